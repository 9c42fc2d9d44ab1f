import { describe, expect, it } from "vitest";
import { findSpeech } from "../../../src/language/en/transcripts.ts";
import type { Span } from "../../../src/model/span.ts";
import { draw, wordsAt } from "../../draw.ts";

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

function speechOf(drawn: string): { readonly found: string[]; readonly drawn: string[] } {
  const { text, spans } = draw(drawn);
  const found = findSpeech(text, paragraphsOf(text));
  expect(found).toEqual(spans["q"] ?? []);
  return { found: wordsAt(text, found), drawn: wordsAt(text, spans["q"] ?? []) };
}

describe("findSpeech", () => {
  it.each([
    [
      "names in capitals, from the first turn to the last",
      "The minister spoke to our reporter.\nANA RUIZ: ⟦q:Good morning.⟧\nMINISTER LUND: ⟦q:Good morning.⟧\n" +
        "⟦q:It is early.⟧\nRUIZ: ⟦q:Who pays?⟧\nLUND: ⟦q:You do.⟧\nThe talk took place on Monday.",
    ],
    ["questions and answers", "Q: ⟦q:Who pays?⟧\nA: ⟦q:You do.⟧\nQ: ⟦q:Why?⟧\nA: ⟦q:It rained.⟧"],
    [
      "titles, initials, hyphens and remarks in brackets",
      "DR. HESS-VALE: ⟦q:One.⟧\nJ.R. O’HOLM: ⟦q:Two.⟧\nLUND (through an interpreter): ⟦q:Three.⟧\nMARÍA NÚÑEZ: ⟦q:Four.⟧",
    ],
  ])("finds %s", (_, drawn) => {
    const speech = speechOf(drawn);
    expect(speech.found).toEqual(speech.drawn);
    expect(speech.found.length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ["three turns", "RUIZ: Who pays?\nLUND: You do.\nRUIZ: Why?"],
    ["names in lower case", "Ruiz: Who pays?\nLund: You do.\nRuiz: Why?\nLund: It rained."],
    ["times and plain prose", "09:00 Opening\n10:00 Talks\n11:00 Break\n12:00 Lunch\nNobody spoke."],
    ["capitals without a colon", "WATER TALKS FAIL\nMINISTER LEAVES\nRIVER FALLS\nDAM CLOSED"],
  ])("takes %s for no transcript", (_, text) => {
    expect(findSpeech(text, paragraphsOf(text))).toEqual([]);
  });
});
