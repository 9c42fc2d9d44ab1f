import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { singularOf } from "../../language/en/plurals.ts";
import { pointedNouns } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import type { PolicyMention } from "./policy-mention.ts";

/** Words for a policy named before; without a name before them they do not say which. */
const BACKWARD =
  /^(?:(?:(?:the|that|this) )?(?:policy|program|programme|rule|law|order|measure|plan|scheme|ban|act|system|arrangement|practice)|it|them)$/i;

/** Says whether words point to a policy named before and say nothing else of it: "that rule", "it". */
export function isPointing(words: string): boolean {
  return BACKWARD.test(words);
}

/** Gives the words of a phrase that point back, without what goes on behind them: "that system (in favour of …)". */
export function pointingWords(
  text: string,
  tokens: readonly Token[],
  { head }: NounPhrase,
): string | undefined {
  const own = tokens.slice(head.from, head.to);
  const it = /^(?:it|them)$/.test(own[0]?.lower ?? "");
  const end = it ? 1 : own.findIndex(({ lower }) => lower === "in");
  const words = text.slice(own[0]?.start, own[end < 0 ? own.length - 1 : end - 1]?.end);
  return BACKWARD.test(words) ? words : undefined;
}

/**
 * Gives a draft the name of the policy that it points to among those that its report told before: "the law" means the
 * last act or law, "it" what the sentence before told of. None where it points to nothing that is known.
 */
export function withPolicyMeant(
  draft: PolicyDraft,
  told: readonly PolicyMention[],
  since: number,
): PolicyDraft | undefined {
  const noun = POINTER.exec(draft.name)?.[1]?.toLowerCase();
  if (draft.named || noun === undefined) return draft;
  const meant =
    noun === "it" || noun === "them"
      ? told.findLast(({ step, stop }) => !stop && step.citation.start >= since)
      : told.findLast((one) => fits(one, noun));
  if (meant) return { ...draft, name: meant.name, named: meant.named };
  return isPointing(draft.name) ? undefined : draft;
}

const POINTER = /^(?:(?:the|that|this) )?(\p{L}+)$/iu;
/** Nouns for a policy of whatever kind, so that a name without a noun of its own may be meant: "Remain in Port". */
const ANY_KIND = /^(?:policy|measure|rule|programme|program|scheme)$/;

function fits({ name, named, stop }: PolicyMention, noun: string): boolean {
  const means = pointedNouns(noun);
  if (!means || stop) return false;
  const words = name.toLowerCase().split(" ");
  const end = words.findIndex((word, nth) => nth > 0 && JOINT.test(word));
  const head = singularOf(words[(end < 0 ? words.length : end) - 1] ?? "");
  const first = singularOf(words[0] ?? "");
  if (means.has(head) || (named && means.has(first))) return true;
  return named && ANY_KIND.test(noun) && pointedNouns(head) === undefined;
}

const JOINT = /^(?:of|on|for|against|to|at|in|from|that|which|with)$/;
