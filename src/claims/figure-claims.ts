import { remembered } from "../language/remembered.ts";
import { sharedCount, toldStems } from "../language/told-stems.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Figure } from "../model/figure.ts";
import type { Quotation } from "../model/quotation.ts";
import { alignedWords } from "./aligned-words.ts";
import { gatherAlike } from "./alike.ts";
import type { Carriage } from "./weigh-support.ts";

/** Figures that are one claim, with what carries them. */
export interface FigureGroup {
  readonly figures: readonly Figure[];
  readonly carriages: readonly Carriage[];
  readonly speakers: number;
}

/** A number with so many digits that are not nought is hardly twice the same by chance. */
const TELLING_DIGITS = 3;
/** Stems that what is measured must share, and their share of the shorter. */
const STEMS = { telling: 1, round: 2, share: 0.5 } as const;
/** Sentences whose words are kept in mind; figures come in reading order. */
const MOST_SENTENCES = 5_000;
/** Figures of these kinds are never the same as one of another kind with the same number. */
const KINDS_APART: ReadonlySet<Figure["kind"]> = new Set<Figure["kind"]>(["change", "ratio", "vague"]);
const NOBODY = { name: "", named: false } as const;

interface Measured {
  readonly figure: Figure;
  readonly key: string;
  readonly digits: number;
  readonly report: string;
  readonly content: Figure["citation"];
  readonly stems: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/**
 * Gathers figures that several reports carry: the same number of the same thing for the same time. Between reports that
 * come from one another the alignment of their passages joins them, else the words for what is measured.
 */
export function gatherFigures(
  figures: readonly Figure[],
  quotations: readonly Quotation[],
  derivations: readonly Derivation[],
): FigureGroup[] {
  // Figures of one sentence share its words.
  const stemsIn = remembered(MOST_SENTENCES, toldStems);
  const measured = figures.map(
    (figure): Measured => ({
      figure,
      key: keyOf(figure),
      digits: digitsOf(figure),
      report: figure.report,
      content: figure.citation,
      stems: toldStems(figure.measure, figure.population),
      around: stemsIn(figure.context.exact),
    }),
  );
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const groups = gatherAlike(measured, {
    keysOf: ({ key }) => [key],
    isSame,
    pairs: alignedWords(derivations, measured),
    mayStandTogether: (one, other) => one.key === other.key && agree(one.figure, other.figure),
  });
  return groups.map((group) => ({
    figures: group.map(({ figure }) => figure),
    carriages: group.map(({ figure }) => carriageOf(figure, byId)),
    speakers: new Set(group.flatMap(({ figure }) => figure.attributedTo?.name ?? [])).size,
  }));
}

/**
 * Bounds are not part of the key: "over 1 million" and "1 million" are one figure, of which one lost its bound. Words
 * without a number of their own are no number that lost its bound: "several" is not "two".
 */
function keyOf({ value, unit, per = "", kind }: Figure): string {
  const numbers = new Set(Object.values(value));
  const told = KINDS_APART.has(kind) || numbers.size === 0 ? kind : "";
  return `${told}|${unit}|${per}|${[...numbers].sort((a, b) => a - b).join(",")}`;
}

function agree(one: Figure, other: Figure): boolean {
  const differs = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  return !differs(one.direction, other.direction) && !differs(one.period, other.period);
}

function isSame(one: Measured, other: Measured): boolean {
  const shared = sharedCount(one.stems, other.stems);
  const telling = one.digits >= TELLING_DIGITS;
  const least = Math.min(one.stems.size, other.stems.size);
  // Without a number nothing but the words tells: a measure of one word says too little, unless its time is the same.
  if (isWordsOnly(one.figure)) {
    const all = Math.max(one.stems.size, other.stems.size);
    return shared === all && shared > 0 && (shared >= STEMS.round || sameTime(one.figure, other.figure));
  }
  if (
    shared >= STEMS.share * least &&
    shared >= (telling ? STEMS.telling : Math.min(STEMS.round, least)) &&
    shared > 0
  )
    return telling || sharedCount(one.around, other.around) > shared;
  return telling && sharedCount(one.around, other.around) > STEMS.round;
}

function isWordsOnly({ value }: Figure): boolean {
  return Object.keys(value).length === 0;
}

function sameTime(one: Figure, other: Figure): boolean {
  return one.period !== undefined && one.period === other.period;
}

function digitsOf({ value }: Figure): number {
  const numbers = Object.values(value).map((number) => `${number}`.replace(/[-.]|0+$/g, "").length);
  return Math.max(0, ...numbers);
}

function carriageOf(figure: Figure, quotations: ReadonlyMap<string, Quotation>): Carriage {
  const { report, citation: content, attributedTo } = figure;
  const quotation = quotations.get(attributedTo?.quotation ?? "");
  if (!quotation) return { report, content, source: NOBODY, hops: 0 };
  const { source, via, hops } = quotation;
  return { report, content, source, hops, ...(via ? { via } : {}) };
}
