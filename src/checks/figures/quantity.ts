import { toldStems } from "../../language/told-stems.ts";
import type { Citation } from "../../model/citation.ts";
import type { Figure } from "../../model/figure.ts";
import type { Coverage } from "../coverage.ts";

/** A figure as the reports of a set carry it, once, with what the sums need. */
export interface Quantity {
  /** Id of its claim. */
  readonly claim: string;
  /** The figure that stands for the claim: the one with the most said about it, the first of those. */
  readonly figure: Figure;
  readonly figures: readonly Figure[];
  readonly reports: ReadonlySet<string>;
  /** Stems of what is measured and of who is counted. */
  readonly stems: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Stems of the sentence that it stands in. */
  readonly around: ReadonlySet<string>;
  /** ISO 8601 or EDTF: as stated, or as worked out. */
  readonly period?: string;
  /** The number as printed, with how far rounding may have moved it. */
  readonly point?: number;
  readonly slack: number;
  readonly low: number;
  readonly high: number;
}

/** Modes in which a number is no report of what is. */
const UNREAL: ReadonlySet<string> = new Set(["counterfactual", "denied"]);

/** Known coverages: several checks ask for the same quantities. */
const known = new WeakMap<Coverage["figures"], readonly Quantity[]>();

/** Gathers the figures of a coverage by their claims. */
export function quantitiesOf({ figures, claims }: Coverage): readonly Quantity[] {
  const before = known.get(figures);
  if (before) return before;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const quantities = claims.flatMap(({ id, kind, statements }): Quantity[] => {
    if (kind !== "figure") return [];
    const own = statements.flatMap((one) => byId.get(one) ?? []);
    const [first, ...rest] = own.filter(({ modality = "" }) => !UNREAL.has(modality));
    if (!first) return [];
    const figure = rest.reduce((best, next) => (fullness(next) > fullness(best) ? next : best), first);
    return [makeQuantity(id, figure, own)];
  });
  known.set(figures, quantities);
  return quantities;
}

const byReport = new WeakMap<readonly Quantity[], ReadonlyMap<string, readonly Quantity[]>>();

/** Gives the quantities that a report carries. */
export function quantitiesIn(coverage: Coverage, report: string): readonly Quantity[] {
  const quantities = quantitiesOf(coverage);
  const index = byReport.get(quantities) ?? indexByReport(quantities);
  byReport.set(quantities, index);
  return index.get(report) ?? [];
}

function indexByReport(quantities: readonly Quantity[]): Map<string, Quantity[]> {
  const index = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    for (const report of quantity.reports) {
      const list = index.get(report);
      if (list) list.push(quantity);
      else index.set(report, [quantity]);
    }
  }
  return index;
}

function fullness({ period, impliedPeriod, per, base, population, place }: Figure): number {
  return [period, period, impliedPeriod, per, base, population, place].filter((part) => part !== undefined)
    .length;
}

function makeQuantity(claim: string, figure: Figure, figures: readonly Figure[]): Quantity {
  const { value, period, impliedPeriod } = figure;
  const point = value.point ?? value.min ?? value.minExclusive ?? value.max ?? value.maxExclusive;
  const slack = point === undefined ? 0 : roundingOf(point, figure.unit);
  const when = period ?? impliedPeriod?.value;
  const low = value.min ?? value.minExclusive ?? (value.point === undefined ? 0 : value.point - slack);
  const high =
    value.max ??
    value.maxExclusive ??
    (value.point === undefined ? Number.POSITIVE_INFINITY : value.point + slack);
  return {
    claim,
    figure,
    figures,
    reports: new Set(figures.map(({ report }) => report)),
    stems: toldStems(figure.measure, figure.population),
    people: toldStems(figure.population),
    around: toldStems(figure.context.exact),
    ...(when === undefined ? {} : { period: when }),
    ...(point === undefined ? {} : { point }),
    slack,
    low: Math.min(low, point === undefined ? low : point),
    high: Math.max(high, point === undefined ? high : point),
  };
}

/** Half of the last digit that is not nought; per cent are rounded to whole ones or to their decimals. */
function roundingOf(number: number, unit: string): number {
  const text = `${Math.abs(number)}`;
  const decimals = text.includes(".") ? (text.split(".")[1] ?? "").length : 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const noughts = unit === "percent" ? 0 : (/0*$/.exec(text)?.[0].length ?? 0);
  return 0.5 * 10 ** Math.min(noughts, Math.max(0, text.length - 1));
}

/** Cites each quantity once in each of some reports: the words that a sum rests on. */
export function operands(quantities: readonly Quantity[]): Citation[] {
  return quantities.map(({ figure }) => figure.citation);
}

/** The ids that a finding about quantities is about: their claims, and the figures that it cites. */
export function aboutQuantities(quantities: readonly Quantity[]): string[] {
  return [...quantities.map(({ claim }) => claim), ...quantities.map(({ figure }) => figure.id)];
}

/** Writes a number with its thousands parted, at most two decimals. */
export function numberWords(number: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(number);
}

/** Tells whether some report gives both, so that a reader sees them together. */
export function standTogether(one: Quantity, other: Quantity): boolean {
  return [...one.reports].some((report) => other.reports.has(report));
}

/**
 * Tells whether two quantities may be set against each other: the same unit, or things that are counted where the measure
 * of one names the unit of the other: "people arrested" and "arrests".
 */
export function sameUnit(one: Quantity, other: Quantity): boolean {
  if (one.figure.unit === other.figure.unit) return true;
  return areCounted(one, other) && (names(one, other) || names(other, one));
}

/** Tells whether both are numbers of things, not money, shares or units of measurement. */
export function areCounted(...quantities: readonly Quantity[]): boolean {
  return quantities.every(({ figure: { kind, unit } }) => {
    const things = kind === "count" || kind === "rate" || kind === "vague";
    return things && unit !== "percent" && /^\p{Ll}[\p{L} -]{2,}$/u.test(unit);
  });
}

function names({ stems }: Quantity, { figure }: Quantity): boolean {
  return [...toldStems(figure.unit)].some((stem) => stems.has(stem));
}
