import fc from "fast-check";
import { expect, test } from "vitest";
import {
  foldName,
  foldWord,
  insideWord,
  plainWordBefore,
  singleBlanks,
  withoutDiacritics,
  wordsOf,
} from "../../src/language/words.ts";

test("words are runs of letters, marks and digits; Chinese characters stand alone", () => {
  const text = "N+ said: e\u0301 2026 新华 don't";
  expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
    "N+",
    "said",
    "e\u0301",
    "2026",
    "新",
    "华",
    "don",
    "t",
  ]);
});

test("words are in order, not empty and do not touch inside a word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let at = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        expect(word.end).toBeGreaterThan(word.start);
        expect(insideWord(text, word.start)).toBe(false);
        at = word.end;
      }
    }),
  );
});

test("folding takes off case, diacritics and dots", () => {
  expect(withoutDiacritics("Łódź Süd Ağ")).toBe("Lodz Sud Ag");
  expect(foldWord("TÉLAM")).toBe("telam");
  expect(foldWord("연합")).toBe("연합");
  expect(foldName("(A.P.)")).toBe("ap");
  expect(foldName("Agence France-Presse")).toBe("agence france presse");
});

test.each([
  ["it rose to ", "to"],
  ["to ", undefined],
  ["it rose to", undefined],
  ["it rose To ", undefined],
  ["it rose to  ", undefined],
  ["it rose-to ", undefined],
  [" ", undefined],
  ["", undefined],
])("the plain word at the end of %j is %j", (text, word) => {
  expect(plainWordBefore(text)).toBe(word);
});

test("a phrase gets one common blank between its words, whatever stood there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(singleBlanks(text)).toBe(text.replace(/\s+/g, " "));
    }),
  );
  expect(singleBlanks("a\u00a0b \n c")).toBe("a b c");
});
