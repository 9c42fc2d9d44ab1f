import { describe, expect, it } from "vitest";
import { GRAM, gramsOf, indexGrams } from "../../src/passages/grams.ts";
import { tokenise } from "../../src/passages/tokens.ts";

function grams(text: string): Uint32Array {
  return gramsOf(tokenise(text, [{ start: 0, end: text.length }], []));
}

describe("gramsOf", () => {
  it("gives one hash for each run of four words", () => {
    expect(grams("one two three four five six")).toHaveLength(6 - GRAM + 1);
    expect(grams("one two three")).toHaveLength(0);
    expect(grams("")).toHaveLength(0);
  });

  it("hashes the same words alike wherever they stand, and another order differently", () => {
    const [first] = grams("the old red mill");
    expect(grams("yes The OLD red mill")[1]).toBe(first);
    expect(grams("the red old mill")[0]).not.toBe(first);
  });
});

describe("indexGrams", () => {
  it("lists the places of a gram in rising order", () => {
    const list = grams("a b c d x a b c d y a b c d");
    const { head, next, gram, mask } = indexGrams(list);
    const wanted = list[0] ?? 0;
    const places: number[] = [];
    for (let at = head[wanted & mask] ?? -1; at >= 0; at = next[at] ?? -1)
      if (gram[at] === wanted) places.push(at);
    expect(places).toEqual([0, 5, 10]);
  });

  it("holds for a body without grams", () => {
    expect([...indexGrams(new Uint32Array()).head].every((place) => place === -1)).toBe(true);
  });
});
