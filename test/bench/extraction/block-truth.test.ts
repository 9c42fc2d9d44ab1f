import { describe, expect, it } from "vitest";
import { blockTruth } from "../../../bench/extraction/train/block-truth.ts";
import { pageOf } from "../../reports/page-of.ts";

const FERRY = "The ferry left the harbour at noon on Tuesday.";
const RAIN = "Rain had kept it at the quay since Monday evening.";

describe("blockTruth", () => {
  it("marks the blocks whose runs of words the body holds", async () => {
    const page = await pageOf(
      ["Menu", FERRY, "Share this", RAIN, "Read next: the ferry left again"].join("\n"),
      "a.txt",
    );
    expect([...blockTruth(page, `${FERRY}\n\n${RAIN}`)]).toEqual([0, 1, 0, 1, 0]);
  });

  it("marks a short line that is a line of the body", async () => {
    const page = await pageOf(["Weather", FERRY, "Delays", RAIN].join("\n"), "a.txt");
    expect([...blockTruth(page, `${FERRY}\nDelays\n${RAIN}`)]).toEqual([0, 1, 1, 1]);
  });

  it("marks of two identical blocks the one among the body", async () => {
    const page = await pageOf([FERRY, "Menu", "Search", RAIN, FERRY].join("\n"), "a.txt");
    expect([...blockTruth(page, `${RAIN}\n${FERRY}`)]).toEqual([0, 0, 0, 1, 1]);
  });
});
