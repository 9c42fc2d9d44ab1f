import { expect, test } from "vitest";
import { singularOf } from "../../../src/language/en/plurals.ts";
import { verbForm } from "../../../src/language/en/verb-forms.ts";

test.each([
  ["held", "hold"],
  ["stopped", "stop"],
  ["closing", "close"],
  ["denies", "deny"],
  ["reached", "reach"],
  ["swore", "swear"],
  ["releases", "release"],
])("%s may be a form of %s", (word, lemma) => {
  expect(verbForm(word).lemmas).toContain(lemma);
});

test("the shape of a form is told", () => {
  const shapes = ["taken", "took", "takes", "taking", "take"].map((word) => verbForm(word).shape);
  expect(shapes).toEqual(["participle", "past", "third", "ing", "base"]);
});

test("a plural gives its singular, a word in -ss stays", () => {
  const words = ["crossings", "treaties", "taxes", "press", "virus"];
  expect(words.map(singularOf)).toEqual(["crossing", "treaty", "tax", "press", "virus"]);
});
