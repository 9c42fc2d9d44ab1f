import { type DossierIndex, indexDossier } from "./dossier-index.ts";
import { FIGURE_COLUMNS, FIGURE_TABLE, type FigureRow, figureRows } from "./figure-rows.ts";
import type { TableColumn } from "./listing.ts";
import { holdsName } from "./name-filter.ts";
import { openDossier } from "./open-dossier.ts";
import { POLICY_COLUMNS, POLICY_TABLE, type PolicyRow, policyRows } from "./policy-rows.ts";
import { POSITION_COLUMNS, POSITION_TABLE, type PositionRow, positionRows } from "./position-rows.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { TIMELINE_COLUMNS, TIMELINE_TABLE, type TimelineRow, timelineRows } from "./timeline-rows.ts";
import { writeListing } from "./write-listing.ts";

/** The options of `figures`, `positions`, `policies` and `timeline`; each command has some of them. */
export interface LedgerOptions extends RowOptions {
  /** A part of the words for what is measured, or of the figure's sentence. */
  readonly measure?: string;
  readonly unit?: string;
  readonly organisation?: string;
  /** A part of the name of an actor or recipient. */
  readonly party?: string;
  readonly kind?: string;
  readonly status?: string;
  /** `event` or `expression`. */
  readonly only?: string;
}

interface Ledger<Row extends object> {
  readonly name: string;
  readonly rows: (index: DossierIndex) => readonly Row[];
  readonly isWanted: (row: Row, options: LedgerOptions) => boolean;
  readonly columns: readonly string[];
  readonly table: readonly TableColumn<Row>[];
}

const FIGURES: Ledger<FigureRow> = {
  name: "figures",
  rows: figureRows,
  isWanted: (row, { measure, unit, organisation }) =>
    (measure === undefined || holdsName(`${row.measure} ${row.context}`, measure)) &&
    (unit === undefined || holdsName(row.unit, unit)) &&
    (organisation === undefined || holdsName(row.organisation, organisation)),
  columns: FIGURE_COLUMNS,
  table: FIGURE_TABLE,
};

const POSITIONS: Ledger<PositionRow> = {
  name: "positions",
  rows: positionRows,
  isWanted: (row, { party, kind, organisation }) =>
    (party === undefined || [row.actor, row.others, row.recipient].some((name) => holds(name, party))) &&
    (kind === undefined || row.kind === kind) &&
    (organisation === undefined || holdsName(row.organisation, organisation)),
  columns: POSITION_COLUMNS,
  table: POSITION_TABLE,
};

const POLICIES: Ledger<PolicyRow> = {
  name: "policies",
  rows: policyRows,
  isWanted: (row, { party, status }) =>
    (party === undefined || [row.actor, row.recipient].some((name) => holds(name, party))) &&
    (status === undefined || row.status === status),
  columns: POLICY_COLUMNS,
  table: POLICY_TABLE,
};

const TIMELINE: Ledger<TimelineRow> = {
  name: "timeline",
  rows: timelineRows,
  isWanted: (row, { party, only }) =>
    (party === undefined || [row.actors, row.recipient].some((name) => holds(name, party))) &&
    (only === undefined || row.row === only),
  columns: TIMELINE_COLUMNS,
  table: TIMELINE_TABLE,
};

function holds(name: string | undefined, wanted: string): boolean {
  return name !== undefined && holdsName(name, wanted);
}

/** Lists rows of a ledger; gives the exit status. */
export type ListLedger = (
  paths: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
) => Promise<number>;

function lister<Row extends object>(ledger: Ledger<Row>): ListLedger {
  return async (paths, options, terminal) => {
    const { dossier, status } = await openDossier(paths, terminal, options);
    const rows = ledger.rows(indexDossier(dossier)).filter((row) => ledger.isWanted(row, options));
    const { name, columns, table } = ledger;
    writeListing({ name, facts: {}, rows, columns, table, heading: [] }, rowForm(options), terminal);
    return status;
  };
}

/** Lists the figures, page by page. */
export const listFigures: ListLedger = lister(FIGURES);
/** Lists what the parties ask, offer, promise, agree, refuse and accuse, page by page. */
export const listPositions: ListLedger = lister(POSITIONS);
/** Lists policies with what became of them. */
export const listPolicies: ListLedger = lister(POLICIES);
/** Lists events and dated expressions by date. */
export const listTimeline: ListLedger = lister(TIMELINE);
