import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { bySupport } from "../../src/web/by-support.ts";

function claim(id: string, min: number, reports: number, pages: number): Claim {
  const support = { organisations: { min, max: min }, reports, pages, speakers: 1 };
  return { id, kind: "quotation", statements: [], support, origins: [], relays: [] };
}

describe("bySupport", () => {
  it("puts more organisations first, then more reports, then more pages, and keeps the order of equals", () => {
    const claims = [
      claim("copied", 1, 1, 9),
      claim("twice", 1, 2, 2),
      claim("two", 2, 2, 2),
      claim("once", 1, 1, 1),
      claim("again", 1, 1, 1),
    ];
    expect([...claims].sort(bySupport).map(({ id }) => id)).toEqual([
      "two",
      "twice",
      "copied",
      "once",
      "again",
    ]);
  });

  it("puts what no claim gathers behind what is weighed", () => {
    expect(bySupport(undefined, claim("once", 1, 1, 1))).toBeGreaterThan(0);
  });
});
