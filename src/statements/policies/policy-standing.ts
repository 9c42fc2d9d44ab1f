import { isPlanNoun, planDone, planningOf } from "../../language/en/policy-words.ts";
import { OUTLOOK_WORDS } from "../../language/en/tables/happening-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { isTurned } from "../events/clause.ts";
import { isTimeWord, namesTime } from "../events/time-words.ts";

/** Says whether a clause tells of a policy as made, kept or ended: wishes, orders and what may be are none yet. */
export function isPolicyTold(sentence: DeedSentence, clause: Clause): boolean {
  const { tokens, clauses } = sentence;
  const { predicate, opener } = clause;
  if (
    predicate.negated ||
    opener === "if" ||
    opener === "unless" ||
    opener === "whether" ||
    opener === "once"
  )
    return false;
  const { aspect, from, passive } = predicate;
  if (aspect === "modal") return false;
  if (aspect === "infinitive") {
    const governor = clauses.findLast((one) => one.predicate.at < from)?.predicate;
    const done = governor?.aspect === "past" || governor?.aspect === "perfect";
    return done && governor.lemmas.some((lemma) => CARRYING.test(lemma));
  }
  if (aspect === "gerund") {
    const main = clauses.findLast(
      (one) => one.predicate.at < from && !/^(?:gerund|infinitive|participle)$/.test(one.predicate.aspect),
    )?.predicate;
    const told = main?.aspect === "past" || main?.aspect === "perfect" || main?.aspect === "progressive";
    return told && /^(?:,|while|by|after)$/.test(tokens[from - 1]?.lower ?? "");
  }
  // "expires at the end of the year": what ends by itself on a day is told in the present too.
  if (aspect === "present" && !passive)
    return LAPSING.test(predicate.lemmas.join(" ")) && timed(sentence, clause);
  return true;
}

const LAPSING = /\b(?:expire|lapse|run|end)\b/;

function timed({ tokens }: DeedSentence, { from, to }: Clause): boolean {
  return namesTime(tokens.slice(from, to));
}

/**
 * Says how far a policy is that is yet to come: "will introduce a levy" is agreed, "plans to ban nets" and "is
 * considering a ban" are proposed. None for wishes, for what others should do, and for what has come.
 */
export function outlookOf(
  { tokens, clauses }: DeedSentence,
  clause: Clause,
): "proposed" | "agreed" | undefined {
  const { predicate, opener } = clause;
  if (predicate.negated || (opener !== undefined && /^(?:if|unless|whether|while|until)$/.test(opener)))
    return undefined;
  const denied = clauses.some(
    (one) => one.predicate.at < predicate.from && DENYING.test(one.predicate.lemmas.join(" ")),
  );
  // "promised not to raise taxes": what is not to be done is no policy.
  if (denied || /^not$/.test(tokens[predicate.from - 1]?.lower ?? "")) return undefined;
  if (isComing({ tokens }, clause)) return "agreed";
  if (isTurned(predicate))
    return predicate.modal === "would" && isSaid(tokens, predicate.from) ? "proposed" : undefined;
  if (predicate.aspect !== "infinitive" && predicate.aspect !== "gerund") return undefined;
  const above = clauses.findLast((one) => one.predicate.at < predicate.from);
  const governor = above?.predicate;
  if (!governor || governor.negated || governor.modal !== undefined) return undefined;
  const planned = plannedIn(tokens, clause, above);
  if (planned) return planned;
  const between = predicate.from - governor.at;
  const told = governor.aspect !== "infinitive" && governor.aspect !== "participle";
  const near = between <= NEAREST || isOnlyTime(tokens.slice(governor.at + 1, predicate.from));
  return told && near ? planningOf(governor.lemmas) : undefined;
}

/** "announced plans to raise", "approved a bill to ban": how far a plan is, by what is done with it. */
export function plannedIn(
  tokens: readonly Token[],
  { predicate, subject }: Clause,
  above: Clause,
): "proposed" | "agreed" | undefined {
  const noun = tokens[(above.object?.head.to ?? 0) - 1];
  const { aspect, lemmas } = above.predicate;
  const done = aspect === "past" || aspect === "perfect";
  const own = subject?.head.from === above.object?.head.from && above.object?.head.to === predicate.from;
  return done && own && noun && isPlanNoun(noun.lower) ? planDone(lemmas) : undefined;
}

/** "voted last month to keep", "decided on 28 April to ease": a day or a count of votes may stand between. */
function isOnlyTime(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_TIME &&
    tokens.every(
      (token, nth) =>
        /^(?:ADP|NUM|DET)$/.test(token.tag) ||
        /^(?:last|this|next|earlier|late|early|night|week|month|year|morning|afternoon|evening|-)$/.test(
          token.lower,
        ) ||
        isTimeWord(token, tokens[nth - 1]),
    )
  );
}

/** "7-5 on Wednesday night": times between a verb and its infinitive are short. */
const LONGEST_TIME = 7;

/** "will be lifted", "is to be raised", "is to impose", "is due to be scrapped": it has been decided. */
export function isComing({ tokens }: Pick<DeedSentence, "tokens">, { predicate }: Clause): boolean {
  if (/^(?:will|'ll|shall)$/.test(predicate.modal ?? "")) return true;
  const word = tokens[predicate.governor ?? -1]?.lower ?? "";
  if (predicate.aspect !== "infinitive") return false;
  return (
    /^(?:is|are)$/.test(word) ||
    (predicate.passive && /^(?:was|were)$/.test(word)) ||
    (predicate.passive && Object.hasOwn(OUTLOOK_WORDS, word) && OUTLOOK_WORDS[word] === "scheduled")
  );
}

/** "She said the rule would be repealed": told of as a plan. */
function isSaid(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(0, from).some(({ lower }) => /^(?:said|says|announced|told|added)$/.test(lower));
}

const DENYING = /\b(?:deny|reject|dismiss|refute)\b/;

/** An adverb may stand between a verb and what it governs. */
const NEAREST = 2;

/** Verbs that bring about or carry out the act that is their infinitive. */
const CARRYING = /^(?:lead|force|prompt|cause|begin|start|continue)$/;
