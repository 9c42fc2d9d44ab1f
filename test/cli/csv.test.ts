import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/cli/csv.ts";
import type { Listing } from "../../src/cli/listing.ts";
import { readCsv } from "./read-csv.ts";

const listing = <Row extends object>(rows: readonly Row[], columns: readonly string[]): Listing<Row> => ({
  ...{ name: "rows", facts: {}, table: [], heading: [] },
  ...{ rows, columns },
});

describe("csvOf", () => {
  it("quotes what must be quoted and nothing else", () => {
    const rows = [{ a: 'say "no"', b: "x,y" }, { a: "two\nlines", b: "=1+1" }, { b: 0 }];
    expect(csvOf(listing<object>(rows, ["a", "b"]))).toBe(
      'a,b\r\n"say ""no""","x,y"\r\n"two\nlines",=1+1\r\n,0\r\n',
    );
  });

  it("reaches fields in fields and joins lists", () => {
    const rows = [{ from: { page: "p1" }, marks: ["x", "y"] }];
    expect(csvOf(listing(rows, ["from.page", "to.page", "marks"]))).toBe(
      "from.page,to.page,marks\r\np1,,x y\r\n",
    );
  });

  it("gives every cell back to a strict reader", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string({ unit: "binary" }), b: fc.string() })), (rows) => {
        const [, ...cells] = readCsv(csvOf(listing(rows, ["a", "b"])));
        expect(cells).toEqual(rows.map(({ a, b }) => [a, b]));
      }),
    );
  });
});
