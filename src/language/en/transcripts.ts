import type { Span } from "../../model/span.ts";

/** `CHUCK TODD:` or `MINISTER RUIZ:` at the head of a paragraph. */
const TURN =
  /^\s*(?:[\p{Lu}][\p{Lu}.'’-]+(?:\s[\p{Lu}][\p{Lu}.'’-]+){0,4}\s?(?:\([^)]{1,40}\)\s?)?|Q|A)\s?:\s*/u;
/** Fewer turns are headings or shouted words. */
const FEWEST_TURNS = 4;

/**
 * Finds the speech of a transcript: everything from the first speaker's name in capitals and a colon to the end
 * of the paragraph run, where at least four paragraphs begin so. A transcript has no quotation marks, but its
 * words are its speakers', not its reporter's.
 *
 * Gives the paragraphs' spans after the speaker's name; none where the text is no transcript.
 */
export function findSpeech(text: string, paragraphs: readonly Span[]): Span[] {
  const turns = paragraphs.map((span) => turnLength(text, span));
  const starts = turns.flatMap((length, at) => (length >= 0 ? [at] : []));
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined || starts.length < FEWEST_TURNS) return [];
  return paragraphs
    .slice(first, last + 1)
    .map((span, nth) => ({ start: span.start + Math.max(0, turns[first + nth] ?? 0), end: span.end }));
}

/** Gives the length of the speaker's name at the head of a paragraph: 0 where it has a line of its own, -1 for none. */
function turnLength(text: string, span: Span): number {
  const own = text.slice(span.start, span.end).match(TURN);
  if (own) return own[0].length;
  const before = text.slice(Math.max(0, span.start - 80), span.start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.endsWith(":") && line.match(TURN)?.[0].length === line.length ? 0 : -1;
}
