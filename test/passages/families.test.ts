import { describe, expect, it } from "vitest";
import { proposePairs } from "../../src/passages/candidates.ts";
import { pairsToAlign } from "../../src/passages/families.ts";
import { gramsOf } from "../../src/passages/grams.ts";
import { tokenise } from "../../src/passages/tokens.ts";
import { inventParagraphs, inventSentences } from "../invent-prose.ts";

function pairsOf(texts: readonly string[]): { proposed: number; aligned: (readonly [number, number])[] } {
  const { pairs, samples } = proposePairs(
    texts.map((text) => gramsOf(tokenise(text, [{ start: 0, end: text.length }], []))),
  );
  return { proposed: pairs.length, aligned: pairsToAlign(pairs, samples).map(({ a, b }) => [a, b]) };
}

describe("pairsToAlign", () => {
  const one = inventParagraphs(1, 8).join("\n");
  const other = inventParagraphs(2, 8).join("\n");

  it("aligns each of 600 copies with the first alone", () => {
    const { proposed, aligned } = pairsOf(new Array<string>(600).fill(one));
    expect(proposed).toBeLessThanOrEqual(64 * 600);
    expect(aligned).toEqual(Array.from({ length: 599 }, (_, nth) => [0, nth + 1]));
  });

  it("keeps two families of copies apart", () => {
    expect(pairsOf([one, other, one, other, other, one]).aligned).toEqual([
      [0, 2],
      [0, 5],
      [1, 3],
      [1, 4],
    ]);
  });

  it("aligns the first of two families that share a passage, and no members across them", () => {
    const shared = inventSentences(3, 4).join(" ");
    const [left, right] = [`${one}\n${shared}`, `${shared}\n${other}`];
    expect(pairsOf([left, right, left, right]).aligned).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
  });

  it("makes an excerpt a family of its own, and takes short texts for no copies", () => {
    const excerpt = one.slice(0, one.length / 2);
    expect(pairsOf([one, excerpt, one, excerpt]).aligned).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
    const pairs = [0, 1].flatMap((a) => [1, 2].filter((b) => b > a).map((b) => ({ a, b, hits: 4 })));
    expect(pairsToAlign(pairs, Uint32Array.of(4, 4, 4))).toEqual(pairs);
  });

  it("gives nothing for no pairs", () => {
    expect(pairsToAlign([], new Uint32Array(3))).toEqual([]);
  });
});
