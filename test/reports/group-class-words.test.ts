import { describe, expect, it } from "vitest";
import { groupClassWords } from "../../src/reports/group-class-words.ts";

describe("groupClassWords", () => {
  it("gives a bit for each pattern that a word matches, the same when asked again", () => {
    const groupsOf = groupClassWords([/\bnav/, /menu|bar/, /foot/]);
    const asked = ["nav", "navbar", "site-footer", "prose", "nav"].map(groupsOf);
    expect(asked).toEqual([1, 3, 4, 0, 1]);
  });

  it("still answers when more words were asked about than it keeps", () => {
    const groupsOf = groupClassWords([/7$/]);
    const asked = Array.from({ length: 12_000 }, (_, nth) => groupsOf(`w${nth % 6000}`));
    expect(asked.filter((groups) => groups === 1)).toHaveLength(1200);
  });
});
