import type { Listing } from "./listing.ts";

/** Writes rows as CSV (RFC 4180): a row of headings, lines that end in CR LF, cells quoted where they must be. */
export function csvOf<Row extends object>({ columns, rows }: Listing<Row>): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellAt(row, column)))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function cellAt(row: object, column: string): string {
  const value = column
    .split(".")
    .reduce((holder: unknown, name) => (holder as Record<string, unknown> | undefined)?.[name], row);
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
