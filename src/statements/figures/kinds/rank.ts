import { anyOf } from "../../../language/en/currencies.ts";
import { readOrdinal } from "../../../language/en/ordinals.ts";
import { SERIES_ADJECTIVES, SUPERLATIVES } from "../../../language/en/tables/change-words.ts";
import { PHRASE_STOPS } from "../../../language/en/tables/figure-words.ts";
import { ORDINAL_WORDS, TENS_WORDS } from "../../../language/en/tables/number-words.ts";
import type { Span } from "../../../model/span.ts";
import { singularOf } from "../counted-noun.ts";
import type { FigureDraft, FigureReader } from "../figure-reader.ts";

const PLACES = [...ORDINAL_WORDS.keys()].filter((word) => word !== "first");
const ORDINAL = `(?:(?:${[...TENS_WORDS.keys()].join("|")})-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${PLACES.join("|")}|\\d{1,3}(?:st|nd|rd|th))`;
const NOUN = "((?:[\\p{L}’'-]+\\s+){0,3}?[\\p{L}’'-]+)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(${ORDINAL})[\\s-](?:${SUPERLATIVES.split(" ").join("|")}|most[\\s-]\\p{L}+)(?:\\s+(\\p{Ll}+))?`,
    "giu",
  ),
  new RegExp(
    `\\b(${ORDINAL})\\s+(?:(?:${SERIES_ADJECTIVES.split(" ").join("|")})\\s+){1,3}([\\p{L}’'-]+)`,
    "giu",
  ),
  new RegExp(
    `\\b(${ORDINAL})\\s+${NOUN}\\s+(?:in\\s+a\\s+row|in\\s+as\\s+many|since\\s+\\p{Lu}|of\\s+the\\s+(?:year|season|month|war|kind)|this\\s+(?:year|season|month|week)|in\\s+(?:less|fewer|more)\\s+than|in\\s+(?:\\d|two|three|four|five|six|seven|eight|nine|ten)\\p{L}*\\s+(?:days|weeks|months|years))`,
    "giu",
  ),
  new RegExp(
    `\\b(?:into|in|entered|entering|enters|reached)\\s+(?:its|their|his|her|a|the)\\s+(${ORDINAL})\\s+(day|week|month|year|season|decade|round|term)\\b`,
    "giu",
  ),
  new RegExp(
    `\\bfor\\s+(?:a|the)\\s+(${ORDINAL})\\s+(?:consecutive\\s+|straight\\s+)?(time|day|night|week|month|quarter|year|season)\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:ranked|ranks|finished|came|placed)\\s+(?:joint\\s+)?(${ORDINAL})(?=\\s+(?:in|among|out|on|behind|for|of|worldwide|overall)|[.,;])()`,
    "giu",
  ),
];
const TOP =
  /\btop\s+(one\s+or\s+two|two\s+or\s+three|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?:\s+([\p{L}-]+))?/giu;
const TOP_VALUES: Readonly<Record<string, readonly [number, number]>> = {
  ...{ "one or two": [1, 2], "two or three": [1, 3], two: [1, 2], three: [1, 3], four: [1, 4], five: [1, 5] },
  ...{ six: [1, 6], seven: [1, 7], eight: [1, 8], nine: [1, 9], ten: [1, 10] },
};

/** Reads places in an order and in a series. */
export const rank: FigureReader = {
  name: "rank",
  reads:
    "A place in an order or in a series that a reader could check: third-largest, the fourth monthly increase.",
  examples: [
    { drawn: "It was the ⟦rank:fourth monthly increase⟧ since July." },
    { drawn: "Arrel is the ⟦rank:third-largest port⟧ of the coast." },
    { drawn: "The strike is into its ⟦rank:second week⟧." },
    { drawn: "They are among the ⟦rank:top five exporters⟧." },
    {
      drawn: "For the first time, a third user wrote on the second floor.",
      not: "An ordinal that ranks nothing is no figure.",
    },
  ],
  read: ({ text, sentences }) => sentences.flatMap((one) => [...ranksIn(text, one), ...topsIn(text, one)]),
};

const QUICK = new RegExp(`${anyOf(PLACES)}|\\d(?:st|nd|rd|th)\\b`, "i");

function ranksIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!QUICK.test(words)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((hit): FigureDraft[] => {
      const ordinal = hit[1] ?? "";
      const point = readOrdinal(ordinal);
      const start = sentence.start + hit.index + hit[0].indexOf(ordinal);
      const noun = PHRASE_STOPS.has(hit[2]?.toLowerCase() ?? "") ? "" : (hit[2] ?? "");
      const end =
        noun === ""
          ? start + (hit[0].length - hit[0].indexOf(ordinal))
          : sentence.start + hit.index + hit[0].lastIndexOf(noun) + noun.length;
      if (point === undefined || (/^\p{Lu}/u.test(ordinal) && hit.index > 0)) return [];
      const unit = noun === "" ? "rank" : singularOf(noun.split(/\s+/).at(-1) ?? noun);
      return [
        {
          start,
          end,
          kind: "rank",
          value: { point },
          unit,
          sentence,
          number: { start, end: start + ordinal.length },
        },
      ];
    }),
  );
}

function topsIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(TOP)].flatMap((hit): FigureDraft[] => {
    const places = hit[1]?.toLowerCase().replace(/\s+/g, " ") ?? "";
    const [min, max] = TOP_VALUES[places] ?? [1, Number(places)];
    if (!(max > 1)) return [];
    const number = {
      start: sentence.start + hit.index,
      end: sentence.start + hit.index + 4 + (hit[1]?.length ?? 0),
    };
    return [
      {
        start: number.start,
        end: sentence.start + hit.index + hit[0].length,
        kind: "rank",
        value: { min, max },
        unit: "rank",
        sentence,
        number,
      },
    ];
  });
}
