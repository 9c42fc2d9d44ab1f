import type { Tag, Token } from "../tagger.ts";
import type { TokenRun } from "./noun-phrases.ts";
import { TIME_NOUNS } from "./tables/time-nouns.ts";

/** Tags that a noun phrase may end with. */
export const NOMINAL: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
/** Tags that may stand inside a noun phrase. */
export const INNER: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "SYM"]);
/** Prepositions that open an adverbial rather than go on with a noun phrase. */
export const ADVERBIAL: ReadonlySet<string> = new Set(
  "after before during since until amid while when as because via if although though unless whether than".split(
    " ",
  ),
);
/** Nouns that make an adverbial of the preposition before them: "in return". */
export const ADVERBIAL_NOUNS: ReadonlySet<string> = new Set(
  "return exchange response reply turn addition contrast comparison fact private public general particular part short court effect".split(
    " ",
  ),
);
/** Pronouns that are a subject by themselves. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it we i you who one that this these those which others some many both everyone nobody".split(
    " ",
  ),
);
/** Marks behind which a phrase begins. */
export const OPENING_MARKS: RegExp = /^[“"«„‘([–—:;]$/;

/** Says whether a token of a clause is a verb that agrees with a subject. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "AUX") return token.lower !== "be" && token.lower !== "been" && token.lower !== "being";
  if (token.tag !== "VERB" || token.lower.endsWith("ing") || isTiedOn(tokens, at)) return false;
  return tokens[at - 1]?.lower !== "to";
}

/** "14th-ranked", "state-owned": a participle right behind a hyphen. */
export function isTiedOn(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const tied = before?.lower === "-" && before.end === token?.start && token.lower !== "called";
  return tied && /(?:ed|ing)$/.test(token.lower);
}

/** Says whether a run of tokens holds a finite verb. */
export function holdsClause(tokens: readonly Token[], run: TokenRun): boolean {
  for (let at = run.from; at < run.to; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/** Says whether a token names a time: "Friday", "yesterday", "week". */
export function isTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return TIME_NOUNS.has(token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower);
}

/** Pronouns that tell whose something is. */
export const POSSESSIVE_PRONOUNS: RegExp = /^(?:his|her|its|their|our|my|your)$/;

/** Says whether a token marks whose something is. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'") && token.tag !== "AUX";
}
