import { alignTable } from "../align-table.ts";
import { type NumberCase, readNumberCases } from "./number-case.ts";
import { NUMBER_MODELS, type NumberModel } from "./number-models.ts";
import { loadPeer, type PeerReading } from "./recognizers-peer.ts";
import { passes } from "./score-cases.ts";

/**
 * Measures the reading of numbers on a folder of Recognizers-Text's English cases:
 * `npm run eval -- recognizers DIR [--misses]`. A case passes where every result is found with the same words and
 * value and nothing else is. Every second case, from the first, was looked at while writing; `--misses` shows those.
 * Beside ours stands the npm package where it is installed, or else what it was measured to pass.
 */
export async function evalRecognizers(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder) throw new Error("usage: npm run eval -- recognizers DIR [--misses]");
  const peer = await loadPeer();
  const rows = NUMBER_MODELS.map((model) => rowOf(model, readNumberCases(folder, model.name), peer));
  const head = [
    "",
    "cases",
    "passed",
    "looked at",
    "not looked at",
    peer ? "npm package" : "npm package (published)",
  ];
  console.log(alignTable([head, ...rows]).join("\n"));
  if (args.includes("--misses")) for (const model of NUMBER_MODELS) printMisses(model, folder);
}

function rowOf(model: NumberModel, cases: readonly NumberCase[], peer: PeerReading | undefined): string[] {
  const passed = cases.map((one) => passes(one, model.read(one.input)));
  const half = (rest: number): string => {
    const those = passed.filter((_, nth) => nth % 2 === rest);
    return `${those.filter(Boolean).length}/${those.length}`;
  };
  const theirs = peer
    ? cases.filter((one) => passes(one, peer(model.peerFunction, one.input))).length
    : model.peer;
  return [
    model.name,
    String(cases.length),
    String(passed.filter(Boolean).length),
    half(0),
    half(1),
    String(theirs),
  ];
}

function printMisses(model: NumberModel, folder: string): void {
  for (const [nth, one] of readNumberCases(folder, model.name).entries()) {
    const read = model.read(one.input);
    if (nth % 2 === 1 || passes(one, read)) continue;
    console.log(
      `${model.name} ${nth}: ${one.input}\n  wanted ${JSON.stringify(one.results)}\n  read   ${JSON.stringify(read)}`,
    );
  }
}
