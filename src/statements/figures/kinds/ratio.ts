import { anyOf } from "../../../language/en/currencies.ts";
import { boundBefore, boundedValue } from "../../../language/en/quantity-bounds.ts";
import { NUMBER_WORDS } from "../../../language/en/tables/bounds.ts";
import { MULTIPLIERS } from "../../../language/en/tables/change-words.ts";
import { findAll } from "../../../language/find-all.ts";
import type { Span } from "../../../model/span.ts";
import { draftOf } from "../figure-draft.ts";
import type { FigureDraft, FigureReader, Stated } from "../figure-reader.ts";

const TIMES_BEHIND =
  /^\s+times\s+(?:as\s+(?:\p{L}+)|(?:more|higher|larger|greater|bigger|lower|less|fewer)\b|the\s+(?:number|amount|size|rate|average|figure|level|total|price|cost|usual|normal|national|limit|value)|its|their|that|what|last)/iu;
const FOLD = /^[\s-]?fold\b/i;
const STEM = 4;
const WORDS = new Map(MULTIPLIERS.map(([word, times, direction]) => [word, { times, direction }] as const));
/** What every one of these words begins with. */
const STEMS: readonly string[] = [...new Set([...WORDS.keys()].map((word) => word.slice(0, STEM)))];
const MULTIPLIED = new RegExp(`\\b(${anyOf([...WORDS.keys()])})\\b`, "giu");
const FOLD_WORDS = /\b(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)-?fold\b/giu;
/** What stands behind "double" and "twice" where they compare. */
const COMPARES =
  /^\s+(?:as\b|the\b|its\b|their\b|that\b|what\b|last\b|in\b|from\b|to\b|since\b|over\b|on\b|by\b|this\b|compared\b|during\b|between\b|within\b|after\b|every\b|year\b)|^\s*[.,;]/i;
const TWICE_BEHIND = /^\s+(?:as\s+\p{L}+|the|its|their|that|what|last)\b/iu;
/** "double as cabins" is no ratio. */
const DOUBLE_BEHIND =
  /^\s+(?:as\s+(?:many|much|high|big|large|long|likely)|the|its|their|that|what|last)\b/iu;
const BARE = /^(?:double|triple|quadruple|twice)$/i;

/** Reads how many times something is of something else. */
export const ratio: FigureReader = {
  name: "ratio",
  reads: "How many times as much or as many: twice, double, three times the number, tenfold.",
  examples: [
    { drawn: "That is ⟦ratio:nearly double⟧ the number of last year." },
    { drawn: "⟦ratio:Three times as many⟧ came." },
    { drawn: "Arrivals ⟦ratio:doubled⟧ in May." },
    {
      drawn: "He met her twice and ordered a double room. The pods would double as cabins.",
      not: "How often something happened is no ratio.",
    },
  ],
  read: (passage) => [
    ...passage.stated.flatMap(timesOf),
    ...(STEMS.some((stem) => passage.lower.includes(stem)) ? passage.sentences : []).flatMap((one) =>
      multipliedIn(passage.text, one),
    ),
    ...(passage.lower.includes("fold") ? passage.sentences : []).flatMap((one) => foldsIn(passage.text, one)),
  ],
};

function timesOf(one: Stated): FigureDraft[] {
  if (one.quantity.unit !== undefined) return [];
  const found = TIMES_BEHIND.exec(one.behind) ?? FOLD.exec(one.behind);
  return found
    ? [draftOf(one, { kind: "ratio", unit: "times", end: one.quantity.end + found[0].length })]
    : [];
}

function multipliedIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return findAll(MULTIPLIED, words).flatMap((hit): FigureDraft[] => {
    const start = sentence.start + hit.index;
    const end = start + hit[0].length;
    const { times, direction } = WORDS.get(hit[0].toLowerCase()) ?? { times: 1 };
    const rest = text.slice(end, Math.min(sentence.end, end + 24));
    const bound = boundBefore(text, start, sentence.start);
    if (
      BARE.test(hit[0])
        ? !(/^twice$/i.test(hit[0]) ? TWICE_BEHIND : DOUBLE_BEHIND).test(rest)
        : !COMPARES.test(rest)
    )
      return [];
    if (/^double$/i.test(hit[0]) && /^\s+the\s+\p{L}+\s+(?:act|bill)/iu.test(rest)) return [];
    return [
      {
        ...{ start: bound?.start ?? start, end, kind: "ratio", unit: "times", sentence },
        value: boundedValue(times, bound?.effect),
        number: { start: bound?.start ?? start, end },
        ...(bound ? { modifier: text.slice(bound.start, bound.end).trim() } : {}),
        ...(direction ? { direction } : {}),
      },
    ];
  });
}

function foldsIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return findAll(FOLD_WORDS, words).map((hit): FigureDraft => {
    const number = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
    const point = NUMBER_WORDS.get(hit[1]?.toLowerCase() ?? "") ?? 1;
    return { ...number, kind: "ratio", unit: "times", value: { point }, sentence, number };
  });
}
