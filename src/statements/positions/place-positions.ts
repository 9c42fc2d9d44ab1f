import { findQuotedSpans } from "../../language/en/quotation-marks.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { spansByPlace } from "../body-passages.ts";
import { subjectAt } from "./frames/frame-actor.ts";
import { describeParties, type PartyWords } from "./parties/party-words.ts";
import { type PositionSentence, preparePositionPassage } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { POSITION_READERS } from "./position-readers.ts";

/** A draft with the place of its passage in the page. */
export interface PlacedPosition {
  readonly draft: PositionDraft;
  /** Offset of the passage in the page's text. */
  readonly offset: number;
}

/** The subject of a sentence with the place of its passage in the page. */
export interface PlacedSubject {
  readonly words: PartyWords;
  readonly offset: number;
}

/** The positions in a body, and the subjects of its sentences, which a pronoun may mean; both in reading order. */
export interface PlacedReading {
  readonly placed: readonly PlacedPosition[];
  readonly subjects: readonly PlacedSubject[];
}

interface PassageReading {
  readonly drafts: readonly PositionDraft[];
  readonly subjects: readonly PartyWords[];
}

/** Readings by what was read, so that a paragraph that several pages carry is read once. */
export type KnownPositions = Map<string, PassageReading>;

/** Reads the positions in the body of a report, in reading order. */
export function placePositions(page: Page, report: Report, known: KnownPositions): PlacedReading {
  const quoted = findQuotedSpans(page.text, report.body);
  const placed: PlacedPosition[] = [];
  const subjects: PlacedSubject[] = [];
  const quotations = spansByPlace(report.body, quoted);
  for (const [nth, place] of report.body.entries()) {
    const text = page.text.slice(place.start, place.end);
    const inside = quotations[nth] ?? [];
    const key = `${inside.map(({ start, end }) => `${start}-${end}`).join(",")}\n${text}`;
    const read = known.get(key) ?? readPositionPassage(text, inside);
    known.set(key, read);
    for (const draft of read.drafts) placed.push({ draft, offset: place.start });
    for (const words of read.subjects) subjects.push({ words, offset: place.start });
  }
  return { placed, subjects };
}

/** Reads every position out of a paragraph, in order; of two that are the same clause and matter the first is kept. */
function readPositionPassage(text: string, quotations: readonly Span[]): PassageReading {
  const passage = preparePositionPassage(text, quotations);
  if (passage.sentences.length === 0) return { drafts: [], subjects: [] };
  const drafts = POSITION_READERS.flatMap((reader) => reader.read(passage));
  const seen = new Set<string>();
  const kept = drafts
    .sort(
      (a, b) =>
        a.clause.start - b.clause.start || a.matter.start - b.matter.start || b.clause.end - a.clause.end,
    )
    .filter(({ cue, matter }) => {
      const key = `${cue.start} ${matter.start}`;
      return !seen.has(key) && seen.add(key);
    });
  return { drafts: kept, subjects: passage.sentences.flatMap((sentence) => subjectsOf(text, sentence)) };
}

/** Who the first clause of a sentence is about. */
function subjectsOf(text: string, sentence: PositionSentence): PartyWords[] {
  const { predicates, tokens } = sentence;
  const main = predicates.find((one) => one.aspect !== "infinitive" && one.aspect !== "gerund");
  const subject = main && subjectAt(sentence, main.from, main.at + 1);
  return subject ? describeParties(text, tokens, subject) : [];
}
