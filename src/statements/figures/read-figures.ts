import { cite } from "../../model/citation.ts";
import type { Figure, FigureModality } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { describeFigure, type FigureSubject, isEmptyMeasure } from "./describe-figure.ts";
import { datedIn, periodOf, periodValue } from "./figure-period.ts";
import type { FigureDraft } from "./figure-reader.ts";
import { findFigures } from "./find-figures.ts";
import { modalityOf } from "./modality.ts";

/** The reports of a story with their pages, and what was read in them before the figures. */
export interface FiguresToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}

/** A figure of a stretch of prose with what its sentence says of it; copies of the stretch share it. */
interface DescribedDraft {
  readonly draft: FigureDraft;
  readonly subject: FigureSubject;
  readonly modality?: FigureModality;
}

interface ReportContext {
  readonly report: Report;
  readonly page: Page;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}

/** Reads the figures of all reports, in reading order. A stretch of prose that several pages carry is read once. */
export function readFigures({ pages, reports, times, quotations }: FiguresToRead): Figure[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const timesOf = groupByReport(times);
  const quotationsOf = groupByReport(quotations);
  const known = new Map<string, readonly DescribedDraft[]>();
  return reports.flatMap((report): Figure[] => {
    const page = byId.get(report.page);
    if (!page) return [];
    const own = { times: timesOf.get(report.id) ?? [], quotations: quotationsOf.get(report.id) ?? [] };
    return readReport({ report, page, ...own }, known);
  });
}

function groupByReport<Row extends { readonly report: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.report);
    if (group) group.push(row);
    else groups.set(row.report, [row]);
  }
  return groups;
}

function readReport(context: ReportContext, known: Map<string, readonly DescribedDraft[]>): Figure[] {
  const { report, page } = context;
  const figures: Figure[] = [];
  const sentencesOf = insideInTurn(report.sentences, (sentence) => sentence);
  const timesOf = insideInTurn(context.times, ({ citation }) => citation);
  for (const place of report.body) {
    const times = timesOf(place);
    const sentences = sentencesOf(place);
    const text = page.text.slice(place.start, place.end);
    const taken = times
      .filter(({ type }) => type === "date" || type === "interval")
      .map(({ citation }) => moved(citation, -place.start));
    const key = `${taken.map(({ start, end }) => `${start}-${end}`).join(",")}\n${text}`;
    const relative = sentences.map((sentence) => moved(sentence, -place.start));
    const drafts = known.get(key) ?? describeAll(text, relative, taken);
    known.set(key, drafts);
    const places = new Map(sentences.map(({ start }, index) => [start, index]));
    const numbers = drafts.map(({ draft }) => moved(draft.number, place.start));
    for (const { draft, ...rest } of drafts) {
      const placed = { ...rest, draft: movedDraft(draft, place.start) };
      figures.push(
        completeFigure(placed, { ...context, times, sentences, places, numbers, nth: figures.length + 1 }),
      );
    }
  }
  return figures;
}

/** Gives, for stretches asked in reading order, the rows of a list in reading order that each holds. */
function insideInTurn<Row>(
  rows: readonly Row[],
  spanOf: (row: Row) => Span,
): (place: Span) => readonly Row[] {
  let nth = 0;
  return (place) => {
    const inside: Row[] = [];
    for (; nth < rows.length; nth++) {
      const row = rows[nth] as Row;
      const { start, end } = spanOf(row);
      if (start >= place.end) break;
      if (start >= place.start && end <= place.end) inside.push(row);
    }
    return inside;
  };
}

function describeAll(text: string, sentences: readonly Span[], taken: readonly Span[]): DescribedDraft[] {
  let known: FigureSubject | undefined;
  return findFigures(text, sentences, taken).map((draft): DescribedDraft => {
    const own = describeFigure(text, draft);
    // "That is down 8%": what is measured was said of the figure before.
    const measure = isEmptyMeasure(own.measure) ? (known?.measure ?? draft.unit) : own.measure;
    const subject = { ...own, measure };
    known = subject;
    const modality = modalityOf(text, draft);
    return { draft, subject, ...(modality ? { modality } : {}) };
  });
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedDraft(draft: FigureDraft, by: number): FigureDraft {
  const { base } = draft;
  return {
    ...draft,
    ...moved(draft, by),
    sentence: moved(draft.sentence, by),
    number: moved(draft.number, by),
    ...(base ? { base: { ...base, ...moved(base, by) } } : {}),
  };
}

interface FigurePlace extends ReportContext {
  readonly sentences: readonly Span[];
  /** The index of each sentence by its start. */
  readonly places: ReadonlyMap<number, number>;
  /** The numbers of all figures of the stretch. */
  readonly numbers: readonly Span[];
  readonly nth: number;
}

function completeFigure(
  { draft, subject, modality }: DescribedDraft,
  { report, page, times, quotations, sentences, places, numbers, nth }: FigurePlace,
): Figure {
  const { sentence, base } = draft;
  const earlier = sentences[(places.get(sentence.start) ?? 0) - 1];
  const period = periodOf(draft, {
    ...{ text: page.text, sentence, times, numbers },
    ...(base ? { base } : {}),
    ...(earlier ? { earlier } : {}),
  });
  const attributedTo = attributionOf(draft, quotations);
  const baseTime = base && datedIn(times, base)[0];
  return {
    id: `${report.id}.n${nth}`,
    report: report.id,
    citation: cite(page, draft),
    context: cite(page, sentence),
    kind: draft.kind,
    value: draft.value,
    unit: draft.unit,
    ...subject,
    ...(period.time ? { period: periodValue(period.time), periodCitation: period.time.citation } : {}),
    ...(period.implied ? { impliedPeriod: period.implied } : {}),
    ...(draft.per === undefined ? {} : { per: draft.per }),
    ...(draft.modifier === undefined ? {} : { modifier: draft.modifier }),
    ...(modality ? { modality } : {}),
    ...(base
      ? {
          base: {
            ...(base.value === undefined ? {} : { value: base.value }),
            ...(baseTime ? { period: baseTime.value } : {}),
            citation: cite(page, base),
          },
        }
      : {}),
    ...(draft.direction === undefined ? {} : { direction: draft.direction }),
    ...(attributedTo ? { attributedTo } : {}),
  };
}

/** The shortest quotation that holds the number says who gives it. */
function attributionOf({ number }: FigureDraft, quotations: readonly Quotation[]): Figure["attributedTo"] {
  const holding = quotations.filter(({ content }) => holds(content, number));
  const [closest] = holding.sort(
    (a, b) => a.content.end - a.content.start - (b.content.end - b.content.start),
  );
  if (!closest || closest.source.name === "") return undefined;
  return { name: closest.source.name, named: closest.source.named, quotation: closest.id };
}
