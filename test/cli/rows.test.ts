import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { readCsv } from "./read-csv.ts";
import { runCli, SAMPLE } from "./run-cli.ts";

const WIRE = `${SAMPLE}/01-northern-wire.html`;
const COPY = `${SAMPLE}/02-daily-estuary.txt`;
const OUTLET = `${SAMPLE}/07-harbour-news.html`;
const PAGES = [WIRE, COPY, OUTLET];

interface Row {
  readonly page?: string;
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
  readonly sha256?: string;
}

let dossier: Dossier;
let folder: string;
beforeAll(() => {
  dossier = JSON.parse(runCli([...PAGES, "--json"]).stdout) as Dossier;
  folder = mkdtempSync(join(tmpdir(), "rows-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectToQuote(rows: readonly Row[]): void {
  const cited = rows.filter((row) => row.exact !== undefined);
  expect(cited.length).toBeGreaterThan(0);
  for (const row of cited) {
    const page = dossier.pages.find(({ id }) => id === row.page)!;
    expect(page.text.slice(row.start, row.end)).toBe(row.exact);
    expect(row.sha256).toBe(createHash("sha256").update(readFileSync(row.source!)).digest("hex"));
  }
}

describe.each(["origins", "labels"])("%s", (command) => {
  it("writes the same rows as one object, as lines and as CSV, with the words they rest on", () => {
    const object = JSON.parse(runCli([command, "--json", ...PAGES]).stdout) as Record<string, Row[]>;
    const rows = object[command]!;
    expectToQuote(rows);
    const lines = runCli([command, "--nl", ...PAGES])
      .stdout.trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
    const { stdout } = runCli([command, "--csv", ...PAGES]);
    expect(stdout).toMatch(/\r\n$/);
    const [headings, ...cells] = readCsv(stdout);
    expect(new Set(headings)).toEqual(new Set([...headings!, ...rows.flatMap((row) => Object.keys(row))]));
    expect(cells.map((row) => row[headings!.indexOf("exact")])).toEqual(rows.map((row) => row.exact ?? ""));
    expect(cells.map((row) => row[headings!.indexOf("start")])).toEqual(
      rows.map((row) => `${row.start ?? ""}`),
    );
  });

  it("writes a table where no form is asked for", () => {
    const plain = runCli([command, WIRE, COPY]);
    expect(plain).toEqual(runCli([command, "-t", WIRE, COPY]));
    expect(plain).toMatchObject({ status: 0, stderr: "" });
    expect(plain.stdout).toContain("01-northern-wire.html");
    expect(plain.stdout).toContain("Northern Wire Agency");
  });
});

describe("diff", () => {
  it("compares a copy with what it came from, whichever is named first, with status 1", () => {
    const run = runCli(["diff", "01-northern-wire", "02-daily", "--json", ...PAGES]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    const { rows, from, to } = JSON.parse(run.stdout) as {
      rows: { kind: string; from?: Row; to?: Row }[];
      from: string;
      to: string;
    };
    expect(dossier.derivations).toMatchObject([{ from, to }]);
    expectToQuote(rows.flatMap((row) => [row.from ?? {}, row.to ?? {}]));
    expect(rows.filter((row) => row.kind === "same").length).toBeGreaterThan(20);
    expect(runCli(["diff", "02-daily", "01-northern-wire", "--json", ...PAGES]).stdout).toBe(run.stdout);
  });

  it("shows altered words in place", () => {
    const { stdout } = runCli(["diff", "01", "02", WIRE, COPY]);
    expect(stdout).toMatch(/^Sentences: \d+ same, 1 altered, 0 moved, 0 added, 0 dropped$/m);
    expect(stdout).toMatch(/^~ altered {2}PORT MERRAN \[-\(NWA\) -\]/m);
  });

  it("gives status 0 for a report and its like", () => {
    const twin = join(folder, "twin.txt");
    writeFileSync(twin, `${readFileSync(COPY, "utf8")}\n`);
    const { status, stdout } = runCli(["diff", COPY, "twin", COPY, twin, "--csv"]);
    expect(status).toBe(0);
    const kinds = readCsv(stdout).map(([kind]) => kind);
    expect(new Set(kinds)).toEqual(new Set(["kind", "same"]));
  });

  it("compares reports of which none came from the other", () => {
    const { status, stdout } = runCli(["diff", "01-n", "07-h", ...PAGES]);
    expect(status).toBe(1);
    expect(stdout).toContain("Neither was found to come from the other.");
    expect(stdout).toMatch(/^\+ added /m);
    expect(stdout).toMatch(/^- dropped /m);
  });

  it("says what a name may stand for, and which stands for nothing", () => {
    const several = runCli(["diff", "p", "07", ...PAGES]);
    expect(several).toMatchObject({ status: 2, stdout: "" });
    expect(several.stderr).toMatch(/"p" may stand for .*01-northern-wire\.html/);
    const nothing = runCli(["diff", "01", "ferry", ...PAGES]);
    expect(nothing).toMatchObject({ status: 2, stdout: "" });
    expect(nothing.stderr).toMatch(/Nothing in these pages goes by "ferry"/);
  });
});

describe("show", () => {
  const show = (id: string, ...more: string[]) => runCli(["show", id, ...more, ...PAGES]);

  it("shows a page's anatomy by its file name and by the beginning of its id", () => {
    const page = dossier.pages[0]!;
    const run = show("01-northern-wire.html", "--json");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const shown = JSON.parse(run.stdout) as { id: string; blocks: (Row & { what: string })[] };
    expect(shown.id).toBe(page.id);
    expectToQuote(shown.blocks);
    expect(shown.blocks.map(({ what, start, end }) => ({ kind: what, start, end }))).toEqual(
      page.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    );
    expect(show(page.id.slice(0, 5), "--json").stdout).toBe(run.stdout);
  });

  it("shows a report with its labels and its body", () => {
    const report = dossier.reports[0]!;
    const { stdout } = show(report.id);
    expect(stdout).toMatch(new RegExp(`^report ${report.id} `));
    expect(stdout).toContain("dateline");
    expect(stdout).toContain("Kestria is ready to let more water through its dam");
  });

  it("shows an origin and a derivation with their reasons", () => {
    const derivation = dossier.derivations[0]!;
    const { stdout } = show(derivation.id, "--json");
    const shown = JSON.parse(stdout) as { rows: (Row & { what: string })[] };
    expect(shown.rows.filter(({ what }) => what === "match").length).toBe(derivation.matches.length);
    expectToQuote(shown.rows);
    const origin = dossier.origins[0]!;
    expect(show(origin.id).stdout).toMatch(new RegExp(`^origin ${origin.id}`));
  });

  it("ends with status 1 where there is nothing of that name", () => {
    expect(show("ferry")).toMatchObject({ status: 1, stdout: "" });
  });
});
