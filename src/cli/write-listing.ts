import { csvOf } from "./csv.ts";
import type { Listing, RowForm } from "./listing.ts";
import { printable } from "./plain-text.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a listing to standard output in the form that was chosen. */
export function writeListing<Row extends object>(
  listing: Listing<Row>,
  form: RowForm,
  terminal: Terminal,
): void {
  terminal.out(FORMS[form](listing, terminal));
}

const FORMS: Readonly<Record<RowForm, <Row extends object>(of: Listing<Row>, terminal: Terminal) => string>> =
  {
    json: ({ facts, name, rows }) => `${JSON.stringify({ ...facts, [name]: rows }, null, 2)}\n`,
    nl: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    csv: csvOf,
    table: (listing, terminal) => {
      const body = listing.lines ? linesOf(listing.lines) : tableOf(listing, terminal);
      const parts = [linesOf(listing.heading.map(printable)), body, linesOf(listing.footing ?? [])];
      return parts.filter((part) => part !== "").join("\n");
    },
  };

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
