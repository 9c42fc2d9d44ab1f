import type { Place } from "../model/citation.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** A line longer than this is no paragraph but a text without line ends; it is read in pieces. In code units. */
const LONGEST_PASSAGE = 20_000;
/** So long a piece of prose has some thousand different words; one with fewer than these says a few things over and over. */
const FEWEST_WORDS = 60;
const WORD = /\p{L}+/gu;

/**
 * Gives a report with the stretches of its body that can be read for what they state: long ones cut between sentences,
 * pieces that only repeat a few words or hold none left out. `text` is the text of its page.
 */
export function withReadableBody(report: Report, text: string): Report {
  const { body, sentences } = report;
  if (body.every((place) => place.end - place.start <= LONGEST_PASSAGE)) return report;
  return { ...report, body: body.flatMap((place) => readablePieces(place, sentences, text)) };
}

function readablePieces(place: Place, sentences: readonly Span[], text: string): Place[] {
  if (place.end - place.start <= LONGEST_PASSAGE) return [place];
  const pieces: Place[] = [];
  let { start } = place;
  for (const { end } of sentences) {
    if (end <= start || end >= place.end || end - start < LONGEST_PASSAGE) continue;
    pieces.push({ ...place, start, end });
    start = end;
  }
  return [...pieces, { ...place, start }].filter(
    (piece) => !isRepetition(text.slice(piece.start, piece.end)),
  );
}

function isRepetition(piece: string): boolean {
  if (piece.length < LONGEST_PASSAGE) return false;
  const words = new Set<string>();
  for (const [word] of piece.matchAll(WORD)) {
    if (words.add(word).size >= FEWEST_WORDS) return false;
  }
  return true;
}
