import { splitSentences } from "../../../src/language/en/sentences.ts";
import { cite } from "../../../src/model/citation.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Page } from "../../../src/model/page.ts";
import type { Quotation } from "../../../src/model/quotation.ts";
import type { Report } from "../../../src/model/report.ts";
import type { TimeExpression } from "../../../src/model/time.ts";
import { readFigures } from "../../../src/statements/figures/read-figures.ts";

/** What stands beside a text that figures are read from. */
export interface Beside {
  /** Words of time with their values, looked up in the text; behind "from" they have its relation. */
  readonly times?: Readonly<Record<string, string>>;
  /** Words that somebody said, with the speaker. */
  readonly said?: Readonly<Record<string, string>>;
  readonly front?: string;
}

/** Reads the figures of a text as the only paragraph of a report. */
export function figuresOf(text: string, { times = {}, said = {}, front = "" }: Beside = {}): Figure[] {
  const body = { page: "p", start: front.length, end: front.length + text.length };
  const page: Page = {
    ...{ id: "p", source: "p.txt", mediaType: "text/plain", sha256: "", encoding: "utf-8" },
    text: front + text,
    blocks: [body],
    labels: [],
  };
  const report: Report = {
    ...{ id: "p.r1", page: "p", kind: "article", labels: [] },
    body: [body],
    sentences: splitSentences(page.text, body),
  };
  const spanOf = (words: string) => {
    const start = page.text.indexOf(words);
    if (start < 0) throw new Error(`Not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  return readFigures({
    pages: [page],
    reports: [report],
    times: Object.entries(times).map(
      ([words, value], nth): TimeExpression => ({
        ...{ id: `p.r1.t${nth + 1}`, report: "p.r1", type: value.includes("/") ? "interval" : "date", value },
        ...(page.text.includes(`from ${words}`) ? { relation: "from" } : {}),
        citation: cite(page, spanOf(words)),
        anchor: { value: "", basis: "none", because: "" },
      }),
    ),
    quotations: Object.entries(said).map(
      ([words, name], nth): Quotation => ({
        ...{ id: `p.r1.q${nth + 1}`, report: "p.r1", mode: "indirect", hops: 0 },
        content: cite(page, spanOf(words)),
        source: { name, named: true },
      }),
    ),
  });
}
