import { cite } from "../../model/citation.ts";
import type { Figure, FigureModality } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Writable } from "../../model/writable.ts";
import { describeFigure, type FigureSubject, isEmptyMeasure } from "./describe-figure.ts";
import { moved, movedDraft } from "./figure-draft.ts";
import { datedIn, type PeriodPlace, periodOf, periodValue } from "./figure-period.ts";
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
  readonly modality: FigureModality | undefined;
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
  const known: KnownStretches = new Map();
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

function readReport(context: ReportContext, known: KnownStretches): Figure[] {
  const { report, page, quotations } = context;
  const figures: Figure[] = [];
  const sentencesOf = insideInTurn(report.sentences, (sentence) => sentence);
  const timesOf = insideInTurn(context.times, ({ citation }) => citation);
  for (const place of report.body) {
    const text = page.text.slice(place.start, place.end);
    const times = timesOf(place);
    const sentences = sentencesOf(place);
    const taken = times
      .filter(({ type }) => type === "date" || type === "interval")
      .map(({ citation }) => moved(citation, -place.start));
    const drafts = describedIn(known, { text, taken }, () =>
      sentences.map((sentence) => moved(sentence, -place.start)),
    );
    if (drafts.length === 0) continue;
    const places = new Map(sentences.map(({ start }, index) => [start, index]));
    const numbers = drafts.map(({ draft }) => moved(draft.number, place.start));
    for (const { draft, subject, modality } of drafts) {
      const placed = { draft: movedDraft(draft, place.start), subject, modality };
      const nth = figures.length + 1;
      figures.push(
        completeFigure(placed, { report, page, quotations, times, sentences, places, numbers, nth }),
      );
    }
  }
  return figures;
}

/** A stretch of prose with its time expressions, offsets from its start. */
interface Stretch {
  readonly text: string;
  readonly taken: readonly Span[];
}

/** What was read of stretches of prose, by their words and then by the times in them. */
type KnownStretches = Map<string, Map<string, readonly DescribedDraft[]>>;

function describedIn(
  known: KnownStretches,
  { text, taken }: Stretch,
  sentences: () => readonly Span[],
): readonly DescribedDraft[] {
  const byTimes = known.get(text) ?? new Map<string, readonly DescribedDraft[]>();
  const times = taken.map(({ start, end }) => `${start}-${end}`).join(",");
  const drafts = byTimes.get(times) ?? describeAll(text, sentences(), taken);
  known.set(text, byTimes.set(times, drafts));
  return drafts;
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
  let known: DescribedDraft | undefined;
  return findFigures(text, sentences, taken).map((read): DescribedDraft => {
    const own = describeFigure(text, read);
    // "That is down 8%", "now there is one per week": what is measured was said of the figure before.
    const carried = isEmptyMeasure(own.measure);
    const measure = carried ? (known?.subject.measure ?? read.unit) : own.measure;
    const guessed = carried && read.kind === "rate" && read.noun === undefined && /^\p{Ll}/u.test(read.unit);
    const draft = guessed && known?.draft.noun ? { ...read, unit: known.draft.unit } : read;
    known = { draft, subject: { ...own, measure }, modality: modalityOf(text, draft) };
    return known;
  });
}

interface FigurePlace extends ReportContext {
  readonly sentences: readonly Span[];
  /** The index of each sentence by its start. */
  readonly places: ReadonlyMap<number, number>;
  /** The numbers of all figures of the stretch. */
  readonly numbers: readonly Span[];
  readonly nth: number;
}

/**
 * Fields that are absent are added one by one where they are there: a literal with many spreads takes the engine
 * longer than the reading of the figure.
 */
function completeFigure({ draft, subject, modality }: DescribedDraft, place: FigurePlace): Figure {
  const { report, page, quotations, nth } = place;
  const { sentence, base, per, modifier, direction } = draft;
  const { time, implied } = periodOf(draft, periodPlace(draft, place));
  const attributedTo = attributionOf(draft, quotations);
  const figure: Writable<Figure> = {
    id: `${report.id}.n${nth}`,
    report: report.id,
    citation: cite(page, draft),
    context: cite(page, sentence),
    kind: draft.kind,
    value: draft.value,
    unit: draft.unit,
    measure: subject.measure,
  };
  if (subject.population !== undefined) figure.population = subject.population;
  if (subject.place !== undefined) figure.place = subject.place;
  if (time) {
    figure.period = periodValue(time);
    figure.periodCitation = time.citation;
  }
  if (implied) figure.impliedPeriod = implied;
  if (per !== undefined) figure.per = per;
  if (modifier !== undefined) figure.modifier = modifier;
  if (modality) figure.modality = modality;
  if (base) figure.base = baseOf(base, place);
  if (direction !== undefined) figure.direction = direction;
  if (attributedTo) figure.attributedTo = attributedTo;
  return figure;
}

function periodPlace(
  { sentence, base }: FigureDraft,
  { page, times, numbers, sentences, places }: FigurePlace,
): PeriodPlace {
  const earlier = sentences[(places.get(sentence.start) ?? 0) - 1];
  return { text: page.text, sentence, times, numbers, base, earlier };
}

function baseOf(
  base: NonNullable<FigureDraft["base"]>,
  { page, times }: FigurePlace,
): NonNullable<Figure["base"]> {
  const time = datedIn(times, base)[0];
  return {
    ...(base.value === undefined ? {} : { value: base.value }),
    ...(time ? { period: time.value } : {}),
    citation: cite(page, base),
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
