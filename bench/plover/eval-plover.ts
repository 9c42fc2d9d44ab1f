import { readFileSync } from "node:fs";
import { join } from "node:path";
import { typeSentence } from "../../src/language/en/type-sentence.ts";
import { tagWords } from "../../src/language/tagger.ts";

interface GoldSentence {
  readonly id: string;
  readonly event: string;
  readonly text?: string;
}

/** Names of the set's older types in PLOVER 2.0. */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

/**
 * Measures the typing of events on PLOVER's gold sentences: `npm run eval -- plover DIR [--misses]`. Every second
 * sentence, from the first, is the half whose misses may be looked at. A sentence that stands in the set with two
 * types is asked twice and can be right once.
 */
export async function evalPlover(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder) throw new Error("usage: npm run eval -- plover DIR [--misses]");
  const all = JSON.parse(readFileSync(join(folder, "PLOVER_GSR_CAMEO.txt"), "utf8")) as GoldSentence[];
  const asked = all.flatMap(({ id, event, text }) =>
    text ? [{ id, text, gold: RENAMED[event] ?? event, made: typeSentence(tagWords(text))?.event }] : [],
  );
  const halves: readonly (readonly [string, typeof asked])[] = [
    ["half that was looked at", asked.filter((_, nth) => nth % 2 === 0)],
    ["half that was not", asked.filter((_, nth) => nth % 2 === 1)],
    ["all", asked],
  ];
  for (const [name, half] of halves) {
    const right = half.filter(({ gold, made }) => gold === made).length;
    const typed = half.filter(({ made }) => made !== undefined).length;
    const share = ((100 * right) / half.length).toFixed(1);
    console.log(`${name.padEnd(24)} ${share} % right (${right} of ${half.length}, ${typed} typed)`);
  }
  if (!args.includes("--misses")) return;
  for (const { id, text, gold, made } of halves[0]?.[1] ?? [])
    if (gold !== made) console.log(`${id}: ${made ?? "none"} instead of ${gold}: ${text}`);
}
