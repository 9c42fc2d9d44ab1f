import { describe, expect, it } from "vitest";
import { isCorrection } from "../../src/reports/correction.ts";

describe("isCorrection", () => {
  it.each([
    "Correction: The dam is 40 metres high, not 400.",
    "CORRECTION — An earlier figure was wrong.",
    "Clarification: The minister spoke on Monday.",
    "Editor’s note: The name of the river was misspelt.",
    "Editor's note: The name of the river was misspelt.",
    "An earlier version of this story misstated the height of the dam.",
    "This article has been corrected to give the right height.",
    "  Corrects height of dam to 40 metres.",
    "The height was wrong in a previous version of this report.",
  ])("knows %s", (line) => expect(isCorrection(line)).toBe(true));

  it.each([
    "The minister corrected herself twice.",
    "The house of correction in Orwin burnt down.",
    "An earlier attempt to close the dam failed.",
    "Talks end without a result",
    "Editor's Note",
    "Corrections and clarifications",
    "",
    `Correction: ${"The dam is high. ".repeat(40)}`,
  ])("takes %j for something else", (line) => expect(isCorrection(line)).toBe(false));
});
