import { describe, expect, test } from "vitest";
import { typeSentence } from "../../../src/language/en/type-sentence.ts";
import { tagWords } from "../../../src/language/tagger.ts";

function typed(sentence: string): string | undefined {
  const plover = typeSentence(tagWords(sentence));
  return plover && [plover.event, plover.mode].filter(Boolean).join(" ");
}

describe("what a sentence tells of", () => {
  test.each([
    ["Orvania agreed to share river data with its neighbour.", "AGREE"],
    ["The two ministers held talks in Bressel on Monday.", "CONSULT"],
    ["The envoy visited the flooded valley.", "CONSULT visit"],
    ["Parliament praised the rescuers.", "SUPPORT"],
    ["The ministry sent tents and medicine to the valley.", "AID"],
    ["The government lifted the curfew.", "CONCEDE"],
    ["The army lifted the siege of the harbour.", "RETREAT access"],
    ["The union demanded that the minister resign.", "REQUEST"],
    ["Orvania accused its neighbour of hoarding water.", "ACCUSE disapprove"],
    ["The prosecutor opened an inquiry into the dam.", "ACCUSE investigate"],
    ["The party rejected the proposal.", "REJECT"],
    ["The party refused to sign the treaty.", "REJECT"],
    ["Orvania threatened to close the canal.", "THREATEN"],
    ["Farmers demonstrated outside the ministry.", "PROTEST demo"],
    ["Dockers went on strike over pay.", "PROTEST strike"],
    ["Orvania imposed sanctions on the shipping line.", "SANCTION"],
    ["Orvania closed the border crossing at Tell.", "SANCTION discontinue"],
    ["The army deployed three battalions along the canal.", "MOBILIZE troops"],
    ["Police arrested twelve smugglers.", "COERCE arrest"],
    ["Gunmen attacked the convoy.", "ASSAULT"],
  ])("%s", (sentence, expected) => {
    expect(typed(sentence)).toBe(expected);
  });
});

describe("what the words around a verb make of it", () => {
  test.each([
    ["Orvania promised to reopen the canal.", "AGREE"],
    ["Orvania will send tents to the valley.", "AGREE"],
    ["Orvania will impose sanctions on the shipping line.", "THREATEN"],
    ["Orvania will not accept the refugees.", "REJECT"],
    ["Officials said Orvania must open the canal.", "REQUEST"],
    ["The convoy was attacked by gunmen.", "ASSAULT"],
  ])("%s", (sentence, expected) => {
    expect(typed(sentence)).toBe(expected);
  });

  test("a sentence without dealings has no type", () => {
    expect(typed("The valley is green in spring.")).toBeUndefined();
  });
});
