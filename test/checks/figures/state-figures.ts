import { type Check, type Coverage, EMPTY_COVERAGE, type Found } from "../../../src/checks/coverage.ts";
import { findClaims } from "../../../src/claims/find-claims.ts";
import { cite } from "../../../src/model/citation.ts";
import type { Derivation } from "../../../src/model/derivation.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Page } from "../../../src/model/page.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Span } from "../../../src/model/span.ts";

/** A figure by its words in its report's text, with what was read of it. */
export type FigureDraft = Partial<Omit<Figure, "base">> & {
  readonly words: string;
  readonly base?: { readonly words: string; readonly period?: string; readonly value?: number };
};

/** A report of one paragraph with its figures. */
export interface ReportOfFigures {
  readonly text: string;
  readonly figures: readonly FigureDraft[];
  readonly published?: string;
}

/** Builds the coverage of reports `a`, `b` and so on; `a` derives from `b` where that is said. */
function coverageOf(drafts: readonly ReportOfFigures[], derived = false): Coverage {
  const built = drafts.map((draft, nth) => build(String.fromCharCode(97 + nth), draft));
  const figures = built.flatMap((one) => one.figures);
  const derivations = derived ? [derivation()] : [];
  const claims = findClaims({ ...EMPTY_COVERAGE, figures, derivations });
  return {
    ...EMPTY_COVERAGE,
    pages: built.map(({ page }) => page),
    reports: built.map(({ report }) => report),
    figures,
    derivations,
    claims,
  };
}

/** Runs a check over reports. */
export function run(check: Check, drafts: readonly ReportOfFigures[], derived = false): Found[] {
  return [...check.run(coverageOf(drafts, derived))];
}

function build(id: string, { text, figures, published }: ReportOfFigures) {
  const page: Page = {
    id,
    source: `pages/${id}.txt`,
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    encoding: "utf-8",
    text,
    blocks: [],
    labels: [],
  };
  const sentences = [...text.matchAll(/[^.]+(?:\.(?=\d)[^.]+)*\.?\s*/g)].map(
    (hit): Span => ({
      start: hit.index,
      end: hit.index + hit[0].trimEnd().length,
    }),
  );
  const report: Report = {
    id,
    page: id,
    kind: "article",
    body: [{ page: id, start: 0, end: text.length }],
    sentences,
    labels: [],
    ...(published === undefined
      ? {}
      : {
          published: { field: "published", value: published, basis: "implied", because: "made for a test" },
        }),
  };
  return {
    page,
    report,
    figures: figures.map((draft, nth) => figureOf(page, sentences, draft, `${id}.n${nth + 1}`)),
  };
}

function figureOf(page: Page, sentences: readonly Span[], draft: FigureDraft, id: string): Figure {
  const { words, base, ...fields } = draft;
  const span = spanOf(page, words);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const { words: baseWords = "", ...rest } = base ?? {};
  return {
    id,
    report: page.id,
    citation: cite(page, span),
    context: cite(page, sentence),
    kind: "count",
    value: { point: Number((/[\d,.]*\d/.exec(words)?.[0] ?? "1").replaceAll(",", "")) },
    unit: "person",
    measure: "",
    ...fields,
    ...(base ? { base: { ...rest, citation: cite(page, spanOf(page, baseWords)) } } : {}),
  };
}

function spanOf({ text }: Page, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” stands nowhere in “${text}”`);
  return { start, end: start + words.length };
}

function derivation(): Derivation {
  return {
    id: "a>b",
    from: "a",
    to: "b",
    kind: "rewrite",
    prov: "prov:wasDerivedFrom",
    direction: "probable",
    because: [],
    share: { from: 1, to: 1 },
    matches: [],
  };
}
