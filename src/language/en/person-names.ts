import type { Span } from "../../model/span.ts";
import { findAll } from "../find-all.ts";
import { remembered } from "../remembered.ts";
import { foldWord } from "../words.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./calendar.ts";
import { countryOf, isPlace } from "./geography.ts";
import { NUMBER_WORDS } from "./tables/bounds.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { MEN_NAMES, WOMEN_NAMES } from "./tables/given-names.ts";
import { LANDFORM_WORDS } from "./tables/landform-words.ts";
import { BODY_WORDS, SOURCE_NOUNS } from "./tables/source-nouns.ts";
import { SURNAMES_TOO, THING_WORDS } from "./tables/thing-words.ts";
import { COURTESY_TITLE, TITLE_WORDS } from "./tables/titles.ts";

/** A person's name in running text; offsets are UTF-16 code units of the text. */
export interface PersonName extends Span {
  /** The name as it stands, without its title. */
  readonly name: string;
  /** What stands before it in capitals: "Mexican President", "Secretary of State"; empty where nothing does. */
  readonly title: string;
}

const PARTICLES = "de|del|della|da|di|dos|du|la|van|von|der|den|bin|ibn|al|el|of";
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/**
 * Two capitalised words or more, with particles between them: a single one is no name, since it lacks its title too. It is
 * sticky, since capitals are found faster by their codes.
 */
const RUN = new RegExp(`${CAPITALISED}(?:[ \\u00a0](?:(?:${PARTICLES}) ){0,2}${CAPITALISED})+`, "yu");
const REST = /\p{Lu}[\p{L}\p{M}'’.-]*/uy;
const WORD = /\S+/g;
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`);
const DAYS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES]);
const LONGEST_NAME = 5;

interface Piece extends Span {
  readonly word: string;
}

/** Finds the names of persons in a text: capitalised words that are no place, no body and no title. */
export function findPersonNames(text: string): PersonName[] {
  const names: PersonName[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBeCapital(text.charCodeAt(at))) continue;
    const alone = endOfLoneWord(text, at);
    if (alone > at) {
      at = alone - 1;
      continue;
    }
    RUN.lastIndex = at;
    const hit = RUN.exec(text);
    if (!hit) {
      // No run begins at a later capital of the same word either.
      REST.lastIndex = at;
      at += (REST.exec(text)?.[0].length ?? 1) - 1;
      continue;
    }
    if (isQuotedWhole(text, at, at + hit[0].length)) {
      at += hit[0].length - 1;
      continue;
    }
    const from = isOpeningVerb(text, at, hit[0]) ? hit[0].indexOf(" ") + 1 : 0;
    for (const name of namesIn(hit[0].slice(from))) names.push(placed(name, text, at + from));
    at += hit[0].length - 1;
  }
  return names;
}

/** "the show “Late Ships,”": capitals alone in quotation marks are a title or a nickname. */
function isQuotedWhole(text: string, start: number, end: number): boolean {
  return OPENING_MARK.test(text.charAt(start - 1)) && CLOSED.test(text.slice(end, end + 2));
}

const OPENING_MARK = /["“‘'«„]/;
const CLOSED = /^[,.;:!?]?["”’'»“]/;

/** "Will Ruiz go?", "May Lund stay": at the head of a sentence a verb, elsewhere the given name. */
function isOpeningVerb(text: string, at: number, run: string): boolean {
  return OPENING_VERB.test(run) && SENTENCE_START.test(text.slice(Math.max(0, at - 3), at));
}

const OPENING_VERB = /^(?:Will|May)[ \u00a0]/;
const SENTENCE_START = /(?:^|[.?!:;“"‘\n]\s*)$/;

const [FIRST_CAPITAL, LAST_CAPITAL, BEYOND_ASCII] = [0x41, 0x5a, 0x80];

function mayBeCapital(code: number): boolean {
  return (code >= FIRST_CAPITAL && code <= LAST_CAPITAL) || code >= BEYOND_ASCII;
}

const PARTICLE_WORDS: ReadonlySet<string> = new Set(PARTICLES.split("|"));
const [BLANK, POINT, DASH, APOSTROPHE] = [0x20, 0x2e, 0x2d, 0x27];

/** Gives the end of a capitalised word of ASCII behind which no run goes on, which most are; `at` where one may. */
function endOfLoneWord(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (isAsciiLetter(code) || code === POINT || code === DASH || code === APOSTROPHE)
    code = text.charCodeAt(++end);
  if (code >= BEYOND_ASCII) return at;
  if (code !== BLANK) return end;
  const next = end + 1;
  return mayBeCapital(text.charCodeAt(next)) || opensWithParticle(text, next) ? at : end;
}

/** The longest particle has three letters. */
const LONGEST_PARTICLE = 3;

function opensWithParticle(text: string, at: number): boolean {
  let end = at;
  while (end - at <= LONGEST_PARTICLE && isAsciiLetter(text.charCodeAt(end))) end++;
  return end - at <= LONGEST_PARTICLE && end > at && PARTICLE_WORDS.has(text.slice(at, end));
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** A name in a run of capitalised words; offsets count from the start of the run. */
interface NameInRun extends PersonName {
  /** Where the title begins; where the name does without one. */
  readonly opens: number;
}

/** So many runs are remembered with their names: a story has the same few hundred again and again. */
const MOST_RUNS = 10_000;

/** A longer run is a list or a heading, which does not come again. */
const LONGEST_RUN = 200;

const rememberedNames = remembered(MOST_RUNS, findNames);

function namesIn(words: string): readonly NameInRun[] {
  return words.length > LONGEST_RUN ? findNames(words) : rememberedNames(words);
}

function findNames(words: string): readonly NameInRun[] {
  return piecesOf(words).flatMap((run) => (run.length > 1 ? (nameOf(words, run) ?? []) : []));
}

function placed({ name, title, start, end, opens }: NameInRun, text: string, at: number): PersonName {
  const opener = at + opens;
  const left = title !== "" && FORMER.test(text.slice(Math.max(0, opener - 12), opener));
  return { start: start + at, end: end + at, name, title: left ? `former ${title}` : title };
}

/** Cuts a run where a sentence or a possessive ends in it: "in Arrel. Ana Ruiz", "Ruiz's Harbour". */
function piecesOf(words: string): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const hit of findAll(WORD, words)) {
    const piece = pieceOf(hit[0], hit.index);
    runs.at(-1)?.push(piece);
    const stop = hit[0].endsWith(".") && !isShortWord(piece.word);
    if (stop || POSSESSIVE.test(hit[0])) runs.push([]);
  }
  return runs;
}

const POSSESSIVE = /['’]s?$/;

/** A stop inside a run closes an abbreviation or an initial, otherwise a sentence. */
function isShortWord(word: string): boolean {
  return word.length <= 4 && (word.length === 1 || TITLE_WORDS.has(word.toLowerCase()));
}

function pieceOf(raw: string, start: number): Piece {
  const word = raw.replace(/(?:['’]s?|[.'’-]+)$/u, "");
  return { word, start, end: start + word.length };
}

function nameOf(text: string, raw: readonly Piece[]): NameInRun | undefined {
  const run = withoutEdges(raw);
  const lastTitle = run.findLastIndex((piece, at) => isTitleWord(piece.word) && !isSurname(run, at));
  const lastTied = run.findLastIndex((piece) => isTied(piece.word.toLowerCase()));
  const left = withoutEdges(run.slice(Math.max(lastTitle, lastTied) + 1));
  const name = withoutPlace(withoutOrigin(left.slice(leadLength(left.map(({ word }) => word)))));
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length > LONGEST_NAME || !isPersonal(name)) return undefined;
  const end = SUFFIX.test(last.word) && text.charAt(last.end) === "." ? last.end + 1 : last.end;
  const words = text.slice(first.start, end);
  if (name.length === 1 && lastTitle < 0) return undefined;
  if (isPlace(words) || (name.length > 1 && name.every((piece) => isPlace(piece.word)))) return undefined;
  const opener = lastTitle >= 0 ? (run[0] ?? first) : first;
  const title = text.slice(opener.start, first.start).trim();
  return { start: first.start, end, name: words, title, opens: opener.start };
}

const SUFFIX = /^[JS]r$/;

const TIED = /-(?:[a-z]+ed|born|friendly|led|run|style|built|wide|area|bound)$/;

/** "arrel-based", "arrel-born": a name that a hyphen makes a description; lower case. */
export function isTied(word: string): boolean {
  return TIED.test(word);
}

/** Before a title in capitals: whoever has it holds the office no longer. */
const FORMER = /(?:^|[^\p{L}])(?:former|ex|late|ousted|then)[ -]$/iu;

function withoutEdges(run: readonly Piece[]): readonly Piece[] {
  let from = 0;
  let { length: to } = run;
  while (from < to && opensNoName(run, from)) from++;
  while (to > from && (PARTICLE.test(run[to - 1]?.word ?? "") || run[to - 1]?.word === "I")) to--;
  return run.slice(from, to);
}

/** "The Ruiz", "Maybe Arrel", "June Ana Ruiz": a word that stands before a name only because it begins a sentence or a date. */
function opensNoName(run: readonly Piece[], at: number): boolean {
  const word = run[at]?.word ?? "";
  const lower = word.toLowerCase();
  const left = run.length - at;
  // "June Ana Ruiz" is a date and a name, "Jan M. Ruiz" a name.
  if (left > 1 && isGiven(word)) return left > 2 && DAYS.has(lower) && isGiven(run[at + 1]?.word ?? "");
  // "He Weihan": a surname where another name follows and no verb.
  if (word === "He" && at === 0 && left === 2 && !run[1]?.word.endsWith("ed")) return false;
  if (FUNCTION_WORDS.has(lower) || SENTENCE_OPENERS.has(lower) || (left > 2 && DAYS.has(lower))) return true;
  // "Mathematically Ruiz": an adverb.
  return at === 0 && lower.length > LONGEST_NAME_IN_LY && lower.endsWith("ly");
}

/** "Beverly" and "Kimberly" are given names; adverbs are mostly longer. */
const LONGEST_NAME_IN_LY = 8;

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "maybe perhaps meanwhile moreover nevertheless nonetheless otherwise instead indeed according former now today yesterday tomorrow earlier later recently finally eventually".split(
    " ",
  ),
);

/**
 * How many capitalised words lead up to a name: the role of "Employee Ana Ruiz", the club and post of "Bears QB Otto
 * Lund". Letters in capitals tell that the words before a given name are none of it.
 */
export function leadLength(words: readonly string[]): number {
  if (words.length > 2 && SOURCE_NOUNS.has(words[0]?.toLowerCase() ?? "") && isGiven(words[1] ?? ""))
    return 1;
  const given = words.findIndex(isGiven);
  const letters = words.slice(0, Math.max(given, 0)).some((word) => CAPITALS.test(word));
  return letters && given > 0 && given < words.length - 1 ? given : 0;
}

const CAPITALS = /^\p{Lu}{2,5}$/u;

function isGiven(word: string): boolean {
  const folded = foldWord(word);
  return MEN_NAMES.has(folded) || WOMEN_NAMES.has(folded);
}

function isSurname(run: readonly Piece[], at: number): boolean {
  return at === run.length - 1 && closesName(run.map(({ word }) => word));
}

/** Says whether the last of some capitalised words is a surname, whatever else it means: "Anna Hall", "Peter King". */
export function closesName(words: readonly string[]): boolean {
  const last = words.length - 1;
  if (last < 1 || !SURNAMES_TOO.has(words[last]?.toLowerCase() ?? "")) return false;
  if (COURTESY_TITLE.test(words[last - 1] ?? "")) return true;
  const given = [words[last - 1] ?? "", words[last - 2] ?? ""].find(isGiven);
  return given !== undefined && !isPlace(given);
}

/** "Ana Ruiz of Arrel": where somebody is from is no part of the name. */
function withoutOrigin(name: readonly Piece[]): readonly Piece[] {
  const from = name.findIndex((piece) => piece.word === "of");
  return from < 0 ? name : name.slice(0, from);
}

/** "Russian Ana Ruiz", "Mexico's Ana Ruiz", "Los Angeles Lakers": the country or the town is no part of a name. */
function withoutPlace(name: readonly Piece[]): readonly Piece[] {
  const words = (to: number): string =>
    name
      .slice(0, to)
      .map((one) => one.word)
      .join(" ");
  if (name.length < 3 || isPlace(words(name.length))) return name;
  if (countryOf(words(1)) !== undefined) return name.slice(1);
  return isPlace(words(2)) && !isGiven(words(1)) ? name.slice(2) : name;
}

function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase());
}

/** "John Lund III" */
const NUMERAL = /^[IVX]+$/;
/** "Maybe I'll": a contracted verb is no part of a name. */
const CONTRACTED = /['’](?:ll|ve|re|m|d)$/i;

function isPersonal(name: readonly Piece[]): boolean {
  const last = name.at(-1)?.word.toLowerCase() ?? "";
  const surname = isSurname(name, name.length - 1);
  const thing = THING_WORDS.has(last) && (name.length > 1 || !SURNAMES_TOO.has(last));
  if (!surname && (LANDFORM_WORDS.has(last) || thing)) return false;
  // "Twelve Russian sailors", "Officials from the harbour": a capital at the head of the sentence.
  const opener = name[0]?.word.toLowerCase() ?? "";
  if (NUMBER_WORDS.has(opener) || (opener.endsWith("s") && SOURCE_NOUNS.has(opener))) return false;
  return name.every(({ word }, at) => {
    const lower = foldWord(word);
    // "Bill Marn", "Anna Hall"
    if (
      name.length > 1 &&
      ((at === 0 && isGiven(word) && (name.length > 2 || !DAYS.has(lower))) ||
        (surname && at === name.length - 1))
    )
      return true;
    return (
      !BODY_WORDS.has(lower) &&
      !CONTRACTED.test(word) &&
      !DAYS.has(lower) &&
      word.length < 24 &&
      !(name.length > 1 && word.length > 2 && word === word.toUpperCase() && !NUMERAL.test(word))
    );
  });
}
