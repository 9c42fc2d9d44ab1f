import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { alignSentences, type SomeSentences } from "../../src/passages/align-sentences.ts";
import { type Tokens, tokenise } from "../../src/passages/tokens.ts";
import { weighSentences } from "../../src/passages/weigh-sentences.ts";

/** Each sentence is a range of words. */
function read(sentences: readonly string[]): { tokens: Tokens; sentences: Span[] } {
  const text = sentences.join(" ");
  const tokens = tokenise(text, [{ start: 0, end: text.length }], []);
  let at = 0;
  const ranges = sentences.map((sentence) => {
    const start = at;
    at += tokenise(sentence, [{ start: 0, end: sentence.length }], []).count;
    return { start, end: at };
  });
  return { tokens, sentences: ranges };
}

function weigh({ tokens, sentences }: ReturnType<typeof read>): SomeSentences {
  const ranges = Uint32Array.from(sentences.flatMap(({ start, end }) => [start, end]));
  const of = weighSentences(tokens, ranges, () => 1);
  return { of, numbers: [...Array(of.count).keys()] };
}

function align(a: readonly string[], b: readonly string[]): number[][] {
  const [left, right] = [read(a), read(b)];
  return alignSentences(weigh(left), weigh(right), left.tokens).map((pair) => [
    left.sentences.findIndex((span) => span.start === pair.a.start),
    right.sentences.findIndex((span) => span.start === pair.b.start),
  ]);
}

const told = "The council refused the miller permission to widen the bridge before the autumn harvest.";
const retold = "Before the harvest in autumn, permission to widen his bridge was refused to the miller.";

describe("alignSentences", () => {
  it("pairs a sentence with the one that tells it in other words", () => {
    expect(align(["Rain fell on the harbour for eleven days without a break.", told], [retold])).toEqual([
      [1, 0],
    ]);
  });

  it("gives similarities between 0 and 1, the same sentence 1", () => {
    const [left, right] = [read([told]), read([told])];
    expect(alignSentences(weigh(left), weigh(right), left.tokens)[0]?.similarity).toBe(1);
  });

  it("pairs nothing by names alone", () => {
    const a =
      "Yesterday Anders Okolo, Dario Vennick, Birgit Solhaug and Ilse Tarnov danced until dawn broke.";
    const b =
      "Nobody told Anders Okolo, Dario Vennick, Birgit Solhaug or Ilse Tarnov what bread costs there.";
    expect(align([a], [b])).toEqual([]);
  });

  it("pairs no short sentences and no different ones", () => {
    expect(align(["He refused permission."], ["He refused permission."])).toEqual([]);
    expect(align([told], ["A kettle was mended by the drummer while a falcon watched the island."])).toEqual(
      [],
    );
  });
});
