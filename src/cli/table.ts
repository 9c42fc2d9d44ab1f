import { shorten } from "../web/words.ts";
import type { Listing, TableColumn } from "./listing.ts";
import { plainText } from "./plain-text.ts";
import { styled, type Terminal } from "./terminal.ts";

const GAP = 2;
/** A column is not made narrower than this, even where lines then run over. */
const NARROWEST = 16;

/** Writes rows as a table with aligned columns. Columns that are empty throughout are left out; long cells are cut. */
export function tableOf<Row extends object>(listing: Listing<Row>, terminal: Terminal): string {
  const columns = listing.table.filter((column) => listing.rows.some((row) => column.of(row) !== ""));
  const cells = listing.rows.map((row) => columns.map((column) => plainText(column.of(row))));
  const widths = widthsOf(columns, cells, terminal.width);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => fitted(cell, widths[index] ?? 0, columns[index]?.right === true))
      .join(" ".repeat(GAP))
      .trimEnd();
  if (cells.length === 0) return "nothing found\n";
  const heading = styled(terminal, "bold", line(columns.map((column) => column.heading)));
  return `${[heading, ...cells.map(line)].join("\n")}\n`;
}

/** Gives each column its widest cell, and takes from the widest columns what the line has not. */
function widthsOf<Row>(
  columns: readonly TableColumn<Row>[],
  cells: readonly (readonly string[])[],
  line: number,
): number[] {
  const widths = columns.map(({ heading, most }, index) => {
    const longest = cells.reduce((width, row) => Math.max(width, lengthOf(row[index] ?? "")), heading.length);
    return Math.min(longest, most ?? longest);
  });
  let over = widths.reduce((sum, width) => sum + width + GAP, -GAP) - line;
  for (; over > 0; over--) {
    const widest = widths.lastIndexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function fitted(cell: string, width: number, right: boolean): string {
  const cut = lengthOf(cell) > width ? shorten(cell, width) : cell;
  const blank = " ".repeat(Math.max(0, width - lengthOf(cut)));
  return right ? blank + cut : cut + blank;
}

function lengthOf(text: string): number {
  return [...text].length;
}
