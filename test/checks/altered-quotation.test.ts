import { describe, expect, it } from "vitest";
import { alteredQuotation } from "../../src/checks/altered-quotation.ts";
import { cited, compared } from "./check-built.ts";

const there =
  "“My minister cannot carry that into parliament, and they know it well,” the envoy said on Friday.";

function run(here: string, said = there): string[][] {
  return cited(compared(alteredQuotation, { here, there: said }));
}

describe("alteredQuotation", () => {
  it("finds a changed word and cites both quotations", () => {
    const here = there.replace("cannot carry", "will never carry");
    expect(run(here)).toEqual([
      [
        "My minister will never carry that into parliament, and they know it well,",
        "My minister cannot carry that into parliament, and they know it well,",
      ],
    ]);
    expect(compared(alteredQuotation, { here, there })[0]?.text).toContain(
      "“will never” stands for “cannot”",
    );
  });

  it("finds a word that was put in and one that was left out in the middle", () => {
    expect(
      compared(alteredQuotation, { here: there.replace("they know", "they all know"), there })[0]?.text,
    ).toContain("“all” is added");
    expect(
      compared(alteredQuotation, { here: there.replace("cannot carry that", "cannot carry"), there })[0]
        ?.text,
    ).toContain("“that” is left out");
  });

  it.each([
    ["the same words", there],
    [
      "a quotation cut at its end",
      "“My minister cannot carry that into parliament,” the envoy said on Friday.",
    ],
    [
      "a quotation cut at its start",
      "The envoy said on Friday a minister “cannot carry that into parliament, and they know it well.”",
    ],
    ["an ellipsis", there.replace("into parliament, and", "… and")],
    ["dots for an ellipsis", there.replace("into parliament, and", "... and")],
    ["brackets", there.replace("My minister", "[Our] minister").replace("they know", "[the others] know")],
    ["straight marks", there.replace(/[“”]/g, '"')],
    ["words around the quotation", there.replace("the envoy said on Friday", "an envoy told us")],
    [
      "a quotation divided by its speaker",
      "“My minister cannot carry that into parliament,” the envoy said on Friday, “and they know it well.”",
    ],
  ])("finds nothing in %s", (_, here) => {
    expect(run(here)).toEqual([]);
  });

  it("takes British and American spelling, capitals and hyphens for the same words", () => {
    const said = "“We recognise the labour of our well-known neighbours on this river,” she said on Friday.";
    const here = "“We recognize the labor of our wellknown neighbors on this River,” she said on Friday.";
    expect(run(here, said)).toEqual([]);
  });

  it("leaves alone words that are told as prose in the earlier report, and terms of a few words", () => {
    expect(run(there.replace("cannot", "can never"), there.replace(/[“”]/g, ""))).toEqual([]);
    const said =
      "The envoy called the paper “a good small step” after the meeting in the Customs House on Friday.";
    expect(run(said.replace("good small", "very small"), said)).toEqual([]);
  });

  it("leaves alone another utterance in the same place", () => {
    const other =
      "“Nobody here wants to drink from that cup again, and they know it well,” the envoy said on Friday.";
    expect(run(other)).toEqual([]);
  });
});
