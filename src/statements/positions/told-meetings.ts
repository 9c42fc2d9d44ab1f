import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { HAPPENING_VERBS, MEETING_NOUNS } from "../../language/en/tables/position-acts.ts";
import { subjectOf } from "../frame-source.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads meetings that a party says are to come: "said the talks would resume on Monday". */
export function toldMeetings(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  return sentence.predicates.flatMap(
    (predicate) => meetingAt(passage, sentence, { predicate, reader }) ?? [],
  );
}

function meetingAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { tokens, reading, quoted } = sentence;
  const { at, from, modal, lemmas, negated } = predicate;
  if (!/^(?:will|would)$/.test(modal ?? "") || negated || quoted[at]) return undefined;
  const meeting = lemmas.some((lemma) => HAPPENING_VERBS.has(lemma))
    ? phraseBefore(tokens, from, reading.floor)?.head
    : undefined;
  if (!meeting || !MEETING_NOUNS.has(tokens[meeting.to - 1]?.lower ?? "")) return undefined;
  const opener = tokens[meeting.from - 1]?.lower === "that" ? meeting.from - 1 : meeting.from;
  const cue = reading.cues.find((one) => one.to === opener && !one.participle);
  const speaker =
    cue && /^(?:say|announce|confirm|add)$/.test(cue.verb.lemma) ? subjectOf(reading, cue, []) : undefined;
  if (!speaker) return undefined;
  const clause = { from: meeting.from, to: Math.max(at + 1, matterEnd(reading, at)) };
  return plainDraft(passage, sentence, {
    reader,
    kind: "commitment",
    plover: { event: "AGREE" },
    actors: describeParties(passage.text, tokens, speaker),
    cue: { from, to: at + 1 },
    matter: clause,
    clause,
    modality: "expected",
    power: true,
  });
}
