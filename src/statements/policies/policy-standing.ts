import type { Clause, DeedSentence } from "../events/clause.ts";

/** Says whether a clause tells of a policy as made, kept or ended: wishes, orders and what may be are none yet. */
export function isPolicyTold({ tokens, clauses }: DeedSentence, { predicate, opener }: Clause): boolean {
  if (predicate.negated || opener === "if" || opener === "unless" || opener === "whether") return false;
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
  return aspect !== "present" || passive;
}

/** Verbs that bring about or carry out the act that is their infinitive. */
const CARRYING = /^(?:lead|force|prompt|cause|begin|start|continue)$/;
