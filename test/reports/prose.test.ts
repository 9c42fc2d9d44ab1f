import { describe, expect, it } from "vitest";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { gatherProse } from "../../src/reports/prose.ts";
import { LOCAL, WIRE } from "./invented-prose.ts";
import { pageOf } from "./page-of.ts";

describe("the prose of a page", () => {
  it("has no rule among its paragraphs, whatever a rule was taken for", async () => {
    const lines = [LOCAL[0] ?? "", "———", WIRE[0] ?? "", "* * *", WIRE[1] ?? ""];
    const described = describeBlocks(await pageOf(lines.join("\n")));
    const blocks = described.map((block) => ({ ...block, kind: "body" as const, weight: 1 }));
    expect(gatherProse(blocks, [{ first: 0, last: 4, weight: 5 }]).indexes).toEqual([0, 2, 4]);
  });
});
