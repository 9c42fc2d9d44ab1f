import { cite } from "../../model/citation.ts";
import type { Figure, FigureModality } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Writable } from "../../model/writable.ts";
import { inTurns } from "../turns.ts";
import { describeFigure, type FigureSubject, isEmptyMeasure } from "./describe-figure.ts";
import { moved, movedDraft } from "./figure-draft.ts";
import type { Prose } from "./figure-passage.ts";
import { datedIn, type PeriodPlace, periodOf, periodValue } from "./figure-period.ts";
import type { FigureDraft } from "./figure-reader.ts";
import { findFiguresIn } from "./find-figures.ts";
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
  return inTurns(reports).flatMap((turn) => {
    const prose = turn.flatMap((report): ReportProse[] => {
      const page = byId.get(report.page);
      if (!page) return [];
      const own = { times: timesOf.get(report.id) ?? [], quotations: quotationsOf.get(report.id) ?? [] };
      return [proseOf({ report, page, ...own })];
    });
    describeNew(
      known,
      prose.flatMap(({ stretches }) => stretches),
    );
    return prose.flatMap(readReport);
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

/** A stretch of a report's body; sentences and times by the page's offsets, what they leave of it by its own. */
interface Stretch {
  readonly start: number;
  readonly times: readonly TimeExpression[];
  readonly sentences: readonly Span[];
  readonly prose: Prose;
  /** The times in it: what is read of the same words depends on nothing else. */
  readonly key: string;
  reading: Reading;
}

/** What was read of a stretch; all stretches of the same words and times share it. */
interface Reading {
  drafts: readonly DescribedDraft[];
}

interface ReportProse extends ReportContext {
  readonly stretches: readonly Stretch[];
}

function proseOf(context: ReportContext): ReportProse {
  const { report, page } = context;
  const sentencesOf = insideInTurn(report.sentences, (sentence) => sentence);
  const timesOf = insideInTurn(context.times, ({ citation }) => citation);
  const stretches = report.body.map((place): Stretch => {
    const { start, end } = place;
    const back = 0 - start;
    const times = timesOf(place);
    const sentences = sentencesOf(place);
    const taken = times
      .filter(({ type }) => type === "date" || type === "interval")
      .map(({ citation }) => moved(citation, back));
    const key = taken.map((time) => `${time.start}-${time.end}`).join(",");
    const own = sentences.map((sentence) => moved(sentence, back));
    const prose = { text: page.text.slice(start, end), sentences: own, taken };
    return { start, times, sentences, key, prose, reading: NOTHING };
  });
  return { ...context, stretches };
}

/** What was read of stretches of prose, by their words and then by the times in them. */
type KnownStretches = Map<string, Map<string, Reading>>;

/** Reads the stretches that were not met before. */
function describeNew(known: KnownStretches, stretches: readonly Stretch[]): void {
  const fresh: Stretch[] = [];
  for (const stretch of stretches) {
    const byTimes = known.get(stretch.prose.text) ?? new Map<string, Reading>();
    const before = byTimes.get(stretch.key);
    if (before) {
      stretch.reading = before;
      continue;
    }
    stretch.reading = { drafts: [] };
    byTimes.set(stretch.key, stretch.reading);
    if (byTimes.size === 1) known.set(stretch.prose.text, byTimes);
    fresh.push(stretch);
  }
  const found = findFiguresIn(fresh.map(({ prose }) => prose));
  for (const [nth, { prose, reading }] of fresh.entries()) {
    const drafts = found[nth] ?? [];
    if (drafts.length > 0) reading.drafts = describeAll(prose.text, drafts);
  }
}

const NOTHING: Reading = { drafts: [] };

function readReport({ report, page, quotations, stretches }: ReportProse): Figure[] {
  const figures: Figure[] = [];
  for (const { start, times, sentences, reading } of stretches) {
    const { drafts } = reading;
    if (drafts.length === 0) continue;
    const places = new Map(sentences.map((sentence, index) => [sentence.start, index]));
    const numbers = drafts.map(({ draft }) => moved(draft.number, start));
    const place: FigurePlace = { report, page, quotations, times, sentences, places, numbers };
    for (const { draft, subject, modality } of drafts) {
      const placed = { draft: movedDraft(draft, start), subject, modality };
      figures.push(completeFigure(placed, place, figures.length + 1));
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

function describeAll(text: string, drafts: readonly FigureDraft[]): DescribedDraft[] {
  let known: DescribedDraft | undefined;
  return drafts.map((read): DescribedDraft => {
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
}

/**
 * Fields that are absent are added one by one where they are there: a literal with many spreads takes the engine
 * longer than the reading of the figure.
 */
function completeFigure(
  { draft, subject, modality }: DescribedDraft,
  place: FigurePlace,
  nth: number,
): Figure {
  const { report, page, quotations } = place;
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
