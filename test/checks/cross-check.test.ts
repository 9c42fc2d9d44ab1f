import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/checks.ts";
import { correction } from "../../src/checks/correction.ts";
import { EMPTY_COVERAGE } from "../../src/checks/coverage.ts";
import { crossCheck, rankFindings } from "../../src/checks/cross-check.ts";
import type { FindingKind } from "../../src/model/finding.ts";
import type { LabelDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { alone, cited, derivedCoverage } from "./check-built.ts";

const paragraphs = inventParagraphs(105, 3);
const note: LabelDraft = { field: "correction", words: "Correction: there were two mills, not three." };

describe("correction", () => {
  it("points out the note of a corrected report", () => {
    const found = alone(correction, { id: "a", paragraphs, tail: [note.words], labels: [note] });
    expect(cited(found)).toEqual([[note.words]]);
  });

  it("finds nothing in an update without a note", () => {
    const labels: LabelDraft[] = [{ field: "modified", words: "Updated May 4, 2024" }];
    expect(alone(correction, { id: "a", paragraphs, tail: ["Updated May 4, 2024"], labels })).toEqual([]);
    expect(alone(correction, { id: "a", paragraphs })).toEqual([]);
  });
});

describe("crossCheck", () => {
  const there =
    "The union says that 310,000 hectares in the valley have no firm supply. “We cannot carry that into parliament,” he said.";
  const here = there.replace("310,000", "210,000").replace("cannot", "will never");
  const from = {
    id: "here",
    paragraphs: [paragraphs[0] ?? "", here, paragraphs[1] ?? ""],
    tail: [note.words],
    labels: [note],
  };
  const to = { id: "there", paragraphs: [paragraphs[0] ?? "", there, paragraphs[1] ?? ""] };

  it("ranks what it finds by the order of the checks, with ids", () => {
    const found = crossCheck(derivedCoverage(from, to));
    expect(found.map((one) => [one.id, one.rank, one.kind])).toEqual([
      ["f1", 1, "altered-quotation"],
      ["f2", 2, "altered-number"],
      ["f3", 3, "correction"],
    ]);
  });

  it("lets the other kinds have their turn after five of one, and those that weigh less come last", () => {
    const found = (kind: FindingKind, nth: number) => ({
      kind,
      about: [`${kind}-${nth}`],
      because: [],
      text: kind,
    });
    const many = [1, 2, 3, 4, 5, 6].map((nth) => found("altered-quotation", nth));
    const parts = [[[found("adds-up", 1), found("dropped-credit", 1)], many]];
    expect(rankFindings(parts).map(({ kind, rank }) => `${rank} ${kind}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((rank) => `${rank} altered-quotation`),
      "6 dropped-credit",
      "7 altered-quotation",
      "8 adds-up",
    ]);
  });

  it("finds nothing twice, though passages overlap", () => {
    const coverage = derivedCoverage(from, to);
    const [derivation] = coverage.derivations;
    if (!derivation) throw new Error("there is a derivation");
    const doubled = { ...derivation, matches: [...derivation.matches, ...derivation.matches] };
    expect(crossCheck({ ...coverage, derivations: [doubled] })).toEqual(crossCheck(coverage));
  });

  it("finds nothing in nothing, and names every check once", () => {
    expect(crossCheck(EMPTY_COVERAGE)).toEqual([]);
    expect(new Set(CHECKS.map((check) => check.name)).size).toBe(CHECKS.length);
  });
});
