import { describe, expect, it } from "vitest";
import type { OneStoryLabels, OriginLabel, PairLabel } from "../../bench/one-story/one-story-labels.ts";
import { scoreOneStory } from "../../bench/one-story/score-one-story.ts";
import { type Derivation, type DerivationKind, PROV_PROPERTY } from "../../src/model/derivation.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Origin } from "../../src/model/origin.ts";
import type { Report } from "../../src/model/report.ts";

const report = (page: string, kind: Report["kind"] = "article"): Report => ({
  id: `r${page}${kind === "post" ? "post" : ""}`,
  page: `p${page}`,
  kind,
  body: [],
  sentences: [],
  labels: [],
});

const origin = (id: string, reports: string[], name: string | null): Origin => ({
  id,
  kind: "reporting",
  reports,
  organisation: name === null ? null : { name, basis: "stated" },
  alternatives: [],
  absent: false,
  because: [],
});

const derivation = (
  [from, to]: [string, string],
  kind: DerivationKind,
  direction: Derivation["direction"] = "stated",
): Derivation => ({
  id: `${from}-${to}`,
  from,
  to,
  kind,
  prov: PROV_PROPERTY[kind],
  direction,
  because: [],
  share: { from: 0.95, to: 0.4 },
  matches: [],
});

/** 1 is an agency report, 2 and 3 copy it, 4 revises it, 5 quotes it, 6 stands alone, 7 has a post like 6's. */
const dossier: Dossier = {
  format: "secondsource/dossier@1",
  generator: { name: "secondsource", version: "0" },
  summary: { pages: 7, reports: 4, organisations: { min: 1, max: 4, because: [] } },
  pages: ["1", "2", "3", "4", "5", "6", "7"].map((id) => ({
    id: `p${id}`,
    source: `set.csv#${id}`,
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text: "",
    labels: [],
    blocks: [],
  })),
  reports: [...["1", "2", "3", "4", "5", "6", "7"].map((id) => report(id)), report("7", "post")],
  derivations: [
    derivation(["r2", "r1"], "republication"),
    derivation(["r3", "r1"], "excerpt", "undecided"),
    derivation(["r4", "r1"], "revision"),
    derivation(["r5", "r1"], "quotation"),
  ],
  origins: [
    origin("o1", ["r1", "r2", "r3", "r4"], "The Northern Wire"),
    origin("o2", ["r5"], "harbourpost.com"),
    origin("o3", ["r6", "r7post"], "Hill Gazette"),
    origin("o4", ["r7"], null),
  ],
  findings: [],
  notes: [],
};

const pair = (
  [a, b]: [string, string],
  relation: PairLabel["relation"],
  extra: Partial<PairLabel> = {},
): PairLabel => ({ a, b, relation, direction: null, sure: true, why: "", ...extra });

const page = (id: string, organisations: string[], extra: Partial<OriginLabel> = {}): OriginLabel => ({
  page: id,
  organisations,
  basis: "credited",
  kind: "reporting",
  sure: true,
  why: "",
  ...extra,
});

const labels = (pairs: PairLabel[], origins: OriginLabel[] = []): OneStoryLabels => ({
  about: "",
  pairs,
  origins,
});

describe("scoreOneStory", () => {
  it("counts pairs in one origin as together and lists those it should have joined or kept apart", () => {
    const score = scoreOneStory(
      dossier,
      labels([
        pair(["1", "2"], "same report"),
        pair(["2", "4"], "unrelated"),
        pair(["1", "6"], "rewrite"),
        pair(["5", "6"], "boilerplate"),
      ]),
    );
    expect(score.sameOrigin).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 1,
      precision: 0.5,
      recall: 0.5,
    });
    expect(score.misses.pairs.map(({ a, b, found, miss }) => [a, b, found, miss])).toEqual([
      ["2", "4", "version", "origin"],
      ["1", "6", "apart", "origin"],
    ]);
  });

  it("reads the relation from the derivation, or from the weakest link between two pages of one origin", () => {
    const score = scoreOneStory(
      dossier,
      labels([
        pair(["1", "3"], "same report"),
        pair(["2", "3"], "same report"),
        pair(["3", "4"], "version"),
        pair(["1", "5"], "shared quotations"),
        pair(["4", "1"], "rewrite"),
      ]),
    );
    expect(score.relations).toEqual({
      "same report": { "same report": 2 },
      version: { version: 1 },
      "shared quotations": { "shared quotations": 1 },
      rewrite: { version: 1 },
    });
    expect(score.kind).toEqual({ right: 2, of: 3 });
    expect(score.misses.pairs).toMatchObject([{ a: "4", b: "1", found: "version", miss: "kind" }]);
  });

  it("judges a direction only where one is labelled and the dossier decides", () => {
    const score = scoreOneStory(
      dossier,
      labels([
        pair(["2", "1"], "same report", { direction: "a<-b" }),
        pair(["1", "4"], "version", { direction: "a<-b" }),
        pair(["1", "3"], "same report", { direction: "b<-a" }),
        pair(["1", "5"], "shared quotations"),
      ]),
    );
    expect(score.direction).toEqual({ right: 1, of: 2 });
    expect(score.misses.pairs).toMatchObject([{ a: "1", b: "4", miss: "direction" }]);
  });

  it("leaves posts out, keeps unsure labels apart and does not judge pages it was not given", () => {
    const score = scoreOneStory(
      dossier,
      labels([
        pair(["6", "7"], "shared quotations"),
        pair(["2", "3"], "version", { sure: false }),
        pair(["1", "99"], "same report"),
      ]),
    );
    expect(score.missing).toEqual({ pairs: 1, pages: 0 });
    expect(score.sameOrigin).toMatchObject({ trueNegatives: 1, truePositives: 0, falsePositives: 0 });
    expect(score.sameOriginUnsure).toMatchObject({ truePositives: 1, recall: 1 });
  });

  it("accepts any owed name of an organisation, whatever its article or address, and lists the rest", () => {
    const score = scoreOneStory(
      dossier,
      labels(
        [],
        [
          page("1", ["Northern Wire"]),
          page("5", ["Coast News"], { basis: "own reporting", also: ["Harbour Post"] }),
          page("6", ["Valley Times"], { basis: "own reporting" }),
          page("7", ["Valley Times"], { basis: "uncredited copy" }),
          page("2", [], { sure: false }),
          page("99", ["Valley Times"]),
        ],
      ),
    );
    expect(score.origins).toEqual({
      sure: { right: 2, of: 4 },
      unsure: { right: 0, of: 0 },
      byBasis: {
        credited: { right: 1, of: 1 },
        "own reporting": { right: 1, of: 2 },
        "uncredited copy": { right: 0, of: 1 },
      },
      unnamed: 1,
    });
    expect(score.missing.pages).toBe(1);
    expect(score.misses.origins.map(({ page: id, found }) => [id, found])).toEqual([
      ["6", ["Hill Gazette"]],
      ["7", []],
    ]);
  });
});
