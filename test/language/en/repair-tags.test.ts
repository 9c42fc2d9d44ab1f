import { expect, test } from "vitest";
import { repairTags } from "../../../src/language/en/repair-tags.ts";
import { tagWords } from "../../../src/language/tagger.ts";

test.each([
  ["A border crossing remained closed.", "crossing"],
  ["Fighting broke out in March.", "fighting"],
  ["It began when rebels attacked the base.", "rebels"],
  ["Norway proposed a tax break for sailors.", "break"],
])("in %s the word “%s” is a noun", (sentence, word) => {
  expect(repairTags(tagWords(sentence)).find(({ lower }) => lower === word)?.tag).toBe("NOUN");
});

test.each([
  ["The island limited the number of kites.", "limited"],
  ["The county plans to close two mills.", "plans"],
])("in %s the word “%s” is a verb", (sentence, word) => {
  expect(repairTags(tagWords(sentence)).find(({ lower }) => lower === word)?.tag).toBe("VERB");
});

test("a verb that stands by itself stays one", () => {
  expect(repairTags(tagWords("Norway closed the border.")).find(({ lower }) => lower === "closed")?.tag).toBe(
    "VERB",
  );
});
