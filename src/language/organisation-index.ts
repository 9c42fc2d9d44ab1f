import type { Organisation } from "./organisation.ts";
import { type WrittenName, writtenNames } from "./organisation-names.ts";
import { listRows, type OrganisationRow, readRow } from "./organisation-rows.ts";
import { AGENCIES } from "./tables/agencies.ts";
import { OUTLETS_AMERICAS } from "./tables/outlets-americas.ts";
import { OUTLETS_ASIA_PACIFIC } from "./tables/outlets-asia-pacific.ts";
import { OUTLETS_EUROPE } from "./tables/outlets-europe.ts";
import { OUTLETS_MIDDLE_EAST_AFRICA } from "./tables/outlets-middle-east-africa.ts";
import { OUTLETS_UNITED_STATES } from "./tables/outlets-united-states.ts";
import { OUTLETS_UNITED_STATES_LOCAL } from "./tables/outlets-united-states-local.ts";
import { PHOTO_AGENCIES } from "./tables/photo-agencies.ts";
import { PLATFORMS } from "./tables/platforms.ts";
import { foldName, foldWord, nextWordStart, wordEnd } from "./words.ts";

// The order decides which organisation is preferred where two share a name of the same rank.
const TABLES = [
  AGENCIES,
  OUTLETS_UNITED_STATES,
  OUTLETS_EUROPE,
  OUTLETS_AMERICAS,
  OUTLETS_ASIA_PACIFIC,
  OUTLETS_MIDDLE_EAST_AFRICA,
  OUTLETS_UNITED_STATES_LOCAL,
  PHOTO_AGENCIES,
  PLATFORMS,
];

/** A node of the tree of names: the names that end here and the words that may follow. */
export interface NameNode {
  readonly names: WrittenName[];
  /** Absent at the many ends of the tree, since thousands of empty maps would slow the first call. */
  next?: Map<string, NameNode>;
}

/** The names that begin with one word: as a tree of words for text, and by folded name for look-ups. */
export interface NameBranch {
  readonly node: NameNode;
  readonly byName: ReadonlyMap<string, Organisation>;
}

/**
 * The rows of the tables, ready for look-ups. A row becomes an organisation, and a first word a branch, when it is
 * first asked for: a page names a few dozen newsrooms, and the tables hold thousands.
 */
export interface OrganisationIndex {
  readonly rows: readonly OrganisationRow[];
  /** Numbers of the rows that have a name which begins with the folded word. */
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
  /** First words, in lower case, of names that may stand in small letters; most words of a text are none of them. */
  readonly inSmallLetters: ReadonlySet<string>;
  readonly byDomain: ReadonlyMap<string, number>;
  readonly byHandle: ReadonlyMap<string, number>;
  readonly organisations: (Organisation | undefined)[];
  readonly branches: Map<string, NameBranch>;
}

let index: OrganisationIndex | undefined;

/** Gives the index of all organisations; it is built at the first call. */
export function organisationIndex(): OrganisationIndex {
  index ??= buildIndex(TABLES.flatMap(listRows));
  return index;
}

function buildIndex(rows: readonly OrganisationRow[]): OrganisationIndex {
  const byFirstWord = new Map<string, number[]>();
  const inSmallLetters = new Set<string>();
  const byDomain = new Map<string, number>();
  const byHandle = new Map<string, number>();
  rows.forEach((row, number) => {
    for (const word of firstWordsOf(row, inSmallLetters)) {
      const list = byFirstWord.get(word);
      if (list) list.push(number);
      else byFirstWord.set(word, [number]);
    }
    for (const domain of row.domains) byDomain.set(domain, number);
    for (const name of row.names)
      if (name.startsWith("@") && !byHandle.has(name.toLowerCase())) byHandle.set(name.toLowerCase(), number);
  });
  return { rows, byFirstWord, inSmallLetters, byDomain, byHandle, organisations: [], branches: new Map() };
}

/** Marks of the tables before a name, and the article that is no part of the comparison. */
const LEAD = /^[?(]*(?:The (?=\S))?/;

const CAPITAL = /^\p{Lu}/u;

/**
 * Lists the words that a row's names begin with, as running text is cut into words and with dots left out; those that
 * may stand in small letters are added to their set.
 */
function firstWordsOf(row: OrganisationRow, inSmallLetters: Set<string>): Set<string> {
  const words = new Set<string>();
  for (const name of row.names) {
    if (name.startsWith("@")) continue;
    const bare = name.replace(LEAD, "");
    const start = nextWordStart(bare, 0, bare.length);
    if (start >= bare.length) continue;
    const written = bare.slice(start, wordEnd(bare, start, bare.length));
    const word = foldWord(written);
    words.add(word);
    if (bare.includes(".") || !CAPITAL.test(written)) inSmallLetters.add(word).add(written.toLowerCase());
    if (bare.includes(".")) words.add(foldName(bare).split(" ", 1)[0] ?? "");
  }
  return words;
}

/** Gives the organisation of a row. */
export function organisationOf(row: number): Organisation | undefined {
  const { rows, organisations } = organisationIndex();
  const known = organisations[row];
  if (known) return known;
  const source = rows[row];
  if (!source) return undefined;
  const organisation = readRow(source);
  organisations[row] = organisation;
  return organisation;
}

/** Gives the names that begin with a folded word; undefined where no name does. */
export function branchOf(word: string): NameBranch | undefined {
  const { byFirstWord, branches } = organisationIndex();
  const known = branches.get(word);
  if (known) return known;
  const rows = byFirstWord.get(word);
  if (!rows) return undefined;
  const branch = buildBranch(
    word,
    rows.flatMap((row) => organisationOf(row) ?? []),
  );
  branches.set(word, branch);
  return branch;
}

function buildBranch(word: string, organisations: readonly Organisation[]): NameBranch {
  const names = organisations.flatMap(writtenNames).sort((a, b) => precedence(a) - precedence(b));
  const byName = new Map<string, Organisation>();
  const root: NameNode = { names: [] };
  for (const name of names) {
    for (const key of keysOf(name)) setOnce(byName, key, name.organisation);
    if (name.words[0] === word) nodeOf(root, name.words.slice(1)).names.push(name);
  }
  return { node: root, byName };
}

/** Orders names that are written alike: the safe before the ambiguous, the canonical name before the alias. */
function precedence(name: WrittenName): number {
  return name.rank + (name.ambiguous ? 1 : 0);
}

/** Lists the folded forms of a name: with and without "the", and with its dots taken for blanks. */
function keysOf(name: WrittenName): string[] {
  const folded = foldName(name.text);
  return [folded, folded.replace(/^the /, ""), name.words.join(" ")];
}

function setOnce(map: Map<string, Organisation>, key: string, organisation: Organisation): void {
  if (key !== "" && !map.has(key)) map.set(key, organisation);
}

function nodeOf(tree: NameNode, words: readonly string[]): NameNode {
  let node = tree;
  for (const word of words) {
    node.next ??= new Map();
    const next = node.next.get(word) ?? { names: [] };
    node.next.set(word, next);
    node = next;
  }
  return node;
}
