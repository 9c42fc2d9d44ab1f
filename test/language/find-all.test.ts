import { describe, expect, it } from "vitest";
import { findAll } from "../../src/language/find-all.ts";

describe("findAll", () => {
  it("lists what matchAll lists, also behind an earlier search and for empty hits", () => {
    for (const pattern of [/t\w/g, /x*/g, /(?<=e)r/gu, /q/g]) {
      pattern.lastIndex = 5;
      const text = "the weather at Tern Rock 🌊";
      expect(findAll(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern))]);
    }
  });

  it("refuses a pattern that is not global, which would never end", () => {
    expect(() => findAll(/t/, "the weather")).toThrow("not global");
  });
});
