import { SHOUTED_LABELS } from "../language/en/tables/shouted-labels.ts";

/** The parts of a dateline at the start of a paragraph; offsets count from the paragraph's start. */
export interface Dateline {
  /** The place as it stands: `MEXICO CITY, Mexico`. Empty for `(CNN) --`. */
  readonly place: string;
  readonly placeStart: number;
  readonly placeEnd: number;
  /** What stands in brackets, such as `AP`, with its offsets. */
  readonly credit?: { readonly text: string; readonly start: number; readonly end: number };
  /** Where the report's first sentence begins. */
  readonly end: number;
}

const UPPER_WORD = "\\p{Lu}[\\p{Lu}’'.-]*\\p{Lu}\\.?|\\p{Lu}\\.(?:\\p{Lu}\\.)+";
const CITY = `(?:${UPPER_WORD})(?:[ /-](?:(?:${UPPER_WORD})|(?:DE|LA|EL|of|de|la|el|del|al|on|the|and|upon)(?= )))*`;
const COUNTRY = "(?:, ?(?:the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})?";
const DAY =
  "(?:,? ?(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}(?:,? \\d{4})?))?";
const CREDIT = "(?:\\s*[(/\\[]\\s?([\\p{L}][\\p{L}\\d.&’' /-]{1,40}?)\\s?[)/\\]])";
const DASH = "\\s*(?:—|–|―|--+|\\.?-(?=\\s)|_(?=\\s)|:(?=\\s))\\s*";

/** `PLACE (AGENCY) —`, `PLACE, Country, July 16 (Agency) -`, `PLACE —`. */
const CAPITALS = new RegExp(
  `^\\s*(${CITY}${COUNTRY})${DAY}${CREDIT}?(?:${DASH}|\\s*(?=\\p{Lu}|[“"‘']))`,
  "u",
);
/** `Place (Agency) —` and `Place, Country (Agency)` in upper and lower case need both the bracket and the dash, or a known code. */
const MIXED = new RegExp(
  `^\\s*(\\p{Lu}[\\p{L}.’'-]*(?:[ ,]+\\p{Lu}[\\p{L}.’'-]*){0,4})${DAY}${CREDIT}(?:${DASH}|$|\\s*)`,
  "u",
);
/** `Place, 9 June 2031 -` and `Place, June 9, 2031 —`: a whole day and a dash are enough, as in press releases. */
const DATED =
  /^\s*(\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{1,30}){0,3}), (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},?) (?:19|20)\d\d\s*(?:[—–―]|--?)\s+(?=\p{Lu}|[“"‘'])/u;
/** `(Agency) —` without a place. */
const BARE = new RegExp(`^\\s*${CREDIT}(?:${DASH}|\\s*(?=\\p{Lu}|[“"‘']))`, "u");

/**
 * Reads the dateline at the start of a paragraph, as agencies write it (AP and Reuters house style).
 *
 * Gives undefined where there is none. A place in capitals needs a dash or a bracket behind it; a place in
 * mixed case or no place at all needs a bracket whose words `isCredit` accepts.
 */
export function readDateline(paragraph: string, isCredit: (text: string) => boolean): Dateline | undefined {
  const head = paragraph.slice(0, 160);
  const capitals = head.match(CAPITALS);
  if (capitals && isRealDateline(capitals, isCredit))
    return toDateline(capitals, capitals[1] ?? "", capitals[2]);
  const mixed = head.match(MIXED);
  if (mixed?.[2] && isCredit(mixed[2]) && (mixed[1] ?? "").length <= 40) {
    return toDateline(mixed, mixed[1] ?? "", mixed[2]);
  }
  const dated = head.match(DATED);
  if (dated) return toDateline(dated, dated[1] ?? "", undefined);
  const bare = head.match(BARE);
  if (bare?.[1] && isCredit(bare[1])) return toDateline(bare, "", bare[1]);
  return undefined;
}

/** Shouted words are no place: a dateline in capitals needs its dash or its bracket, and at most five words. */
function isRealDateline(hit: RegExpMatchArray, isCredit: (text: string) => boolean): boolean {
  const place = hit[1] ?? "";
  // "NATO (the alliance) —": a bracket without a capital explains the word before it.
  if (hit[2] && !/\p{Lu}/u.test(hit[2]) && !isCredit(hit[2])) return false;
  if (SHOUTED_LABELS.has(place.toLowerCase())) return false;
  const dashed = new RegExp(`${DASH}$`, "u").test(hit[0]) || /[—–_-]\s*$/.test(hit[0]);
  if (!hit[2] && !dashed) return false;
  if (!hit[2] && /:\s*$/.test(hit[0])) return false;
  return place.length >= 3 && place.split(/[\s,]+/).length <= 7;
}

function toDateline(hit: RegExpMatchArray, place: string, credit: string | undefined): Dateline {
  const whole = hit[0];
  const placeStart = place === "" ? 0 : whole.indexOf(place);
  const base = { place, placeStart, placeEnd: placeStart + place.length, end: whole.length };
  if (credit === undefined) return base;
  const start = whole.indexOf(credit, base.placeEnd);
  return { ...base, credit: { text: credit, start, end: start + credit.length } };
}
