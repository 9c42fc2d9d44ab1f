import { readOrdinal } from "../../../language/en/ordinals.ts";
import { SERIES_ADJECTIVES, SUPERLATIVES } from "../../../language/en/tables/change-words.ts";
import { PHRASE_STOPS } from "../../../language/en/tables/figure-words.ts";
import { ORDINAL_WORDS, TENS_WORDS } from "../../../language/en/tables/number-words.ts";
import { findAll } from "../../../language/find-all.ts";
import type { Span } from "../../../model/span.ts";
import { singularOf } from "../counted-noun.ts";
import type { FigureDraft, FigureReader } from "../figure-reader.ts";

const PLACES = [...ORDINAL_WORDS.keys()].filter((word) => word !== "first");
const ORDINAL = `(?:(?:${[...TENS_WORDS.keys()].join("|")})-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${PLACES.join("|")}|\\d{1,3}(?:st|nd|rd|th))`;
const NOUN = "((?:[\\p{L}’'-]+\\s+){0,3}?[\\p{L}’'-]+)";

/** What stands before an ordinal and behind it where the two make a rank of it. */
interface RankPattern {
  readonly before?: RegExp;
  readonly behind: RegExp;
}

/** No pattern holds the ordinals themselves: with them each would take the engine longer to compile than to use. */
const PATTERNS: readonly RankPattern[] = [
  {
    behind: new RegExp(
      `^[\\s-](?:${SUPERLATIVES.split(" ").join("|")}|most[\\s-]\\p{L}+)(?:\\s+(\\p{Ll}+))?`,
      "iu",
    ),
  },
  {
    behind: new RegExp(`^\\s+(?:(?:${SERIES_ADJECTIVES.split(" ").join("|")})\\s+){1,3}([\\p{L}’'-]+)`, "iu"),
  },
  {
    behind: new RegExp(
      `^\\s+${NOUN}\\s+(?:in\\s+a\\s+row|in\\s+as\\s+many|since\\s+\\p{Lu}|of\\s+the\\s+(?:year|season|month|war|kind)|this\\s+(?:year|season|month|week)|in\\s+(?:less|fewer|more)\\s+than|in\\s+(?:\\d|two|three|four|five|six|seven|eight|nine|ten)\\p{L}*\\s+(?:days|weeks|months|years))`,
      "iu",
    ),
  },
  {
    before: /\b(?:into|in|entered|entering|enters|reached)\s+(?:its|their|his|her|a|the)\s+$/i,
    behind: /^\s+(day|week|month|year|season|decade|round|term)\b/i,
  },
  {
    before: /\bfor\s+(?:a|the)\s+$/i,
    behind: /^\s+(?:consecutive\s+|straight\s+)?(time|day|night|week|month|quarter|year|season)\b/i,
  },
  {
    before: /\b(?:ranked|ranks|finished|came|placed)\s+(?:joint\s+)?$/i,
    behind: /^(?=\s+(?:in|among|out|on|behind|for|of|worldwide|overall)|[.,;])()/i,
  },
];
const PLACE = new RegExp(`\\b${ORDINAL}\\b`, "gi");
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
  read: ({ text, lower, sentences }) => [
    ...(QUICK.test(lower) ? sentences : []).flatMap((one) => ranksIn(text, one)),
    ...(lower.includes("top ") ? sentences : []).flatMap((one) => topsIn(text, one)),
  ],
};

/** What every ordinal but "first" holds: "second", "third", and "th" behind "four" and behind digits. */
const QUICK = /second|third|\d(?:st|nd|rd)\b|[a-z\d]th(?:s?\b|-)/;

function ranksIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return findAll(PLACE, words).flatMap((place): FigureDraft[] => {
    const [ordinal] = place;
    const point = readOrdinal(ordinal);
    // A capital inside a sentence makes a name of it: "the Third Reich".
    if (point === undefined || (/^\p{Lu}/u.test(ordinal) && place.index > 0)) return [];
    const behindAt = place.index + ordinal.length;
    const found = rankAt(
      words.slice(Math.max(0, place.index - LEAD), place.index),
      words.slice(behindAt, place.index + FAR),
    );
    if (!found) return [];
    const start = sentence.start + place.index;
    const number = { start, end: start + ordinal.length };
    const end = sentence.start + behindAt + found.length;
    return [{ start, end, kind: "rank", value: { point }, unit: found.unit, sentence, number }];
  });
}

/** Characters before and behind an ordinal that may make a rank of it. */
const LEAD = 26;
const FAR = 90;

/** Reads the rank that the words around an ordinal make of it; its length counts from the ordinal's end. */
function rankAt(
  before: string,
  behind: string,
): { readonly length: number; readonly unit: string } | undefined {
  for (const pattern of PATTERNS) {
    if (pattern.before && !pattern.before.test(before)) continue;
    const hit = pattern.behind.exec(behind);
    if (!hit) continue;
    const [whole, stated = ""] = hit;
    if (stated === "" || PHRASE_STOPS.has(stated.toLowerCase()))
      return { length: whole.slice(0, whole.length - stated.length).trimEnd().length, unit: "rank" };
    const last = stated.split(/\s+/).at(-1) ?? stated;
    return { length: whole.lastIndexOf(stated) + stated.length, unit: singularOf(last) };
  }
  return undefined;
}

function topsIn(text: string, sentence: Span): FigureDraft[] {
  const words = text.slice(sentence.start, sentence.end);
  return findAll(TOP, words).flatMap((hit): FigureDraft[] => {
    const places = hit[1]?.toLowerCase().replace(/\s+/g, " ") ?? "";
    const [min, max] = TOP_VALUES[places] ?? [1, Number(places)];
    if (!(max > 1) || /^per\s?cent/.test(hit[2] ?? "") || words.charAt(hit.index + hit[0].length) === "%")
      return [];
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
