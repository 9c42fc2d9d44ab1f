import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCreditLine } from "../../src/reports/credit-line.ts";
import { draw, wordsAt } from "../draw.ts";

/** The writers' names are drawn as `by`, the newsrooms as `org`, both as they stand in the line. */
const CREDITS: readonly string[] = [
  "By ⟦by:Ana Ruiz⟧",
  "by ⟦by:Ana Ruiz⟧",
  "BY ⟦by:ANA RUIZ⟧",
  "By: ⟦by:Ana Ruiz⟧",
  "By ⟦by:Ana Ruiz and Tom Lund⟧",
  "By ⟦by:Ana Ruiz, Tom Lund and Ilse de la Maar⟧",
  "By ⟦by:ANA RUIZ⟧, ⟦org:Northern Wire Agency⟧",
  "By ⟦by:Ana Ruiz⟧, ⟦org:Reuters⟧",
  "By ⟦by:Ana Ruiz⟧ | ⟦org:AP⟧",
  "By ⟦by:Ana Ruiz⟧ for ⟦org:CNN⟧",
  "By The ⟦org:Associated Press⟧",
  "Posted by ⟦by:Ana Ruiz⟧",
  "Written by ⟦by:Ana Ruiz⟧",
  "March 4, 2031 By ⟦by:Ana Ruiz⟧",
  "Harbour Online - By ⟦by:Ana Ruiz⟧",
  "By ⟦by:the ⟦org:Estuary⟧ newsroom⟧",
  "By ⟦by:⟦org:Weir Valley⟧ Staff⟧",
  "By ⟦by:Ana Ruiz⟧ March 4, 2031",
  "⟦by:Ana Ruiz⟧ | ⟦org:Reuters⟧",
  "⟦by:JANE DORN⟧ | ⟦org:Reuters⟧",
  "⟦by:A. Ruiz and B. Lee⟧, ⟦org:Northern Wire Agency⟧",
  "⟦by:Ana Ruiz⟧, ⟦org:Associated Press⟧",
  "⟦by:Ana Ruiz⟧, ⟦org:Associated Press⟧ March 4, 2031",
  "⟦by:Ana Ruiz⟧⟦org:CBS News⟧",
  "⟦org:Associated Press⟧",
  "⟦org:Associated Press⟧, March 4, 2031",
  "⟦org:Reuters⟧ | March 4, 2031",
  "LPA ⟦org:Lantern Press Agency⟧",
  "⟦org:CBS News⟧•",
  "⟦org:Harbour News⟧ Videos •",
];

const OTHER: readonly string[] = [
  "Reuters reports record profit",
  "CNN anchor leaves after ten years",
  "Minister attacks Harbour Gazette over leak",
  "Associated Press names new bureau chief in Valden",
  "Why Fox News is losing viewers",
  "The ferry was damaged by Storm and rain in March.",
  "Talks end without a result",
  "Who owns Reuters?",
  "“By Ana Ruiz”",
  "Stand by your river",
  "March 4, 2031",
  "",
  "By",
  `By Ana Ruiz${" and Tom Lund".repeat(20)}`,
];

describe("readCreditLine", () => {
  it.each(CREDITS)("reads %s", (drawn) => {
    const { text, spans } = draw(drawn);
    const found = readCreditLine(text);
    expect(found?.byline?.text).toEqual(wordsAt(text, spans["by"] ?? [])[0]);
    if (found?.byline) {
      expect({ start: found.byline.start, end: found.byline.end }).toEqual(spans["by"]?.[0]);
    }
    const places = found?.organisations.map(({ start, end }) => ({ start, end })) ?? [];
    expect(wordsAt(text, places)).toEqual(wordsAt(text, spans["org"] ?? []));
  });

  it.each(OTHER)("takes %j for something else", (line) => {
    expect(readCreditLine(line)).toBeUndefined();
  });

  it("names newsrooms by their canonical names", () => {
    expect(readCreditLine("By Ana Ruiz, AP")?.organisations.map((one) => one.name)).toEqual([
      "Associated Press",
    ]);
    expect(readCreditLine("CBS News•")?.organisations).toMatchObject([{ name: "CBS News", known: true }]);
    expect(readCreditLine("Harbour News•")?.organisations).toMatchObject([
      { name: "Harbour News", known: false },
    ]);
  });

  it("gives parts that quote the line, whatever the line", () => {
    const part = fc.constantFrom(
      ..."By by: Ana Ruiz and , | • - Reuters AP CBS News March 4, 2031 Staff newsroom the for Harbour Gazette é".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(" ", "", "  "), (parts, blank) => {
        const line = parts.join(blank);
        const found = readCreditLine(line);
        if (found?.byline) {
          expect(line.slice(found.byline.start, found.byline.end)).toBe(found.byline.text);
        }
        for (const { start, end } of found?.organisations ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(line.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
