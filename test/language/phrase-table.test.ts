import { describe, expect, it, test } from "vitest";
import {
  isWordAt,
  phrasesAt,
  phraseTable,
  skipBlanks,
  wholePhraseAt,
} from "../../src/language/phrase-table.ts";

const TABLE = phraseTable(["reed", "reed boat", "reed-cutter", "U.S. mile", "¢"]);

describe("wholePhraseAt", () => {
  test.each<[string, string | undefined, number]>([
    ["reed boats", "reed", 4],
    ["Reed  \n boat", "reed boat", 12],
    ["REED-CUTTER", "reed-cutter", 11],
    ["u.s. mile", "U.S. mile", 9],
    ["¢ 5", "¢", 1],
    ["reeds", undefined, 0],
    ["reedé", undefined, 0],
    ["boat", undefined, 0],
    ["", undefined, 0],
  ])("%j", (text, phrase, end) => {
    expect(wholePhraseAt(TABLE, text, 0)).toEqual(phrase === undefined ? undefined : { phrase, end });
  });

  it("reads at a place inside a text", () => {
    expect(wholePhraseAt(TABLE, "a reed boat.", 2)).toEqual({ phrase: "reed boat", end: 11 });
  });
});

describe("phrasesAt", () => {
  it("gives the longest first, also before letters", () => {
    expect(phrasesAt(TABLE, "reed boats", 0)).toEqual([
      { phrase: "reed boat", end: 9 },
      { phrase: "reed", end: 4 },
    ]);
  });
});

describe("isWordAt and skipBlanks", () => {
  it("tells letters and digits from all else", () => {
    expect([..."a9é½² -"].map((_, at, all) => isWordAt(all.join(""), at))).toEqual([
      ...[true, true, true, false, false, false, false],
    ]);
    expect(isWordAt("a", 1)).toBe(false);
  });

  it("skips every blank", () => {
    expect(skipBlanks("a \u00a0\n b", 1)).toBe(5);
  });
});
