import type { PairMatches } from "../model/match.ts";
import { nameMatches, planAlignments } from "../passages/match-passages.ts";
import { type PackedWords, unpackWords } from "../passages/packed-words.ts";
import { bodyTextOf, type PreparedWords, type ReportText } from "../passages/prepare-body.ts";
import { cutEvenly } from "./cut-evenly.ts";
import type { BodiesToAlign } from "./jobs.ts";
import type { Pool } from "./open-pool.ts";

/** Pieces for each worker: few, since a text is sent again for each piece that holds a pair of it. */
const PIECES = 4;

/** Has the bodies cut into words, plans in this thread what to align, and has it aligned in pieces. `hear` counts pairs. */
export async function matchAll(
  pool: Pool,
  reports: readonly ReportText[],
  hear: (done: number, all: number) => void,
): Promise<PairMatches[]> {
  const prepared = await prepareInParallel(pool, reports);
  const { pairs, stems } = planAlignments(prepared.words);
  const costOf = ({ a, b }: { a: number; b: number }): number => sizeOf(reports[a]) + sizeOf(reports[b]);
  const runs = cutEvenly(pairs, pool.workers * PIECES, costOf);
  const pieces = runs.map((run) => pieceOf(reports, prepared.places, run));
  let done = 0;
  const aligned = await pool.run(
    "passages",
    pieces.map(({ given }) => ({ ...given, packs: prepared.packs, stems })),
    (nth) => {
      done += pieces[nth]?.given.pairs.length ?? 0;
      hear(done, pairs.length);
    },
  );
  const inOrder = aligned.flatMap((made, nth) => {
    const numbers = pieces[nth]?.numbers ?? [];
    return made.map(({ a, b, matches }) => ({ a: numbers[a] ?? 0, b: numbers[b] ?? 0, matches }));
  });
  return nameMatches(reports, inOrder);
}

function sizeOf(text: ReportText | undefined): number {
  return text?.report.body.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
}

/** A piece of the alignment with the numbers that its bodies have among all reports. */
interface Piece {
  readonly given: Pick<BodiesToAlign, "texts" | "places" | "pairs">;
  readonly numbers: readonly number[];
}

/** Gathers the bodies that some pairs need and numbers them anew. */
function pieceOf(reports: readonly ReportText[], places: Uint32Array, pairs: BodiesToAlign["pairs"]): Piece {
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const own = new Map(numbers.map((number, at) => [number, at]));
  const texts = numbers.map((number) => reports[number]?.text ?? "");
  const renumbered = pairs.map(({ a, b, hits }) => ({ a: own.get(a) ?? 0, b: own.get(b) ?? 0, hits }));
  const placesOf = numbers.flatMap((number) => [places[2 * number] ?? 0, places[2 * number + 1] ?? 0]);
  return { given: { texts, places: Uint32Array.from(placesOf), pairs: renumbered }, numbers };
}

/** The words of all reports as workers prepared them. */
interface PreparedReports {
  readonly words: readonly PreparedWords[];
  readonly packs: readonly PackedWords[];
  /** For each report the number of its pack and its own number there. */
  readonly places: Uint32Array;
}

async function prepareInParallel(pool: Pool, reports: readonly ReportText[]): Promise<PreparedReports> {
  const pieces = cutEvenly(reports, pool.workers * PIECES, sizeOf);
  const packs = await pool.run(
    "words",
    pieces.map((run) => run.map(bodyTextOf)),
  );
  const places = pieces.flatMap((run, pack) => run.map((_, nth) => [pack, nth]));
  const words = packs.flatMap((pack, at) => (pieces[at] ?? []).map((_, nth) => unpackWords(pack, nth)));
  return { words, packs, places: Uint32Array.from(places.flat()) };
}
