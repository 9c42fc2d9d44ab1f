import { expect, test } from "vitest";
import { findPolicyNames } from "../../../src/statements/policies/policy-names.ts";

test.each([
  ["The Harbour Safety Act was passed.", ["Harbour Safety Act"]],
  ["Crews wait under Article 9 of the code.", ["Article 9"]],
  ["Operation Calm Sea began.", ["Operation Calm Sea"]],
  ["He praised the “Quiet Harbours” policy.", ["Quiet Harbours"]],
  ["The Tana Law of 2019 will be amended.", ["Tana Law of 2019"]],
  ["Mayor Ruiz signed Ordinance 88.", ["Ordinance 88"]],
  ["It pays under the Harbour Shield, a new scheme for crews.", ["Harbour Shield"]],
  ["The rescue, dubbed “Plan Heron”, was approved.", ["Plan Heron"]],
  ["Both signed the Accord of Tana.", ["Accord of Tana"]],
  ["The so-called Fair Ferry scheme caps fares.", ["Fair Ferry scheme"]],
  ["It is a rule known as the lamp rule.", ["lamp rule"]],
  ["The Tana Regulation and the Bergen Protocol differ.", ["Tana Regulation", "Bergen Protocol"]],
])("finds the names in: %s", (sentence, names) => {
  expect(findPolicyNames(sentence).map(({ name }) => name)).toEqual(names);
});

test.each([
  "The Norwegian law is old.",
  "He said “we will act” on Monday.",
  "The actor Jude Law came.",
  "They acted on the plan.",
])("finds none in: %s", (sentence) => {
  expect(findPolicyNames(sentence)).toEqual([]);
});

test("a long line of capitals takes no longer than its length", () => {
  expect(findPolicyNames("Harbour ".repeat(20_000))).toEqual([]);
});
