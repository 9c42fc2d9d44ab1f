import { type NounPhrase, phraseBefore, type TokenRun } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { ACCORD_NOUNS, ACCORD_VERBS, PROMISE_NOUNS } from "../../language/en/tables/position-cues.ts";
import { conditionOf } from "./frames/condition.ts";
import { actorOf } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads accords that parties reach or sign: "reached a broad agreement", "signed a deal with Norway". */
export function accords(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  return sentence.predicates.flatMap((predicate) => accordAt(passage, sentence, { predicate, reader }) ?? []);
}

function accordAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { reading, tokens } = sentence;
  const real =
    predicate.aspect === "past" || predicate.aspect === "perfect" || predicate.aspect === "present";
  if (!real || !predicate.lemmas.some((lemma) => ACCORD_VERBS.has(lemma))) return undefined;
  if (predicate.passive) return passiveAccord(passage, sentence, { predicate, reader });
  const actor = actorOf(sentence, predicate);
  const matter = accordPhrase(sentence, predicate.at + 1) ?? relativeAccord(sentence, predicate, actor);
  if (!matter || !actor) return undefined;
  const partner =
    tokens[matter.to]?.lower === "with" ? phraseAfter(tokens, matter.to + 1, reading.limit) : undefined;
  const cue = { from: predicate.at, to: predicate.at + 1 };
  return plainDraft(passage, sentence, {
    reader,
    kind: "agreement",
    plover: { event: "AGREE" },
    actors: [actor, ...(partner ? [partner] : [])].flatMap((phrase) =>
      describeParties(passage.text, tokens, phrase),
    ),
    cue,
    matter,
    clause: {
      from: Math.min(actor.head.from, cue.from, matter.from),
      to: Math.max(cue.to, partner?.head.to ?? matter.to),
    },
    condition: conditionOf(reading, { actor: actor.whole, cue, matter }),
    negated: predicate.negated,
  });
}

/** "a broad agreement had been reached with Norway", "no pledges were made": whoever says so is of the parties. */
function passiveAccord(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { reading, tokens } = sentence;
  const subject = phraseBefore(tokens, predicate.from, reading.floor);
  const noun = subject && tokens[subject.head.to - 1]?.lower;
  if (!subject || noun === undefined) return undefined;
  const promised = PROMISE_NOUNS.has(noun);
  if (!promised && !ACCORD_NOUNS.has(noun)) return undefined;
  const none = tokens[subject.whole.from]?.lower === "no" || tokens[subject.whole.from - 1]?.lower === "no";
  const behind = predicate.at + 1;
  const link = /^(?:with|between|by)$/.test(tokens[behind]?.lower ?? "");
  const partner = link ? phraseAfter(tokens, behind + 1, reading.limit) : undefined;
  return plainDraft(passage, sentence, {
    reader,
    kind: promised ? "commitment" : "agreement",
    plover: { event: "AGREE" },
    actors: partner ? describeParties(passage.text, tokens, partner) : [],
    cue: { from: predicate.at, to: behind },
    matter: subject.whole,
    clause: { from: subject.whole.from, to: partner?.head.to ?? behind },
    negated: predicate.negated || none,
    spoken: partner === undefined || tokens[behind]?.lower === "with",
  });
}

/** "the treaty, which Norway signed on Monday": the accord stands before the clause. */
function relativeAccord(
  { tokens, reading }: PositionSentence,
  { at }: Predicate,
  actor: NounPhrase | undefined,
): TokenRun | undefined {
  const link = (actor?.whole.from ?? 0) - 1;
  if (!actor || actor.whole.from > at || !/^(?:that|which)$/.test(tokens[link]?.lower ?? ""))
    return undefined;
  const comma = tokens[link - 1]?.lower === "," ? 1 : 0;
  const matter = phraseBefore(tokens, link - comma, reading.floor)?.head;
  const named = matter && tokens.slice(matter.from, matter.to).some(({ lower }) => ACCORD_NOUNS.has(lower));
  return named ? matter : undefined;
}

/** Words at most between the verb and the noun of the accord. */
const NOUN_REACH = 6;

/** The phrase of the accord with what it is about, up to "with" and the other party. */
function accordPhrase({ reading, tokens }: PositionSentence, from: number): TokenRun | undefined {
  const noun = tokens.findIndex((token, at) => at >= from && ACCORD_NOUNS.has(token.lower));
  if (noun < 0 || noun - from > NOUN_REACH) return undefined;
  if (tokens.slice(from, noun).some((token) => /^(?:VERB|AUX|PUNCT)$/.test(token.tag))) return undefined;
  const end = matterEnd(reading, from);
  const link = tokens[noun + 1]?.lower;
  // "signed a deal with Norway on Friday": the matter ends before the partner, "a deal on fish" goes on.
  if (link === "with" || isTime(tokens[noun + 1]) || (link === "on" && isTime(tokens[noun + 2])))
    return { from, to: noun + 1 };
  return { from, to: Math.max(noun + 1, end) };
}
