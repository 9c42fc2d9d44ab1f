import { describe, expect, it } from "vitest";
import { tagWords } from "../../src/language/tagger.ts";

const tagsOf = (sentence: string): string =>
  tagWords(sentence)
    .map(({ lower, tag }) => `${lower}/${tag}`)
    .join(" ");

describe("tagWords", () => {
  it("gives every word with its offsets and its part of speech", () => {
    const text = "Before it: “We’re ready,” said Ana O’Neill’s aide.";
    const sentence = text.slice(11);
    for (const { start, end, lower } of tagWords(sentence, 11)) {
      expect(text.slice(start, end).toLowerCase().replace(/’/g, "'")).toBe(lower);
    }
    expect(tagWords(sentence, 11).at(-1)?.end).toBe(text.length);
  });

  it("keeps its place over blanks, line ends and words that are written twice", () => {
    const text = "the  the\u00a0the\tweir";
    expect(tagWords(text).map(({ start }) => start)).toEqual([0, 5, 9, 13]);
  });

  it("takes a capitalised word before a verb of saying for a name", () => {
    expect(tagsOf('"Keep the weir," Wade said.')).toContain("wade/PROPN said/VERB");
  });

  it("reads an adverb before a verb as an adverb", () => {
    expect(tagsOf("“So be it,” it further wrote.")).toContain("further/ADV wrote/VERB");
  });

  it("gives nothing for an empty sentence", () => {
    expect(tagWords("")).toEqual([]);
  });

  it("tags a sentence the same whatever came before it", () => {
    const sentence = "Quillam's ferry left the pier.";
    const before = tagsOf(sentence);
    expect(before).toContain("quillam/PROPN 's/PART");
    tagsOf("The last ferry was Quillam's.");
    // Another sentence, because the first is remembered.
    expect(tagsOf(`So ${sentence}`)).toContain("quillam/PROPN 's/PART");
  });

  it("gives a sentence that comes again with its own offsets", () => {
    const sentence = "The ferry left.";
    expect(tagWords(sentence, 7)[0]).toMatchObject({ start: 7, end: 10 });
    expect(tagWords(sentence).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 9],
      [10, 14],
      [14, 15],
    ]);
  });
});
