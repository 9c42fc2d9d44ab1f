import type { Position } from "../model/position.ts";
import { sourceWords } from "../web/words.ts";
import { CLAIM_COLUMNS, type ClaimFields, claimFieldsOf, supportCell } from "./claim-fields.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A position as a row; `exact` is the clause that says it. */
export interface PositionRow extends CitedWords, ClaimFields {
  readonly id: string;
  readonly kind: Position["kind"];
  readonly actor: string;
  /** Further actors of an agreement, joined by "; ". */
  readonly others?: string;
  readonly recipient?: string;
  readonly matter: string;
  readonly plover: Position["plover"];
  readonly date?: string;
  readonly status?: Position["status"];
  /** What the text ties it to, in its words. */
  readonly conditionalOn?: string;
  readonly negated?: true;
  readonly modality?: Position["modality"];
  /** The thread that it is a step of. */
  readonly thread?: string;
  readonly quotation?: string;
  readonly report: string;
}

/** The columns of positions in CSV. */
export const POSITION_COLUMNS: readonly string[] = [
  ...["id", "kind", "actor", "others", "recipient", "matter", "date", "status", "conditionalOn"],
  ...["negated", "modality", "plover.event", "plover.mode", "thread", ...CLAIM_COLUMNS],
  ...["quotation", "report", "page", "source", "start", "end", "exact", "sha256"],
];

/** The table of positions for reading. */
export const POSITION_TABLE: readonly TableColumn<PositionRow>[] = [
  { heading: "who", of: actorCell, most: 28 },
  { heading: "does", of: (row) => (row.negated ? `no ${row.kind}` : row.kind) },
  { heading: "to whom", of: (row) => row.recipient ?? "", most: 22 },
  { heading: "matter", of: matterCell, most: 60 },
  { heading: "date", of: (row) => row.date ?? "", most: 21 },
  { heading: "in this set", of: supportCell, most: 24 },
  { heading: "file", of: (row) => sourceWords(row.source), most: 22 },
];

function actorCell({ actor, others }: PositionRow): string {
  return others === undefined ? actor : `${actor}; ${others}`;
}

function matterCell({ matter, conditionalOn }: PositionRow): string {
  return conditionalOn === undefined ? matter : `${matter} [${conditionalOn}]`;
}

/** Turns the positions of a dossier into rows, in the order of the pages. */
export function positionRows(index: DossierIndex): PositionRow[] {
  const claimFields = claimFieldsOf(index);
  const threads = new Map(
    (index.dossier.threads ?? []).flatMap(({ id, steps }) => steps.map((step) => [step, id] as const)),
  );
  return (index.dossier.positions ?? []).map((position): PositionRow => {
    const {
      citation,
      cue: _,
      actor,
      others = [],
      recipient,
      conditionalOn,
      carriedOver: __,
      ...fields
    } = position;
    const thread = threads.get(position.id);
    return {
      ...fields,
      actor: actor.name,
      ...(others.length > 0 ? { others: others.map(({ name }) => name).join("; ") } : {}),
      ...(recipient ? { recipient: recipient.name } : {}),
      ...(conditionalOn ? { conditionalOn: conditionalOn.exact } : {}),
      ...(thread === undefined ? {} : { thread }),
      ...claimFields(position.id, position.report),
      ...citedWords(index, citation),
    };
  });
}
