import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { readPages } from "../../src/pages/formats.ts";
import { buildDossier } from "../../src/pipeline.ts";

/** Lines of this length end a test by its time limit where a pattern steps back for each of their characters. */
const LONG = 1_000_000;

/** Fills a line between two ordinary ones with a run, and builds the dossier of the page. */
async function build(run: string, source = "story.txt"): Promise<Dossier> {
  const text = `Ferry late\n\n${run}\n\nThe ferry to Merran was late on Tuesday, its captain said.\n`;
  return buildDossier(await readPages({ source, bytes: Buffer.from(text) }));
}

describe("a page with one very long line", () => {
  it.each([
    ["dots", "."],
    ["dots and blanks", ". "],
    ["ellipses", "…"],
    ["colons", ": "],
    ["bars", " | "],
    ["dashes", "- "],
    ["initials", "U."],
    ["initials apart", "A. "],
    ["digits", "1"],
  ])("of %s is read in proportion to its length", async (_, piece) => {
    const run = `A${piece.repeat(LONG / piece.length)}q`;
    const { pages, notes } = await build(run);
    expect(pages[0]?.text).toContain(run);
    expect(notes).toEqual([]);
  });

  it.each([
    ["initials in a sentence", `It was ${"U.".repeat(LONG / 2)} late.`],
    ["capitals behind a word", `PORT ${"H".repeat(LONG)} opened.`],
    ["capitals and a colon", `PORT ${"HH ".repeat(LONG / 3)}: opened.`],
  ])("of %s is read in proportion to its length", async (_, run) => {
    const { pages } = await build(run);
    expect(pages[0]?.text).toContain(run);
  });

  // The engine keeps a step for each of them where a pattern may take characters of two code units.
  it.each([
    ["pictures", "\u{1f600}"],
    ["rare letters", "\u{20000}"],
    ["rare capitals", "\u{10400}"],
    ["rare digits", "\u{1d7d8}"],
  ])("of millions of %s overflows no stack", async (_, piece) => {
    const { pages } = await build(`The ferry was late. ${piece.repeat(5_000_000)} q`);
    expect(pages[0]?.text.length).toBeGreaterThan(10_000_000);
  });

  it("of digits and a letter is no line of platforms", async () => {
    const { pages } = await build(`${"1".repeat(60)}q`);
    expect(pages[0]?.blocks.map(({ kind }) => kind)).not.toContain("share");
  });
});

describe("two pages that share words in another order", () => {
  it("are not set against each other word by word without a bound", async () => {
    const words = Array.from({ length: 40_000 }, (_, nth) => `w${(nth * 7919) % 1000}`);
    const read = async (source: string, text: string) =>
      (await readPages({ source, bytes: Buffer.from(`Ferry late\n\n${text}\n`) })).pages;
    const pages = [
      ...(await read("a.txt", words.join(" "))),
      ...(await read("b.txt", words.map((word, nth) => (nth % 5 === 0 ? `x${nth}` : word)).join(" "))),
    ];
    expect(buildDossier({ pages, notes: [] }).pages).toHaveLength(2);
  });
});
