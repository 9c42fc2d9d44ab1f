import { describe, expect, it } from "vitest";
import { droppedCredit } from "../../src/checks/dropped-credit.ts";
import type { LabelDraft } from "../build-reports.ts";
import { cited, compared, derivedCoverage } from "./check-built.ts";

const there =
  "LUND (NW) — Rain fell on the lower town for eleven days without a break, the mayor said on Friday.";
const here = there.replace(" (NW)", "");
const thereLabels: LabelDraft[] = [{ field: "credit", words: "NW", name: "Northern Wire" }];
const place: LabelDraft = { field: "dateline", words: "LUND" };

function run(text: string, labels: readonly LabelDraft[]): string[][] {
  return cited(compared(droppedCredit, { here: text, there, labels, thereLabels }));
}

describe("droppedCredit", () => {
  it("finds a copy that does not name the agency, and cites the place where it stood", () => {
    expect(run(here, [place])).toEqual([["LUND", "NW"]]);
  });

  it("cites the first sentence where the copy has neither dateline nor byline", () => {
    expect(run(here, [])[0]?.[1]).toBe("NW");
  });

  it.each(["credit", "byline", "relay", "contribution", "source-link"] as const)(
    "finds nothing where the copy names the agency in a %s",
    (field) => {
      const text = `${here} Northern Wire.`;
      expect(run(text, [{ field, words: "Northern Wire", name: "Northern Wire" }])).toEqual([]);
    },
  );

  it("finds nothing where a line beside the text names the agency without making a label", () => {
    const to = { id: "there", paragraphs: [there], labels: thereLabels };
    const wire = { ...to, labels: [{ ...thereLabels[0]!, name: "Northern Wire Press" }] };
    const glued = { id: "here", header: ["ANA RUVANENorthern Wire Press, March 14"], paragraphs: [here] };
    expect(droppedCredit.run(derivedCoverage(glued, wire))).toEqual([]);
    const pictured = { ...glued, header: ["Photo: Northern Wire Press"] };
    expect(droppedCredit.run(derivedCoverage(pictured, wire))).toHaveLength(1);
  });

  it("takes a name behind a stroke for a picture's credit, unless a writer of the report stands before it", () => {
    const labels: LabelDraft[] = [
      { field: "credit", words: "AP", name: "Associated Press" },
      { field: "byline", words: "Ana Ruvane" },
    ];
    const wired = there.replace("(NW)", "(AP)");
    const to = { id: "there", header: ["Ana Ruvane"], paragraphs: [wired], labels };
    const under = (line: string) =>
      droppedCredit.run(derivedCoverage({ id: "here", header: [line], paragraphs: [here] }, to));
    expect(under("Otto Fenn / AP")).toHaveLength(1);
    expect(under("ANA RUVANE / AP")).toEqual([]);
  });

  it("says how much of the text it is where it is a part", () => {
    const coverage = derivedCoverage(
      { id: "here", paragraphs: [here] },
      { id: "there", paragraphs: [there], labels: thereLabels },
    );
    const derivations = coverage.derivations.map((one) => ({ ...one, share: { from: 0.163, to: 1 } }));
    expect(droppedCredit.run({ ...coverage, derivations })[0]?.text).toMatch(/^16 % of the text/);
  });

  it("does not take a picture's credit for one of the text", () => {
    const labels: LabelDraft[] = [{ field: "photo-credit", words: "Northern Wire", name: "Northern Wire" }];
    expect(run(`${here} Northern Wire.`, labels)).toHaveLength(1);
  });

  it("finds nothing in rewrites, quotations and versions, and nothing where there was no credit", () => {
    for (const kind of ["rewrite", "quotation", "revision"] as const)
      expect(compared(droppedCredit, { here, there, thereLabels, kind })).toEqual([]);
    expect(compared(droppedCredit, { here, there, kind: "excerpt", thereLabels })).toHaveLength(1);
    expect(compared(droppedCredit, { here, there })).toEqual([]);
  });
});
