import { compareCoherence, HOME_MARGIN } from "../../src/derivations/coherence.ts";
import { groupBy } from "./group-by.ts";
import { type PanPair, type PanText, readPan, readPanText } from "./read-pan.ts";

const USAGE = "usage: npm run eval -- direction DIR [--every N]";

/** What coherence says of one case: the difference of the two sides, or undefined where it says nothing. */
interface Judged {
  readonly kind: string;
  readonly difference: number | undefined;
}

/**
 * `npm run eval -- direction DIR [--every N]`: on the PAN 2013 corpus, where a passage was put into a foreign text,
 * how often coherence alone says which text it was taken from, how often it is right, and how often it abstains.
 */
export async function evalDirection(args: readonly string[]): Promise<void> {
  const folder = args.find((arg, at) => !arg.startsWith("--") && args[at - 1] !== "--every");
  const every = Number(args[args.indexOf("--every") + 1] ?? 1);
  if (folder === undefined) throw new Error(USAGE);
  const step = args.includes("--every") ? every : 1;
  const pairs = readPan(folder).filter((pair, nth) => nth % step === 0 && pair.cases.length > 0);
  const judged = pairs.flatMap((pair) => judge(folder, pair));
  for (const [kind, cases] of [...groupBy(judged, (one) => one.kind), ["all", judged] as const])
    console.log(row(kind, cases));
}

function judge(folder: string, pair: PanPair): Judged[] {
  const [suspicious, source] = [
    readPanText(folder, "susp", pair.suspicious),
    readPanText(folder, "src", pair.source),
  ];
  return pair.cases.map((one): Judged => {
    const coherence = compareCoherence(settingOf(suspicious, one.from), settingOf(source, one.to));
    return { kind: pair.kind, difference: coherence && coherence.to - coherence.from };
  });
}

/** The corpus holds no characters beyond the basic plane, so its offsets are the text's own. */
function settingOf(
  { text }: PanText,
  passage: { start: number; end: number },
): Parameters<typeof compareCoherence>[0] {
  return { text, body: [{ start: 0, end: text.length }], passage };
}

function row(kind: string, cases: readonly Judged[]): string {
  const decided = cases.filter(
    (one) => one.difference !== undefined && Math.abs(one.difference) >= HOME_MARGIN,
  );
  const right = decided.filter((one) => (one.difference ?? 0) > 0).length;
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return `${kind.padEnd(28)} ${String(cases.length).padStart(6)} cases, decided ${percent(decided.length, cases.length)}, right ${percent(right, decided.length)}`;
}
