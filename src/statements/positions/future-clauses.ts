import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { LISTED_VERBS, NO_PROMISES } from "../../language/en/tables/position-cues.ts";
import type { Plover, PositionKind } from "../../model/position.ts";
import { subjectOf } from "../frame-source.ts";
import { conditionOf } from "./frames/condition.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/**
 * Reads what somebody says that they will do: "We will help", "said it would open the border"; what they say that they
 * will not do is a refusal.
 */
export function ownPromises(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  // "would not rule out": a verb that is a cue itself is read as such.
  const cues = new Set(sentence.frames.map((frame) => frame.cueRun.from));
  const free = sentence.predicates.filter((predicate) => !cues.has(predicate.at));
  return free.flatMap((predicate) => promiseAt(passage, sentence, { predicate, reader }) ?? []);
}

function promiseAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { tokens, reading } = sentence;
  const future = futureOf(sentence, predicate);
  if (future === undefined || predicate.lemmas.some((lemma) => NO_PROMISES.has(lemma)) || predicate.passive)
    return undefined;
  // "would never have allowed": what did not happen is no promise.
  if (tokens.slice(future, predicate.at).some((token) => token.lower === "have")) return undefined;
  // "I'll tell you", "we'll let you know"
  if (tokens[predicate.at + 1]?.lower === "you") return undefined;
  const matter = { from: predicate.at, to: matterEnd(reading, predicate.at) };
  const actor = phraseBefore(tokens, future, reading.floor);
  if (!actor || matter.to - matter.from < 1) return undefined;
  // "are not going to sign": the denial stands before "going".
  const denied =
    predicate.negated || tokens.slice(future, predicate.at).some((token) => token.lower === "not");
  const kind: PositionKind = denied ? "refusal" : "commitment";
  const plover: Plover = { event: denied ? "REJECT" : "AGREE" };
  const cue = { from: future, to: future + 1 };
  return plainDraft(passage, sentence, {
    reader,
    kind,
    plover,
    actors: describeParties(passage.text, tokens, actor),
    cue,
    matter,
    clause: { from: actor.head.from, to: matter.to },
    condition: conditionOf(reading, { actor: actor.whole, cue, matter }),
    spoken: true,
    power: actor.head.to - actor.head.from > 1 || tokens[actor.head.from]?.tag !== "PRON",
  });
}

/** Gives where "will" or "would" stands if its subject is whoever speaks. */
function futureOf(sentence: PositionSentence, predicate: Predicate): number | undefined {
  const { tokens, quoted, reading } = sentence;
  const will = futureWord(sentence, predicate);
  if (will === undefined) return undefined;
  let at = will - 1;
  while (tokens[at]?.tag === "ADV") at--;
  const pronoun = tokens[at];
  // "that is what we are going to discuss": no promise, but what is asked or told.
  if (/^(?:what|which|how|where|when|who|why|whether|if|as)$/.test(tokens[at - 1]?.lower ?? ""))
    return undefined;
  if (pronoun?.tag !== "PRON") return isGiven(sentence, predicate, will) ? will : undefined;
  if (/^(?:we|i)$/.test(pronoun.lower))
    return quoted[at] && tokens[will]?.lower !== "would" ? will : undefined;
  if (quoted[at] || !/^(?:he|she|it|they)$/.test(pronoun.lower)) return undefined;
  const before = tokens[at - 1]?.lower === "that" ? at - 1 : at;
  const said = reading.cues.find(
    (cue) => cue.to === before && /^(?:say|tell|add|state|declare|insist)$/.test(cue.verb.lemma),
  );
  return said ? will : undefined;
}

/** "Norway will pay": what a party does for or against others, told as settled by the report. */
function isGiven({ tokens, quoted }: PositionSentence, { at, lemmas }: Predicate, will: number): boolean {
  const settled = !quoted[at] && tokens[will]?.lower === "will";
  return settled && lemmas.some((lemma) => LISTED_VERBS.has(lemma));
}

/** "will", "'ll", "won't", "would", or the "are" of "are going to". */
function futureWord({ tokens }: PositionSentence, predicate: Predicate): number | undefined {
  for (let at = predicate.from; at < predicate.at; at++) {
    if (/^(?:will|'ll|wo|would)$/.test(tokens[at]?.lower ?? "")) return at;
  }
  const going = predicate.aspect === "infinitive" && tokens[predicate.from - 1]?.lower === "going";
  if (!going) return undefined;
  const be = predicate.from - 2;
  const negated = tokens[be]?.lower === "not" ? be - 1 : be;
  return /^(?:am|are|is|'re|'m|'s)$/.test(tokens[negated]?.lower ?? "") ? negated : undefined;
}

/** Reads what a party announces that it or somebody else would do: "announced that a team would visit". */
export function announcements(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading, predicates } = sentence;
  return reading.cues.flatMap((cue): PositionDraft[] => {
    if (cue.verb.lemma !== "announce" || cue.participle) return [];
    const from = tokens[cue.to]?.lower === "that" ? cue.to + 1 : cue.to;
    const to = matterEnd(reading, from);
    const future = predicates.find((one) => one.at >= from && one.at < to);
    const actor =
      future && /^(?:will|would|'ll)$/.test(future.modal ?? "") ? subjectOf(reading, cue, []) : undefined;
    if (!actor || future?.negated) return [];
    const actors = describeParties(passage.text, tokens, actor);
    const run = { from: cue.from, to: cue.to };
    const clause = { from: Math.min(actor.head.from, cue.from), to };
    const found = { reader, kind: "commitment" as const, plover: { event: "AGREE" as const }, actors };
    return [plainDraft(passage, sentence, { ...found, cue: run, matter: { from, to }, clause, power: true })];
  });
}
