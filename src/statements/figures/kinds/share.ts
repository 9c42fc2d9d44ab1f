import { findAll } from "../../../language/find-all.ts";
import type { Span } from "../../../model/span.ts";
import { countedNoun, isPlural } from "../counted-noun.ts";
import { draftOf, isWholeNumber } from "../figure-draft.ts";
import type { FigureDraft, FigureReader, Stated } from "../figure-reader.ts";

const OF = /^\s+of\s+(?!course\b)/;
const IN =
  /^\s+(?:in|out of)\s+(?:every\s+)?(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)(?![\p{L}\d%])/iu;
/** "eight of 10", "one of every six" */
const OF_TEN =
  /^\s+of\s+(?:(10|100|ten|a hundred)|every\s+(\d+|two|three|four|five|six|seven|eight|nine|ten))(?![\p{L}\d%,])/iu;
const MOST = /\b([Mm]ost|(?:[Aa]|[Tt]he)(?:\s+\p{Ll}+)?\s+majority)(?=\s+\p{L})/gu;
/** What a text holds that states a share by "most" or "majority". */
const MOST_STEM = /most |majority/;
const NO_MOST_BEFORE =
  /(?:\b(?:the|at|his|her|its|their|our|my|your|a|one|some|second|third|two|three|and|or|of|are|is|was|were|be)\s+|['’]s\s+)$/i;
const WORD_VALUES: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 },
  ...{ "a hundred": 100, "a thousand": 1000 },
};
/** More of fewer is no share, and a share of hundreds of thousands is a rate of illness that is read as it is printed. */
const MOST_PARTS = 100_000;
const HALF = 0.5;

/** Reads parts of a whole. */
export const share: FigureReader = {
  name: "share",
  reads: "A part of a whole: a percentage or fraction of something, one in so many, most.",
  examples: [
    { drawn: "That is ⟦share:only 10% of the December total⟧." },
    { drawn: "⟦share:Two-thirds of voters⟧ backed the plan." },
    { drawn: "⟦share:One in five⟧ said no." },
    { drawn: "⟦share:Most farmers⟧ have left." },
    {
      drawn: "A third user wrote that it was the most beautiful town.",
      not: "Places in an order and superlatives are no parts.",
    },
  ],
  read: (passage) => [
    ...passage.stated.flatMap(shareOf),
    ...(MOST_STEM.test(passage.lower) ? passage.sentences : []).flatMap((one) => mostIn(passage.text, one)),
  ],
};

function shareOf(one: Stated): FigureDraft[] {
  const { quantity, behind } = one;
  if (isWholeNumber(quantity) || (isAdded(one) && quantity.form === "fraction")) return [];
  const percent = quantity.unit === "percent";
  const inMany = /^\s+(?:in|out|of)\s/.test(behind) ? (IN.exec(behind) ?? OF_TEN.exec(behind)) : null;
  if (inMany && quantity.unit === undefined && quantity.form !== "fraction") return oneIn(one, inMany);
  if (!percent && quantity.form !== "fraction") return [];
  if (/\bin\s+$/.test(one.before.slice(-4))) return [];
  if (!percent && quantity.unit !== undefined) return [];
  const whole = wholeOf(one);
  if (!whole && percent) return [];
  if (
    !whole &&
    quantity.modifier === undefined &&
    !/^\s*[.,;]|^\s+(?:said|were|was|had|have|are|voted|backed|supported)\b/.test(behind)
  )
    return [];
  const unit = percent ? "percent" : "share";
  return [draftOf(one, { kind: "share", unit, ...(whole ? { end: whole.end, base: whole } : {}) })];
}

/** "an hour and a half": a part that is added to what stands before it. */
function isAdded({ words, before }: Stated): boolean {
  return /^a half$/i.test(words) && /\p{L} and $/u.test(before);
}

/** "of December's total": the words from "of" to the noun that is counted. */
function wholeOf({ quantity, behind, noun }: Stated): Span | undefined {
  const of = OF.exec(behind)?.[0].indexOf("of") ?? -1;
  return of >= 0 && noun ? { start: quantity.end + of, end: noun.end } : undefined;
}

function oneIn(one: Stated, found: RegExpExecArray): FigureDraft[] {
  const parts = (found[1] ?? found[2])?.toLowerCase() ?? "";
  const of = WORD_VALUES[parts] ?? Number(parts.replace(/,/g, ""));
  const { value } = one.quantity;
  const over = Object.entries(value).map(([bound, number]) => [bound, number / of] as const);
  if (!(of > 0) || of > MOST_PARTS || over.some(([, number]) => number > 1)) return [];
  const end = one.quantity.end + found[0].length;
  return [
    {
      ...draftOf(one, { kind: "share", unit: "share", end }),
      value: Object.fromEntries(over),
      number: { start: one.quantity.start, end },
    },
  ];
}

/** "most farmers", "a majority of the members": more than half. */
function mostIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return findAll(MOST, words).flatMap((hit): FigureDraft[] => {
    const most = (hit[1] ?? "").toLowerCase() === "most";
    if (most && NO_MOST_BEFORE.test(words.slice(Math.max(0, hit.index - LOOK_BACK), hit.index))) return [];
    const number = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
    const noun = countedNoun(text, number.end, sentence.end, true);
    const of = /^\s+of\s/.test(text.slice(number.end, number.end + LOOK_BACK));
    if (!noun || TIMES.test(noun.head) || !isPlural({ words: noun.head, lower: noun.head.toLowerCase() }))
      return [];
    if (most && !of && noun.end - noun.start > noun.head.length && !/^\p{Lu}/u.test(text.charAt(noun.start)))
      return [];
    const base = of ? { base: { start: number.end + 1, end: noun.end } } : {};
    const parts = { kind: "share", value: { minExclusive: HALF }, unit: "share" } as const;
    return [
      { ...parts, start: number.start, end: noun.end, sentence, number, noun, modifier: hit[0], ...base },
    ];
  });
}

const LOOK_BACK = 10;
const TIMES = /^(?:days|weeks|months|years|times|mornings|nights|evenings|weekends)$/i;
