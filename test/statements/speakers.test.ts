import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/model/quotation.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { buildReport } from "../build-reports.ts";

function quotationsOf(...paragraphs: readonly string[]): readonly Quotation[] {
  const { page, report } = buildReport({ id: "a", paragraphs, labels: [] });
  return readStatements({ pages: [page], reports: [report] }).quotations;
}

const namesOf = (...paragraphs: readonly string[]): string[] =>
  quotationsOf(...paragraphs).map((one) => one.source.name);

const rolesOf = (...paragraphs: readonly string[]): (string | undefined)[] =>
  quotationsOf(...paragraphs).map((one) => one.source.role);

describe("names of speakers", () => {
  it("keeps a surname of two in one piece, and no word that a hyphen ties to a name", () => {
    expect(namesOf("“The crane is safe,” said engineer Marta Ruiz-Okafor.")).toEqual(["Marta Ruiz-Okafor"]);
    expect(rolesOf("“The crane is safe,” said engineer Marta Ruiz-Okafor.")).toEqual(["engineer"]);
    expect(namesOf("A Merran-friendly Dorvik Lund said the crane was safe.")).toEqual(["Dorvik Lund"]);
  });

  it("takes a remark, a newsroom or a pronunciation between commas for no role", () => {
    expect(rolesOf("Dorvik Lund, however, said the crane was safe.")).toEqual([undefined]);
    expect(rolesOf("Dorvik Lund (DOR-vik loond) said the crane was safe.")).toEqual([undefined]);
    expect(rolesOf("“It is safe,” said the port's Dorvik Lund, head of the crane crew.")).toEqual([
      "head of the crane crew",
    ]);
  });

  it("takes a relative clause behind a description for the name that is described", () => {
    const names = namesOf(
      "They met Ana Ruiz, the mayor of Arrel, who said the harbour was lost.",
      "The list names Tom Ott, a clerk at the port who told workers that it would close.",
      "They met the mayor of Arrel, who said the harbour was full.",
    );
    expect(names).toEqual(["Ana Ruiz", "Tom Ott", "mayor of Arrel"]);
  });

  it("tells a man and a woman of one surname apart by their titles", () => {
    const names = namesOf(
      "Peter Marn runs the port of Arrel, and Helga Marn runs its school.",
      "Mr. Marn said the port was full.",
      "Mrs. Marn said the school was empty.",
      "The painter Otto Dorn lives in the port, too.",
      "Ms. Dorn said she was not his sister.",
    );
    expect(names).toEqual(["Peter Marn", "Helga Marn", "Ms. Dorn"]);
  });

  it("knows a newsroom with an article and a son from whoever has the bare name", () => {
    const names = namesOf(
      "Fiona Weir and Otto Lund run the port.",
      "As The Weir notes, the port is full.",
      "Lund Jr. said the port was empty.",
    );
    expect(names).toEqual(["Weir", "Lund Jr."]);
  });

  it("takes no topic before a colon for a speaker", () => {
    expect(namesOf("On safe harbours: “We want all of them to stay open, and soon.”")).toEqual([""]);
    expect(namesOf("In a post, Otto Lund: “We want all of them to stay open, and soon.”")).toEqual([
      "Otto Lund",
    ]);
  });

  it("takes whoever somebody talks with for no speaker", () => {
    expect(
      namesOf("Otto Lund sat down with Ana Marn for long-awaited talks on Monday saying he wanted peace."),
    ).toEqual(["Otto Lund"]);
  });

  it("takes no counted group and no hospital for a person", () => {
    const names = namesOf(
      "Dr. Otto Lund works at the Marlow Royal Infirmary.",
      "Twelve Arrel sailors were there.",
      "He said they were well.",
    );
    expect(names).toEqual(["Otto Lund"]);
  });
});

describe("pronouns of speakers", () => {
  it("means whoever is the subject, by surname alone, before whoever was named last", () => {
    const names = namesOf(
      "President Peter Marn met union leader Otto Lund.",
      "“We are late,” Lund said.",
      "Marn visited the port on Tuesday.",
      "“This is a good day,” he told the crews.",
    );
    expect(names).toEqual(["Otto Lund", "Peter Marn"]);
  });

  it("finds the subject behind a dateline and behind a phrase set before it", () => {
    expect(
      namesOf(
        "MERRAN - President Peter Marn will hold talks with union leader Otto Lund. He said he had “low hopes” for them.",
      ),
    ).toEqual(["Peter Marn", "Peter Marn"]);
    expect(
      namesOf(
        "Peter Marn and the union leader Otto Lund are old friends.",
        "“No,” said Lund.",
        "After the talks, Marn left for the coast, where he said the port was safe.",
      ),
    ).toEqual(["Otto Lund", "Peter Marn"]);
  });

  it("leaves out who is only spoken of in a quotation, and owners", () => {
    expect(
      namesOf(
        "Peter Marn and the union leader Otto Lund are old friends.",
        "“It is late. Marn is tired,” Lund said. “Marn knows it,” he added.",
        "Marn's port is closed. “We are lost,” he said.",
      ),
    ).toEqual(["Otto Lund", "Otto Lund", "Otto Lund"]);
  });

  it("passes nobody's words on to the same speaker", () => {
    const quotations = quotationsOf("Otto Lund noted that he has often said the port is safe.");
    expect(quotations.map((one) => one.via)).toEqual([undefined, undefined]);
    expect(quotations.map((one) => one.hops)).toEqual([0, 0]);
  });
});

describe("two speakers of one statement", () => {
  const pairsOf = (...paragraphs: readonly string[]): string[][] =>
    quotationsOf(...paragraphs).map(({ source, others = [] }) => [source, ...others].map((one) => one.name));

  it("names both, each with the words that stand for it", () => {
    const [first] = quotationsOf("Mayor Ana Lund and engineer Otto Marn said the port was safe.");
    expect(first?.source).toMatchObject({ name: "Ana Lund", role: "Mayor" });
    expect(first?.source.citation?.exact).toBe("Mayor Ana Lund");
    expect(first?.others).toMatchObject([{ name: "Otto Marn", role: "engineer" }]);
    expect(first?.others?.[0]?.citation?.exact).toBe("engineer Otto Marn");
  });

  it.each([
    ["“It is late,” said Ana Lund and Otto Marn.", ["Ana Lund", "Otto Marn"]],
    ["The Weir Court and the Harbour Board said the port was safe.", ["Weir Court", "Harbour Board"]],
    ["France and Germany said they would pay.", ["France", "Germany"]],
    ["Ana Lund and her aides said the port was safe.", ["Ana Lund", "aides"]],
    ["The mayor and Otto Marn said the port was safe.", ["mayor", "Otto Marn"]],
  ])("reads both in %s", (text, names) => {
    expect(pairsOf(text)).toEqual([names]);
  });

  it.each([
    ["The founder and chair Ana Lund said the firm was sound.", "Ana Lund"],
    ["Lund and Marn said its sales rose.", "Lund and Marn"],
    [
      "The Department of Roads and Inland Services said it was late.",
      "Department of Roads and Inland Services",
    ],
    ["The city council and the harbour union said it was late.", "city council and the harbour union"],
  ])("leaves one in %s", (text, name) => {
    expect(pairsOf(text)).toEqual([[name]]);
  });
});
