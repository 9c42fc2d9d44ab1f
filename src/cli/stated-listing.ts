import type { Claim } from "../model/claim.ts";
import { countWords, rangeWords, sourceWords } from "../web/words.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { StatedItem } from "./find-item.ts";
import type { Listing, TableColumn } from "./listing.ts";

/** Words that a statement or a claim rests on, with the field that cites them. */
export interface StatedRow extends CitedWords {
  /** The path of the field: `citation`, `base.citation`, `statuses.0.citation`; for a claim the id of the statement before it. */
  readonly what: string;
}

const COLUMNS = ["what", "page", "source", "start", "end", "exact", "sha256"];
const TABLE: readonly TableColumn<StatedRow>[] = [
  { heading: "what", of: (row) => row.what },
  { heading: "file", of: (row) => sourceWords(row.source), most: 30 },
  { heading: "start", of: (row) => `${row.start}`, right: true },
  { heading: "end", of: (row) => `${row.end}`, right: true },
  { heading: "words", of: (row) => row.exact },
];

/** Lists the words that a statement of any ledger rests on, with its fields in the heading. */
export function statedListing(index: DossierIndex, item: StatedItem): Listing<StatedRow> {
  return {
    name: "evidence",
    facts: { kind: "statement", statement: item },
    rows: rowsOf(index, item, ""),
    columns: COLUMNS,
    table: TABLE,
    heading: [`statement ${item.id}`, ...fieldsOf(item)],
  };
}

/** Lists the words of every statement that carries a claim. */
export function claimListing(index: DossierIndex, claim: Claim): Listing<StatedRow> {
  const { quotations = [], figures = [], positions = [], events = [] } = index.dossier;
  const byId = new Map([quotations, figures, positions, events].flat().map((one) => [one.id, one] as const));
  const { id, kind, statements, support, origins } = claim;
  return {
    name: "evidence",
    facts: { ...claim, claimKind: kind, kind: "claim" },
    rows: statements.flatMap((statement) => {
      const found = byId.get(statement);
      return found ? rowsOf(index, found, statement) : [];
    }),
    columns: COLUMNS,
    table: TABLE,
    heading: [
      `claim ${id}  ${kind}`,
      `${rangeWords(support.organisations)} organisations, ${countWords(support.reports, "report")}, ${countWords(support.pages, "page")}`,
      `origins ${origins.join(", ")}`,
    ],
  };
}

/** Writes the plain fields of a statement, one a line. */
function fieldsOf(item: object): string[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (name === "id" || isCitation(value)) return [];
    return [`${name}: ${typeof value === "object" ? wordsOf(value) : value}`];
  });
}

/** Citations stand in the rows; the heading has what was made of them. */
function wordsOf(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => (isCitation(part) ? undefined : part));
}

function isCitation(value: unknown): value is CitedPlace {
  return typeof value === "object" && value !== null && "exact" in value && "page" in value;
}

interface CitedPlace {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** Finds every citation in a statement, in the order of its fields. */
function rowsOf(index: DossierIndex, value: unknown, path: string): StatedRow[] {
  if (isCitation(value)) return [{ what: path, ...citedWords(index, value) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    rowsOf(index, part, path === "" ? name : `${path}.${name}`),
  );
}
