import type { Plover } from "../../model/position.ts";
import type { Token } from "../tagger.ts";
import { ploverOfNoun } from "./plover.ts";
import { findPredicates, type Predicate } from "./predicates.ts";
import { speechVerbForm } from "./speech-verbs.ts";
import { typePredicate, wrapperOf } from "./type-predicate.ts";

const SUBORDINATE =
  /^(?:after|before|when|while|because|until|since|unless|if|although|as|which|who|where|whom|following)$/;

/**
 * Types what a tagged sentence tells of, as a whole: by its first verb of dealing in a main clause, otherwise by one
 * in another clause, otherwise by a noun. What a verb of saying attributes is typed by what was said.
 */
export function typeSentence(tokens: readonly Token[]): Plover | undefined {
  const predicates = findPredicates(tokens);
  const typed = predicates.flatMap((predicate) => {
    const plover = isTransparent(tokens, predicate, predicates)
      ? undefined
      : typePredicate(tokens, predicate);
    return plover ? [{ plover, rank: rankOf(tokens, predicate) }] : [];
  });
  typed.sort((a, b) => a.rank - b.rank);
  return typed[0]?.plover ?? typeByNoun(tokens);
}

/** "began to shell", "said": the act is told by another verb. */
function isTransparent(tokens: readonly Token[], predicate: Predicate, all: readonly Predicate[]): boolean {
  if (all.some((one) => wrapperOf(tokens, one)?.at === predicate.at)) return true;
  const said = speechVerbForm(tokens[predicate.at]?.lower ?? "");
  return said?.verbs.some(({ lemma }) => REPORTING.has(lemma)) ?? false;
}

const REPORTING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "announce",
  "report",
  "declare",
  "claim",
  "conclude",
]);

function rankOf(tokens: readonly Token[], predicate: Predicate): number {
  const { from, aspect } = predicate;
  const loose = aspect === "infinitive" && wrapperOf(tokens, predicate) === undefined;
  const penalty = loose || aspect === "gerund" || aspect === "participle" ? 1 : 0;
  for (let back = from - 1; back >= 0; back--) {
    const word = tokens[back]?.lower ?? "";
    if (/^[,;:]$/.test(word)) break;
    if (SUBORDINATE.test(word)) return 2;
  }
  return penalty;
}

function typeByNoun(tokens: readonly Token[]): Plover | undefined {
  for (const { lower, tag } of tokens) {
    const plover = tag === "NOUN" || tag === "PROPN" ? ploverOfNoun(lower) : undefined;
    if (plover) return plover;
  }
  return undefined;
}
