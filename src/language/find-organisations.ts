import type { OrganisationMention } from "./organisation.ts";
import { branchOf, type NameNode, organisationIndex } from "./organisation-index.ts";
import { hasStop, normaliseJoint, type WrittenName } from "./organisation-names.ts";
import { foldWord, insideWord, nextWordStart, withoutDiacritics, wordEnd } from "./words.ts";

const ARTICLE = /^(?:[Tt]he|THE)$/;
const ARTICLE_LENGTH = 3;
const HOST_START = /^\S\.\p{Ll}/u;
const HOST_AFTER = /^\.\p{Ll}/u;

/**
 * Finds every mention of a known organisation in `text.slice(from, to)`, in order, whole words only; where
 * mentions overlap the first and then the longest stands. Acronyms, ambiguous names and names with an article
 * must agree in case or stand in capitals; the rest need their capital initials only. No name runs across a line
 * break. Host names, mail addresses and accounts are no mentions. Offsets are UTF-16 code units of `text`.
 */
export function findOrganisations(text: string, from = 0, to: number = text.length): OrganisationMention[] {
  const mentions: OrganisationMention[] = [];
  let previous = from;
  const { inSmallLetters } = organisationIndex();
  let at = from;
  if (insideWord(text, from)) at = wordEnd(text, from, to);
  at = nextWordStart(text, at, to);
  while (at < to) {
    const end = wordEnd(text, at, to);
    const word = text.slice(at, end);
    const node = mayOpen(word, inSmallLetters) ? branchOf(foldWord(word))?.node : undefined;
    const mention = node && longestMention({ text, to, start: at, end, previous, node });
    if (mention) mentions.push(mention);
    previous = mention ? mention.end : at;
    at = nextWordStart(text, mention ? mention.end : end, to);
  }
  return mentions;
}

/** Tells whether a name may begin with a word: one in small letters begins few. */
function mayOpen(word: string, inSmallLetters: ReadonlySet<string>): boolean {
  const code = word.charCodeAt(0);
  return code < SMALL_A || code > SMALL_Z || inSmallLetters.has(word.toLowerCase());
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

interface Opening {
  readonly text: string;
  readonly to: number;
  /** The first word and its node in the tree of names. */
  readonly start: number;
  readonly end: number;
  readonly node: NameNode;
  /** Where an article before the first word may begin. */
  readonly previous: number;
}

function longestMention(opening: Opening): OrganisationMention | undefined {
  const { text, to, start } = opening;
  let { node, end } = opening;
  let best = accept(opening, node, { end, joints: [], cased: [casedWord(text, start, end)] });
  const joints: string[] = [];
  const cased = [casedWord(text, start, end)];
  while (node.next) {
    const next = nextWordStart(text, end, to);
    if (next >= to) break;
    joints.push(text.slice(end, next));
    end = wordEnd(text, next, to);
    const child = node.next.get(foldWord(text.slice(next, end)));
    if (!child) break;
    cased.push(casedWord(text, next, end));
    node = child;
    best = accept(opening, node, { end, joints, cased }) ?? best;
  }
  return best;
}

function casedWord(text: string, start: number, end: number): string {
  return withoutDiacritics(text.slice(start, end));
}

interface Candidate {
  readonly end: number;
  readonly joints: readonly string[];
  readonly cased: readonly string[];
}

function accept(opening: Opening, node: NameNode, candidate: Candidate): OrganisationMention | undefined {
  if (node.names.length === 0) return undefined;
  const { text, start } = opening;
  if (isPartOfHost(text, start, candidate.end)) return undefined;
  const article = articleStart(opening);
  const titled = article !== undefined && text[article] === "T";
  const fitting = node.names.filter(
    (name) =>
      (!name.article || titled) && (!name.afterArticle || article !== undefined) && agrees(name, candidate),
  );
  const withArticle = fitting.filter((name) => name.article);
  const chosen = withArticle.length > 0 ? withArticle : fitting;
  const first = chosen[0];
  if (!first) return undefined;
  const organisations = [...new Set(chosen.map((name) => name.organisation))];
  const safe = new Set(chosen.filter((name) => !name.ambiguous).map((name) => name.organisation));
  const begin = first.article ? (article ?? start) : start;
  const end = closingEnd(text, candidate.end, chosen);
  return {
    organisation: first.organisation,
    start: begin,
    end,
    exact: text.slice(begin, end),
    ambiguous: safe.size !== 1,
    alternatives: organisations.slice(1),
  };
}

/** Finds the "the" right before the first word. */
function articleStart({ text, start, previous }: Opening): number | undefined {
  const begin = start - ARTICLE_LENGTH - 1;
  if (begin < previous || insideWord(text, begin)) return undefined;
  const article = text.slice(begin, start - 1);
  const blank = text[start - 1];
  return ARTICLE.test(article) && (blank === " " || blank === "\u00a0") ? begin : undefined;
}

function agrees(name: WrittenName, candidate: Candidate): boolean {
  for (const [at, joint] of name.joints.entries()) {
    const found = candidate.joints[at] ?? "";
    const dotted = joint.startsWith(".");
    if (hasStop(found) && !dotted) return false;
    if (normaliseJoint(found) !== (dotted ? joint.slice(1) : joint)) return false;
  }
  if (!name.strict)
    return candidate.cased.every((word, at) => !name.capitalised[at] || startsWithCapital(word));
  const cased = candidate.cased.join(" ");
  return cased === name.cased || (name.capitals && cased === name.cased.toUpperCase());
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Says whether the words are a piece of `www.name.com`, `x@name.org` or an account. */
function isPartOfHost(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  // Flattened pages lose blanks: a capital after a dot is a new sentence, not a host name.
  if (before === "@" || (before === "." && HOST_START.test(text.slice(start - 2, start + 1)))) return true;
  return HOST_AFTER.test(text.slice(end, end + 2));
}

/** Takes in the closing dot or exclamation mark of a name that is written with one ("A.P.", "Yahoo!"). */
function closingEnd(text: string, end: number, names: readonly WrittenName[]): number {
  const tail = names.find((name) => name.tail !== "" && text.startsWith(name.tail, end))?.tail ?? "";
  return end + tail.length;
}
