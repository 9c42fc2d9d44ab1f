import { describe, expect, test } from "vitest";
import { findPredicates } from "../../../src/language/en/predicates.ts";
import { tagWords } from "../../../src/language/tagger.ts";

function read(sentence: string): string[] {
  const tokens = tagWords(sentence);
  return findPredicates(tokens).map(
    ({ at, aspect, passive, negated, modal }) =>
      `${tokens[at]?.lower} ${aspect}${passive ? " passive" : ""}${negated ? " negated" : ""}${modal ? ` ${modal}` : ""}`,
  );
}

describe("the verbs of a sentence", () => {
  test.each([
    ["The council closed the ferry terminal.", ["closed past"]],
    ["The terminal was closed on Monday.", ["closed past passive"]],
    ["Dockers have not resumed work.", ["resumed perfect negated"]],
    ["The port will be reopened soon.", ["reopened modal passive will"]],
    ["Crews are clearing the harbour.", ["clearing progressive"]],
    ["The mayor refused to sign the order.", ["refused past", "sign infinitive"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test("a participle before its noun is no verb", () => {
    expect(read("The disputed islands flooded.")).toEqual(["flooded past"]);
  });

  test("a participle behind its noun is no past tense", () => {
    expect(read("Rules introduced by the port authority angered fishermen.")).toEqual([
      "introduced participle",
      "angered past",
    ]);
  });
});
