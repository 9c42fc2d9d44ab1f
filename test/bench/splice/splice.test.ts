import { describe, expect, it } from "vitest";
import { inventSpliceMaterial } from "../../../bench/splice/invent-splice-material.ts";
import { makeSplicedPages } from "../../../bench/splice/make-spliced-pages.ts";
import { matchCuts, scoreSplice } from "../../../bench/splice/score-splice.ts";
import { halfOf } from "../../../bench/splice/splice-material.ts";
import { cutsOf, SPLICE_FORMS, type SplicedPage } from "../../../bench/splice/spliced-page.ts";

const row = (report: number | undefined, nth: number): SplicedPage["rows"][number] => ({
  text: `this is line number ${nth} of the page here`,
  role: "body",
  ...(report === undefined ? {} : { report }),
});
const pageOf = (reports: readonly (number | undefined)[]): SplicedPage => ({
  id: "page",
  form: "between two paragraphs",
  medium: "text",
  alike: false,
  content: "",
  rows: reports.map(row),
});

describe("spliced pages", () => {
  const { pages } = inventSpliceMaterial(1);
  const made = makeSplicedPages(1, pages);

  it("are the same for the same seed", () => {
    expect(makeSplicedPages(1, pages)).toEqual(made);
    expect(makeSplicedPages(2, pages)).not.toEqual(made);
  });

  it("come in every form and say of every line whose it is", () => {
    expect(new Set(made.map(({ form }) => form))).toEqual(new Set(SPLICE_FORMS));
    for (const { rows, content, medium } of made) {
      if (medium === "text") expect(content).toBe(rows.map(({ text }) => text).join("\n\n"));
      expect(rows.some(({ report }) => report === 0)).toBe(true);
    }
  });

  it("keep a site in one half", () => {
    expect(halfOf("courier.example")).toBe(halfOf("courier.example"));
    expect(new Set(pages.map(({ story }) => halfOf(story.site))).size).toBe(2);
  });
});

describe("scoreSplice", () => {
  it("reads cuts where the report changes", () => {
    expect(cutsOf([undefined, 0, 0, undefined, 1, 0])).toEqual([4, 5]);
  });

  it("matches a cut at most one line away, each once", () => {
    expect(matchCuts([4, 5], [5])).toEqual([4]);
    expect(matchCuts([4, 9], [6, 9])).toEqual([9]);
  });

  it("counts cuts, lines and reports", () => {
    const score = scoreSplice(pageOf([0, 0, 1, 1, 0, 0]), ["a", "a", "b", "b", "b", undefined]);
    expect(score).toMatchObject({
      cuts: 2,
      foundCuts: 1,
      rightCuts: 1,
      lines: 5,
      rightLines: 4,
      lostLines: 1,
    });
    expect(score).toMatchObject({ rightCounts: 1, cutWrongly: 0 });
  });

  it("says that a page of one report was cut", () => {
    expect(scoreSplice(pageOf([0, 0, 0, 0]), ["a", "a", "a", "b"])).toMatchObject({
      cutWrongly: 1,
      rightCounts: 0,
    });
  });
});
