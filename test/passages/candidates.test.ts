import { describe, expect, it } from "vitest";
import { proposePairs, sampleOf } from "../../src/passages/candidates.ts";
import { gramsOf } from "../../src/passages/grams.ts";
import { tokenise } from "../../src/passages/tokens.ts";
import { inventParagraphs, inventSentences } from "../invent-prose.ts";

function grams(text: string): Uint32Array {
  return gramsOf(tokenise(text, [{ start: 0, end: text.length }], []));
}

describe("proposePairs", () => {
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
