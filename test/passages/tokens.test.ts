import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME, NUMBER, QUOTED, type Tokens, tokenise } from "../../src/passages/tokens.ts";

function read(text: string): Tokens {
  return tokenise(text, [{ start: 0, end: text.length }], []);
}

function wordsOf(text: string, tokens: Tokens = read(text)): string[] {
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

function flagged(text: string, flag: number, tokens: Tokens = read(text)): string[] {
  return wordsOf(text, tokens).filter((_, at) => ((tokens.flags[at] ?? 0) & flag) !== 0);
}

describe("tokenise", () => {
  it.each([
    ["plain words", "The ferry left, at noon!", ["The", "ferry", "left", "at", "noon"]],
    ["diacritics", "Émile Darrône’s café", ["Émile", "Darrône’s", "café"]],
    ["apostrophes inside and behind a word", "the growers’ don’t", ["the", "growers", "don’t"]],
    ["digits with signs between", "1,300 sheep at 4.5%", ["1", "300", "sheep", "at", "4", "5"]],
    ["hyphens", "gigawatt-hours", ["gigawatt", "hours"]],
    ["surrogate pairs that are no letters", "rain 🌧🌧 fell", ["rain", "fell"]],
    ["surrogate pairs that are letters", "the 𐐀𐐁 book", ["the", "𐐀𐐁", "book"]],
    ["a lone half of a surrogate pair", "rain \ud83c fell", ["rain", "fell"]],
    ["letters of other scripts", "Кама, Ωμέγα", ["Кама", "Ωμέγα"]],
    ["Chinese between its own stops", "河水。上升", ["河水", "上升"]],
    ["combining marks, also at the end", "cafe\u0301 Co\u0302te", ["cafe\u0301", "Co\u0302te"]],
    ["no words", " … — “” ", []],
  ])("cuts %s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["case", "HARBOUR", "harbour"],
    ["diacritics", "Darrône", "darrone"],
    ["combining marks", "Darro\u0302ne", "Darrône"],
    ["curly and straight apostrophes", "don’t", "don't"],
    ["a possessive apostrophe", "growers’", "growers"],
  ])("folds %s", (_, one, other) => {
    expect(read(one).word).toEqual(read(other).word);
  });

  it("gives the same stem to the forms of a long word, and none to function words and single letters", () => {
    const { stem } = read("negotiate negotiated the b 7");
    expect(stem[0]).toBe(stem[1]);
    expect([...stem.slice(2)].map((one) => one === 0)).toEqual([true, true, false]);
  });

  it("flags names where no sentence begins, numbers, and what stands in quotation marks", () => {
    const text = "Rain fell on Lund. Nobody in Holm counted 12 ducks";
    const tokens = tokenise(text, [{ start: 0, end: text.length }], [{ start: 19, end: 33 }]);
    expect(flagged(text, NAME, tokens)).toEqual(["Lund", "Holm"]);
    expect(flagged(text, NUMBER, tokens)).toEqual(["12"]);
    expect(flagged(text, QUOTED, tokens)).toEqual(["Nobody", "in", "Holm"]);
  });

  it("reads the stretches of a body only and joins no word across them", () => {
    const text = "one two three four";
    const body = [
      { start: 0, end: 5 },
      { start: 8, end: 13 },
    ];
    expect(wordsOf(text, tokenise(text, body, []))).toEqual(["one", "t", "three"]);
  });

  it("reads a stretch that ends inside a surrogate pair or behind the text, and none that are empty", () => {
    const text = "old 𐐀𐐁";
    expect(wordsOf(text, tokenise(text, [{ start: 0, end: 7 }], []))).toEqual(["old", "𐐀"]);
    expect(wordsOf(text, tokenise(text, [{ start: 4, end: 99 }], []))).toEqual(["𐐀𐐁"]);
    expect(tokenise(text, [{ start: 2, end: 2 }], []).count).toBe(0);
  });

  it("keeps the words of one body when it reads the next, however long they are", () => {
    const short = read("Rain fell on Lund");
    const before = [...short.word, ...short.stem, ...short.start, ...short.end, ...short.flags];
    const long = read("a ".repeat(50_000));
    expect([long.count, long.word.length]).toEqual([50_000, 50_000]);
    expect([...short.word, ...short.stem, ...short.start, ...short.end, ...short.flags]).toEqual(before);
    expect(read("Rain fell on Lund")).toEqual(short);
  });

  it("takes the first six letters for the stem, and the whole of a shorter word", () => {
    const { stem } = read("harbou harbour harbours harbo 123456 1234567");
    expect(stem[0]).toBe(stem[1]);
    expect(stem[1]).toBe(stem[2]);
    expect(stem[3]).not.toBe(stem[0]);
    expect(stem[4]).toBe(stem[5]);
  });

  it("maps every word back to the text that it was read from", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        const tokens = read(text);
        let before = 0;
        for (let at = 0; at < tokens.count; at++) {
          const [start, end] = [tokens.start[at] ?? -1, tokens.end[at] ?? -1];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const alone = read(text.slice(start, end));
          expect([...alone.word]).toEqual([tokens.word[at]]);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
