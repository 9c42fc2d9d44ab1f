import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMediaNames, isAcronymOf, mediaNameOf } from "../../../src/language/en/media-names.ts";
import { draw, wordsAt } from "../../draw.ts";

/** The newsrooms' names are drawn as `m`. */
const DRAWN: readonly (readonly [string, string])[] = [
  ["a known agency", "He told ⟦m:Reuters⟧ on Monday."],
  ["known names side by side", "Both ⟦m:Reuters⟧ and ⟦m:CNN⟧ were there."],
  ["a generic name", "The ⟦m:Northern Wire Agency⟧ reported it."],
  ["a generic name behind By", "By ⟦m:Estuary Herald⟧"],
  ["a generic name with a leading word", "The ⟦m:Daily Weir⟧ and ⟦m:Radio Arrel⟧ said so."],
  ["a generic name in brackets", "The report (⟦m:Lantern Press Agency⟧) is long."],
  ["an acronym before its name", "LPA ⟦m:Lantern Press Agency⟧"],
  ["a writer's name glued to a known newsroom", "Ana Ruiz⟦m:CBS News⟧"],
  ["no public body", "The Border Security Agency and the Water Agency were silent."],
  ["no common noun", "The news agency was late, and the press waited."],
  ["no link to other pages, and no job", "Next Post, Previous Harbour News, Senior Media Reporter"],
  ["no lone media noun", "The Times were hard. Agency staff left."],
];

describe("findMediaNames", () => {
  it.each(DRAWN)("finds %s", (_, drawn) => {
    const { text, spans } = draw(drawn);
    const found = findMediaNames(text).filter((name) => name.certain);
    expect(wordsAt(text, found)).toEqual(wordsAt(text, spans["m"] ?? []));
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans["m"] ?? []);
  });

  it("names what the tables know by its canonical name, and the rest as it stands", () => {
    expect(findMediaNames("AP and the Harbour Gazette").map(({ name, known }) => [name, known])).toEqual([
      ["Associated Press", true],
      ["Harbour Gazette", false],
    ]);
  });

  it("marks a name that is also a common word as uncertain", () => {
    const [time] = findMediaNames("He read Time on the train.");
    expect(time).toMatchObject({ certain: false, known: true });
  });

  it("reads only between the offsets that it is given", () => {
    const { text, spans } = draw("Reuters, ⟦within:the ⟦m:Harbour Gazette⟧ and⟧ CNN");
    const [within] = spans["within"] ?? [];
    const found = findMediaNames(text, within?.start, within?.end);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans["m"]);
  });

  it("gives sorted disjoint names of any mixture of words", () => {
    const word = fc.constantFrom(
      ..."The AP Reuters CNN Harbour Gazette News Agency Press Daily Radio Ruiz by , . ( ) Border LPA NBC and".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(" ", ""), (words, blank) => {
        const text = words.join(blank);
        let end = 0;
        for (const name of findMediaNames(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          expect(name.name.trim()).not.toBe("");
          end = name.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("mediaNameOf", () => {
  it.each([
    ["AP", "Associated Press"],
    ["(AP)", "Associated Press"],
    ["[Reuters]", "Reuters"],
    ["the Associated Press", "Associated Press"],
    ["NWA", "NWA"],
    ["(NWA)", "NWA"],
    ["Harbour News", "Harbour News"],
  ])("takes %s for %s", (credit, name) => {
    expect(mediaNameOf(credit)?.name).toBe(name);
  });

  it.each(["", "()", "yesterday", "left", "Ana Ruiz", "his friend Otto"])(
    "takes %j for no newsroom",
    (words) => {
      expect(mediaNameOf(words)).toBeUndefined();
    },
  );
});

describe("isAcronymOf", () => {
  it.each([
    ["NWA", "Northern Wire Agency", true],
    ["LPA", "Lantern Press Agency", true],
    ["N.W.A.", "Northern Wire Agency", true],
    ["NW", "North-Western", true],
    ["BBC", "Bell and Bridge Courier", true],
    ["NWA", "Northern Wire", false],
    ["NWA", "NWA", false],
    ["Weir Times", "Western Tribune", false],
    ["N", "Northern", false],
  ])("%s of %s: %s", (short, full, expected) => {
    expect(isAcronymOf(short, full)).toBe(expected);
  });
});
