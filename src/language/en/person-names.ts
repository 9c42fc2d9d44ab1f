import type { Span } from "../../model/span.ts";
import { findAll } from "../find-all.ts";
import { foldWord } from "../words.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./calendar.ts";
import { countryOf, isPlace } from "./geography.ts";
import { NUMBER_WORDS } from "./tables/bounds.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { LANDFORM_WORDS } from "./tables/landform-words.ts";
import { BODY_WORDS, SOURCE_NOUNS } from "./tables/source-nouns.ts";
import { TITLE_WORDS } from "./tables/titles.ts";

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
    RUN.lastIndex = at;
    const hit = RUN.exec(text);
    if (!hit) continue;
    for (const run of piecesOf(hit[0], at)) {
      const name = run.length > 1 ? nameOf(text, run) : undefined;
      if (name) names.push(name);
    }
    at += hit[0].length - 1;
  }
  return names;
}

const [FIRST_CAPITAL, LAST_CAPITAL, BEYOND_ASCII] = [0x41, 0x5a, 0x80];

function mayBeCapital(code: number): boolean {
  return (code >= FIRST_CAPITAL && code <= LAST_CAPITAL) || code >= BEYOND_ASCII;
}

/** Cuts a run where a sentence or a possessive ends in it: "in Arrel. Ana Ruiz", "Ruiz's Harbour". */
function piecesOf(words: string, start: number): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const hit of findAll(WORD, words)) {
    const piece = pieceOf(hit[0], start + hit.index);
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

function nameOf(text: string, raw: readonly Piece[]): PersonName | undefined {
  const run = withoutEdges(raw);
  const lastTitle = run.findLastIndex((piece) => isTitleWord(piece.word));
  const lastTied = run.findLastIndex((piece) => isTied(piece.word.toLowerCase()));
  const name = withoutCountry(withoutOrigin(withoutEdges(run.slice(Math.max(lastTitle, lastTied) + 1))));
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length > LONGEST_NAME || !isPersonal(name)) return undefined;
  const words = text.slice(first.start, last.end);
  if (name.length === 1 && lastTitle < 0) return undefined;
  if (isPlace(words) || (name.length > 1 && name.every((piece) => isPlace(piece.word)))) return undefined;
  const opener = run[0];
  const held = lastTitle >= 0 && opener ? text.slice(opener.start, first.start).trim() : "";
  const left = held !== "" && opener && FORMER.test(text.slice(Math.max(0, opener.start - 12), opener.start));
  const title = left ? `former ${held}` : held;
  return { start: first.start, end: last.end, name: words, title };
}

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
  while (from < to && FUNCTION_WORDS.has(run[from]?.word.toLowerCase() ?? "")) from++;
  while (to > from && PARTICLE.test(run[to - 1]?.word ?? "")) to--;
  return run.slice(from, to);
}

/** "Ana Ruiz of Arrel": where somebody is from is no part of the name. */
function withoutOrigin(name: readonly Piece[]): readonly Piece[] {
  const from = name.findIndex((piece) => piece.word === "of");
  return from < 0 ? name : name.slice(0, from);
}

/** "Russian Ana Ruiz", "Mexico's Ana Ruiz": the country is no part of the name. */
function withoutCountry(name: readonly Piece[]): readonly Piece[] {
  const first = name[0]?.word ?? "";
  return name.length > 2 && countryOf(first) !== undefined && !isPlace(name.map((one) => one.word).join(" "))
    ? name.slice(1)
    : name;
}

function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase());
}

/** "Maybe I'll": a contracted verb is no part of a name. */
const CONTRACTED = /['’](?:ll|ve|re|m|d)$/i;

function isPersonal(name: readonly Piece[]): boolean {
  if (LANDFORM_WORDS.has(name.at(-1)?.word.toLowerCase() ?? "")) return false;
  // "Twelve Russian sailors", "Officials from the harbour": a capital at the head of the sentence.
  const opener = name[0]?.word.toLowerCase() ?? "";
  if (NUMBER_WORDS.has(opener) || (opener.endsWith("s") && SOURCE_NOUNS.has(opener))) return false;
  return name.every(({ word }) => {
    const lower = foldWord(word);
    return (
      !BODY_WORDS.has(lower) &&
      !CONTRACTED.test(word) &&
      !DAYS.has(lower) &&
      word.length < 24 &&
      !(word.length > 1 && word === word.toUpperCase() && name.length > 1 && word.length > 3)
    );
  });
}
