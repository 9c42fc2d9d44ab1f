import { splitSentences } from "../../src/language/en/sentences.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { ReportText } from "../../src/passages/prepare-body.ts";

/**
 * Makes a report of a whole document of the corpus.
 *
 * The documents are wrapped at arbitrary places, inside sentences too, so a single line end counts as a blank and
 * only an empty line ends a paragraph. Line ends are replaced one for one: offsets stay those of the document.
 */
export function panReport(id: string, raw: string): ReportText {
  const text = unwrap(raw);
  const body = paragraphsOf(text).map((span) => ({ page: id, ...span }));
  const sentences = body.flatMap((span) => splitSentences(text, span));
  const report: Report = { id, page: id, kind: "article", body, sentences, labels: [] };
  return { report, text };
}

/** Replaces each line end inside a paragraph by a blank. */
function unwrap(text: string): string {
  return text.replace(/(?<!\n[ \t]*)\n(?![ \t]*\n)/g, " ");
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((hit) => /\S/.test(hit[0]))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}
