import { countryByName } from "../../../language/en/country-names.ts";
import type { NounPhrase, TokenRun } from "../../../language/en/noun-phrases.ts";
import { SHARED_DOINGS } from "../../../language/en/tables/government-words.ts";
import type { Token } from "../../../language/tagger.ts";
import { singleBlanks } from "../../../language/words.ts";
import { describeSource, type SourceWords } from "../../sources/describe-source.ts";
import { isOneBody } from "./joined-body.ts";

/** The words for one party, taken apart; who is meant is decided with the report. Offsets as in the paragraph. */
export interface PartyWords extends SourceWords {
  /** The phrase without its article and its appositions, as it stands. */
  readonly text: string;
  /** True where one of its words is a proper noun by its tag: "Having" at the head of a sentence is none. */
  readonly proper: boolean;
}

/** Takes the words for one party or several apart: "Mexico and the United States", "Ana Ruiz, the mayor". */
export function describeParties(text: string, tokens: readonly Token[], phrase: NounPhrase): PartyWords[] {
  const parts = splitJoined(text, tokens, withoutDoing(tokens, phrase.head));
  return parts.map((head, nth): PartyWords => {
    const last = nth === parts.length - 1;
    const whole = last ? { from: head.from, to: Math.max(head.to, phrase.whole.to) } : head;
    const part: NounPhrase = { head, beside: last ? phrase.beside : [], whole };
    const proper = tokens.slice(head.from, head.to).some((token) => token.tag === "PROPN");
    const source = describeSource(text, tokens, part);
    const name = source.kind === "description" ? nameBeside(text, tokens, part) : undefined;
    if (name) return { ...source, kind: "name", words: name, text: name, proper: true, definite: false };
    return { ...source, text: wordsOf(text, tokens, head), proper };
  });
}

/** "the talks between Norway and Chile": whose they are. */
function withoutDoing(tokens: readonly Token[], head: TokenRun): TokenRun {
  for (let at = head.from + 1; at < head.to - 1; at++) {
    const joint = /^(?:between|among|involving)$/.test(tokens[at]?.lower ?? "");
    if (joint && SHARED_DOINGS.has(tokens[at - 1]?.lower ?? "")) return { from: at + 1, to: head.to };
  }
  return head;
}

/** "the operator, TransWest": the name stands beside what it is. */
function nameBeside(text: string, tokens: readonly Token[], { beside }: NounPhrase): string | undefined {
  const run = beside.find((one) => tokens.slice(one.from, one.to).every((token) => token.tag === "PROPN"));
  return run && run.to > run.from ? wordsOf(text, tokens, run) : undefined;
}

function rawWords(text: string, tokens: readonly Token[], run: TokenRun): string {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  return first && last ? singleBlanks(text.slice(first.start, last.end)) : "";
}

function wordsOf(text: string, tokens: readonly Token[], run: TokenRun): string {
  return rawWords(text, tokens, run)
    .replace(/^(?:the|a|an)\s+/i, "")
    .replace(/['’]s?$/, "");
}

/** Cuts at "and" and commas where each part names somebody of its own; "U.S. and Mexican officials" stay one. */
function splitJoined(text: string, tokens: readonly Token[], head: TokenRun): TokenRun[] {
  const parts: TokenRun[] = [];
  let from = head.from;
  for (let at = head.from + 1; at < head.to - 1; at++) {
    const mark = tokens[at]?.lower;
    if (mark !== "and" && mark !== "," && mark !== "&") continue;
    if (!standsAlone(text, tokens, { from, to: at })) continue;
    const next = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
    if (
      mark === "and" &&
      isOneBody(rawWords(text, tokens, { from, to: at }), rawWords(text, tokens, { from: next, to: head.to }))
    )
      continue;
    if (!standsAlone(text, tokens, { from: next, to: head.to })) continue;
    parts.push({ from, to: at });
    from = next;
    at = next;
  }
  return [...parts, { from, to: head.to }];
}

const ADJECTIVAL = /(?:an|ian|ean|ese|ish|ch|eli|ani|aqi|emi)$/;

/** A part that ends in an adjective, or names a body only together with the rest, is no party alone. */
function standsAlone(text: string, tokens: readonly Token[], run: TokenRun): boolean {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  if (!first || !last || run.to <= run.from) return false;
  const country = countryByName(text.slice(last.start, last.end)) !== undefined;
  if (!country && (last.tag === "ADJ" || ADJECTIVAL.test(last.lower) || last.lower === "joint")) return false;
  const named = /^\p{Lu}/u.test(text.slice(last.start, last.end));
  const plural = last.tag === "NOUN" && last.lower.endsWith("s");
  const behind = tokens[run.to];
  // "the U.S. and Mexican governments": the country before "and" shares the noun behind.
  if (named && behind?.lower === "and" && sharesNoun(text, tokens, run.to + 1)) return false;
  return named || plural || /^(?:DET|PRON|PROPN)$/.test(first.tag);
}

/** Says whether the words behind "and" are adjectives that lead to a noun in small letters. */
function sharesNoun(text: string, tokens: readonly Token[], from: number): boolean {
  let at = from;
  const word = (nth: number): string => text.slice(tokens[nth]?.start ?? 0, tokens[nth]?.end ?? 0);
  if (tokens[at]?.tag === "DET") return false;
  while (at < tokens.length && /^\p{Lu}/u.test(word(at))) at++;
  const noun = tokens[at];
  return at > from && at - from <= 2 && noun?.tag === "NOUN" && /^\p{Ll}+s$/u.test(noun.lower);
}
