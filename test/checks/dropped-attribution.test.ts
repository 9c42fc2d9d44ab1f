import { describe, expect, it } from "vitest";
import { droppedAttribution } from "../../src/checks/dropped-attribution.ts";
import { cited, compared } from "./check-built.ts";

const fact = "Kestria will accept outside inspectors at the dam by early 2025";
const there = `${fact}, two officials told reporters.`;

function run(here: string, earlier = there): string[][] {
  return cited(compared(droppedAttribution, { here, there: earlier, kind: "rewrite" }));
}

describe("droppedAttribution", () => {
  it("finds a sentence that has lost who says so, and cites both", () => {
    expect(run(`${fact}.`)).toEqual([[`${fact}.`, there]]);
  });

  it.each([
    ["one that is kept", there],
    ["another verb", `${fact}, two officials said.`],
    ["one that went to the front", `According to two officials, ${fact}.`],
    ["a quotation", `Kestria “will accept outside inspectors at the dam by early 2025”.`],
    ["a sentence of its own", "Rain fell on the lower town for eleven days without a break."],
  ])("finds nothing in %s", (_, here) => {
    expect(run(here)).toEqual([]);
  });

  it("finds nothing where the earlier report does not attribute it, or quotes it", () => {
    expect(run(`${fact}.`, `${fact} or later.`)).toEqual([]);
    expect(run(`${fact}.`, `“${fact},” two officials told reporters.`)).toEqual([]);
  });

  it("finds nothing where the lost verb attributes other words", () => {
    const other = `${fact} in spite of what all those who live below the old dam fear, and Loravia has insisted on more.`;
    expect(run(`${fact}.`, other)).toEqual([]);
    expect(run(`${fact}.`, `Two officials said on Tuesday that ${fact}.`)).toHaveLength(1);
  });

  it("finds nothing where the sentence names the newsroom", () => {
    const here = `${fact}, per Harbour News.`;
    const labels = [{ field: "relay", words: "Harbour News", name: "Harbour News" } as const];
    expect(compared(droppedAttribution, { here, there, labels })).toEqual([]);
    expect(compared(droppedAttribution, { here, there })).toHaveLength(1);
  });
});
