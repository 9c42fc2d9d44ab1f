import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/model/quotation.ts";
import { readStatements, type Statements } from "../../src/statements/read-statements.ts";
import { type Built, buildReport, type LabelDraft } from "../build-reports.ts";

function read(...reports: readonly Built[]): Statements {
  return readStatements({ pages: reports.map((one) => one.page), reports: reports.map((one) => one.report) });
}

function build(id: string, paragraphs: readonly string[], labels: readonly LabelDraft[] = []): Built {
  return buildReport({ id, paragraphs, labels });
}

function quotationsOf(...paragraphs: readonly string[]): readonly Quotation[] {
  return read(build("a", paragraphs)).quotations;
}

const namesOf = (quotations: readonly Quotation[]): string[] => quotations.map((one) => one.source.name);

describe("readStatements", () => {
  it("gives one name to a person by full name, surname, office, initials and pronoun", () => {
    const quotations = quotationsOf(
      "President Ana Belén Ruiz Mora said the harbour was hers.",
      "Ruiz Mora added that she would stay.",
      "“I will not go,” the president said.",
      "ABRM, said an aide, is tired.",
      "“Nobody will take it,” she said.",
    );
    expect(namesOf(quotations)).toEqual([
      "Ana Belén Ruiz Mora",
      "Ana Belén Ruiz Mora",
      "Ana Belén Ruiz Mora",
      "aide",
      "Ana Belén Ruiz Mora",
    ]);
    expect(quotations.map((one) => one.source.basis)).toEqual([
      "full-name",
      "short-name",
      "office",
      undefined,
      "pronoun",
    ]);
  });

  it("takes a surname and a colon for a turn where the report names the person elsewhere", () => {
    const quotations = quotationsOf(
      "Lund: Nobody asked us about the harbour tax.",
      "The mayor of Arrel is Ana Lund.",
      "Weather: Rain is coming to the coast on Monday.",
    );
    expect(quotations.map((one) => [one.source.name, one.content.exact])).toEqual([
      ["Ana Lund", "Nobody asked us about the harbour tax."],
    ]);
  });

  it("takes no long quotation behind its verb for a title, whatever follows it", () => {
    const quotations = quotationsOf(
      "The mayor said “it would be wrong to speak of any great success” on the bridge after a short meeting.",
    );
    expect(quotations.map((one) => one.content.exact)).toContain(
      "it would be wrong to speak of any great success",
    );
  });

  it("takes nobody from inside a quotation for the one who says it", () => {
    const quotations = quotationsOf(
      "“A music school is cheaper than a frozen theatre,” admitted ward sister Ylva Torden.",
      "“If the council sells the quay, everybody in the town will pay,” told reporters foreman Ines Marn.",
    );
    const inside = ["music school", "council", "everybody"];
    expect(quotations.length).toBeGreaterThan(0);
    expect(namesOf(quotations).filter((name) => inside.includes(name))).toEqual([]);
  });

  it("reads the line below a quotation that says whose it is", () => {
    const quotations = quotationsOf(
      "“We will keep the harbour.”",
      "— Ana Lund, mayor of Arrel",
      "“We are tired of all this.”",
      "– More about the storm that is coming",
    );
    expect(namesOf(quotations)[0]).toBe("Ana Lund");
    expect(namesOf(quotations)).toHaveLength(2);
    expect(quotations[1]?.source.basis).not.toBe("full-name");
  });

  it("names the speaker before a relative clause, and one out of a group as it stands", () => {
    const quotations = quotationsOf(
      "An official who took part in the talks said they had failed.",
      "“They had failed,” one of the harbour officials said.",
      "In Arrel the harbour union called the talks “a joke.” It said ships would stay away.",
    );
    expect(namesOf(quotations)).toEqual([
      "official",
      "one of the harbour officials",
      "harbour union",
      "harbour union",
      "harbour union",
    ]);
    expect(quotations.at(-1)?.source.basis).toBe("pronoun");
  });

  it("tells ministers apart by what they are ministers of, and persons by their pronouns", () => {
    const quotations = quotationsOf(
      "Water Minister Dorvik Lund met Foreign Minister Hessa Marn.",
      "Lund said the dam was full. “We can wait,” he added.",
      "“It is a beginning,” the foreign minister said. “Not one day,” she answered.",
      "Marn's office said later that she was ill.",
    );
    expect(namesOf(quotations)).toEqual([
      "Dorvik Lund",
      "Dorvik Lund",
      "Hessa Marn",
      "Hessa Marn",
      "Hessa Marn’s office",
    ]);
  });

  it("takes neither landforms nor contracted words for persons", () => {
    const quotations = quotationsOf(
      "The river rises in the Sorrow Mountains of Kell. Kell says it has no water.",
      "“I don't know. Maybe I'll go,” the captain said. “I'll see.” Later he said he would stay.",
    );
    expect(namesOf(quotations).filter((name) => /Mountains|I'll/.test(name))).toEqual([]);
    expect(quotations[0]?.source.name).toBe("Kell");
  });

  it("reads a paragraph that the one before it announces", () => {
    const [marked, plain, ...rest] = quotationsOf(
      "Ana Ruiz told the council:",
      "“Nobody asked us about the harbour.”",
      "Tom Ott added:",
      "They never do, and they never will.",
      "There are two plans:",
      "The harbour will be closed and sold.",
    );
    expect([marked?.source.name, marked?.content.exact]).toEqual([
      "Ana Ruiz",
      "Nobody asked us about the harbour.",
    ]);
    expect([plain?.source.name, plain?.content.exact]).toEqual([
      "Tom Ott",
      "They never do, and they never will.",
    ]);
    expect(rest).toEqual([]);
  });

  it("ends what is said where the reporter goes on", () => {
    const quotations = quotationsOf(
      "When Ana Ruiz said that the harbour was lost, the council laughed.",
      "Ruiz, who said she was tired, left the room.",
      "She then said, “Go home and sleep,” and left.",
      "“We are tired,” she said, her voice breaking, “and we want answers.”",
    );
    expect(quotations.map((one) => one.content.exact)).toEqual([
      "the harbour was lost",
      "she was tired",
      "Go home and sleep,",
      "We are tired,",
      "and we want answers.",
    ]);
  });

  it("never names an unnamed source, but counts it and says what it is", () => {
    const [three, one] = quotationsOf(
      "Three harbour officials told the Harbour News that the talks had failed.",
      "A witness said the ship had burned.",
    );
    expect(three?.source).toMatchObject({
      name: "Three harbour officials",
      named: false,
      count: 3,
      class: "official",
    });
    expect(one?.source).toMatchObject({ name: "witness", named: false, count: 1, class: "witness" });
  });

  it("finds the source that “the officials” were before", () => {
    const quotations = quotationsOf(
      "Officials from both towns said the talks were short.",
      "A senior council aide said nothing had been signed.",
      "The talks will go on, the officials said.",
      "The council is tired, the aide said.",
    );
    expect(namesOf(quotations)).toEqual([
      "Officials from both towns",
      "senior council aide",
      "Officials from both towns",
      "senior council aide",
    ]);
    expect(quotations[2]?.source.basis).toBe("description");
  });

  it("keeps the chain of those who pass words on, with its hops", () => {
    const quotations = quotationsOf(
      "Ana Ruiz told NBC News that the mayor, Tom Ott, said the harbour was lost.",
    );
    expect(quotations.map(({ source, via, hops }) => [source.name, via, hops])).toEqual([
      ["Ana Ruiz", ["NBC News"], 1],
      ["Tom Ott", ["Ana Ruiz", "NBC News"], 2],
    ]);
    expect(quotations[1]?.within).toBe(quotations[0]?.id);
  });

  it("counts no hop for the report's own newsroom", () => {
    const own = build(
      "a",
      ["Ana Ruiz told NBC News that the harbour was lost."],
      [{ field: "credit", words: "NBC News", name: "NBC News", because: "the page's own" }],
    );
    expect(read(own).quotations[0]).toMatchObject({ via: ["NBC News"], hops: 0 });
  });

  it("carries an attribution over to a quotation without one, with its sentence", () => {
    const [, second] = quotationsOf(
      "“We will stay,” Ana Ruiz said on Monday.",
      "“Nobody will make us leave the harbour.”",
    );
    expect(second?.source).toMatchObject({ name: "Ana Ruiz", basis: "carried-over" });
    expect(second?.carriedOver?.exact).toBe("“We will stay,” Ana Ruiz said on Monday.");
  });

  it("leaves a quotation without any speaker unattributed and keeps it", () => {
    const [only] = quotationsOf("The harbour is old.", "“Nobody asked us about the harbour.”");
    expect(only?.source).toEqual({ name: "", named: false });
  });

  it("follows a quotation over paragraphs that are not closed", () => {
    const quotations = quotationsOf(
      "“We will stay here for good,” Ana Ruiz said. “It is our harbour.",
      "“Nobody will take it from us.”",
    );
    expect(namesOf(quotations)).toEqual(["Ana Ruiz", "Ana Ruiz", "Ana Ruiz"]);
  });

  it("keeps the venue and the pieces of one utterance together", () => {
    const [first, second] = quotationsOf(
      "“We will wait,” Ana Ruiz said at her weekly morning news conference. “We have time enough.”",
    );
    expect(first?.venue?.exact).toBe("at her weekly morning news conference");
    expect(second?.group).toBe(first?.id);
  });

  it("names who held an office on the report's day by the table of offices", () => {
    const dated = build(
      "a",
      ["The German chancellor said the harbour would stay open."],
      [{ field: "published", words: "May 3, 2023", value: "2023-05-03", because: "the page's date" }],
    );
    expect(read(dated).quotations[0]?.source).toMatchObject({
      name: "Olaf Scholz",
      named: true,
      basis: "office",
    });
    expect(quotationsOf("The German chancellor said the harbour would stay open.")[0]?.source.named).toBe(
      false,
    );
  });

  it("tells a newsroom's own quotation from those that it passes on", () => {
    const quotations = quotationsOf("“The harbour is lost, two aides told NBC News,” NBC News reports.");
    expect(quotations.map(({ source, via }) => [source.name, via])).toEqual([
      ["NBC News", undefined],
      ["two aides", ["NBC News"]],
    ]);
  });

  it("keeps silences apart from statements", () => {
    const { quotations, silences } = read(
      build("a", ["The ministry did not immediately respond to a request for comment."]),
    );
    expect(quotations).toEqual([]);
    expect(silences.map((one) => one.source.name)).toEqual(["ministry"]);
  });

  it("reads a paragraph that two reports carry alike in both", () => {
    const words = ["Ana Ruiz said the harbour would stay open."];
    const { quotations } = read(build("a", words), build("b", ["It rained in Arrel.", ...words]));
    expect(quotations.map((one) => one.content.exact)).toEqual([
      "the harbour would stay open",
      "the harbour would stay open",
    ]);
    expect(quotations.map((one) => one.report)).toEqual(["a.r1", "b.r1"]);
  });

  it("reads a text without line ends in time", () => {
    const line = "Ana Ruiz said the harbour would stay open. “We will wait,” she added. ".repeat(3000).trim();
    const { quotations } = read(build("a", [line]));
    expect(quotations.length).toBe(6000);
    expect(new Set(namesOf(quotations))).toEqual(new Set(["Ana Ruiz"]));
  });

  it("reads nothing in what is denied, possible, passive or ordered to be said", () => {
    const quotations = quotationsOf(
      "Ana Ruiz did not say that the harbour was lost.",
      "Ana Ruiz could say that the harbour was lost.",
      "It is said that the harbour is lost.",
      "Ana Ruiz was asked to say that the harbour was lost.",
    );
    expect(quotations).toEqual([]);
  });
});
