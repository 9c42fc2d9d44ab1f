import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotedSpans } from "../../../src/language/en/quotation-marks.ts";
import { findQuotedWords } from "../../../src/language/en/quoted-words.ts";
import type { Span } from "../../../src/model/span.ts";
import { draw, wordsAt } from "../../draw.ts";

/** Gives the lines of a text that hold anything. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** The words inside quotation marks are drawn as `q`. */
const DRAWN: readonly (readonly [string, string])[] = [
  ["curly marks", "“⟦q:We stay,⟧” she said. “⟦q:All of us.⟧”"],
  ["upright marks", '"⟦q:We stay,⟧" she said. "⟦q:All of us.⟧"'],
  ["a curly opener and an upright closer", '“⟦q:We stay⟧", she said.'],
  ["single British marks", "She said: ‘⟦q:We stay.⟧’ He left."],
  ["single upright marks", "She said: '⟦q:We stay.⟧' He left."],
  ["guillemets", "Elle dit : «⟦q: Nous restons. ⟧» Il part."],
  ["low marks closed high", "Sie sagte: „⟦q:Wir bleiben.⟧“ Er ging."],
  ["low marks closed by the other mark", "Sie sagte: „⟦q:Wir bleiben.⟧” Er ging."],
  ["marks inside marks", "“⟦q:He told me ‘never again’ and left,⟧” she said."],
  ["double marks inside single ones", "‘⟦q:He told me “never again” and left,⟧’ she said."],
  ["a possessive inside single marks", "She said: ‘⟦q:The minister’s plan is Arrel’s plan.⟧’"],
  ["a plural possessive inside single marks", "She said ‘⟦q:the farmers’ water is gone⟧’ and left."],
  ["a contraction inside upright single marks", "She said '⟦q:we don't know⟧' and left."],
  ["one word", "The “⟦q:plan⟧” failed."],
  ["marks in brackets", "The plan (“⟦q:a door left ajar⟧”) failed."],
  ["marks behind a dash", "The plan—“⟦q:a door left ajar⟧”—failed."],
  ["no apostrophes", "The minister’s men didn’t see the farmers’ dogs, o’clock or ’tis."],
  ["no upright apostrophes", "The minister's men didn't see the farmers' dogs in the '90s."],
  ["no elisions", "The '90s were '⟦q:dry years⟧' here, and 'tis the ‘⟦q:season⟧’ now."],
  ["no inches", 'A 24" pipe and a 12" valve burst.'],
  ["no empty marks", 'The words “” and "" say nothing.'],
  ["no prose", "Nobody said anything."],
  ["an unclosed mark", "Lund said: “⟦q:We stay and wait⟧\nThe river fell."],
  ["an unclosed mark in the same paragraph", "“We stay, he said. “⟦q:All of us.⟧” They left."],
  ["a quotation over paragraphs", "“⟦q:We stay.⟧\n“⟦q:We all stay,⟧” he said.\nHe left."],
  ["three paragraphs", "“⟦q:One.⟧\n“⟦q:Two.⟧\n“⟦q:Three,⟧” he said."],
  ["an upright quotation over paragraphs", '"⟦q:We stay.⟧\n"⟦q:We all stay,⟧" he said.'],
  ["a single mark that never closes", "She said ‘we stay and left.\nHe slept."],
  ["glued marks", "It rained.“⟦q:We stay,⟧” she said."],
];

describe("findQuotedSpans", () => {
  it.each(DRAWN)("finds %s", (_, drawn) => {
    const { text, spans } = draw(drawn);
    const found = findQuotedSpans(text, paragraphsOf(text));
    expect(wordsAt(text, found)).toEqual(wordsAt(text, spans["q"] ?? []));
    expect(found).toEqual(spans["q"] ?? []);
  });

  it("reads only the paragraphs that it is given", () => {
    const { text, spans } = draw("“One.”\n“⟦q:Two.⟧”\n“Three.”");
    expect(findQuotedSpans(text, paragraphsOf(text).slice(1, 2))).toEqual(spans["q"]);
  });

  const marks = fc.constantFrom(..."“ ” ‘ ’ \" ' « » „ word Word's s' , . \n".split(" "), "\n");
  const texts = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(" "));
  const glued = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(""));

  it("gives sorted disjoint spans inside their paragraphs, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, glued, fc.string({ unit: "binary" })), (text) => {
        const paragraphs = paragraphsOf(text);
        let end = 0;
        for (const span of findQuotedSpans(text, paragraphs)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(paragraphs.some((one) => one.start <= span.start && span.end <= one.end)).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same words behind a paragraph in front", () => {
    fc.assert(
      fc.property(fc.oneof(texts, glued), (text) => {
        const front = "A paragraph stands in front.\n";
        const shifted = findQuotedSpans(text, paragraphsOf(text)).map(({ start, end }) => ({
          start: start + front.length,
          end: end + front.length,
        }));
        expect(findQuotedSpans(front + text, paragraphsOf(front + text))).toEqual(shifted);
      }),
      { numRuns: 300 },
    );
  });
});

describe("findQuotedWords", () => {
  it("joins quotation marks and the turns of a transcript", () => {
    const { text, spans } = draw(
      "ANA RUIZ: ⟦q:Good morning.⟧\nLUND: ⟦q:I said “no” to them.⟧\nRUIZ: ⟦q:Why?⟧\nLUND: ⟦q:It rained.⟧\nLater he said “⟦q:yes⟧” too.",
    );
    expect(findQuotedWords(text, paragraphsOf(text))).toEqual(spans["q"]);
  });
});
