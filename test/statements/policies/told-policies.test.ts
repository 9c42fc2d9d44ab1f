import { describe, expect, it, test } from "vitest";
import type { PositionKind } from "../../../src/model/position.ts";
import { deedsOf } from "../events/read-drawn-deeds.ts";
import { positionsOf } from "../positions/read-drawn-positions.ts";

function told(text: string): (string | undefined)[][] {
  return deedsOf(text).policies.map(({ name, statuses, actor }) => [
    name,
    statuses.at(-1)?.status,
    actor?.name,
  ]);
}

describe("policies are read", () => {
  test.each([
    // Orders and permissions to many.
    [
      "Norway ordered all ferries to carry whistles.",
      "ordered all ferries to carry whistles",
      "in force",
      "Norway",
    ],
    ["Chile has allowed bakers to open at four.", "allowed bakers to open at four", "in force", "Chile"],
    [
      "Divers are allowed to enter the cave again.",
      "Divers are allowed to enter the cave again",
      "in force",
      undefined,
    ],
    // What is given stands behind those who get it.
    [
      "Norway granted herders the right to cross the lake.",
      "the right to cross the lake",
      "in force",
      "Norway",
    ],
    // Verbs that make a policy of what they take.
    ["Chile blacklisted nine shipyards.", "blacklisted nine shipyards", "in force", "Chile"],
    ["Norway introduced free lanterns for cyclists.", "free lanterns for cyclists", "in force", "Norway"],
    // Compounds.
    ["Norway gave up the 30-year-old peg.", "the 30-year-old peg", "ended", "Norway"],
    ["Chile imposed a night-time curfew on skaters.", "a night-time curfew on skaters", "in force", "Chile"],
    [
      "Norway has proposed a tax break for lighthouse keepers.",
      "a tax break for lighthouse keepers",
      "proposed",
      "Norway",
    ],
    // Licences, funds, plans, introductions.
    ["Norway revoked the licences of two ferries.", "the licences of two ferries", "ended", "Norway"],
    ["Chile set up a fund for orchards.", "a fund for orchards", "in force", "Chile"],
    [
      "Norway approved plans to turn the fort into a school.",
      "plans to turn the fort into a school",
      "agreed",
      "Norway",
    ],
    [
      "Chile postponed the introduction of the new plates.",
      "the introduction of the new plates",
      "proposed",
      "Chile",
    ],
    [
      "A limit of nine kites a day will apply from Monday.",
      "A limit of nine kites a day",
      "agreed",
      undefined,
    ],
    ["Norway signed a decree freezing the price of salt.", "a decree freezing", "agreed", "Norway"],
    ["Chile still taxes kites.", "taxes kites", "in force", "Chile"],
    ["Norway approved a price rise for stamps.", "a price rise for stamps", "agreed", "Norway"],
    ["Under a 2019 levy, ferries are exempt from the queue.", "a 2019 levy", "in force", undefined],
    ["A 2017 accord on salmon remains valid.", "A 2017 accord on salmon", "in force", undefined],
    // What ends, stays or is done by a rule.
    [
      "The moratorium on eel traps ends on ⟦day-monday:Monday⟧.",
      "The moratorium on eel traps",
      "in force",
      undefined,
    ],
    ["The levy on salt remains at 4 percent.", "The levy on salt", "in force", undefined],
    ["A new law abolishes the office of censor.", "A new law", "in force", undefined],
    ["A new plan offers sailors a second pension.", "A new plan", "proposed", undefined],
    ["A levy on kites would pay for it.", "A levy on kites", "proposed", undefined],
  ])("%s", (text, name, status, actor) => {
    expect(told(text)).toEqual([[name, status, actor]]);
  });
});

describe("no policy is read", () => {
  test.each([
    "The captain ordered the cook to make soup.",
    "Norway ordered Ana Ruiz to leave the room.",
    "I was granted access to it, she said.",
    "The baker promised not to raise taxes.",
    "Ana Ruiz introduced her brother.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("who makes a policy", () => {
  it("is also a firm or a club where any body has such rules", () => {
    expect(told("The league lifted its ban on drums.")).toEqual([["ban on drums", "ended", "league"]]);
    expect(told("The league lifted its tariff on drums.")).toEqual([]);
  });
});

describe("positions keep what is not to be done", () => {
  test.each<[string, PositionKind, string, string | undefined]>([
    ["Norway promised not to close the pier.", "commitment", "not to close the pier", undefined],
    ["Norway asked Sweden not to close the pier.", "ask", "not to close the pier", "Sweden"],
    ["The airline has applied to Norway for a licence.", "ask", "a licence", "Norway"],
  ])("%s", (text, kind, matter, recipient) => {
    expect(positionsOf(text)).toMatchObject([
      { kind, matter, ...(recipient && { recipient: { name: recipient } }) },
    ]);
  });
});

describe("what a party does once is an event without a day", () => {
  test.each([
    ["The miners of Norway walked off the job.", "PROTEST"],
    ["Norway appealed against the ruling.", "REQUEST"],
    ["Sweden voted against the text.", undefined],
  ])("%s", (text, event) => {
    expect(deedsOf(text).events.map(({ plover }) => plover?.event)).toEqual([event]);
  });

  it("tells firing from shooting", () => {
    const types = (text: string) => deedsOf(text).events.map(({ plover }) => plover?.event);
    expect(types("Norway fired on a convoy on ⟦day-monday:Monday⟧.")).toEqual(["ASSAULT"]);
    expect(types("Norway fired its envoy on ⟦day-monday:Monday⟧.")).toEqual([undefined]);
  });

  it("leaves a walk alone", () => {
    expect(deedsOf("Norway walked into a room.").events).toEqual([]);
  });
});
