import { describe, expect, it } from "vitest";
import { readDateLine } from "../../src/language/en/stated-dates.ts";
import type { Page } from "../../src/model/page.ts";
import { readCreditLine } from "../../src/reports/credit-line.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";

const prose = inventParagraphs(121, 5);

function read(lines: readonly string[]): ReturnType<typeof findReports> & { readonly page: Page } {
  const text = lines.join("\n");
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const page: Page = {
    id: "a",
    source: "pages/a.txt",
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    encoding: "utf-8",
    text,
    blocks,
    labels: [],
  };
  return { ...findReports(page), page };
}

describe("lines above a report", () => {
  it.each([
    ["March 17, 2023 | Gideon Starke", "Gideon Starke"],
    ["By The Daily Estuary newsroom March 14, 2023 4 min read", "The Daily Estuary newsroom"],
    ["By Ana Ruvane", "Ana Ruvane"],
    ["March 17, 2023 | Mexico", undefined],
    ["March 17, 2023 | the price of water", undefined],
    ["The price of water | Gideon Starke", undefined],
  ])("reads the writer of “%s”", (line, writer) => {
    expect(readCreditLine(line)?.byline?.text).toBe(writer);
  });

  it("gives the writer's place in the line", () => {
    const line = "March 17, 2023 | Gideon Starke";
    const byline = readCreditLine(line)?.byline;
    expect(line.slice(byline?.start, byline?.end)).toBe("Gideon Starke");
  });

  it.each([
    ["Wednesday, March 15, 2023 - page 4 - Home news", ["2023-03-15"]],
    ["March 15, 2023", ["2023-03-15"]],
    ["March 15, 2023 - The mayor said that the mill would be sold to the miller.", []],
    ["Ministers met on March 15, 2023 - and parted", []],
    ["The price of water - March 15, 2023", []],
  ])("reads the days of “%s”", (line, days) => {
    expect(readDateLine(line).map((date) => date.value)).toEqual(days);
  });

  it("takes a title of two words for the headline where the byline stands below it", () => {
    const lines = ["Notes on who gets to drink", "Asking prices", "By Cornelis Thade", ...prose];
    expect(read(lines).reports[0]?.headline?.value).toBe("Asking prices");
    const section = ["The price of water goes up again", "Home News", "March 20, 2023", ...prose];
    expect(read(section).reports[0]?.headline?.value).toBe("The price of water goes up again");
  });

  it("takes a flattened menu for no headline", () => {
    const { reports, blocks } = read(["HOME POLITICS MONEY CULTURE SHOP", "Rain", ...prose]);
    expect(blocks[0]?.kind).toBe("navigation");
    expect(reports[0]?.headline).toBeUndefined();
    expect(read(["HOME POLITICS MONEY CULTURE FERRIES", ...prose]).blocks[0]?.kind).toBe("headline");
  });
});

describe("an embedded post without markup", () => {
  const post = ["Ask anyone what a paper tastes like.", "— Valley Voice (@valleyvoice_lo) March 16, 2023"];

  it("begins below the reporter's own clause behind a quotation", () => {
    const above = "“The list is long and the season short,” a senior official shot back.";
    const { reports, page } = read([...prose.slice(0, 3), above, ...post, ...prose.slice(3)]);
    const [found] = reports.filter((report) => report.kind === "post");
    const body = found?.body.map(({ start, end }) => page.text.slice(start, end)).join("\n");
    expect(body).toContain("Ask anyone");
    expect(body).not.toContain("shot back");
  });

  it("keeps a quotation of its own", () => {
    const quoting = ["They cried “Never again”"];
    const { reports, page } = read([...prose.slice(0, 3), ...quoting, ...post, ...prose.slice(3)]);
    const [found] = reports.filter((report) => report.kind === "post");
    expect(found?.body.map(({ start, end }) => page.text.slice(start, end)).join("\n")).toContain(
      "Never again",
    );
  });
});
