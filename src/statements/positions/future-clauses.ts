import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { ACCORD_NOUNS, NO_PROMISES } from "../../language/en/tables/position-cues.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover, PositionKind } from "../../model/position.ts";
import { subjectOf } from "../frame-source.ts";
import { conditionOf } from "./frames/condition.ts";
import { futureOf } from "./frames/future-word.ts";
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
  const real = sentence.frames.filter(
    ({ cue, negated, modality }) =>
      !(cue.kind === "ask" && negated) && !(cue.kind === "statement" && modality),
  );
  const cues = new Set(real.map((frame) => frame.cueRun.from));
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
  const kind = kindOf(sentence, predicate, future);
  const plover: Plover = { event: kind === "refusal" ? "REJECT" : "AGREE" };
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

function kindOf({ tokens }: PositionSentence, predicate: Predicate, future: number): PositionKind {
  // "are not going to sign": the denial stands before "going".
  const denied =
    predicate.negated || tokens.slice(future, predicate.at).some((token) => token.lower === "not");
  if (denied) return "refusal";
  // "could support a smaller cut", "would meet them halfway"
  if (tokens[future]?.lower === "could" || tokens[predicate.at + 2]?.lower === "halfway") return "offer";
  return underAccord(tokens) ? "agreement" : "commitment";
}

/** Words at most between "under" and the accord: "under a new three-year". */
const ACCORD_REACH = 6;

/** "Norway will pay for the pier under a deal signed on Friday": what is to be done was agreed. */
function underAccord(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === "under" &&
      tokens.slice(at + 1, at + 1 + ACCORD_REACH).some((token) => ACCORD_NOUNS.has(token.lower)),
  );
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
