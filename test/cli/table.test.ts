import { describe, expect, it } from "vitest";
import type { Listing } from "../../src/cli/listing.ts";
import { tableOf } from "../../src/cli/table.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

interface Row {
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

const terminal = (width: number, colour = false): Terminal => ({
  ...{ out: () => undefined, err: () => undefined, live: false },
  ...{ width, colour },
});

const listing = (rows: readonly Row[]): Listing<Row> => ({
  ...{ name: "rows", facts: {}, columns: [], heading: [] },
  rows,
  table: [
    { heading: "name", of: (row) => row.name, most: 8 },
    { heading: "n", of: (row) => `${row.count}`, right: true },
    { heading: "empty", of: () => "" },
    { heading: "words", of: (row) => row.words },
  ],
});

const ROWS: readonly Row[] = [
  { name: "Holm", count: 7, words: "A ferry\n  stopped\u001b[2J on Monday after the flood." },
  { name: "Lund and Sarn", count: 12, words: "Nobody was hurt." },
];

describe("tableOf", () => {
  it("aligns columns, leaves out empty ones and folds what would move the cursor", () => {
    expect(tableOf(listing(ROWS), terminal(80))).toBe(
      [
        "name       n  words",
        "Holm       7  A ferry stopped\ufffd[2J on Monday after the flood.",
        "Lund an…  12  Nobody was hurt.",
        "",
      ].join("\n"),
    );
  });

  it("keeps to the terminal's width", () => {
    const lines = tableOf(listing(ROWS), terminal(40)).trimEnd().split("\n");
    expect(lines[1]).toBe("Holm       7  A ferry stopped\ufffd[2J on…");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it("sets the headings in bold where there are colours", () => {
    const [headings] = tableOf(listing(ROWS), terminal(80, true)).split("\n");
    expect(headings).toBe("\u001b[1mname       n  words\u001b[22m");
  });

  it("says where there is nothing", () => {
    expect(tableOf(listing([]), terminal(80))).toBe("nothing found\n");
  });
});
