import { matchPassages } from "../../src/passages/match-passages.ts";
import type { ReportText } from "../../src/passages/prepare-body.ts";
import { type SharedPassage, sharedPassages } from "../../src/passages/shared-passages.ts";
import { groupBy } from "./group-by.ts";
import { panReport } from "./pan-report.ts";
import { type PassagePair, type PlagdetScore, scorePlagdet } from "./plagdet.ts";
import { type PanPair, type PanText, readPan, readPanText } from "./read-pan.ts";

const USAGE = "usage: npm run eval -- pan DIR [--every N] [--kind 02-no-obfuscation] [--matches] [--misses]";

interface Scored extends PanPair {
  readonly detections: readonly PassagePair[];
  readonly milliseconds: number;
}

/**
 * `npm run eval -- pan DIR [--every N] [--kind KIND] [--matches] [--misses]`: the PAN 2013 text alignment corpus.
 *
 * Each pair of documents goes through the engine on its own. Every passage that it finds the two to share counts as
 * one detection, as it is; with `--matches` every match of the matching stage does.
 */
export async function evalPan(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const folder = args.find(
    (arg, at) => !arg.startsWith("--") && !/^--(every|kind)$/.test(args[at - 1] ?? ""),
  );
  const every = Number(option("--every") ?? 1);
  if (folder === undefined || !(every >= 1)) throw new Error(USAGE);
  const kind = option("--kind");
  const finder = args.includes("--matches") ? matchesOf : sharedPassages;
  const pairs = readPan(folder).filter((pair) => kind === undefined || pair.kind === kind);
  const scored = pairs.filter((_, nth) => nth % every === 0).map((pair) => align(folder, pair, finder));
  console.log(table(scored));
  if (args.includes("--misses")) console.log(scored.flatMap(missesOf).join("\n"));
}

type Finder = (from: ReportText, to: ReportText) => readonly SharedPassage[];

function matchesOf(from: ReportText, to: ReportText): readonly SharedPassage[] {
  return matchPassages([from, to])[0]?.matches ?? [];
}

function align(folder: string, pair: PanPair, finder: Finder): Scored {
  const suspicious = readPanText(folder, "susp", pair.suspicious);
  const source = readPanText(folder, "src", pair.source);
  const started = performance.now();
  const found = finder(panReport("suspicious", suspicious.text), panReport("source", source.text));
  const milliseconds = performance.now() - started;
  const detections = found.map((passage) => detectionOf(pair, passage, suspicious, source));
  return { ...pair, detections, milliseconds };
}

function detectionOf(
  pair: PanPair,
  passage: SharedPassage,
  suspicious: PanText,
  source: PanText,
): PassagePair {
  const { from, to } = passage;
  return {
    suspicious: pair.suspicious,
    source: pair.source,
    from: { start: suspicious.codePointAt(from.start), end: suspicious.codePointAt(from.end) },
    to: { start: source.codePointAt(to.start), end: source.codePointAt(to.end) },
  };
}

function table(scored: readonly Scored[]): string {
  const kinds = [...groupBy(scored, (pair) => pair.kind)];
  const rows = [...kinds, ...(kinds.length > 1 ? [["entire", scored] as const] : [])].map(([name, pairs]) =>
    row(name, pairs),
  );
  return [HEAD, ...rows].map((cells) => cells.map((cell, nth) => pad(cell, nth)).join(" ")).join("\n");
}

const HEAD = [
  "kind",
  "pairs",
  "cases",
  "found",
  "plagdet",
  "prec",
  "recall",
  "granul",
  "macro",
  "prec",
  "recall",
  "s",
];

function pad(cell: string, nth: number): string {
  return nth === 0 ? cell.padEnd(27) : cell.padStart(7);
}

function row(name: string, pairs: readonly Scored[]): string[] {
  const score: PlagdetScore = scorePlagdet(
    pairs.flatMap((pair) => pair.cases),
    pairs.flatMap((pair) => pair.detections),
  );
  const { micro, macro, granularity } = score;
  const rates = [
    micro.plagdet,
    micro.precision,
    micro.recall,
    granularity,
    macro.plagdet,
    macro.precision,
    macro.recall,
  ];
  const seconds = pairs.reduce((sum, pair) => sum + pair.milliseconds, 0) / 1000;
  return [
    name,
    ...[pairs.length, score.cases, score.detections].map(String),
    ...rates.map((rate) => rate.toFixed(4)),
    seconds.toFixed(1),
  ];
}

/** Lists a pair's cases with the share found of each, and its detections that find none, as offsets. */
function missesOf(pair: Scored): string[] {
  const name = `${pair.kind} ${pair.suspicious} ${pair.source}`;
  const span = ({ from, to }: PassagePair): string => `${from.start}-${from.end} ${to.start}-${to.end}`;
  const missed = pair.cases.map((one) => ({ one, score: scorePlagdet([one], pair.detections) }));
  const wrong = pair.detections.map((one) => ({ one, score: scorePlagdet([one], pair.cases) }));
  return [
    ...missed
      .filter(({ score }) => score.macro.recall < 0.9 || score.granularity > 1)
      .map(
        ({ one, score }) =>
          `${name} case ${span(one)} recall ${score.macro.recall.toFixed(3)} in ${score.granularity} detections`,
      ),
    ...wrong
      .filter(({ score }) => score.macro.recall < 0.9)
      .map(({ one, score }) => `${name} detection ${span(one)} true ${score.macro.recall.toFixed(3)}`),
  ];
}
