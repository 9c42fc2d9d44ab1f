import { expect, test } from "vitest";
import { repairTags } from "../../../src/language/en/repair-tags.ts";
import { tagWords } from "../../../src/language/tagger.ts";

test.each([
  ["A border crossing remained closed.", "crossing"],
  ["Fighting broke out in March.", "fighting"],
  ["It began when rebels attacked the base.", "rebels"],
])("in %s the word “%s” is a noun", (sentence, word) => {
  expect(repairTags(tagWords(sentence)).find(({ lower }) => lower === word)?.tag).toBe("NOUN");
});

test("a verb that stands by itself stays one", () => {
  expect(repairTags(tagWords("Norway closed the border.")).find(({ lower }) => lower === "closed")?.tag).toBe(
    "VERB",
  );
});
