import { describe, expect, it } from "vitest";
import { readRelays } from "../../src/reports/read-relays.ts";
import { draw } from "../draw.ts";
import { pageOf } from "./page-of.ts";

/** What the label cites is drawn as `r`; the names of the newsrooms stand behind. */
const RELAYS: readonly (readonly [string, readonly string[]])[] = [
  ["An official ⟦r:told NBC News⟧ on Monday.", ["NBC News"]],
  ["It will rain, ⟦r:according to the Harbour Gazette⟧.", ["Harbour Gazette"]],
  ["⟦r:Reuters reported⟧ that it rained.", ["Reuters"]],
  ["⟦r:Reuters first reported⟧ the fall.", ["Reuters"]],
  ["It rained, ⟦r:Reuters says⟧.", ["Reuters"]],
  ["She ⟦r:told Reuters⟧ it rained. ⟦r:The agency also reported⟧ snow.", ["Reuters", "Reuters"]],
  ["She ⟦r:told CNN⟧ it rained. She ⟦r:told the network⟧ no more.", ["CNN", "CNN"]],
  ["The letter, ⟦r:seen by Reuters⟧, is short.", ["Reuters"]],
  ["⟦r:Citing Reuters⟧, the minister left.", ["Reuters"]],
];

describe("readRelays", () => {
  it.each(RELAYS)("reads %s", async (drawn, names) => {
    const { text, spans } = draw(drawn);
    const page = await pageOf(text);
    const labels = readRelays(page, page.blocks);
    expect(labels.map((label) => label.name)).toEqual(names);
    expect(
      labels.map((label) => (label.basis === "stated" ? [label.citation.start, label.citation.end] : [])),
    ).toEqual(spans["r"]?.map(({ start, end }) => [start, end]));
    for (const label of labels)
      expect(label).toMatchObject({ field: "relay", citation: { exact: label.value } });
  });

  it("carries the newsroom named last on to the next paragraph", async () => {
    const page = await pageOf(
      "She told Reuters it rained.\nNobody knew more.\nThe outlet reports that she left.",
    );
    expect(readRelays(page, page.blocks).map((label) => [label.value, label.name])).toEqual([
      ["told Reuters", "Reuters"],
      ["The outlet reports", "Reuters"],
    ]);
  });

  it.each([
    "The newspaper reported that it rained.",
    "Reuters opened an office in Orwin.",
    "The minister works for CNN now.",
    "He told the minister that it rained.",
    "The Border Security Agency reported two arrests.",
  ])("reads nothing from %s", async (text) => {
    const page = await pageOf(text);
    expect(readRelays(page, page.blocks)).toEqual([]);
  });
});
