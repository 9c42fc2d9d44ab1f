import { describe, expect, it } from "vitest";
import { draw, wordsAt } from "./draw.ts";

describe("draw", () => {
  it("gives the text without marks and the spans of the marks", () => {
    const { text, spans } = draw("⟦who:Ana Ruiz⟧ ⟦cue:said⟧ it rained.");
    expect(text).toBe("Ana Ruiz said it rained.");
    expect(spans).toEqual({ who: [{ start: 0, end: 8 }], cue: [{ start: 9, end: 13 }] });
  });

  it("takes marks inside marks, and several of one name", () => {
    const { text, spans } = draw("⟦s:“⟦q:No⟧,” she said.⟧ ⟦s:“⟦q:Never⟧.”⟧");
    expect(wordsAt(text, spans["s"] ?? [])).toEqual(["“No,” she said.", "“Never.”"]);
    expect(wordsAt(text, spans["q"] ?? [])).toEqual(["No", "Never"]);
  });

  it("counts in UTF-16 code units", () => {
    expect(draw("😀⟦x:é⟧").spans["x"]).toEqual([{ start: 2, end: 3 }]);
  });

  it("leaves a text without marks alone, and takes an empty mark", () => {
    expect(draw("Colon: no mark.")).toEqual({ text: "Colon: no mark.", spans: {} });
    expect(draw("a⟦x:⟧b")).toEqual({ text: "ab", spans: { x: [{ start: 1, end: 1 }] } });
  });

  it("refuses marks that are not closed, not open or without a name", () => {
    expect(() => draw("⟦x:open")).toThrow("not closed");
    expect(() => draw("closed⟧")).toThrow("not open");
    expect(() => draw("⟦Not a name⟧")).toThrow("not open");
    expect(() => draw("⟦: no name")).toThrow("no name");
  });
});
