import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { OneStoryLabels } from "../../bench/one-story/one-story-labels.ts";

const labels = JSON.parse(
  readFileSync(new URL("../../bench/one-story/labels.json", import.meta.url), "utf8"),
) as OneStoryLabels;

describe("labels.json", () => {
  it("labels every pair of pages once, with a relation and a reason", () => {
    const relations = ["same report", "version", "rewrite", "shared quotations", "boilerplate", "unrelated"];
    for (const { a, b, relation, direction, why } of labels.pairs) {
      expect(a).toMatch(/^\d+$/);
      expect(b).toMatch(/^\d+$/);
      expect(relations).toContain(relation);
      expect([null, "a<-b", "b<-a"]).toContain(direction);
      expect(why).not.toBe("");
    }
    const keys = labels.pairs.map(({ a, b }) => [a, b].sort().join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(140);
  });

  it("labels every page's origin once and names an organisation wherever it is sure", () => {
    const pages = labels.origins.map(({ page }) => page);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThanOrEqual(110);
    const bare = labels.origins.filter(({ sure, organisations }) => sure && organisations.length === 0);
    expect(bare).toEqual([]);
  });
});
