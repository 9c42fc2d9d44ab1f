import { describe, expect, it } from "vitest";
import { toBaseReport, wordsOf } from "../../../bench/copies/base-report.ts";
import { type Collection, makeCollection } from "../../../bench/copies/make-collection.ts";
import { COPY_RECIPES, EDIT_SHARE } from "../../../bench/copies/make-copy.ts";
import { measureSharedGrams } from "../../../bench/copies/shared-grams.ts";
import { writeReport } from "../../../bench/copies/write-report.ts";

const SIZES = { bases: 12, copiesPerKind: 12, sites: 3, pagesPerSite: 3, speeches: 4 };
const collection = makeCollection(1, SIZES);
const pageOf = new Map(collection.pages.map((page) => [page.id, page]));

/** A copy with its page, its source's page and the stretches as their words. */
function copiesOf(kind: string, from: Collection = collection) {
  const pages = new Map(from.pages.map((page) => [page.id, page]));
  return from.pairs
    .filter((pair) => pair.kind === kind)
    .map((pair) => {
      const [base = "", copy = ""] = [pages.get(pair.base)?.text, pages.get(pair.copy)?.text];
      return {
        base,
        copy,
        stretches: pair.copied.map((one) => ({
          base: base.slice(one.base.start, one.base.end),
          copy: copy.slice(one.copy.start, one.copy.end),
        })),
      };
    });
}

/** Fewest words that must be changed, dropped or slipped in to make one text of the other (Levenshtein). */
function editsBetween(from: readonly string[], to: readonly string[]): number {
  let row = to.map((_, at) => at + 1);
  from.forEach((word, nth) => {
    let [corner, left] = [nth, nth + 1];
    row = to.map((other, at) => {
      const above = row[at] ?? 0;
      const least = Math.min(above + 1, left + 1, corner + (word === other ? 0 : 1));
      [corner, left] = [above, least];
      return least;
    });
  });
  return row.at(-1) ?? from.length;
}

describe("writeReport", () => {
  const reports = Array.from({ length: 500 }, (_, nth) => writeReport(1, String(nth)));

  it("writes five hundred different reports of 250 to 700 words", () => {
    const lengths = reports.map(({ body }) => wordsOf(body).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(700);
    expect(new Set(reports.map(({ body }) => body)).size).toBe(500);
  });

  it("repeats no sentence and few five-word sequences between two reports", () => {
    const grams = measureSharedGrams(reports.map(({ body }) => body));
    expect(grams.sentences).toBe(0);
    expect(grams.inOneOther).toBeLessThan(0.002);
    expect(grams.inAnyOther).toBeLessThan(0.1);
  });

  it("fills every slot and gives each sentence its place", () => {
    for (const { body, headline, paragraphs } of reports) {
      expect(`${headline} ${body}`).not.toMatch(/[{}[\]^|]|undefined/);
      for (const { text, start, end } of paragraphs.flat()) expect(body.slice(start, end)).toBe(text);
    }
  });
});

describe("makeCollection", () => {
  it("gives the same pages for the same seed and others for another", () => {
    expect(makeCollection(1, SIZES)).toEqual(collection);
    const other = makeCollection(2, SIZES);
    const texts = new Set(collection.pages.map(({ text }) => text));
    expect(other.pages.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it("makes every kind of copy in the number asked for", () => {
    for (const { kind } of COPY_RECIPES) expect(copiesOf(kind)).toHaveLength(SIZES.copiesPerKind);
  });

  it.each(["verbatim", "clutter", "truncated", "reordered", "embedded"])(
    "carries the same characters on both sides of a %s copy",
    (kind) => {
      for (const { stretches } of copiesOf(kind)) {
        expect(stretches.length).toBeGreaterThan(0);
        for (const { base, copy } of stretches) expect(copy).toBe(base);
      }
    },
  );

  it.each([
    ["light-edit", EDIT_SHARE.light, 0.01],
    ["heavy-edit", EDIT_SHARE.heavy, 0.03],
  ])("changes the share of words promised in a %s", (kind, share, tolerance) => {
    for (const { stretches } of copiesOf(kind)) {
      const before = stretches.flatMap(({ base }) => wordsOf(base));
      const after = stretches.flatMap(({ copy }) => wordsOf(copy));
      const changed = editsBetween(before, after) / before.length;
      expect(Math.abs(changed - share)).toBeLessThanOrEqual(tolerance);
    }
  });

  it("keeps the beginning in a truncated copy and leaves the rest out", () => {
    for (const { base, copy } of copiesOf("truncated")) {
      const [, , , ...paragraphs] = base.split("\n\n");
      const kept = copy.split("\n\n").slice(3);
      expect(kept).toEqual(paragraphs.slice(0, kept.length));
      expect(kept.length).toBeLessThan(paragraphs.length);
    }
  });

  it("puts the same paragraphs in another order", () => {
    for (const { base, copy } of copiesOf("reordered")) {
      const [before, after] = [base, copy].map((text) => text.split("\n\n").slice(3));
      expect(after).not.toEqual(before);
      expect(after?.sort()).toEqual(before?.sort());
    }
  });

  it("keeps numbers in a rewrite, and changes most sentences and many of their words", () => {
    const stretches = copiesOf("rewrite").flatMap((copy) => copy.stretches);
    for (const { base, copy } of stretches)
      for (const number of base.match(/\d[\d,.]*\d|\d/g) ?? []) expect(copy).toContain(number);
    const changed = stretches.filter(({ base, copy }) => base !== copy);
    expect(changed.length / stretches.length).toBeGreaterThan(0.9);
    const share = (words: (text: string) => number): number =>
      stretches.reduce((sum, { base }) => sum + words(base), 0);
    const edits = stretches.reduce(
      (sum, { base, copy }) => sum + editsBetween(wordsOf(base), wordsOf(copy)),
      0,
    );
    expect(edits / share((text) => wordsOf(text).length)).toBeGreaterThan(0.35);
  });

  it("quotes two or three sentences of prose inside a report of its own", () => {
    for (const { stretches } of copiesOf("quoted")) {
      expect([2, 3]).toContain(stretches.length);
      const quoted = stretches.map(({ copy }) => copy).join(" ");
      expect(quoted).toMatch(/^“[^“”]+”$/);
      expect(quoted.slice(1, -1)).toBe(stretches.map(({ base }) => base).join(" "));
    }
  });

  it("makes pages of one site share its lines and nothing of their reports", () => {
    for (const site of ["site 0", "site 1", "site 2"]) {
      const pages = collection.pages.filter(({ group }) => group === site);
      const lines = pages.map(({ text }) => text.split("\n\n"));
      const shared = (lines[0] ?? []).filter((line) => lines.every((other) => other.includes(line)));
      expect(pages).toHaveLength(SIZES.pagesPerSite);
      expect(shared.some((line) => wordsOf(line).length > 40)).toBe(true);
      const own = lines.map((one) => one.filter((line) => !shared.includes(line)).join("\n\n"));
      expect(measureSharedGrams(own).inOneOther).toBeLessThan(0.01);
    }
  });

  it("makes two reports quote one speech in quotation marks", () => {
    for (const speech of ["speech 0", "speech 1", "speech 2", "speech 3"]) {
      const [a = [], b = []]: string[][] = collection.pages
        .filter(({ group }) => group === speech)
        .map(({ text }) => text.match(/“[^“”]+”/g) ?? []);
      const both = a.filter((quotation) => b.includes(quotation));
      expect(both.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("takes its bases from a corpus where one is given", () => {
    const corpus = Array.from({ length: 9 }, (_, nth) =>
      toBaseReport({ id: `text ${nth}`, headline: "A report", byline: "the desk" }, [
        `First line of text ${nth}.`,
        `Second line of text ${nth}. It ends here.`,
        `Third line of text ${nth}.`,
      ]),
    );
    const { pages } = makeCollection(1, SIZES, corpus);
    const bases = pages.filter(({ kind }) => kind === "base");
    expect(bases).toHaveLength(3);
    for (const { text } of bases) expect(text).toMatch(/First line of text \d\.\n\nSecond line/);
  });

  it("gives each page an id of its own and only copies a family", () => {
    expect(pageOf.size).toBe(collection.pages.length);
    for (const { base, copy } of collection.pairs)
      expect(pageOf.get(copy)?.family).toBe(pageOf.get(base)?.family);
  });
});
