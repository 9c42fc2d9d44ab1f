import { describe, expect, it } from "vitest";
import { remembered } from "../../src/language/remembered.ts";

describe("remembered", () => {
  it("asks once for each text, also where nothing was found", () => {
    const asked: string[] = [];
    const find = remembered(10, (text): string | undefined => {
      asked.push(text);
      return text === "weir" ? "a dam" : undefined;
    });
    expect([find("weir"), find("weir"), find("ferry"), find("ferry")]).toEqual([
      "a dam",
      "a dam",
      undefined,
      undefined,
    ]);
    expect(asked).toEqual(["weir", "ferry"]);
  });

  it("forgets all beyond its bound and answers the same", () => {
    const asked: string[] = [];
    const find = remembered(2, (text) => {
      asked.push(text);
      return text.length;
    });
    expect(["a", "bb", "ccc", "a"].map(find)).toEqual([1, 2, 3, 1]);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });
});
