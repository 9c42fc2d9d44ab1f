import { describe, expect, it } from "vitest";
import { rankByOriginality } from "../../src/derivations/originality.ts";
import { gatherCoverage, type Provenance, traceCoverage } from "../../src/derivations/trace-coverage.ts";
import { PROV_PROPERTY } from "../../src/model/derivation.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { buildReport, type LabelDraft, type ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, dated, publishedBy, withDateline } from "./trace-built.ts";

const story = inventParagraphs(91, 8);
const own = inventParagraphs(92, 10);
const nw = credit("NW", "Northern Wire");
const dateline = withDateline("LUND (NW)", story);
const wire: ReportDraft = { id: "wire", paragraphs: dateline, labels: [nw], ...publishedBy("Northern Wire") };
const copy: ReportDraft = { id: "copy", paragraphs: dateline, labels: [nw], ...publishedBy("Holm Times") };
const bare: ReportDraft = {
  id: "bare",
  paragraphs: withDateline("LUND", story),
  ...publishedBy("Daily Estuary"),
};

function coverage(...drafts: readonly ReportDraft[]): Provenance {
  const built = drafts.map(buildReport);
  const [pages, reports] = [built.map((one) => one.page), built.map((one) => one.report)];
  const facts = gatherCoverage(pages, reports);
  const texts = rankByOriginality(facts).map(({ report, page }) => ({ report, text: page.text }));
  return traceCoverage(facts, matchPassages(texts));
}

function arrows({ derivations }: Provenance): string[] {
  return derivations.map((one) => `${one.id} ${one.kind} ${one.direction}`);
}

function sources({ origins }: Provenance): string[] {
  return origins.map(
    (one) => `${one.organisation?.name}: ${one.reports.join(" ")}${one.absent ? " (absent)" : ""}`,
  );
}

function range({ organisations: { min, max } }: Provenance): string {
  return `${min}-${max}`;
}

describe("traceCoverage", () => {
  it("traces every copy to the agency's own page, whatever the order of reading", () => {
    const found = coverage(bare, copy, wire);
    expect(arrows(found).sort()).toEqual([
      "bare.r1>wire.r1 republication probable",
      "copy.r1>wire.r1 republication stated",
    ]);
    expect(sources(found)).toEqual(["Northern Wire: wire.r1 copy.r1 bare.r1"]);
    expect(range(found)).toBe("1-1");
  });

  it("names an agency whose own page was not read, as absent", () => {
    const found = coverage(bare, copy);
    expect(sources(found)).toEqual(["Northern Wire: copy.r1 bare.r1 (absent)"]);
  });

  it("gives each derivation its PROV property, its shares and its reasons", () => {
    for (const one of coverage(wire, copy, bare).derivations) {
      expect(one.prov).toBe(PROV_PROPERTY[one.kind]);
      expect(one.share.from).toBeGreaterThan(0.95);
      expect(one.share.to).toBeLessThanOrEqual(1);
      expect(one.because.length).toBeGreaterThan(0);
    }
  });

  it("never traces in a circle", () => {
    const drafts = ["a", "b", "c", "d"].map(
      (id, nth): ReportDraft => ({
        id,
        paragraphs: [...story, own[nth] ?? ""],
        labels: [dated(`2024-05-0${nth + 1}`)],
      }),
    );
    const { derivations } = coverage(...drafts);
    const parents = new Map(derivations.map((one) => [one.from, one.to]));
    for (const start of parents.keys()) {
      const seen = new Set<string>();
      for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
        expect(seen).not.toContain(at);
        seen.add(at);
      }
    }
    expect(derivations).toHaveLength(3);
  });

  it("names a second source that explains what the first does not", () => {
    const lantern: ReportDraft = { id: "lantern", paragraphs: own, ...publishedBy("Lantern Press") };
    const both: ReportDraft = { id: "both", paragraphs: [...story.slice(0, 5), ...own.slice(0, 4)] };
    expect(arrows(coverage(wire, lantern, both)).map((arrow) => arrow.split(" ")[0])).toEqual([
      "both.r1>wire.r1",
      "both.r1>lantern.r1",
    ]);
  });

  it("counts own reporting among wire copy as an origin of its own", () => {
    const courier: LabelDraft = credit("Valden Courier", "Valden Courier");
    const mixture: ReportDraft = {
      id: "mix",
      header: ["Valden Courier"],
      paragraphs: [...own, ...story.slice(1, 4)],
      tail: ["Northern Wire contributed to this report."],
      labels: [courier, { field: "contribution", words: "Northern Wire", name: "Northern Wire" }],
      ...publishedBy("Valden Courier"),
    };
    const found = coverage(wire, mixture);
    expect(sources(found)).toEqual(["Northern Wire: wire.r1 mix.r1", "Valden Courier: mix.r1"]);
    expect(found.origins.map((one) => one.parts?.map((part) => part.report))).toEqual([
      ["mix.r1"],
      ["mix.r1"],
    ]);
    expect(range(found)).toBe("2-2");
  });

  it("counts commentary as no organisation, even where it quotes a report", () => {
    const weir: ReportDraft = { id: "weir", kind: "commentary", paragraphs: [...own, `“${story[1]}”`] };
    const found = coverage(wire, weir);
    expect(found.origins.map((one) => one.kind)).toEqual(["reporting", "commentary"]);
    expect(arrows(found)).toEqual(["weir.r1>wire.r1 quotation probable"]);
    expect(range(found)).toBe("1-1");
  });

  it("counts two agencies at one press conference as two, though they quote the same words", () => {
    const said = inventParagraphs(93, 2).map((paragraph) => `“${paragraph}”`);
    const lantern: ReportDraft = {
      id: "lantern",
      paragraphs: [...own, ...said],
      ...publishedBy("Lantern Press"),
    };
    const found = coverage({ ...wire, paragraphs: [...dateline, ...said] }, lantern);
    expect(found.derivations).toEqual([]);
    expect(range(found)).toBe("2-2");
  });

  it("traces no post, and gives nothing for nothing", () => {
    expect(coverage(wire, { id: "post", kind: "post", paragraphs: story }).derivations).toEqual([]);
    expect(coverage()).toEqual({
      derivations: [],
      origins: [],
      organisations: { min: 0, max: 0, because: [] },
    });
  });
});
