import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { readCsv } from "./read-csv.ts";
import { runCli, SAMPLE } from "./run-cli.ts";

const PAGES = [
  "01-northern-wire.html",
  "04-brass-bell.txt",
  "07-harbour-news.html",
  "12-valden-courier.txt",
].map((name) => `${SAMPLE}/${name}`);

interface Row {
  readonly id: string;
  readonly page: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind?: string;
  readonly row?: string;
  readonly date?: string;
  readonly unit?: string;
  readonly context?: string;
  readonly measure?: string;
  readonly actor?: string;
  readonly others?: string;
  readonly recipient?: string;
  readonly evidence?: number;
}

let dossier: Dossier;
beforeAll(() => {
  dossier = JSON.parse(runCli([...PAGES, "--json"]).stdout) as Dossier;
});

function rowsOf(command: string, list: string, ...options: string[]): Row[] {
  const { status, stdout } = runCli([command, ...PAGES, "--json", ...options]);
  expect(status).toBe(0);
  return (JSON.parse(stdout) as Record<string, Row[]>)[list] ?? [];
}

function expectCited(rows: readonly Row[]): void {
  expect(rows.length).toBeGreaterThan(0);
  for (const { page, start, end, exact } of rows)
    expect(dossier.pages.find(({ id }) => id === page)?.text.slice(start, end)).toBe(exact);
}

describe("figures", () => {
  it("lists every figure with the words that it rests on", () => {
    const rows = rowsOf("figures", "figures");
    expect(rows.map(({ id }) => id)).toEqual(dossier.figures?.map(({ id }) => id));
    expectCited(rows);
  });

  it("keeps to a measure and a unit", () => {
    const money = rowsOf("figures", "figures", "--unit", "usd");
    expect(money.length).toBeGreaterThan(0);
    expect(new Set(money.map(({ unit }) => unit))).toEqual(new Set(["USD"]));
    const wheat = rowsOf("figures", "figures", "--measure", "WHEAT");
    expect(wheat.length).toBeGreaterThan(0);
    expect(wheat.every(({ measure, context }) => `${measure} ${context}`.includes("wheat"))).toBe(true);
  });

  it("writes a value's bounds in columns of their own", () => {
    const { stdout } = runCli(["figures", ...PAGES, "--csv"]);
    const [headings = [], ...rows] = readCsv(stdout);
    expect(headings).toContain("value.min");
    expect(rows.length).toBe(dossier.figures?.length);
  });
});

describe("positions", () => {
  it("lists every position, or those of a party or of a kind", () => {
    const rows = rowsOf("positions", "positions");
    expect(rows.map(({ id }) => id)).toEqual(dossier.positions?.map(({ id }) => id));
    expectCited(rows);
    const asks = rowsOf("positions", "positions", "--kind", "ask");
    expect(new Set(asks.map(({ kind }) => kind))).toEqual(new Set(["ask"]));
    const party = rowsOf("positions", "positions", "--party", "kestria");
    expect(party.length).toBeGreaterThan(0);
    expect(party.length).toBeLessThan(rows.length);
    for (const { actor, others, recipient } of party)
      expect([actor, others, recipient].some((name) => name?.includes("Kestria"))).toBe(true);
  });

  it("knows the kinds that there are", () => {
    const { status, stderr } = runCli(["positions", ...PAGES, "--kind", "wish"]);
    expect(status).toBe(2);
    expect(stderr).toContain("agreement");
  });
});

describe("policies", () => {
  it("lists the steps and the mentions of every policy", () => {
    const { status, stdout } = runCli(["policies", ...PAGES, "--json"]);
    expect(status).toBe(0);
    const rows = (JSON.parse(stdout) as { policies: Row[] }).policies;
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(dossier.policies?.map(({ id }) => id)));
  });
});

describe("timeline", () => {
  it("lists events and expressions by date", () => {
    const rows = rowsOf("timeline", "timeline");
    expectCited(rows);
    expect(rows.length).toBe((dossier.events?.length ?? 0) + (dossier.times?.length ?? 0));
    const dates = rows.flatMap(({ date = "" }) => (/^\d{4}/.test(date) ? [date] : []));
    expect(dates).toEqual([...dates].sort((a, b) => a.localeCompare(b, "en")));
    const events = rowsOf("timeline", "timeline", "--only", "event");
    expect(new Set(events.map(({ row }) => row))).toEqual(new Set(["event"]));
    expect(events.length).toBe(dossier.events?.length);
  });
});

describe("check", () => {
  it("lists every finding with its places", () => {
    const rows = rowsOf("check", "findings");
    expect([...new Set(rows.map(({ id }) => id))]).toEqual(dossier.findings.map(({ id }) => id));
    expectCited(rows);
    const [kind = ""] = dossier.findings.map((finding) => finding.kind);
    const some = rowsOf("check", "findings", "--kind", kind);
    expect(new Set(some.map((row) => row.kind))).toEqual(new Set([kind]));
  });

  it("fails where something is found that must not be, and only there", () => {
    const kinds = new Set<string>(dossier.findings.map(({ kind }) => kind));
    expect(kinds.has("altered-quotation")).toBe(true);
    expect(kinds.has("correction")).toBe(false);
    expect(runCli(["check", ...PAGES, "--fail-on", "altered-quotation,correction"]).status).toBe(4);
    expect(runCli(["check", ...PAGES, "--fail-on", "any"]).status).toBe(4);
    expect(runCli(["check", ...PAGES, "--fail-on", "correction"]).status).toBe(0);
  });

  it("does not fail for any finding that tells of no difference, unless its kind is named", () => {
    const page =
      "VARN, May 12, 2033 (CNS) - The ferry to Belmark carried 61,380 passengers in March, the port said.\n\n" +
      "That was a daily average of 1,980 passengers in March, it said. The port was pleased with the line.\n";
    const run = (...options: string[]): ReturnType<typeof runCli> => runCli(["check", "-", ...options], page);
    const { findings } = JSON.parse(run("--kind", "any", "--json").stdout) as {
      findings: { kind: string }[];
    };
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["adds-up"]));
    expect(run("--fail-on", "any").status).toBe(0);
    expect(run("--fail-on", "any,adds-up").status).toBe(4);
  });

  it("refuses a kind that there is not, and names those that there are", () => {
    const { status, stderr } = runCli(["check", ...PAGES, "--fail-on", "lies"]);
    expect(status).toBe(2);
    expect(stderr).toContain("does-not-add-up");
  });
});

describe("show", () => {
  it("shows a row of a ledger and the claim that it carries", () => {
    const figure = dossier.figures?.[0];
    const shown = JSON.parse(runCli(["show", figure?.id ?? "", ...PAGES, "--json"]).stdout);
    expect(shown.kind).toBe("statement");
    expectCited(shown.evidence);
    const claim = dossier.claims?.find(({ kind, statements }) => kind === "figure" && statements.length > 1);
    const carried = JSON.parse(runCli(["show", claim?.id ?? "", ...PAGES, "--json"]).stdout);
    expect(carried.kind).toBe("claim");
    expectCited(carried.evidence);
    for (const id of claim?.statements ?? [])
      expect(carried.evidence.some(({ what }: { what: string }) => what.startsWith(id))).toBe(true);
  });
});
