import type { Citation } from "../model/citation.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Figure } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import type { Policy, Position, StoryEvent } from "../model/position.ts";
import { sharedLength } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { bySupport } from "./by-support.ts";
import { readStretch, type Stretch } from "./calendar.ts";
import type { Numbered } from "./comparison.ts";
import { figureWords } from "./figure-words.ts";
import { type LedgerRow, lookAtFindings, rowsOf } from "./ledger-rows.ts";
import type { Said } from "./said.ts";
import { shorten } from "./words.ts";

/** The ledgers of figures, positions, policies and events, with where each thing of them stands in the document. */
export interface Ledgers {
  /** What most organisations carry comes first; figures that measure the same stand together, the earliest period first. */
  readonly figures: readonly LedgerRow<Figure>[];
  readonly positions: readonly LedgerRow<Position>[];
  readonly policies: readonly Numbered<Policy>[];
  /** By date; those without a date come last. */
  readonly events: readonly LedgerRow<StoryEvent>[];
  /** The row in which a claim, statement or policy is shown, by its id. */
  readonly places: ReadonlyMap<string, RowPlace>;
  /** The expression that a stated date was worked out from, where its words do not give it in full. */
  readonly timeOf: (report: string, at: Citation | undefined, value: string) => TimeExpression | undefined;
}

/** Where a row stands and what a link to it says. */
export interface RowPlace {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
}

const LINK_LENGTH = 60;

/** Gathers the ledgers of a dossier. */
export function viewLedgers(dossier: Dossier, findings: readonly Numbered<Finding>[], said: Said): Ledgers {
  const look = lookAtFindings(findings);
  const { figures = [], positions = [], events = [], policies = [] } = dossier;
  const ledgers = {
    figures: byMeasure(rowsOf(dossier, { kind: "figure", statements: figures, findings: look })),
    positions: byDate(
      rowsOf(dossier, { kind: "position", statements: positions, findings: look }),
      ({ date }) => date,
    ),
    events: byDate(
      rowsOf(dossier, { kind: "event", statements: events, findings: look }),
      ({ date, impliedDate }) => date ?? impliedDate?.value,
    ),
    policies: policies.map((item, nth) => ({ number: nth + 1, item })),
  };
  return { ...ledgers, places: placesOf(ledgers, said), timeOf: timeLook(dossier.times ?? []) };
}

/** Names what a figure measures, for figures to be put side by side. */
export function measureKey(figure: Figure): string {
  const { measure, unit, per = "", population = "", place = "" } = figure;
  return [measure, unit, per, population, place].map((part) => part.toLowerCase().trim()).join("\n");
}

/** Gives a figure's period, stated or implied. */
export function periodOf({ period, impliedPeriod }: Figure): Stretch | undefined {
  return readStretch(period ?? impliedPeriod?.value ?? "");
}

function byMeasure(rows: readonly LedgerRow<Figure>[]): LedgerRow<Figure>[] {
  const families = new Map<string, LedgerRow<Figure>[]>();
  for (const row of rows) {
    const key = isBare(row.head) ? row.id : measureKey(row.head);
    const family = families.get(key);
    if (family) family.push(row);
    else families.set(key, [row]);
  }
  return [...families.values()]
    .map((family) => (family.length === 1 ? family : sortedBy(family, (row) => periodOf(row.head))))
    .map((rows) => ({ rows, best: rows.map(({ claim }) => claim).sort(bySupport)[0] }))
    .sort((a, b) => bySupport(a.best, b.best))
    .flatMap(({ rows }) => rows);
}

/** Trends of "numbers" or of "sales" in two reports may be trends of two things: they are not put side by side. */
function isBare({ value, measure, population = "", place = "" }: Figure): boolean {
  return Object.keys(value).length === 0 && `${population}${place}` === "" && !/\s/.test(measure.trim());
}

function byDate<T extends LedgerRow<Position> | LedgerRow<StoryEvent>>(
  rows: readonly T[],
  dateOf: (head: T["head"]) => string | undefined,
): T[] {
  return sortedBy(rows, (row) => readStretch(dateOf(row.head) ?? ""));
}

/** Sorts by the beginning, shorter stretches first; what has no date keeps its order behind the others. */
function sortedBy<T>(rows: readonly T[], stretchOf: (row: T) => Stretch | undefined): T[] {
  return rows
    .map((row) => ({ row, stretch: stretchOf(row) }))
    .sort(({ stretch: a }, { stretch: b }) => compare(startOf(a), startOf(b)) || compare(endOf(a), endOf(b)))
    .map(({ row }) => row);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** An open stretch is sorted by the end that it has. */
function startOf(stretch: Stretch | undefined): number {
  if (!stretch) return Number.POSITIVE_INFINITY;
  return Number.isFinite(stretch.from) ? stretch.from : stretch.to;
}

function endOf(stretch: Stretch | undefined): number {
  return stretch?.to ?? Number.POSITIVE_INFINITY;
}

function placesOf(
  ledgers: Pick<Ledgers, "figures" | "positions" | "events" | "policies">,
  said: Said,
): Map<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  const add = (id: string, place: RowPlace): unknown => places.has(id) || places.set(id, place);
  for (const { number, head, others, claim } of said.groups.flatMap((group) => group.claims)) {
    const words = shorten(head.first.content.exact, LINK_LENGTH);
    const place = { id: `claim-${number}`, kind: "Statement", words };
    for (const { id } of [head, ...others].flatMap(({ quotations }) => quotations)) add(id, place);
    for (const id of [claim.id, ...claim.statements]) add(id, place);
  }
  const addRows = <T extends Figure | Position | StoryEvent>(
    rows: readonly LedgerRow<T>[],
    kind: string,
    wordsOf: (head: T) => string,
  ): void => {
    for (const { id, head, statements, claim } of rows) {
      const place = { id, kind, words: shorten(wordsOf(head), LINK_LENGTH) };
      for (const own of [claim?.id ?? [], statements.map((one) => one.id)].flat(2)) add(own, place);
    }
  };
  addRows(ledgers.figures, "Figure", figureWords);
  addRows(ledgers.positions, "Position", ({ matter }) => matter);
  addRows(ledgers.events, "Event", ({ what }) => what);
  for (const { number, item } of ledgers.policies)
    add(item.id, { id: `policy-${number}`, kind: "Measure", words: shorten(item.name, LINK_LENGTH) });
  return places;
}

function timeLook(times: readonly TimeExpression[]): Ledgers["timeOf"] {
  const byReport = new Map<string, TimeExpression[]>();
  for (const time of times) {
    if (time.anchor.basis === "words") continue;
    const known = byReport.get(time.report);
    if (known) known.push(time);
    else byReport.set(time.report, [time]);
  }
  return (report, at, value) =>
    at &&
    byReport
      .get(report)
      ?.find(
        (time) =>
          time.value === value && time.citation.page === at.page && sharedLength(time.citation, at) > 0,
      );
}
