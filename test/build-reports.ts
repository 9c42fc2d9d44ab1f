import { splitSentences } from "../src/language/en/sentences.ts";
import { cite, placeOf } from "../src/model/citation.ts";
import type { Label, LabelField } from "../src/model/label.ts";
import type { Page } from "../src/model/page.ts";
import type { Report } from "../src/model/report.ts";
import type { Span } from "../src/model/span.ts";

/** A label by its words: stated where they stand in the page, implied where `because` says why. */
export interface LabelDraft {
  readonly field: LabelField;
  readonly words: string;
  /** The value where it differs from the words, such as an ISO day. */
  readonly value?: string;
  readonly name?: string;
  readonly because?: string;
}

/** A page with one report, drawn by its lines. */
export interface ReportDraft {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly kind?: Report["kind"];
  /** Lines above the body. */
  readonly header?: readonly string[];
  /** Lines below the body. */
  readonly tail?: readonly string[];
  readonly labels?: readonly LabelDraft[];
  readonly pageLabels?: readonly LabelDraft[];
}

/** A page with its report; `text` is the page's text. */
export interface Built {
  readonly page: Page;
  readonly report: Report;
  readonly text: string;
}

const CHOSEN = ["headline", "byline", "dateline", "credit", "published"] as const;

/** Builds a page and its report: header lines, paragraphs and tail lines, one to a line. */
export function buildReport(draft: ReportDraft): Built {
  const lines = [...(draft.header ?? []), ...draft.paragraphs, ...(draft.tail ?? [])];
  const text = `${lines.join("\n")}\n`;
  const bare: Page = {
    id: draft.id,
    source: `pages/${draft.id}.txt`,
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    encoding: "utf-8",
    text,
    blocks: [],
    labels: [],
  };
  const page = { ...bare, labels: (draft.pageLabels ?? []).map((label) => toLabel(bare, label)) };
  const labels = (draft.labels ?? []).map((label) => toLabel(page, label));
  const body = spansOf(lines, draft.header?.length ?? 0, draft.paragraphs.length);
  const report: Report = {
    id: `${draft.id}.r1`,
    page: draft.id,
    kind: draft.kind ?? "article",
    body: body.map((span) => placeOf(page, span)),
    sentences: body.flatMap((span) => splitSentences(text, span)),
    ...chosenOf(labels),
    labels,
  };
  return { page, report, text };
}

function spansOf(lines: readonly string[], from: number, count: number): Span[] {
  let at = 0;
  const spans = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  return spans.slice(from, from + count);
}

function toLabel(page: Page, { field, words, value, name, because }: LabelDraft): Label {
  const core = {
    field,
    value: value ?? words,
    ...(name === undefined ? {} : { name }),
    source: "text",
  } as const;
  if (because !== undefined) return { ...core, basis: "implied", because };
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" stands nowhere in ${page.id}`);
  return { ...core, basis: "stated", citation: cite(page, { start, end: start + words.length }) };
}

function chosenOf(labels: readonly Label[]): Partial<Pick<Report, (typeof CHOSEN)[number]>> {
  const chosen = CHOSEN.flatMap((field) => {
    const label = labels.find((one) => one.field === field);
    return label ? [[field, label] as const] : [];
  });
  return Object.fromEntries(chosen);
}
