import { describe, expect, it } from "vitest";
import { takenSpans } from "../../src/model/taken-spans.ts";

describe("takenSpans", () => {
  it.each([3, 200])("knows each of %i stretches by what it shares with another", (count) => {
    const taken = takenSpans(count * 10);
    for (let nth = 0; nth < count; nth++) taken.add({ start: nth * 10 + 2, end: nth * 10 + 5 });
    for (let nth = 0; nth < count; nth++) {
      const at = nth * 10;
      expect(taken.overlaps({ start: at, end: at + 2 })).toBe(false);
      expect(taken.overlaps({ start: at, end: at + 3 })).toBe(true);
      expect(taken.overlaps({ start: at + 4, end: at + 9 })).toBe(true);
      expect(taken.overlaps({ start: at + 5, end: at + 10 })).toBe(false);
    }
  });
});
