import { describe, expect, it } from "vitest";
import { type Coverage, EMPTY_COVERAGE } from "../../../src/checks/coverage.ts";
import { lostActor } from "../../../src/checks/dealings/lost-actor.ts";
import { policyDates } from "../../../src/checks/dealings/policy-dates.ts";
import { positionConflict } from "../../../src/checks/dealings/position-conflict.ts";
import { findClaims } from "../../../src/claims/find-claims.ts";
import type { Policy, PolicyStep, Position } from "../../../src/model/position.ts";
import { buildReport } from "../../build-reports.ts";
import { country, eventIn, positionIn } from "../../claims/state-things.ts";

function coverage(part: Partial<Coverage>): Coverage {
  const all = { ...EMPTY_COVERAGE, ...part };
  return { ...all, claims: findClaims(all) };
}

describe("positionConflict", () => {
  const texts = (...positions: readonly Position[]): string[][] =>
    positionConflict.run(coverage({ positions })).map(({ because }) => because.map(({ exact }) => exact));
  const agreed = positionIn("a", "several agreements", {
    kind: "agreement",
    others: [country("Loravia")],
    date: "2024-03-11",
  });

  it("sets agreements as such beside no promises", () => {
    const none = positionIn("b", "no firm promises", {
      kind: "commitment",
      negated: true,
      actor: country("Loravia"),
      date: "2024-03-12",
    });
    expect(texts(agreed, none)).toEqual([["several agreements", "no firm promises"]]);
  });

  it("sets a promise beside the refusal of the same", () => {
    const promised = positionIn("a", "open the sluice gates", { kind: "commitment" });
    const refused = positionIn("b", "opening of the sluice gates", { kind: "refusal" });
    expect(texts(promised, refused)).toEqual([["open the sluice gates", "opening of the sluice gates"]]);
  });

  it("keeps apart other matters, other parties and other weeks", () => {
    const promised = positionIn("a", "open the sluice gates", { kind: "commitment", date: "2024-03-01" });
    const refusal = (matter: string, fields: Partial<Position> = {}): Position =>
      positionIn("b", matter, { kind: "refusal", ...fields });
    expect(texts(promised, refusal("pay for the dam"))).toEqual([]);
    expect(texts(promised, refusal("open the sluice gates", { actor: country("Ostmark") }))).toEqual([]);
    expect(texts(promised, refusal("open the sluice gates", { date: "2024-06-01" }))).toEqual([]);
    expect(texts(agreed, refusal("pay for the dam"))).toEqual([]);
  });

  it("holds the refusal of any deal against none, nor two words against a long matter", () => {
    const none = positionIn("b", "a deal", { kind: "refusal", actor: country("Loravia") });
    expect(texts(agreed, none)).toEqual([]);
    const long = "cancel the joint summer drill of both navies off the northern coast while ministers meet";
    const promised = positionIn("a", long, { kind: "commitment" });
    expect(texts(promised, positionIn("b", "cancel the meeting", { kind: "refusal" }))).toEqual([]);
  });
});

describe("policyDates", () => {
  const step = (report: string, status: PolicyStep["status"], date?: string): PolicyStep => ({
    status,
    report,
    citation: positionIn(report, `the toll ${status} ${date}`).citation,
    ...(date === undefined ? {} : { date }),
  });
  const texts = (...statuses: readonly PolicyStep[]): string[] => {
    const toll: Policy = { id: "m1", name: "the toll", kind: "measure", statuses, citations: [] };
    return policyDates.run(coverage({ policies: [toll] })).map(({ text }) => text);
  };

  it("finds two ends", () => {
    expect(texts(step("a", "ended", "2023-05"), step("b", "ended", "2023-02"))).toEqual([
      "Reports give different dates for “the toll” (ended): 2023-05 and 2023-02.",
    ]);
  });

  it("is content with a month and its day, with one report, and with a policy that came back", () => {
    expect(texts(step("a", "ended", "2023-05"), step("b", "ended", "2023-05-11"))).toEqual([]);
    expect(texts(step("a", "ended", "2023-05"), step("a", "ended", "2023-02"))).toEqual([]);
    expect(texts(step("a", "ended", "2023-05"), step("b", "ended"))).toEqual([]);
    expect(
      texts(step("a", "ended", "2022-05"), step("a", "in force", "2022-09"), step("b", "ended", "2023-05")),
    ).toEqual([]);
  });
});

describe("lostActor", () => {
  it("finds an event that nobody does any more", () => {
    const built = ["a", "b"].map((id) => buildReport({ id, paragraphs: ["Ferries run again."] }));
    const [from = "", to = ""] = built.map(({ report }) => report.id);
    const [a, b] = [
      eventIn(from, "ferries to Holm were resumed"),
      eventIn(to, "ferries to Holm were resumed"),
    ];
    const { actor: _, ...nobody } = a;
    const derivations = [
      {
        id: "d1",
        from,
        to,
        kind: "rewrite" as const,
        prov: "prov:wasDerivedFrom",
        direction: "probable" as const,
        because: [],
        share: { from: 1, to: 1 },
        matches: [
          {
            from: { start: 0, end: 40 },
            to: { start: 0, end: 40 },
            likeness: "rewritten" as const,
            words: 5,
            similarity: 0.9,
            prose: 1,
            quoted: "neither" as const,
          },
        ],
      },
    ];
    const story = {
      pages: built.map(({ page }) => page),
      reports: built.map(({ report }) => report),
      derivations,
    };
    const found = lostActor.run(coverage({ ...story, events: [nobody, b] }));
    expect(found.map(({ kind, text }) => [kind, text.includes("Norlund")])).toEqual([["lost-actor", true]]);
    expect(lostActor.run(coverage({ ...story, events: [a, b] }))).toEqual([]);
    const named = buildReport({ id: "a", paragraphs: ["Norlund, it seems: ferries run again."] });
    const pages = [named.page, ...story.pages.slice(1)];
    const reports = [named.report, ...story.reports.slice(1)];
    expect(lostActor.run(coverage({ ...story, pages, reports, events: [nobody, b] }))).toEqual([]);
  });
});
