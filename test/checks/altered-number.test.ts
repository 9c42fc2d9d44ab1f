import { describe, expect, it } from "vitest";
import { alteredNumber } from "../../src/checks/altered-number.ts";
import { cited, compared } from "./check-built.ts";

const there = "The farm union says that 310,000 hectares in the lower valley have no firm supply of water.";

function run(here: string, earlier = there): string[][] {
  return cited(compared(alteredNumber, { here, there: earlier }));
}

describe("alteredNumber", () => {
  it("finds a changed number with its unit on both sides", () => {
    expect(run(there.replace("310,000", "210,000"))).toEqual([["210,000 hectares", "310,000 hectares"]]);
  });

  it("finds a changed number that is written as a word", () => {
    const said = "In the end there were three envoys at the long table in the Customs House.";
    expect(run(said.replace("three", "four"), said)).toEqual([["four envoys", "three envoys"]]);
  });

  it("finds a bound that was lost, and one that was added", () => {
    const bounded = there.replace("310,000", "nearly 310,000");
    expect(run(there, bounded)).toEqual([["310,000 hectares", "nearly 310,000 hectares"]]);
    expect(run(bounded, there)).toEqual([["nearly 310,000 hectares", "310,000 hectares"]]);
  });

  it.each([
    ["the same number", there],
    ["another separator", there.replace("310,000", "310000")],
    ["another unit word", there.replace("hectares", "acres")],
    [
      "a sentence of its own",
      "Nobody has counted the 12 ducks that swim on the lake above the old grey wall.",
    ],
    ["a sentence that was left out", ""],
  ])("finds nothing in %s", (_, here) => {
    expect(run(here)).toEqual([]);
  });

  it("takes a number in words and in figures for the same", () => {
    const said = "In the end there were three envoys at the long table in the Customs House.";
    expect(run(said.replace("three", "3"), said)).toEqual([]);
  });

  it("takes one bound for another for no change", () => {
    expect(
      run(there.replace("310,000", "almost 310,000"), there.replace("310,000", "nearly 310,000")),
    ).toEqual([]);
  });

  it("takes no correction in a later version for an alteration", () => {
    const here = there.replace("310,000", "210,000");
    expect(compared(alteredNumber, { here, there, kind: "revision" })).toEqual([]);
  });
});
