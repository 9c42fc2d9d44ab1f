import { describe, expect, it } from "vitest";
import { type Direction, reasonDirection } from "../../src/derivations/direction.ts";
import type { DerivationKind } from "../../src/model/derivation.ts";
import type { ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, dated, publishedBy, weigh, withDateline } from "./trace-built.ts";

const story = inventParagraphs(51, 6);
const own = inventParagraphs(52, 4);
const byWire = { paragraphs: withDateline("LUND (NW)", story), labels: [credit("NW", "Northern Wire")] };
const wire: ReportDraft = { id: "wire", ...byWire, ...publishedBy("Northern Wire") };
const plain: ReportDraft = { id: "plain", paragraphs: story };

function direct(from: ReportDraft, to: ReportDraft, kind: DerivationKind = "republication"): Direction {
  return reasonDirection(weigh(from, to), kind);
}

function codes({ direction, because }: Direction): string[] {
  return [direction, ...because.map((reason) => reason.code)];
}

describe("reasonDirection", () => {
  it("takes a credit to the newsroom's own page as stated, with the words of the credit", () => {
    const found = direct({ id: "copy", ...byWire, ...publishedBy("Holm Times") }, wire);
    expect(codes(found)).toEqual(["stated", "explicit-credit"]);
    expect(found.because[0]?.citations.map((citation) => citation.exact)).toEqual(["NW"]);
  });

  it("leaves two copies undecided that credit the same absent agency", () => {
    const [one, other] = ["Holm Times", "Valley Post"].map((name) => ({
      id: name,
      ...byWire,
      ...publishedBy(name),
    }));
    if (!one || !other) throw new Error("there are two copies");
    const found = direct(one, other);
    expect(codes(found)).toEqual(["undecided", "undecided"]);
    expect(found.because[0]?.text).toContain("both credit Northern Wire");
  });

  it("takes a relay in the prose as stated where the other text carries the newsroom's credit", () => {
    const relay = { field: "relay", words: "told Northern Wire", name: "Northern Wire" } as const;
    const from = {
      id: "from",
      paragraphs: [...story.slice(0, 3), "He told Northern Wire."],
      labels: [relay],
    };
    const to = { id: "to", ...byWire, ...publishedBy("Holm Times") };
    expect(codes(direct(from, to, "rewrite")).slice(0, 2)).toEqual(["stated", "explicit-credit"]);
  });

  it("takes a correction note, or the word updated, as stated for a revision only", () => {
    const house = publishedBy("Harbour News");
    const first = { id: "first", paragraphs: story, ...house };
    const note = { field: "correction", words: "Correction: two mills." } as const;
    const updated = { field: "modified", words: "Updated May 4, 2024" } as const;
    const version = (label: typeof note | typeof updated): ReportDraft => ({
      id: "next",
      paragraphs: story,
      tail: [label.words],
      labels: [label],
      ...house,
    });
    expect(codes(direct(version(note), first, "revision"))).toEqual(["stated", "revision-note"]);
    expect(direct(version(note), first, "revision").because[0]?.text).toContain("correction");
    expect(direct(version(updated), first, "revision").because[0]?.text).toContain("updated");
    expect(codes(direct(version(note), first))).toEqual(["undecided", "undecided"]);
  });

  it("takes a comment above the whole article on one page as stated", () => {
    const evidence = weigh({ id: "page", kind: "commentary", paragraphs: [...own, `“${story[1]}”`] }, wire);
    const samePage = { ...evidence, from: { ...evidence.from, page: evidence.to.page } };
    expect(codes(reasonDirection(samePage, "quotation")).slice(0, 2)).toEqual(["stated", "embedded-article"]);
  });

  it("takes the other text's credit line for a probable sign where this one names nobody", () => {
    expect(codes(direct(plain, wire))).toEqual(["probable", "credit-lines"]);
  });

  it("takes the other's prose in quotation marks for a probable sign, and cites both places", () => {
    const found = direct({ id: "from", paragraphs: [...own, `“${story[1]}”`] }, plain, "quotation");
    expect(codes(found).slice(0, 2)).toEqual(["probable", "quoted-prose"]);
    expect(found.because[0]?.citations).toHaveLength(2);
  });

  it("takes the fuller text for the earlier one", () => {
    expect(codes(direct({ id: "cut", paragraphs: story.slice(0, 3) }, plain))).toEqual([
      "probable",
      "fuller-text",
    ]);
  });

  it("takes times alone for probable and no more", () => {
    const [early, late] = [
      { ...plain, labels: [dated("2024-05-03")] },
      { id: "b", paragraphs: story, labels: [dated("2024-05-05")] },
    ];
    expect(codes(direct(late, early))).toEqual(["probable", "later-date"]);
    expect(codes(direct(early, late))).toEqual(["undecided", "undecided"]);
  });

  it("does not decide on the fuller text against the dates, but does on credit lines", () => {
    const cut = { id: "cut", paragraphs: story.slice(0, 3), labels: [dated("2024-05-03")] };
    expect(codes(direct(cut, { ...plain, labels: [dated("2024-05-05")] }))).toEqual([
      "undecided",
      "undecided",
    ]);
    const later = { ...wire, labels: [...byWire.labels, dated("2024-05-05")] };
    expect(codes(direct(cut, later))[0]).toBe("probable");
  });

  it("leaves it undecided where nothing tells", () => {
    const found = direct({ id: "copy", paragraphs: story }, plain);
    expect(codes(found)).toEqual(["undecided", "undecided"]);
    expect(found.because[0]?.text).toContain("no credit, edit or date");
  });
});
