/** A sentence of a report with its place in the report's body, in UTF-16 code units. */
export interface BaseSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A report that copies are made from. */
export interface BaseReport {
  readonly id: string;
  readonly headline: string;
  readonly byline: string;
  /** The paragraphs joined by blank lines. */
  readonly body: string;
  /** The body's paragraphs, each as its sentences. */
  readonly paragraphs: readonly (readonly BaseSentence[])[];
}

const PARAGRAPH_BREAK = "\n\n";
/** A full stop, with what closes after it, before a blank and what opens a sentence. */
const SENTENCE_END = /(?<=[.!?][”"’)]?)\s+(?=[“"(]?[\p{Lu}\p{N}])/u;

/** Builds a report from its paragraphs, cutting them into sentences. */
export function toBaseReport(
  report: Pick<BaseReport, "id" | "headline" | "byline">,
  paragraphs: readonly string[],
): BaseReport {
  let at = 0;
  const cut = paragraphs.map((paragraph) => {
    const sentences = cutSentences(paragraph, at);
    at += paragraph.length + PARAGRAPH_BREAK.length;
    return sentences;
  });
  return { ...report, body: paragraphs.join(PARAGRAPH_BREAK), paragraphs: cut };
}

function cutSentences(paragraph: string, offset: number): BaseSentence[] {
  let from = 0;
  return paragraph.split(SENTENCE_END).map((text) => {
    const start = paragraph.indexOf(text, from);
    from = start + text.length;
    return { text, start: offset + start, end: offset + from };
  });
}

/** Cuts text into words at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
