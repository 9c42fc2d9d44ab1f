import { describe, expect, it } from "vitest";
import { holdsListed, makeSieve } from "../../src/language/word-sieve.ts";

const SIEVE = makeSieve(["ferry", "sank"]);

function listedIn(text: string): string[] {
  const found: string[] = [];
  holdsListed(text, SIEVE, (word, start, end) => {
    found.push(`${word} ${start}-${end}`);
    return false;
  });
  return found;
}

describe("holdsListed", () => {
  it("gives each listed word in small letters with its place", () => {
    expect(listedIn("The Ferry sank, a FERRY")).toEqual(["ferry 4-9", "sank 10-14", "ferry 18-23"]);
  });

  it("takes whole words of ASCII only, as the borders of a pattern do", () => {
    expect(listedIn("ferryman ferry_2 ferry2 sanky")).toEqual([]);
    expect(listedIn("éferry’s ferry-man")).toEqual(["ferry 1-6", "ferry 9-14"]);
  });

  it("stops at the first word that passes the test", () => {
    const asked: string[] = [];
    const holds = holdsListed("ferry sank ferry", SIEVE, (word) => {
      asked.push(word);
      return word === "sank";
    });
    expect([holds, asked]).toEqual([true, ["ferry", "sank"]]);
  });

  it("says no where no listed word passes", () => {
    expect(holdsListed("ferry sank", SIEVE, () => false)).toBe(false);
    expect(holdsListed("", SIEVE, () => true)).toBe(false);
  });
});
