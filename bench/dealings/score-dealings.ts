import { type Span, sharedLength } from "../../src/model/span.ts";
import type { Ledger, MadeDealing } from "./made-dealings.ts";
import type { Answer } from "./read-dealings.ts";

/** Two clauses are the same where this much of the shorter one is common, as for the sample pages. */
const COVERED = 0.6;
/** A last word of a name that may stand for the whole of it has more letters than this. */
const SHORT_NAME = 3;

const LEADING_ARTICLE = /^(?:an?|the) /;

/** Counts of one ledger; they add up over stories. */
export interface DealingScore {
  readonly owed: number;
  readonly found: number;
  /** Made rows that are neither found nor excused. */
  readonly wrong: number;
  /** Made rows that are neither owed nor punished. */
  readonly excused: number;
  /** Found rows whose answer names an actor, and those of them with the right one. */
  readonly actors: number;
  readonly rightActors: number;
  /** Found rows with the right kind of position. */
  readonly rightKinds: number;
  /** Found measures with the right status. */
  readonly rightStatuses: number;
  /** Found measures whose answer has a name, and those of them that are called so. */
  readonly names: number;
  readonly rightNames: number;
  /** Found rows whose answer has a date, and those of them with the same one. */
  readonly dates: number;
  readonly rightDates: number;
}

/** What went wrong in a ledger, for those who may look. */
export interface DealingMisses {
  readonly missing: readonly Answer[];
  readonly wrong: readonly MadeDealing[];
  readonly found: readonly Pair[];
}

type Pair = readonly [Answer, MadeDealing];

/**
 * Compares one ledger of a story with its answers, one to one. A made row that is left over is excused where it pairs
 * with an optional row or with an answer of another ledger: the boundary between them is a matter of reading.
 */
export function scoreLedger(
  ledger: Ledger,
  answers: readonly Answer[],
  made: readonly MadeDealing[],
): { readonly score: DealingScore; readonly misses: DealingMisses } {
  const owed = answers.filter((answer) => ledgerOf(answer) === ledger && !answer.optional);
  const mine = made.filter((row) => row.ledger === ledger && row.kind !== "statement");
  const found = pairUp(owed, mine);
  const rest = without(mine, rowsOf(found));
  const excused = pairUp(without(answers, owed), rest);
  const wrong = without(rest, rowsOf(excused));
  const named = found.filter(([{ actor }]) => actor !== "");
  const dated = found.filter(([{ date }]) => date !== undefined);
  const called = found.filter(([{ name }]) => name !== undefined);
  const score = {
    owed: owed.length,
    found: found.length,
    wrong: wrong.length,
    excused: excused.length,
    actors: named.length,
    rightActors: named.filter(([answer, row]) => sameName(answer.actor, row.actor ?? "")).length,
    rightKinds: found.filter(([answer, row]) => answer.kind === row.kind).length,
    rightStatuses: found.filter(([answer, row]) => answer.status === row.status).length,
    names: called.length,
    rightNames: called.filter(([answer, row]) => isCalled(row.name ?? "", answer.name ?? "")).length,
    dates: dated.length,
    rightDates: dated.filter(([answer, row]) => answer.date === row.date).length,
  };
  return { score, misses: { missing: without(owed, answersOf(found)), wrong, found } };
}

/** Adds the counts of stories up. */
export function addDealingScores(scores: readonly DealingScore[]): DealingScore {
  const sum = (count: (score: DealingScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  return {
    owed: sum(({ owed }) => owed),
    found: sum(({ found }) => found),
    wrong: sum(({ wrong }) => wrong),
    excused: sum(({ excused }) => excused),
    actors: sum(({ actors }) => actors),
    rightActors: sum(({ rightActors }) => rightActors),
    rightKinds: sum(({ rightKinds }) => rightKinds),
    rightStatuses: sum(({ rightStatuses }) => rightStatuses),
    names: sum(({ names }) => names),
    rightNames: sum(({ rightNames }) => rightNames),
    dates: sum(({ dates }) => dates),
    rightDates: sum(({ rightDates }) => rightDates),
  };
}

function ledgerOf({ kind }: Answer): Ledger {
  return kind === "measure" || kind === "event" ? kind : "position";
}

/** Pairs each answer, in its order, with the made row that is most like it, each made row once. */
function pairUp(answers: readonly Answer[], made: readonly MadeDealing[]): Pair[] {
  const taken = new Set<MadeDealing>();
  return answers.flatMap((answer): Pair[] => {
    let best: { readonly row: MadeDealing; readonly likeness: number } | undefined;
    for (const row of made) {
      const score = taken.has(row) ? 0 : likeness(answer, row);
      if (score > (best?.likeness ?? 0)) best = { row, likeness: score };
    }
    if (!best) return [];
    taken.add(best.row);
    return [[answer, best.row]];
  });
}

/** Common characters over those of the shorter clause, and one more for the right actor. */
function likeness(answer: Answer, { citation, actor }: MadeDealing): number {
  const shorter = Math.min(lengthOf(answer), lengthOf(citation));
  const covered = sharedLength(answer, citation) / Math.max(1, shorter);
  if (covered < COVERED) return 0;
  return covered + (sameName(answer.actor, actor ?? "") ? 1 : 0);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/**
 * Says whether a made name may stand for one of an answer's names, which semicolons part: one holds the other, or both
 * end in the same long word.
 */
export function sameName(answers: string, made: string): boolean {
  return [answers, ...answers.split(";")].some((answer) => isOneName(answer, made));
}

function isOneName(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x === "" || y === "") return x === y;
  if (x.includes(y) || y.includes(x)) return true;
  const last = x.split(" ").at(-1) ?? "";
  return last.length > SHORT_NAME && last === y.split(" ").at(-1);
}

/** Says whether a policy's name is one of an answer's: a part of it, or the whole of it behind other words. */
export function isCalled(made: string, answers: string): boolean {
  const name = folded(made).replace(LEADING_ARTICLE, "");
  return answers
    .split(";")
    .map(folded)
    .some((answer) => name !== "" && (answer.includes(name) || name.endsWith(` ${answer}`)));
}

function folded(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function answersOf(pairs: readonly Pair[]): Answer[] {
  return pairs.map(([answer]) => answer);
}

function rowsOf(pairs: readonly Pair[]): MadeDealing[] {
  return pairs.map(([, row]) => row);
}

function without<T>(rows: readonly T[], left: readonly T[]): T[] {
  const out = new Set(left);
  return rows.filter((row) => !out.has(row));
}
