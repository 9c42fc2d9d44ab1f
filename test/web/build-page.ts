import { cite } from "../../src/model/citation.ts";
import type { DossierPage } from "../../src/model/dossier.ts";
import type { Label, LabelField } from "../../src/model/label.ts";
import type { BlockKind, LabelledBlock, Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { SamplePage } from "./sample-pages.ts";

/** A page with the reports that are drawn in it. */
export interface BuiltPage {
  readonly page: DossierPage;
  readonly reports: readonly Report[];
}

const LINE = /^(?:(\d)\|)?([a-z-]+)\|(.*)$/su;

/** Builds a page from its drawn lines; the report numbers within the page become ids such as `pg-blog/2`. */
export function buildPage(sample: SamplePage): BuiltPage {
  let text = "";
  const blocks: LabelledBlock[] = [];
  for (const line of sample.lines) {
    const [, number = "1", kind, words] = LINE.exec(line)!;
    const span = { start: text.length, end: text.length + words!.length };
    const own = !["navigation", "share", "related", "legal", "comment"].includes(kind!);
    blocks.push({ ...span, kind: kind as BlockKind, ...(own ? { report: `${sample.id}/${number}` } : {}) });
    text += `${words}\n\n`;
  }
  const page: DossierPage = {
    id: sample.id,
    source: sample.source,
    mediaType: "text/html",
    sha256: [...sample.id]
      .map((letter) => letter.codePointAt(0)!.toString(16))
      .join("")
      .padEnd(64, "0")
      .slice(0, 64),
    encoding: "utf-8",
    text,
    labels: [],
    blocks,
  };
  const ids = [...new Set(blocks.flatMap(({ report }) => report ?? []))];
  return { page, reports: ids.map((id) => buildReport(page, id)) };
}

function buildReport(page: DossierPage, id: string): Report {
  const own = page.blocks.filter(({ report }) => report === id);
  const body = own.filter(({ kind }) => kind === "body" || kind === "embedded-post");
  const labels = own.flatMap((block) => labelOf(page, block));
  const first = (field: LabelField): Label | undefined => labels.find((label) => label.field === field);
  const chosen = (["headline", "byline", "dateline", "credit", "published"] as const).flatMap((field) => {
    const label = first(field);
    return label ? [[field, label]] : [];
  });
  const kind = body.some((block) => block.kind === "embedded-post") ? "post" : "article";
  return {
    id,
    page: page.id,
    kind: id === "pg-blog/1" ? "commentary" : kind,
    body: body.map(({ start, end }) => ({ page: page.id, start, end })),
    sentences: body.flatMap((block) => sentencesOf(page.text, block)),
    ...Object.fromEntries(chosen),
    labels,
  };
}

const FIELDS: Partial<Record<BlockKind, LabelField>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline",
  credit: "credit",
  "photo-credit": "photo-credit",
  date: "published",
};

function labelOf(page: DossierPage, block: LabelledBlock): Label[] {
  const field = FIELDS[block.kind];
  if (!field) return [];
  const citation = cite({ ...page, blocks: [] }, block);
  const value = field === "published" ? "2031-03-12" : citation.exact;
  return [{ field, value, source: "text", basis: "stated", citation }];
}

function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  const pattern = /[^.]+?(?:[.](?:”(?=\s))?|$)(?=\s|$)/gu;
  for (const found of text.slice(block.start, block.end).matchAll(pattern)) {
    const lead = found[0].length - found[0].trimStart().length;
    const start = block.start + found.index + lead;
    spans.push({ start, end: block.start + found.index + found[0].length });
  }
  return spans;
}
