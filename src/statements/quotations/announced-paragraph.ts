import { announcementIn } from "../announcement.ts";
import { makeDraft } from "../make-draft.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";
import { describeSource } from "../sources/describe-source.ts";
import { TURN } from "./speaker-turn.ts";

const NAME = "announced paragraph";
/** Fewer words than this are a heading or an entry of a list. */
const FEWEST_WORDS = 5;

/** Reads a paragraph without marks whose words the paragraph before it announces with a verb of saying and a colon. */
export const announcedParagraph: StatementReader = {
  name: NAME,
  reads: "A paragraph without quotation marks behind one that ends in a verb of saying and a colon.",
  examples: [
    {
      drawn: "⟦source:Ana Ruiz⟧ ⟦cue:added⟧:\n⟦content:Nobody asked us about the harbour. Nobody ever will.⟧",
    },
    {
      drawn: "The council has three plans:\nThe harbour will be closed and sold.",
      not: "No verb of saying leads up to the colon.",
    },
  ],
  read: readAnnounced,
};

function readAnnounced(passage: Passage): Draft[] {
  const { text, kind, sentences, quotations } = passage;
  const line = text.indexOf("\n");
  if (kind === "post" || line < 0) return [];
  const last = sentences.findLast((one) => one.end <= line);
  const frame = last && announcementIn(last);
  const content = { start: line + 1, end: text.length };
  const span = { start: content.start + text.slice(content.start).search(/\S/), end: text.trimEnd().length };
  const words = text.slice(span.start, span.end);
  const spoken = /[.!?…]$/.test(words) && words.split(/\s+/).length >= FEWEST_WORDS && !TURN.test(words);
  if (!frame || !spoken || quotations.some((one) => one.start <= span.start + 1 && one.end > span.start))
    return [];
  const source = frame.source ? { source: describeSource(text, last.tokens, frame.source) } : {};
  return [makeDraft({ sentence: last, frame, ...source }, { reader: NAME, mode: "direct", content: span })];
}
