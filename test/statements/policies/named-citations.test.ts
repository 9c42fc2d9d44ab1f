import { expect, it } from "vitest";
import { gatherPolicies } from "../../../src/statements/policies/gather-policies.ts";
import type { PolicyMention } from "../../../src/statements/policies/policy-mention.ts";
import { positionIn } from "../../claims/state-things.ts";

function mention(report: string, words: string, cited: boolean): PolicyMention {
  const { citation } = positionIn(report, words);
  return {
    name: "Article 9",
    named: true,
    stop: false,
    step: { status: cited ? "in force" : "unknown", report, citation },
    ...(cited ? { citation } : {}),
  };
}

it("cites a report that only mentions a named policy once, and no report twice for that", () => {
  const [policy] = gatherPolicies([
    mention("a", "Article 9 forced crews to wait", true),
    mention("a", "since Article 9", false),
    mention("b", "under the power of Article 9", false),
    mention("b", "after Article 9", false),
  ]);
  expect(policy?.citations.map(({ exact }) => exact)).toEqual([
    "Article 9 forced crews to wait",
    "under the power of Article 9",
  ]);
});
