import { addresseeAt, skipAdverbials } from "./adverbials.ts";
import type { Frame } from "./frame.ts";
import { readingOf } from "./frame-reading.ts";
import { subjectOf } from "./frame-source.ts";
import type { Sentence } from "./paragraph.ts";

/** Finds the attribution that a sentence ends with, before a colon: "She told the council on Monday:". */
export function announcementIn(sentence: Sentence): Frame | undefined {
  const { tokens } = sentence;
  if (tokens.at(-1)?.lower !== ":") return undefined;
  const reading = readingOf(sentence);
  const limit = tokens.length - 1;
  const cue = reading.cues.at(-1);
  if (!cue || !/[qctw]/.test(cue.verb.takes) || cue.verb.takes.includes("b")) return undefined;
  const source = subjectOf(reading, cue, []);
  const { takes, lemma } = cue.verb;
  const addressee = takes.includes("o") ? addresseeAt(tokens, cue.to, limit) : undefined;
  const { at } = skipAdverbials({ ...reading, limit }, addressee?.to ?? cue.to, takes);
  if (!source || at < limit) return undefined;
  return { cue: { from: cue.from, to: cue.to }, lemma, takes, source, content: [], clause: true };
}
