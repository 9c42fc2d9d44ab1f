import { describe, expect, test } from "vitest";
import { tagWords } from "../../../src/language/tagger.ts";
import { readDeedSentences } from "../../../src/statements/events/clause.ts";
import { namesTime } from "../../../src/statements/events/time-words.ts";

function clausesOf(text: string): string[] {
  return readDeedSentences(text).flatMap(({ clauses }) =>
    clauses.map(({ span }) => text.slice(span.start, span.end)),
  );
}

describe("where a clause begins and ends", () => {
  test.each([
    [
      "Norway closed the border and Sweden opened its own.",
      ["Norway closed the border", "Sweden opened its own"],
    ],
    ["Norway closed the border and lifted the ban.", ["Norway closed the border", "lifted the ban"]],
    [
      "Also Friday, Norway closed the border, officials said.",
      ["Also Friday, Norway closed the border", "officials said"],
    ],
    ["In 2030 Norway closed the border.", ["In 2030 Norway closed the border"]],
    [
      "Norway introduced a levy, halved it and abolished it.",
      ["Norway introduced a levy", "halved it", "abolished it"],
    ],
    [
      "Norway, which closed the border, lifted the ban.",
      ["Norway, which closed the border", "Norway, which closed the border, lifted the ban"],
    ],
  ])("%s", (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  test("a sentence without a word of dealing is not read", () => {
    expect(readDeedSentences("The valley is green.")).toEqual([]);
  });
});

describe("words that name a time", () => {
  test.each([
    ["Norway closed the border on Friday.", true],
    ["Norway closed the border last week.", true],
    ["Norway closed the border in 2030.", true],
    ["Norway closed the border for two weeks.", false],
    ["Norway closed 2030 crossings.", false],
    ["Norway may close the border.", false],
  ])("%s", (text, named) => {
    expect(namesTime(tagWords(text))).toBe(named);
  });
});
