import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CandidatePair, proposePairs, sampleOf } from "../../src/passages/candidates.ts";
import { gramsOf } from "../../src/passages/grams.ts";
import { tokenise } from "../../src/passages/tokens.ts";
import { inventParagraphs, inventSentences } from "../invent-prose.ts";

function grams(text: string): Uint32Array {
  return gramsOf(tokenise(text, [{ start: 0, end: text.length }], []));
}

/** The sampled grams of a body, each with its first place, in order. */
function firstPlaces(list: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  list.forEach((gram, at) => {
    if (gram % 4 === 0 && !places.has(gram)) places.set(gram, at);
  });
  return places;
}

/** Compares every body with every later one, gram by gram. */
function proposeNaively(bodies: readonly (readonly number[])[]): CandidatePair[] {
  const places = bodies.map(firstPlaces);
  const pairs: CandidatePair[] = [];
  places.forEach((own, a) => {
    places.forEach((other, b) => {
      const shared = [...own].flatMap(([gram, at]) => {
        const place = other.get(gram);
        return place === undefined ? [] : [{ at, shift: place - at }];
      });
      let [row, best] = [0, 0];
      shared.forEach(({ at, shift }, nth) => {
        const before = shared[nth - 1];
        row = before && at - before.at <= 80 && Math.abs(shift - before.shift) <= 24 ? row + 1 : 1;
        best = Math.max(best, row);
      });
      if (b > a && (best >= 3 || shared.length >= 12)) pairs.push({ a, b, hits: shared.length });
    });
  });
  return pairs;
}

describe("proposePairs", () => {
  it("proposes what a comparison of every two bodies finds", () => {
    const gram = fc.integer({ min: 0, max: 400 });
    const passage = fc
      .tuple(gram, fc.integer({ min: 1, max: 60 }))
      .map(([from, length]) => Array.from({ length }, (_, at) => (from + at) % 400));
    const body = fc.array(fc.oneof(passage, fc.array(gram, { maxLength: 60 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 14 }), (parts) => {
        const bodies = parts.map((one) => one.flat());
        const { pairs, samples } = proposePairs(bodies.map((one) => Uint32Array.from(one)));
        expect(pairs).toEqual(proposeNaively(bodies));
        expect([...samples]).toEqual(bodies.map((one) => firstPlaces(one).size));
      }),
      { numRuns: 300 },
    );
  });

  it("counts grams of more than sixteen bodies only together with the words behind them", () => {
    const phrase = [4, 8, 12, 16, 20];
    const alone = (nth: number): number[] => Array.from({ length: 8 }, (_, at) => 1001 + 16 * nth + 2 * at);
    const bodies = (number: number): Uint32Array[] =>
      Array.from({ length: number }, (_, nth) => Uint32Array.from([...phrase, ...alone(nth)]));
    expect(proposePairs(bodies(16)).pairs).toHaveLength((16 * 15) / 2);
    // Only the phrase's first gram is followed, four words on, by the same words in all bodies.
    expect(proposePairs(bodies(17)).pairs).toEqual([]);
    const copies = [...bodies(17), ...bodies(3).slice(2)];
    expect(proposePairs(copies).pairs).toEqual([{ a: 2, b: 17, hits: 5 }]);
  });

  it("ties the bodies of a very common text to the first of them only", () => {
    const phrase = Uint32Array.of(4, 8, 12, 16, 20);
    const pairsAmong = (bodies: number): CandidatePair[] => [
      ...proposePairs(new Array<Uint32Array>(bodies).fill(phrase)).pairs,
    ];
    expect(pairsAmong(256)).toHaveLength((256 * 255) / 2);
    const many = pairsAmong(3000);
    expect(many.every(({ a }) => a < 64)).toBe(true);
    expect(new Set(many.filter(({ a }) => a === 0).map(({ b }) => b)).size).toBe(2999);
  });

  it("counts the sampled grams of each body, each once", () => {
    const list = ["rain fell on Lund ".repeat(40), inventSentences(5, 9).join(" "), ""].map(grams);
    expect([...proposePairs(list).samples]).toEqual(list.map((one) => sampleOf(one).length));
  });

  const [one, other] = [inventParagraphs(1, 6).join("\n"), inventParagraphs(2, 6).join("\n")];
  const shared = inventSentences(3, 3).join(" ");

  it("proposes the bodies that share sentences, in order, and no others", () => {
    const { pairs } = proposePairs(
      [`${one}\n${shared}`, other, `${shared}\n${inventSentences(4, 9).join(" ")}`].map(grams),
    );
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
    expect(pairs[0]?.hits).toBeGreaterThanOrEqual(3);
  });

  it("proposes nothing for different texts, empty ones and none", () => {
    expect(proposePairs([one, other, ""].map(grams)).pairs).toEqual([]);
    expect(proposePairs([]).pairs).toEqual([]);
  });

  it("counts a refrain once, so that it proposes no pair", () => {
    const refrain = "rain fell on Lund ".repeat(40);
    expect(
      proposePairs([`${refrain}${one}`, `${refrain}${other}`].map(grams)).pairs.every(
        ({ hits }) => hits < 10,
      ),
    ).toBe(true);
  });

  it("proposes each pair of three copies once", () => {
    const { pairs } = proposePairs([one, one, one].map(grams));
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(["01", "02", "12"]);
  });
});
