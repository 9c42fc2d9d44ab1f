import { isCausingVerb, isMotionVerb } from "../../language/en/happenings.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { OUTLOOK_WORDS } from "../../language/en/tables/happening-words.ts";
import { wrapperOf } from "../../language/en/type-predicate.ts";
import type { StoryEvent } from "../../model/position.ts";
import type { Clause, DeedSentence } from "./clause.ts";

/** How a clause stands to what happened: when, and whether as a fact. */
export interface Standing {
  readonly tense: "past" | "present" | "future";
  readonly modality?: NonNullable<StoryEvent["modality"]>;
  /** True where only a time beside it makes an event of it. */
  readonly needsTime: boolean;
}

const HYPOTHETICAL = /^(?:if|unless|whether)$/;

/** Says how a clause stands to what happened; none where it tells of no happening: orders, wishes, habits. */
export function standingOf(sentence: DeedSentence, clause: Clause): Standing | undefined {
  const { predicate, opener } = clause;
  if (opener !== undefined && HYPOTHETICAL.test(opener)) return undefined;
  switch (predicate.aspect) {
    case "past":
    case "perfect":
      return { tense: "past", needsTime: false };
    case "progressive":
      return { tense: isPast(sentence, predicate) ? "past" : "present", needsTime: false };
    case "present":
      return ofPresent(clause);
    case "modal":
      return ofModal(predicate);
    case "infinitive":
      return ofInfinitive(sentence, predicate);
    case "participle":
      return clause.agent ? { tense: "past", needsTime: false } : { tense: "past", needsTime: true };
    case "gerund":
      return ofGerund(sentence, clause);
  }
}

/** "that the party win in June": a wish has the bare form where the subject asks for another. */
function ofPresent({ predicate, opener }: Clause): Standing | undefined {
  if (predicate.passive) return undefined;
  return opener === "that"
    ? { tense: "future", modality: "hypothetical", needsTime: true }
    : { tense: "present", needsTime: true };
}

function isPast({ tokens }: DeedSentence, { from, at }: Predicate): boolean {
  return tokens.slice(from, at).some(({ lower }) => lower === "was" || lower === "were" || lower === "had");
}

function ofModal({ modal = "" }: Predicate): Standing | undefined {
  if (/^(?:will|'ll|shall|wo)$/.test(modal))
    return { tense: "future", modality: "scheduled", needsTime: true };
  if (/^(?:would|'d)$/.test(modal)) return { tense: "future", modality: "expected", needsTime: true };
  if (/^(?:may|might|could)$/.test(modal)) return { tense: "future", modality: "possible", needsTime: true };
  return undefined;
}

function ofInfinitive({ tokens, clauses }: DeedSentence, predicate: Predicate): Standing | undefined {
  const word = tokens[predicate.governor ?? -1]?.lower ?? "";
  const outlook = Object.hasOwn(OUTLOOK_WORDS, word) ? OUTLOOK_WORDS[word] : undefined;
  if (/^(?:is|are)$/.test(word) && tokens[predicate.governor ?? -1]?.tag === "AUX")
    return { tense: "future", modality: "scheduled", needsTime: true };
  if (outlook) return { tense: "future", modality: outlook, needsTime: true };
  const governor = clauses.findLast((one) => one.predicate.at < predicate.from)?.predicate;
  if (governor?.lemmas.includes("expect")) return { tense: "future", modality: "expected", needsTime: true };
  if (!governor || governor.negated) return undefined;
  const wrapper = wrapperOf(tokens, predicate);
  const done = governor.aspect === "past" || governor.aspect === "perfect";
  if (wrapper?.kind === "through" && wrapper.at === governor.at && isCarriedOut(governor))
    return done ? { tense: "past", needsTime: false } : { tense: "present", needsTime: false };
  if (done && (isCausingVerb(governor.lemmas) || isMotionVerb(governor.lemmas)))
    return { tense: "past", needsTime: false };
  return undefined;
}

/** "tried to leave", "sought to ban": what was tried was perhaps not done. */
function isCarriedOut({ lemmas }: Predicate): boolean {
  return !lemmas.some((lemma) => /^(?:try|seek|attempt|decide|plan|move)$/.test(lemma));
}

/** "Ruiz granting them asylum", "for sending arms", "…, stepping up patrols": what is told in passing is told as done. */
function ofGerund({ tokens, clauses }: DeedSentence, { predicate, subject }: Clause): Standing | undefined {
  const before = tokens[predicate.from - 1];
  if (before?.tag === "PROPN" && subject) return { tense: "past", needsTime: false };
  if (before?.lower === "for" || before?.lower === "after") return { tense: "past", needsTime: false };
  if (before?.lower !== ",") return undefined;
  const main = clauses.findLast(
    (one) => one.predicate.at < predicate.at && one.predicate.aspect !== "gerund",
  )?.predicate;
  return main?.aspect === "past" || main?.aspect === "perfect"
    ? { tense: "past", needsTime: false }
    : undefined;
}
