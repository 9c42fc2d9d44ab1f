import { ADDED_WORDS, MADE_UP_WORDS, PART_WORDS } from "../../language/en/tables/sum-words.ts";
import { samePeriod } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { areCounted, numberWords, type Quantity, quantitiesOf, sameUnit } from "./quantity.ts";
import { findingOf, pairsOf, standNear } from "./relation.ts";

/** More parts in one sentence than this are a list of other things. */
const MOST_PARTS = 12;

/**
 * Asks whether the parts that a sentence lists make its total, what a figure and "another" figure come to together, and
 * whether a part is larger than its whole.
 */
export const partsAndSums: Check = {
  name: "parts-and-sums",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    return [
      ...sentencesOf(quantities).flatMap((sentence) => sumIn(sentence)),
      ...pairsOf(quantities, isCount, isAnother).flatMap(([first, more]) => together(first, more)),
      ...pairsOf(quantities, isPart, isCount).flatMap(([part, whole]) => shareOf(part, whole)),
    ];
  },
};

function isCount({ figure, point }: Quantity): boolean {
  const { kind, per, modality } = figure;
  return (
    (kind === "count" || kind === "money") &&
    per === undefined &&
    point !== undefined &&
    modality === undefined
  );
}

/** Gathers the quantities of each sentence, in order. */
function sentencesOf(quantities: readonly Quantity[]): Quantity[][] {
  const sentences = new Map<string, Quantity[]>();
  for (const quantity of quantities.filter(isCount)) {
    const { page, start } = quantity.figure.context;
    const key = `${page} ${start}`;
    const known = sentences.get(key);
    if (known) known.push(quantity);
    else sentences.set(key, [quantity]);
  }
  return [...sentences.values()].map((list) =>
    list.sort((a, b) => a.figure.citation.start - b.figure.citation.start),
  );
}

/** "12 died: five in Holm, four in Quay and three at sea." */
function sumIn(sentence: readonly Quantity[]): Found[] {
  const [whole, ...rest] = sentence;
  const unit = whole?.figure.unit ?? "";
  const parts = rest.filter(({ figure }) => figure.unit === unit);
  if (!whole || parts.length < 2 || parts.length !== rest.length || parts.length > MOST_PARTS) return [];
  const { context, citation } = whole.figure;
  const [first, last] = [parts[0]?.figure.citation, parts.at(-1)?.figure.citation];
  if (!first || !last) return [];
  const within = (start: number, end: number): string =>
    context.exact.slice(start - context.start, end - context.start);
  const between = within(citation.end, first.start);
  const open = PART_WORDS.test(within(citation.end, last.start));
  const sum = parts.reduce((total, { point = 0 }) => total + point, 0);
  const arithmetic = `${parts.map(({ point = 0 }) => numberWords(point)).join(" + ")} = ${numberWords(sum)}; stated: ${numberWords(whole.point ?? 0)}`;
  if (sum === whole.point)
    return [findingOf("adds-up", sentence, { text: "The parts make the total.", arithmetic })];
  // Without a word that the list is the whole, the rest may be left out.
  if (open || !MADE_UP_WORDS.test(between) || isBounded(whole) || parts.some(isBounded)) return [];
  return [
    findingOf("does-not-add-up", sentence, {
      text: "The parts that are listed do not make the total.",
      arithmetic,
    }),
  ];
}

function isBounded({ figure }: Quantity): boolean {
  return figure.modifier !== undefined || figure.value.point === undefined;
}

function isAnother(quantity: Quantity): boolean {
  return (
    isCount(quantity) &&
    ADDED_WORDS.test(`${quantity.figure.modifier ?? ""} ${quantity.figure.citation.exact}`)
  );
}

/** "180 came by May; since then another 320 came." */
function together(first: Quantity, more: Quantity): Found[] {
  if (!areCounted(first, more) || !standNear(first, more) || isAnother(first)) return [];
  if (first.figure.citation.start > more.figure.citation.start) return [];
  const sum = (first.point ?? 0) + (more.point ?? 0);
  const arithmetic = `${numberWords(first.point ?? 0)} + ${numberWords(more.point ?? 0)} = ${numberWords(sum)}`;
  const text = "Two figures that follow one another come to a total that was not found in these pages.";
  return [findingOf("implied-figure", [first, more], { text, arithmetic })];
}

function isPart(quantity: Quantity): boolean {
  return isCount(quantity) && quantity.people.size > 0 && quantity.period !== undefined;
}

/** A part of those who are counted, for the same time and in the same report. */
function shareOf(part: Quantity, whole: Quantity): Found[] {
  if (!sameUnit(part, whole) || whole.people.size > 0) return [];
  if (whole.period === undefined || !samePeriod(part.period ?? "", whole.period)) return [];
  const matter = new Set([...part.stems].filter((stem) => !part.people.has(stem)));
  if (likeness(matter, whole.stems) < 0.5) return [];
  const share = ((part.point ?? 0) / (whole.point ?? 1)) * 100;
  const arithmetic = `${numberWords(part.point ?? 0)} ÷ ${numberWords(whole.point ?? 0)} = ${numberWords(share)} %`;
  if (share <= 100) {
    const text = "A part and its whole imply a share that was not found in these pages.";
    return [findingOf("implied-figure", [part, whole], { text, arithmetic })];
  }
  return [
    findingOf("does-not-add-up", [part, whole], { text: "A part is larger than its whole.", arithmetic }),
  ];
}
