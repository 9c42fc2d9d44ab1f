import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures-of.ts";

const told = (text: string, times: Readonly<Record<string, string>> = {}) =>
  figuresOf(text, { times }).map(({ citation, kind, direction, modality, measure }) =>
    [kind, direction, modality, citation.exact, measure].filter((part) => part !== undefined).join(" | "),
  );

describe("trends", () => {
  it("have a direction, an empty value, and what is measured with its people and its time", () => {
    const [figure] = figuresOf("The number of Danes in Holm fell sharply in May from a year ago.", {
      times: { "in May": "2031-05" },
    });
    expect(figure).toMatchObject({ kind: "change", value: {}, direction: "down", unit: "person" });
    expect(figure).toMatchObject({
      measure: "number of Danes in Holm",
      population: "Danes",
      period: "2031-05",
    });
    expect(figure?.base?.citation.exact).toBe("from a year ago");
  });

  it("are told by verbs, participles, nouns and comparisons, and by what somebody moves", () => {
    expect(told("Fares have gone up. Inflation held steady. Prices were much higher than usual.")).toEqual([
      "change | up | Fares have gone up | Fares",
      "change | same | Inflation held steady | Inflation",
      "change | up | Prices were much higher than usual | Prices",
    ]);
    expect(told("Amid soaring rents the council cut spending. The storm drove fares up.")).toEqual([
      "change | up | soaring rents | rents",
      "change | down | cut spending | spending",
      "change | up | drove fares up | fares",
    ]);
    expect(
      told("Attacks on ships increased. Output was reduced. There was a sharp drop in landings of fish."),
    ).toEqual([
      "change | up | Attacks on ships increased | Attacks on ships",
      "change | down | Output was reduced | Output",
    ]);
  });

  it("keep the noun before what is measured where their sentence opens with it", () => {
    expect(told("Ferry traffic rose in May. Meanwhile traffic fell.")).toEqual([
      "change | up | Ferry traffic rose | Ferry traffic",
      "change | down | traffic fell | traffic",
    ]);
  });

  it("say whether they are expected, possible or did not come about", () => {
    expect(told("Exports are expected to rise. The line plans to cut fares.")).toEqual([
      "change | up | expected | Exports are expected to rise | Exports",
      "change | down | scheduled | cut fares | fares",
    ]);
    expect(told("It has a plan to cut fares. The council is unlikely to agree to cut fares.")).toEqual([]);
    expect(told("Without the ferry the toll would have been higher.")).toEqual([
      "change | up | counterfactual | toll would have been higher | toll",
    ]);
  });

  it("give way to a number in their clause, but not to one of something else", () => {
    expect(told("Arrests rose in May to 3,000.").filter((row) => row.startsWith("change"))).toEqual([]);
    expect(told("Arrests rose in two districts.")).toContain("change | up | Arrests rose | Arrests");
    expect(told("Fares rose, and 300 walkers came.")).toContain("change | up | Fares rose | Fares");
  });

  it("are not read of moods, of aims, of what did not happen, of nouns in compounds and of other senses", () => {
    for (const text of [
      "Fears for the economy are growing.",
      "The level of debate has sunk.",
      "It met to lower costs and to bring the numbers down.",
      "Exports did not rise, and there was no increase in wages.",
      "The price rise angered them.",
      "The companies declined to answer.",
      "A number of ships sank.",
      "Rising from her seat she fell silent.",
      "She will raise a number of questions.",
      "It was shot down after the deaths.",
    ])
      expect([text, told(text)]).toEqual([text, []]);
  });
});

describe("few and many", () => {
  it("are read of what can be counted, with the words that say so", () => {
    const [figure] = figuresOf("Very few of the ferries sailed.");
    expect(figure).toMatchObject({ kind: "vague", value: {}, unit: "ferry", modifier: "Very few" });
    expect(told("A growing number of Danes left. Huge numbers of sheep were lost.")).toEqual([
      "vague | A growing number of Danes | Danes left",
      "vague | Huge numbers of sheep | sheep were lost",
    ]);
  });

  it("are not read of ways, of a few, of the few, of how many and of those who think so", () => {
    for (const text of [
      "In many ways it was over.",
      "A few ferries sailed, and the few ships that were left stayed.",
      "How many ferries sail is not known, and as many trains run.",
      "Few farmers believe it.",
      "The number of ferries is known.",
      "A large number of questions were asked.",
    ])
      expect([text, told(text)]).toEqual([text, []]);
  });
});

describe("parts in words", () => {
  it("are shares of what could be counted", () => {
    const [figure] = figuresOf("Danes account for a growing share of all the visitors.");
    expect(figure).toMatchObject({ kind: "share", value: {}, unit: "share", modifier: "a growing share" });
    expect(figure?.base?.citation.exact).toBe("of all the visitors");
    expect(told("Finns form a large part of the wave of visitors.")).toEqual([
      "share | a large part of the wave of visitors | the wave of visitors",
    ]);
  });

  it("are not read of a life, a day or a plan", () => {
    for (const text of [
      "He spent a large part of his life at sea.",
      "She ate a small portion of the cake.",
      "The bulk of the work is done.",
      "They make up a large part of the story of the voters.",
    ])
      expect([text, told(text)]).toEqual([text, []]);
  });
});
