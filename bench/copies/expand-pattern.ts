import { pick, pickNumber, type Random } from "./random.ts";
import { PERSON_PARTS, PLACE_PARTS, RIVER_PARTS } from "./tables/name-parts.ts";
import { REPORT_WORDS } from "./tables/report-words.ts";
import { SPEECH_WORDS } from "./tables/sentence-patterns.ts";

/** Names that stay the same through one report, by slot. */
export type Cast = Readonly<Record<string, string>>;

/** Stands before what must begin with a capital once it is filled. */
const CAPITAL = "^";
/** The first choice or slot that holds no other; a choice keeps the slots of the branch that is taken. */
const INNERMOST = /\[([^[\]]*)\]|\{(\w+)\}/;
/** A pattern that needs more steps than this names itself. */
const MOST_STEPS = 400;

/** Fills a pattern: `{slot}` from the cast, else from the tables, `{Slot}` with a capital; `[a|b]` is a choice. */
export function expandPattern(random: Random, pattern: string, cast: Cast): string {
  let text = pattern;
  for (let step = 0; step < MOST_STEPS; step++) {
    const match = INNERMOST.exec(text);
    if (!match) return joinWords(text);
    const [whole, choices, slot] = match;
    const filling = slot === undefined ? pick(random, (choices ?? "").split("|")) : fill(random, slot, cast);
    text = text.slice(0, match.index) + filling + text.slice(match.index + whole.length);
  }
  throw new Error(`the pattern has no end: ${pattern}`);
}

function fill(random: Random, slot: string, cast: Cast): string {
  const plain = slot.charAt(0).toLowerCase() + slot.slice(1);
  const made = cast[plain] ?? makeName(random, plain) ?? makeNumber(random, plain);
  const filling = made ?? pick(random, REPORT_WORDS[plain] ?? SPEECH_WORDS[plain] ?? missing(slot));
  return plain === slot ? filling : CAPITAL + filling;
}

function missing(slot: string): never {
  throw new Error(`no table fills {${slot}}`);
}

function makeName(random: Random, slot: string): string | undefined {
  if (slot === "place" || slot === "region")
    return pick(random, PLACE_PARTS.first) + pick(random, PLACE_PARTS.last);
  if (slot === "river") return pick(random, RIVER_PARTS.first) + pick(random, RIVER_PARTS.last);
  if (slot === "person") return `${pick(random, PERSON_PARTS.given)} ${makeFamilyName(random)}`;
  return undefined;
}

/** Makes a family name. */
export function makeFamilyName(random: Random): string {
  return pick(random, PERSON_PARTS.first) + pick(random, PERSON_PARTS.last);
}

function makeNumber(random: Random, slot: string): string | undefined {
  switch (slot) {
    case "n":
      return String(pickNumber(random, 11, 99));
    case "n3":
      return String(pickNumber(random, 101, 999));
    case "n4":
      return `${pickNumber(random, 2, 98)},${pickNumber(random, 100, 999)}`;
    case "pct":
      return `${pickNumber(random, 3, 97)}${random() < 0.4 ? `.${pickNumber(random, 1, 9)}` : ""}`;
    case "year":
      return String(pickNumber(random, 1952, 2009));
    case "late":
      return String(pickNumber(random, 2010, 2022));
    case "date":
      return `{month} ${pickNumber(random, 1, 28)}`;
    case "money":
      return random() < 0.5
        ? `$${pickNumber(random, 11, 989)},000`
        : `$${pickNumber(random, 1, 99)}.${pickNumber(random, 1, 9)} million`;
    default:
      return undefined;
  }
}

/** Sets right what filling leaves behind: `a` before a vowel, double blanks, blanks before a comma. */
function joinWords(text: string): string {
  return text
    .replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .replace(/\b([Aa]) (?=[aeioAEIO]|un[^i]|hour)/g, "$1n ")
    .trim();
}
