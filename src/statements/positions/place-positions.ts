import { findQuotedSpans } from "../../language/en/quotation-marks.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { spansByPlace } from "../body-passages.ts";
import { subjectAt } from "./frames/frame-actor.ts";
import { describeParties, type PartyWords } from "./parties/party-words.ts";
import { type PositionPassage, type PositionSentence, preparePositionPassage } from "./position-passage.ts";
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

/** A paragraph of a body. */
interface BodyPassage {
  readonly text: string;
  /** The words inside its outermost quotation marks, offsets from its start. */
  readonly quotations: readonly Span[];
  readonly offset: number;
  /** Paragraphs with the same key read the same. */
  readonly key: string;
}

/** Reads the positions in the bodies of the reports of a turn, each in reading order. */
export function placePositions(
  turn: readonly { readonly page: Page; readonly report: Report }[],
  known: KnownPositions,
): readonly PlacedReading[] {
  const bodies = turn.map(({ page, report }) => passagesOf(page, report));
  readNew(known, bodies.flat());
  return bodies.map((passages) => placed(passages, known));
}

function passagesOf(page: Page, { body }: Report): BodyPassage[] {
  const quotations = spansByPlace(body, findQuotedSpans(page.text, body));
  return body.map(({ start, end }, nth): BodyPassage => {
    const text = page.text.slice(start, end);
    const inside = quotations[nth] ?? [];
    const key = `${inside.map((quote) => `${quote.start}-${quote.end}`).join(",")}\n${text}`;
    return { text, quotations: inside, offset: start, key };
  });
}

/** Reads the paragraphs that were not met before: all are tagged before the first is read. */
function readNew(known: KnownPositions, passages: readonly BodyPassage[]): void {
  const fresh = new Map<string, PositionPassage>();
  for (const { key, text, quotations } of passages)
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, preparePositionPassage(text, quotations));
  for (const [key, passage] of fresh) known.set(key, readPositionPassage(passage));
}

function placed(passages: readonly BodyPassage[], known: KnownPositions): PlacedReading {
  const positions: PlacedPosition[] = [];
  const subjects: PlacedSubject[] = [];
  for (const { key, offset } of passages) {
    const read = known.get(key);
    for (const draft of read?.drafts ?? []) positions.push({ draft, offset });
    for (const words of read?.subjects ?? []) subjects.push({ words, offset });
  }
  return { placed: positions, subjects };
}

/** Reads every position out of a paragraph, in order; of two that are the same clause and matter the first is kept. */
function readPositionPassage(passage: PositionPassage): PassageReading {
  const { text } = passage;
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
