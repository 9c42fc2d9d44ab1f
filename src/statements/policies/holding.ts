import { holdingOf, type PolicyTurn } from "../../language/en/policy-words.ts";
import { OUTLOOK_WORDS } from "../../language/en/tables/happening-words.ts";
import type { Token } from "../../language/tagger.ts";
import { type Clause, type DeedSentence, IS_TO, isTurned } from "../events/clause.ts";
import { namesTime } from "../events/time-words.ts";

/** Says whether a clause tells that its subject came into force, which is said of rules alone. */
export function entersForce({ tokens }: DeedSentence, { predicate, to }: Clause): boolean {
  const behind = tokens.slice(predicate.at + 1, to).map(({ lower }) => lower);
  return !predicate.lemmas.includes("take") && enters(predicate.lemmas, behind);
}

/**
 * Says what a clause makes of a rule that is its subject where it tells that the rule comes to be or goes on: "took
 * effect", "will remain in force", "has applied since 2019", "runs until May". None for wishes and for what may be.
 */
export function holdingTurn(sentence: DeedSentence, clause: Clause): PolicyTurn | undefined {
  const { tokens } = sentence;
  const { predicate, opener, from, to } = clause;
  if (predicate.negated || isTurned(predicate) || (opener && CONDITION.test(opener))) return undefined;
  const outlook = outlookOfHolding(tokens, clause);
  if (outlook === "none") return undefined;
  const behind = tokens.slice(predicate.at + 1, to).map(({ lower }) => lower);
  // "takes effect on Monday": in the present it is to come.
  const due = predicate.aspect === "present" && namesTime(tokens.slice(from, to));
  if (enters(predicate.lemmas, behind)) return outlook ?? (due ? "agreed" : "in force");
  const rated = behind[0] === "at" && tokens[predicate.at + 2]?.tag === "NUM";
  const holding =
    rated && STAYING.test(predicate.lemmas.join(" ")) ? "always" : holds(predicate.lemmas, behind);
  if (!holding || (holding === "timed" && !namesTime(tokens.slice(from, to)))) return undefined;
  if (outlook === "agreed") return KEEPING.test(predicate.lemmas.join(" ")) ? "in force" : "agreed";
  if (outlook) return outlook;
  const over = predicate.aspect === "past" && behind.some((word) => /^(?:until|to)$/.test(word));
  return over ? "ended" : "in force";
}

/** "The tariff remains at 25 percent". */
const STAYING = /\b(?:remain|stay|stand)\b/;

const CONDITION = /^(?:if|unless|whether|when|once|until|before|as)$/;
/** What goes on is in force already. */
const KEEPING = /\b(?:continue|remain|stay|survive|go|last|hold|stand)\b/;

/** Gives what is said of what is to come; `none` where it is wished for or may be, nothing where it is told as a fact. */
function outlookOfHolding(
  tokens: readonly Token[],
  { predicate }: Clause,
): "agreed" | "proposed" | "none" | undefined {
  const { aspect, modal = "", governor = -1 } = predicate;
  if (aspect === "modal") {
    if (/^(?:will|'ll|shall)$/.test(modal)) return "agreed";
    return /^(?:would|'d)$/.test(modal) ? "proposed" : "none";
  }
  if (aspect === "gerund") return "none";
  if (aspect !== "infinitive") return undefined;
  const word = tokens[governor]?.lower ?? "";
  return Object.hasOwn(OUTLOOK_WORDS, word) || IS_TO.test(word) ? "agreed" : "none";
}

/** "came into force", "took effect", "goes into effect". */
function enters(lemmas: readonly string[], behind: readonly string[]): boolean {
  const start = behind.slice(0, 2).join(" ");
  if (lemmas.includes("take")) return behind[0] === "effect";
  return (
    lemmas.some((lemma) => /^(?:come|go|enter)$/.test(lemma)) && /^(?:in|into) (?:force|effect)/.test(start)
  );
}

function holds(lemmas: readonly string[], behind: readonly string[]): "always" | "timed" | undefined {
  if (!lemmas.some((lemma) => /^(?:remain|stay)$/.test(lemma))) return holdingOf(lemmas, behind[0]);
  // "remains a mystery", "remains closed": only a place in the law is meant.
  const there =
    behind.length === 0 ||
    /^(?:in|until|through|for|valid|binding|unchanged|intact|,|\.)$/.test(behind[0] ?? "");
  return there ? "always" : undefined;
}
