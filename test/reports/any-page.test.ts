import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/model/page.ts";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { weighBlocks } from "../../src/reports/label-blocks.ts";
import { settleNames } from "../../src/reports/settle-names.ts";
import { LOCAL, VIEW, WIRE } from "./invented-prose.ts";
import { expectValidReports, pageOf } from "./page-of.ts";

const LINES: readonly string[] = [
  ...LOCAL,
  ...WIRE,
  ...VIEW.slice(0, 3),
  `VALDEN (AP) — ${WIRE[0]}`,
  `(CNN) -- ${LOCAL[1]}`,
  "Kestria to open the gates of its dam",
  "Ferries stop as the river falls",
  "By Ana Ruiz, Northern Wire Agency",
  "Associated Press, March 4, 2031",
  "March 5, 2031",
  "The dam at Orwin. (AP Photo/Tom Lund)",
  "Photo: Tom Lund",
  "northernwire.example/talks",
  "Tom Lund contributed to this report.",
  "Correction: An earlier version of this story gave the wrong month.",
  "© 2031 Weir Valley Courier. All rights reserved.",
  "© 2031",
  "Related Stories",
  "Share this article",
  "Comments",
  "Home",
  "Opinion",
  "* * *",
  "“We wait,” she told Reuters. The agency reported no more.",
  "ANA RUIZ: Who pays?",
];
const POST = "— Weir Ferries (@weirferries) March 4, 2031";

const line = fc.constantFrom(...LINES);
const anyLine = fc.oneof(
  { weight: 8, arbitrary: line },
  { weight: 1, arbitrary: fc.constant(POST) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
const joint = fc.constantFrom("\n", "\n\n", "\r\n", " \n\t");
const anyText = fc
  .tuple(fc.array(anyLine, { minLength: 1, maxLength: 30 }), joint)
  .map(([lines, between]) => lines.join(between));
const plainText = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join("\n"));

const element = fc.constantFrom(
  ..."p h1 h2 li blockquote figcaption aside nav footer div time".split(" "),
  "div class=related",
  "p class=byline",
  "blockquote class=twitter-tweet",
);
const anyHtml = fc.array(fc.tuple(element, anyLine), { minLength: 1, maxLength: 30 }).map((parts) => {
  const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = parts.map(([tag, words]) => `<${tag}>${escaped(words)}</${tag.split(" ")[0]}>`).join("\n");
  return `<!DOCTYPE html><html><body><article>${body}</article></body></html>`;
});

/** Gives whatever was found in words that do not depend on the page's id, every span moved by so many code units. */
function moved(page: Page, found: unknown, by: number): unknown {
  const text = JSON.stringify(found, (key, value: unknown) => {
    if (key === "prefix") return undefined;
    return typeof value === "number" && (key === "start" || key === "end") ? value + by : value;
  });
  return JSON.parse(text.replaceAll(page.id, "page"));
}

async function expectShifted(text: string, front: string): Promise<void> {
  const [alone, behind] = [await pageOf(text, "a.txt"), await pageOf(front + text, "a.txt")];
  const found = findReports(behind);
  const rest = { ...found, blocks: found.blocks.filter((block) => block.start >= front.length) };
  expect(moved(behind, rest, 0)).toEqual(moved(alone, findReports(alone), front.length));
}

describe("findReports, whatever the page", () => {
  it("gives valid reports of any text, the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fc.pre(text.trim() !== "");
        const page = await pageOf(text, "a.txt");
        const found = findReports(page);
        expectValidReports(page, found);
        expect(findReports(page)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const settled of settleNames([found])) expectValidReports(page, settled);
      }),
      { numRuns: 200 },
    );
  });

  it("gives valid reports of any markup", async () => {
    await fc.assert(
      fc.asyncProperty(anyHtml, async (html) => {
        const page = await pageOf(html, "a.html").catch(() => undefined);
        fc.pre(page !== undefined);
        if (page) expectValidReports(page, findReports(page));
      }),
      { numRuns: 200 },
    );
  });

  it("moves every span by the blank lines in front of a text", async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async (text) => expectShifted(text, "\n \n\n")),
      { numRuns: 100 },
    );
  });

  it("moves every span by a menu line in front of a text", async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async (text) => expectShifted(text, "Search\n")),
      { numRuns: 100 },
    );
  });

  it("takes every line for the same behind a paragraph in front", async () => {
    const front = `${LOCAL[0]}\n`;
    await fc.assert(
      fc.asyncProperty(plainText, async (text) => {
        fc.pre(!text.startsWith("Photo: "));
        const [alone, behind] = [await pageOf(text, "a.txt"), await pageOf(front + text, "a.txt")];
        const kinds = (page: Page, by: number): unknown =>
          weighBlocks(describeBlocks(page)).blocks.map(({ start, end, kind, weight }) => ({
            start: start + by,
            end: end + by,
            kind,
            weight,
          }));
        expect((kinds(behind, 0) as unknown[]).slice(1)).toEqual(kinds(alone, front.length));
      }),
      { numRuns: 100 },
    );
  });
});
