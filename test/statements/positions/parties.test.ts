import { describe, expect, test } from "vitest";
import { recall } from "../../../src/statements/positions/parties/party-memory.ts";
import { readDrawnParties } from "./read-drawn-parties.ts";

const names = (drawn: string, day?: string): string[][] =>
  readDrawnParties(drawn, day).map((parties) => parties.map((party) => party.name));

describe("resolveParties", () => {
  test.each([
    ["⟦party:Norway⟧ asked for time.", [["Norway"]]],
    ["⟦party:The U.K.⟧ refused.", [["United Kingdom"]]],
    ["⟦party:The Norwegian government⟧ refused.", [["Norway"]]],
    ["⟦party:Oslo⟧ refused.", [["Norway"]]],
    ["⟦party:The Kremlin⟧ refused.", [["Russia"]]],
    ["⟦party:The government of Japan⟧ refused.", [["Japan"]]],
    ["⟦party:Kenyan officials⟧ refused.", [["Kenyan officials"]]],
    ["⟦party:Kenya⟧ and ⟦party:the Ugandan government⟧ met.", [["Kenya"], ["Uganda"]]],
    ["⟦party:Kenya and Uganda⟧ met.", [["Kenya", "Uganda"]]],
    ["⟦party:Iran and Azerbaijan⟧ met.", [["Iran", "Azerbaijan"]]],
    ["⟦party:The government in 2021⟧ refused.", [["government"]]],
    ["⟦party:Kenyan and Ugandan officials⟧ met.", [["Kenyan and Ugandan officials"]]],
    ["⟦party:Customs and Border Protection⟧ refused.", [["U.S. Customs and Border Protection"]]],
    ["⟦party:The Fisheries and Coast Authority⟧ refused.", [["Fisheries and Coast Authority"]]],
    ["⟦party:The Ministry of Health and Welfare⟧ refused.", [["Ministry of Health and Welfare"]]],
    ["⟦party:The Ministry of Defence and Kenya⟧ met.", [["Ministry of Defence", "Kenya"]]],
    ["⟦party:Kenya and the Coast Authority⟧ met.", [["Kenya", "Coast Authority"]]],
    ["⟦party:Kenya's government and the National Front⟧ met.", [["Kenya", "National Front"]]],
    ["Kenya met Uganda. ⟦party:Both countries⟧ agreed.", [["Kenya", "Uganda"]]],
    ["⟦party:Business groups⟧ protested.", [["Business groups"]]],
    ["⟦party:Talks⟧ resumed.", [[]]],
    ["⟦party:The talks⟧ resumed.", [[]]],
    ["⟦party:The dockers' union⟧ protested.", [["dockers' union"]]],
  ])("finds who is meant in %s", (drawn, expected) => {
    expect(names(drawn)).toEqual(expected);
  });

  test("takes an administration for the country of the person whose it is", () => {
    const drawn = "Kenyan President Asha Mwende spoke. ⟦party:The Mwende administration⟧ refused.";
    expect(readDrawnParties(drawn)).toEqual([[{ name: "Kenya", kind: "government", country: "Kenya" }]]);
  });

  test("takes an office for the person who holds it", () => {
    const drawn = "Fijian President Asha Mwende spoke. ⟦party:The Fijian president⟧ refused.";
    expect(readDrawnParties(drawn)).toEqual([[{ name: "Asha Mwende", kind: "person", country: "Fiji" }]]);
  });

  test("takes an office for the person who held it that day by the table", () => {
    expect(readDrawnParties("⟦party:France's president⟧ refused.", "2019-03-01")).toEqual([
      [{ name: "Emmanuel Macron", kind: "person", country: "France" }],
    ]);
  });

  test("takes a pronoun for the nearest subject that fits it", () => {
    const drawn =
      "⟦party:Ana Ruiz⟧ met ⟦party:the pilots⟧. ⟦party:They⟧ asked for more. ⟦party:She⟧ refused. ⟦party:Norway⟧ paid. ⟦party:It⟧ was asked.";
    expect(names(drawn)).toEqual([
      ["Ana Ruiz"],
      ["pilots"],
      ["pilots"],
      ["Ana Ruiz"],
      ["Norway"],
      ["Norway"],
    ]);
  });

  test.each([
    "⟦party:The plan⟧ failed.",
    "⟦party:Friday⟧ came.",
    "⟦party:The report⟧ came.",
    "⟦party:It⟧ rained.",
  ])("finds no party in %s", (drawn) => {
    expect(names(drawn)).toEqual([[]]);
  });

  test("weighs only the last of what was named, so that long reports stay fast", () => {
    const items = Array.from({ length: 1000 }, (_, nth) => ({ at: nth * 10 }));
    const near = recall(items, 5005);
    expect(near.at(-1)).toEqual({ at: 5000 });
    expect(near.length).toBeLessThan(400);
    expect(recall(items, 0)).toEqual([]);
  });
});
