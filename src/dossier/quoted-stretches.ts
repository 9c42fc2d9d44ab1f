import type { Span } from "../model/span.ts";

const OPENING = "“„«";
const CLOSING = "”»";

/**
 * Lists the stretches of a span that stand between double quotation marks, read from the start of the paragraph that
 * holds it, so that a sentence in the middle of a quotation is known as quoted. A quotation that its paragraph does not
 * close runs to the paragraph's end. Offsets are in the text; the marks themselves are left out.
 */
export function quotedStretches(text: string, span: Span): Span[] {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const stretches: Span[] = [];
  let open: number | undefined;
  const close = (end: number): void => {
    if (open !== undefined && open < end) stretches.push({ start: open, end });
    open = undefined;
  };
  for (let at = start; at < span.end; at++) {
    const mark = text[at]!;
    if (mark === "\n") close(at);
    else if (CLOSING.includes(mark) || (mark === '"' && open !== undefined)) close(at);
    else if (mark === '"' || OPENING.includes(mark)) open ??= at + 1;
  }
  close(span.end);
  return stretches
    .map((quoted) => ({ start: Math.max(quoted.start, span.start), end: Math.min(quoted.end, span.end) }))
    .filter((quoted) => quoted.start < quoted.end);
}
