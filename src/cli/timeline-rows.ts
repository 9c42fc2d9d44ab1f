import type { StoryEvent } from "../model/position.ts";
import type { TimeExpression } from "../model/time.ts";
import { sourceWords } from "../web/words.ts";
import { CLAIM_COLUMNS, type ClaimFields, claimFieldsOf, supportCell } from "./claim-fields.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** An event or a dated expression as a row; `exact` are its words. */
export interface TimelineRow extends CitedWords, Partial<ClaimFields> {
  readonly row: "event" | "expression";
  readonly id: string;
  /** ISO 8601 or EDTF; empty for an event without a date. */
  readonly date: string;
  /** True where the date is worked out from elsewhere. */
  readonly implied?: true;
  /** From what the date is counted, as a sentence. */
  readonly because?: string;
  /** What kind of value an expression gives. */
  readonly type?: TimeExpression["type"];
  readonly what?: string;
  /** Who does it, joined by "; ". */
  readonly actors?: string;
  readonly recipient?: string;
  readonly place?: string;
  readonly modality?: StoryEvent["modality"];
  readonly negated?: true;
  readonly plover?: StoryEvent["plover"];
  readonly report: string;
}

/** The columns of the timeline in CSV. */
export const TIMELINE_COLUMNS: readonly string[] = [
  ...["row", "id", "date", "implied", "because", "type", "what", "actors", "recipient", "place"],
  ...["modality", "negated", "plover.event", "plover.mode", ...CLAIM_COLUMNS],
  ...["report", "page", "source", "start", "end", "exact", "sha256"],
];

/** The timeline for reading. */
export const TIMELINE_TABLE: readonly TableColumn<TimelineRow>[] = [
  { heading: "date", of: (row) => (row.implied ? `(${row.date})` : row.date), most: 23 },
  { heading: "row", of: (row) => row.row },
  { heading: "who", of: (row) => row.actors ?? "", most: 26 },
  {
    heading: "what",
    of: (row) => (row.actors === undefined ? row.exact : (row.what ?? row.exact)),
    most: 60,
  },
  { heading: "in this set", of: supportCell, most: 24 },
  { heading: "file", of: (row) => sourceWords(row.source), most: 22 },
];

/** Turns events and dated expressions into rows by date; what has none comes last, in the order of the pages. */
export function timelineRows(index: DossierIndex): TimelineRow[] {
  const rows = [...eventRows(index), ...expressionRows(index)];
  return rows.sort((a, b) => compareDates(a.date, b.date));
}

/** Durations and sets have no place in time: they stand with what has no date. */
function compareDates(one: string, other: string): number {
  const [a, b] = [one, other].map((date) => (/^\d/.test(date) ? date : "9"));
  return (a ?? "").localeCompare(b ?? "", "en");
}

function eventRows(index: DossierIndex): TimelineRow[] {
  const claimFields = claimFieldsOf(index);
  return (index.dossier.events ?? []).map((event): TimelineRow => {
    const { id, report, citation, actor, others = [], recipient, what, date, impliedDate } = event;
    const { place, modality, negated, plover } = event;
    const actors = [...(actor ? [actor] : []), ...others].map(({ name }) => name).join("; ");
    return {
      row: "event",
      id,
      date: date ?? impliedDate?.value ?? "",
      ...(date === undefined && impliedDate ? { implied: true, because: impliedDate.because } : {}),
      what,
      ...(actors === "" ? {} : { actors }),
      ...(recipient ? { recipient: recipient.name } : {}),
      ...(place === undefined ? {} : { place }),
      ...(modality === undefined ? {} : { modality }),
      ...(negated ? { negated } : {}),
      ...(plover ? { plover } : {}),
      ...claimFields(id, report),
      report,
      ...citedWords(index, citation),
    };
  });
}

function expressionRows(index: DossierIndex): TimelineRow[] {
  return (index.dossier.times ?? []).map(
    ({ id, report, citation, type, value, anchor }): TimelineRow => ({
      row: "expression",
      id,
      date: value,
      because: anchor.because,
      type,
      report,
      ...citedWords(index, citation),
    }),
  );
}
