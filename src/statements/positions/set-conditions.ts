import type { Predicate } from "../../language/en/predicates.ts";
import { actorOf } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads what a party asks by making it a condition: "made the ban a condition for its support". */
export function setConditions(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  return sentence.predicates.flatMap(
    (predicate) => conditionAt(passage, sentence, { predicate, reader }) ?? [],
  );
}

/** Words at most between "made" and "a condition". */
const WANTED_REACH = 12;

function conditionAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { tokens, reading } = sentence;
  const { at, lemmas, passive, negated, modal } = predicate;
  if (!lemmas.includes("make") || passive || negated || modal) return undefined;
  const reach = tokens.slice(at + 2, at + 2 + WANTED_REACH);
  const noun =
    at + 2 + reach.findIndex(({ lower }) => /^(?:condition|precondition|prerequisite)$/.test(lower));
  const article = tokens[noun - 1]?.lower === "a";
  const wanted = { from: at + 1, to: noun - 1 };
  const parted = tokens.slice(wanted.from, wanted.to).some(({ tag }) => /^(?:PUNCT|AUX|SCONJ)$/.test(tag));
  if (noun < at + 3 || !article || parted || !/^(?:for|of)$/.test(tokens[noun + 1]?.lower ?? ""))
    return undefined;
  const actor = actorOf(sentence, predicate);
  if (!actor) return undefined;
  const to = Math.max(noun + 2, matterEnd(reading, noun + 1));
  const from = actor.head.from < at ? Math.max(actor.head.from, at - WANTED_REACH) : at;
  return plainDraft(passage, sentence, {
    reader,
    kind: "ask",
    plover: { event: "REQUEST", mode: "change" },
    actors: describeParties(passage.text, tokens, actor),
    cue: { from: at, to: at + 1 },
    matter: { from: wanted.from, to },
    clause: { from, to },
    power: true,
  });
}
