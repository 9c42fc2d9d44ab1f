import type { Organisation } from "./organisation.ts";
import { type WrittenName, writtenNames } from "./organisation-names.ts";
import { readRows } from "./organisation-rows.ts";
import { AGENCIES } from "./tables/agencies.ts";
import { OUTLETS_AMERICAS } from "./tables/outlets-americas.ts";
import { OUTLETS_ASIA_PACIFIC } from "./tables/outlets-asia-pacific.ts";
import { OUTLETS_EUROPE } from "./tables/outlets-europe.ts";
import { OUTLETS_MIDDLE_EAST_AFRICA } from "./tables/outlets-middle-east-africa.ts";
import { OUTLETS_UNITED_STATES } from "./tables/outlets-united-states.ts";
import { OUTLETS_UNITED_STATES_LOCAL } from "./tables/outlets-united-states-local.ts";
import { PHOTO_AGENCIES } from "./tables/photo-agencies.ts";
import { PLATFORMS } from "./tables/platforms.ts";
import { foldName } from "./words.ts";

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

/** The organisations in their three orders: by domain, by folded name, by the words of their names. */
export interface OrganisationIndex {
  readonly all: readonly Organisation[];
  readonly byDomain: ReadonlyMap<string, Organisation>;
  readonly byName: ReadonlyMap<string, Organisation>;
  readonly tree: NameNode;
}

let index: OrganisationIndex | undefined;

/** Gives the index of all organisations; it is built at the first call. */
export function organisationIndex(): OrganisationIndex {
  index ??= buildIndex(TABLES.flatMap(readRows));
  return index;
}

function buildIndex(all: readonly Organisation[]): OrganisationIndex {
  const names = all.flatMap(writtenNames).sort((a, b) => precedence(a) - precedence(b));
  const byName = new Map<string, Organisation>();
  const tree: NameNode = { names: [] };
  for (const name of names) {
    for (const key of keysOf(name)) setOnce(byName, key, name.organisation);
    nodeOf(tree, name.words).names.push(name);
  }
  for (const organisation of all) {
    for (const handle of organisation.handles) setOnce(byName, handle.toLowerCase(), organisation);
  }
  const byDomain = new Map(all.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));
  return { all, byDomain, byName, tree };
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
