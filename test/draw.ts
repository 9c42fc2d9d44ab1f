import type { Span } from "../src/model/span.ts";

/** A text as it was drawn, without its marks, and the spans that the marks named. */
export interface Drawing {
  readonly text: string;
  /** Spans by name, in the order in which their marks open. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

const MARK = /⟦([a-z][a-z-]*):|⟧/gu;

/**
 * Takes the marks out of a drawn text: `⟦speaker:Ana Ruiz⟧ said` gives `Ana Ruiz said` and the span of her name.
 *
 * Marks may stand inside one another and may share a name. Offsets are UTF-16 code units of the text without
 * marks. Throws where a mark is not closed, closed without being open, or has no name.
 */
export function draw(drawn: string): Drawing {
  const spans: Record<string, { start: number; end: number }[]> = {};
  const open: { start: number; end: number }[] = [];
  let text = "";
  let from = 0;
  for (const mark of drawn.matchAll(MARK)) {
    text += drawn.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const name = mark[1];
    if (name !== undefined) {
      const span = { start: text.length, end: -1 };
      spans[name] = [...(spans[name] ?? []), span];
      open.push(span);
      continue;
    }
    const span = open.pop();
    if (!span) throw new Error(`A mark is closed that was not open: ${drawn}`);
    span.end = text.length;
  }
  text += drawn.slice(from);
  if (open.length > 0) throw new Error(`A mark is not closed: ${drawn}`);
  if (text.includes("⟦")) throw new Error(`A mark has no name: ${drawn}`);
  return { text, spans };
}

/** Gives the words of spans, for messages that can be read. */
export function wordsAt(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
