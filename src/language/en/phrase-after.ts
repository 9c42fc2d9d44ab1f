import type { Token } from "../tagger.ts";
import { isApposition, isReduced, type NounPhrase, type TokenRun } from "./noun-phrases.ts";
import {
  ADVERBIAL,
  INNER,
  isPossessive,
  isTiedOn,
  isTime,
  OPENING_MARKS,
  POSSESSIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from "./phrase-words.ts";

/** Finds the noun phrase that begins at `from`, with its appositions, up to `limit`. */
export function phraseAfter(tokens: readonly Token[], from: number, limit: number): NounPhrase | undefined {
  const head = headAfter(tokens, from, limit);
  if (!head) return undefined;
  const beside: TokenRun[] = [];
  let to = head.to;
  while (tokens[to]?.lower === "," && beside.length < 3) {
    const run = { from: to + 1, to: segmentEnd(tokens, to + 1, limit) };
    const first = tokens[run.from];
    if (!first || first.lower === "that" || run.to <= run.from || run.to - run.from > 40) break;
    const opens =
      first.tag === "DET" ||
      first.tag === "PROPN" ||
      first.tag === "NOUN" ||
      first.tag === "ADJ" ||
      first.tag === "NUM" ||
      // "According to the study, published in May, …"
      (first.tag === "VERB" && /(?:ed|en)$/.test(first.lower)) ||
      first.lower === "who" ||
      first.lower === "whose" ||
      first.lower === "which" ||
      first.lower === "who's" ||
      first.tag === "ADV";
    if (!opens || !isApposition(tokens, run)) break;
    beside.push(run);
    to = run.to;
  }
  return { head, beside, whole: { from: head.from, to } };
}

/** Gives where the next mark stands, or `limit`. */
export function segmentEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && !isClauseMark(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** Most words are longer than a mark, which is told faster than by looking at them. */
function isClauseMark(word: string): boolean {
  return word.length === 1 && CLAUSE_MARKS.includes(word);
}

const CLAUSE_MARKS = ',;:.!?“”"—–';

/** Walks right over one noun phrase. */
export function headAfter(tokens: readonly Token[], from: number, limit: number): TokenRun | undefined {
  const first = tokens[from];
  if (!first || from >= limit) return undefined;
  if (first.tag === "PRON" && SUBJECT_PRONOUNS.has(first.lower) && tokens[from + 1]?.tag !== "ADP") {
    return { from, to: from + 1 };
  }
  if (
    !(INNER.has(first.tag) || first.tag === "PRON" || first.tag === "ADV" || first.tag === "X") ||
    first.tag === "ADP"
  )
    return undefined;
  let at = from;
  while (at < limit && continues(tokens, at, from)) at++;
  while (at > from && (tokens[at - 1]?.tag === "ADP" || tokens[at - 1]?.tag === "CCONJ")) at--;
  return at > from ? { from, to: at } : undefined;
}

function continues(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || OPENING_MARKS.test(token.lower)) return false;
  if (at === from) return true;
  if (ADVERBIAL.has(token.lower)) return false;
  if (isTime(token) && !/^(?:'s|-)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.tag !== "NOUN")
    return false;
  if (/^(?:last|this|next|earlier|later)$/.test(token.lower) && isTime(tokens[at + 1])) return false;
  if (token.tag === "ADP") return adpContinues(tokens, at);
  if (token.tag === "DET" || token.tag === "PRON") {
    const before = tokens[at - 1];
    return (
      before?.tag === "ADP" ||
      before?.tag === "CCONJ" ||
      before?.tag === "DET" ||
      /^(?:all|both|half)$/.test(before?.lower ?? "")
    );
  }
  if (INNER.has(token.tag) || isPossessive(token)) return true;
  if (token.lower === "-" || token.lower === "&" || token.lower === "/") return true;
  if (token.tag === "CCONJ") {
    const behind = tokens[at + 1];
    return behind !== undefined && (INNER.has(behind.tag) || behind.tag === "DET") && behind.tag !== "ADP";
  }
  if (token.tag === "PART") return token.lower !== "to" && token.lower !== "not";
  if (token.tag === "VERB")
    return (
      isGlued(tokens, at) ||
      isTiedOn(tokens, at) ||
      isGerund(tokens, at) ||
      isReduced(tokens, at, Number.POSITIVE_INFINITY)
    );
  return false;
}

/** "people familiar with their thinking": behind a possessive it is a noun. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  return POSSESSIVE_PRONOUNS.test(tokens[at - 1]?.lower ?? "") && tokens[at]?.lower.endsWith("ing") === true;
}

/** "the data-sharing pact", "value-added tax": a verb inside a compound before its noun is none. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  return before?.lower === "-" && before.end === token?.start && /^(?:NOUN|ADJ)$/.test(behind?.tag ?? "");
}

/** "director of the institute" goes on; "in a statement", "on Friday" do not. */
function adpContinues(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === "of" || word === "for" || word === "from" || word === "to") return true;
  const next = tokens[at + 1];
  if (isTime(next)) return false;
  return (
    (word === "at" ||
      word === "in" ||
      word === "with" ||
      word === "on" ||
      word === "against" ||
      word === "by") &&
    next?.lower !== "a" &&
    next?.lower !== "an"
  );
}
