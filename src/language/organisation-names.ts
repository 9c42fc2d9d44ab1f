import type { Organisation } from "./organisation.ts";
import { foldWord, withoutDiacritics, wordsOf } from "./words.ts";

/** One way in which running text may name one organisation, prepared for the comparison with text. */
export interface WrittenName {
  readonly organisation: Organisation;
  readonly ambiguous: boolean;
  /** The name as it stands in its table. */
  readonly text: string;
  /** Rank among names written alike: 0 the canonical name, 1 a safe alias, 2 an ambiguous alias, 3 a dateline code. */
  readonly rank: number;
  /** True where the words must be preceded by "The", which is part of the name. */
  readonly article: boolean;
  /** True where the words must be preceded by an article that is no part of the mention. */
  readonly afterArticle: boolean;
  /** The folded words, the article left out. */
  readonly words: readonly string[];
  /** What stands between the words, normalised. */
  readonly joints: readonly string[];
  /** True where the case must agree: acronyms, ambiguous names, names that begin with an article. */
  readonly strict: boolean;
  /** True where the words may also stand in capitals: a lone word in capitals says too little if it is ambiguous. */
  readonly capitals: boolean;
  /** True for a word that must begin with a capital; names that hold a dot ("Salon.com") may be in small letters. */
  readonly capitalised: readonly boolean[];
  /** The words with their case and without diacritics, joined by blanks. */
  readonly cased: string;
  /** Punctuation that closes the name, such as the last dot of "A.P.". */
  readonly tail: string;
}

const ENGLISH_ARTICLE = /^The (?=\S)/;
const CAPITAL = /^\p{Lu}/u;
const ANY_ARTICLE = /^(?:The|Le|La|Les|El|Los|Las|Il|O|Der|Die|Das|De|An) /;
const BLANKS = /[\s\u00a0\u2009\u202f]+/g;
const DASHES = /[-\u2010-\u2015]/g;
const QUOTATION_MARKS = /[’‘ʼ`]/g;

/**
 * Normalises what stands between two words of a name: dots go, a hyphen counts as a blank, and the
 * blanks around other signs go ("E & E" is "E&E"). A line break stays, so that no name runs across lines.
 */
export function normaliseJoint(between: string): string {
  if (between === " ") return " ";
  if (between.includes("\n")) return "\n";
  const plain = between.replace(QUOTATION_MARKS, "'").replace(DASHES, " ").replace(BLANKS, " ");
  const dotless = plain.replaceAll(".", "");
  return dotless.trim() === "" ? dotless : dotless.trim();
}

/** Says whether what stands between two words ends a sentence or an abbreviation: a dot and a blank. */
export function hasStop(between: string): boolean {
  return /\.\s/.test(between);
}

/** Lists the ways in which text may name an organisation. */
export function writtenNames(organisation: Organisation): WrittenName[] {
  const unsafe = new Set(organisation.aliases.filter((one) => one.ambiguous).map((one) => fold(one.text)));
  if (organisation.ambiguous) unsafe.add(fold(organisation.name));
  const listed = [organisation.name, ...organisation.aliases.map((alias) => alias.text)];
  const safe = new Set(listed.map(fold).filter((text) => !unsafe.has(text)));
  const known = (code: string): boolean =>
    listed.includes(code) || listed.includes(code.replace(ENGLISH_ARTICLE, ""));
  const write = (text: string, rank: number, afterArticle = false): WrittenName =>
    prepare(organisation, { text, rank, afterArticle, ambiguous: !safe.has(fold(text)) });
  return [
    write(organisation.name, 0),
    ...organisation.aliases.map((alias) => write(alias.text, alias.ambiguous ? 2 : 1, alias.afterArticle)),
    ...organisation.datelineCodes.filter((code) => !known(code)).map((code) => write(code, 3)),
  ].filter((name) => name.words.length > 0);
}

function fold(text: string): string {
  return foldWord(text);
}

interface Listed {
  readonly text: string;
  readonly rank: number;
  readonly ambiguous: boolean;
  readonly afterArticle: boolean;
}

function prepare(organisation: Organisation, { text, rank, ambiguous, afterArticle }: Listed): WrittenName {
  const article = ENGLISH_ARTICLE.test(text);
  const bare = text.replace(ENGLISH_ARTICLE, "");
  const words = wordsOf(bare);
  const cased = words.map((word) => withoutDiacritics(bare.slice(word.start, word.end)));
  return {
    organisation,
    ambiguous,
    text,
    rank,
    article,
    afterArticle,
    words: cased.map((word) => word.toLowerCase()),
    joints: words.slice(1).map((word, at) => between(bare, words[at]!.end, word.start)),
    strict: ambiguous || ANY_ARTICLE.test(text) || (words.length === 1 && isOneCase(bare)) || isDotted(bare),
    capitalised: cased.map((word) => CAPITAL.test(word) && !bare.includes(".")),
    capitals: !ambiguous || article || words.length > 1,
    cased: cased.join(" "),
    tail: bare.slice(words.at(-1)?.end ?? 0),
  };
}

/** Keeps the dot of "St. Louis" in view, since a dot elsewhere would end a sentence. */
function between(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return hasStop(raw) ? `.${normaliseJoint(raw)}` : normaliseJoint(raw);
}

function isOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

function isDotted(text: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text);
}
