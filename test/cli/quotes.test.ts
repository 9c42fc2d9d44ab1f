import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { readCsv } from "./read-csv.ts";
import { runCli, SAMPLE } from "./run-cli.ts";

const PAGES = [
  "01-northern-wire.html",
  "06-lantern-press.html",
  "07-harbour-news.html",
  "12-valden-courier.txt",
].map((name) => `${SAMPLE}/${name}`);

interface Row {
  readonly row: string;
  readonly speaker: string;
  readonly named: boolean;
  readonly mode?: string;
  readonly organisation: string;
  readonly claim?: string;
  readonly support?: { readonly reports: number; readonly organisations: { readonly min: number } };
  readonly page: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly sha256: string;
}

let rows: readonly Row[];
let dossier: Dossier;
beforeAll(() => {
  rows = quotes();
  dossier = JSON.parse(runCli([...PAGES, "--json"]).stdout) as Dossier;
});

function quotes(...options: string[]): Row[] {
  const { status, stdout } = runCli(["quotes", ...PAGES, "--json", ...options]);
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { quotations: Row[] }).quotations;
}

describe("quotes", () => {
  it("lists every statement and silence with the words that it rests on", () => {
    expect(rows.filter(({ row }) => row === "statement").length).toBe(dossier.quotations?.length);
    expect(rows.filter(({ row }) => row === "silence").length).toBe(dossier.silences?.length);
    for (const { page, source, start, end, exact, sha256 } of rows) {
      expect(dossier.pages.find(({ id }) => id === page)?.text.slice(start, end)).toBe(exact);
      expect(sha256).toBe(createHash("sha256").update(readFileSync(source)).digest("hex"));
    }
  });

  it("tells who carries a statement, and what carries its claim", () => {
    const said = rows.filter(({ exact }) => exact.startsWith("We can open the gates"));
    expect(said.map(({ organisation }) => organisation)).toEqual([
      "Northern Wire Agency",
      "Lantern Press Agency",
    ]);
    expect(new Set(said.map(({ claim }) => claim)).size).toBe(1);
    expect(said[0]?.support).toEqual({
      organisations: { min: 2, max: 2 },
      reports: 2,
      pages: 2,
      speakers: 1,
    });
  });

  it("keeps to a speaker, an organisation and a mode, by parts of names without regard to accents", () => {
    const hers = quotes("--speaker", "helene");
    expect(hers.length).toBeGreaterThan(2);
    expect(new Set(hers.map(({ speaker }) => speaker))).toEqual(new Set(["Hélène Corvais"]));
    const courier = quotes("--organisation", "courier", "--mode", "direct");
    expect(courier.length).toBeGreaterThan(2);
    expect(
      courier.every(({ organisation, mode }) => organisation === "Valden Courier" && mode === "direct"),
    ).toBe(true);
    expect(quotes("--speaker", "nobody of this name")).toEqual([]);
  });

  it("finds what two say together by either of them", () => {
    const page =
      "VARN, May 12, 2033 (CNS) - The ferry to Belmark will run again on Monday, the port said.\n\n" +
      "Mayor Ana Ruvane and engineer Piet Solgaard said the bridge was safe for lorries.\n";
    for (const name of ["ruvane", "solgaard"]) {
      const { stdout } = runCli(["quotes", "-", "--speaker", name, "--json"], page);
      const found = (JSON.parse(stdout) as { quotations: Row[] }).quotations;
      expect(found.map(({ exact }) => exact)).toEqual(["the bridge was safe for lorries"]);
    }
  });

  it("writes the same rows as lines and as CSV, and a table for reading", () => {
    const lines = runCli(["quotes", ...PAGES, "--nl"])
      .stdout.trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
    const [headings = [], ...cells] = readCsv(runCli(["quotes", ...PAGES, "--csv"]).stdout);
    const column = (name: string): (string | undefined)[] => cells.map((row) => row[headings.indexOf(name)]);
    expect(column("exact")).toEqual(rows.map(({ exact }) => exact));
    expect(column("support.organisations.min")).toEqual(
      rows.map(({ support }) => `${support?.organisations.min ?? ""}`),
    );
    const table = runCli(["quotes", ...PAGES]).stdout;
    expect(table).toMatch(/^speaker +mode +words +organisation +in this set +file/);
    expect(table).toMatch(/Hélène Corvais +direct +“It is a first step/);
  });

  it("refuses a mode that there is not", () => {
    const { status, stderr } = runCli(["quotes", ...PAGES, "--mode", "loud"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/direct, indirect, mixed/);
  });
});
