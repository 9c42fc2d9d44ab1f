import { describe, expect, it } from "vitest";
import { mayHoldSpeechVerb } from "../../../src/language/en/speech-verbs.ts";

describe("mayHoldSpeechVerb", () => {
  it.each([
    ["The captain SAID nothing more.", true],
    ["According to the crew it sank.", true],
    ["Both crews claim the cup.", true],
    ["The claim was old.", false],
    ["A sailor may claim it.", false],
    ["The claim that it sank was old.", true],
    ["The united states met.", false],
    ["One page states it.", true],
    ["The ferry left at noon.", false],
    ["The tunnel was condemned in May.", false],
    ["The tunnel was condemned by the union.", true],
    ["They will meet to defend the harbour.", false],
    ["They walked through the disputed tunnel.", false],
    ["The ruling left them without a word.", false],
    ["They agreed on it in writing.", true],
    ["The case was made in writing.", false],
    ["She went on to say it was late.", true],
    ["The parking charge was raised.", false],
    ["They met in a small call centre.", false],
    ["Both crews call the plan a mistake.", true],
    ["Ships wait by the old rail bridge.", false],
    ["The fees add up to a fortune.", false],
    ["They add that it rained.", true],
    ["Nothing was agreed, although it was the mayor’s wish.", false],
    ["She offered to leave.", false],
    ["Arrel and Westmarkville warn of a strike.", true],
    ["Two people who know the matter say it was raised.", true],
  ])("%s %s", (text, expected) => {
    expect(mayHoldSpeechVerb(text, false)).toBe(expected);
  });

  it("asks for verbs of thought only beside quotations", () => {
    const text = "The captain believes it.";
    expect([mayHoldSpeechVerb(text, false), mayHoldSpeechVerb(text, true)]).toEqual([false, true]);
  });
});
