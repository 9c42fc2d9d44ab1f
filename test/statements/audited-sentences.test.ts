import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/model/quotation.ts";
import { readStatements, type Statements } from "../../src/statements/read-statements.ts";
import { buildReport } from "../build-reports.ts";

function read(...paragraphs: readonly string[]): Statements {
  const { page, report } = buildReport({ id: "a", paragraphs, labels: [] });
  return readStatements({ pages: [page], reports: [report] });
}

/** Who says what, as "speaker: words". */
const said = (...paragraphs: readonly string[]): string[] =>
  read(...paragraphs).quotations.map(({ source, content }: Quotation) => `${source.name}: ${content.exact}`);

describe("statements that are there", () => {
  it.each([
    ["“It is late,” the 14th-ranked Marn said.", "Marn: It is late,"],
    ["“It is late,” Rep. Otto Lund, R-Elm. said on the radio.", "Otto Lund: It is late,"],
    ["Organisers of “Open Gates” said it was late.", "Organisers of “Open Gates”: it was late"],
    ["Rivals, who form the larger part, said the sale paved the way.", "Rivals: the sale paved the way"],
    ["As Otto Lund recently noted, the port has lost money.", "Otto Lund: the port has lost money"],
    ["As the Weir Herald notes, the port has lost money.", "Weir Herald: the port has lost money"],
    ["In case you wonder, as Otto Lund notes, there are ships.", "Otto Lund: there are ships"],
    ["Otto Lund went on to claim the port was full.", "Otto Lund: the port was full"],
    ["Otto Lund added that the port was full.", "Otto Lund: the port was full"],
    ["“It is silly to ask,’’ adviser Otto Lund said.", "Otto Lund: It is silly to ask,"],
    ["‘‘It is silly to ask,’’ adviser Otto Lund said.", "Otto Lund: It is silly to ask,"],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("ends what a letter asks for where somebody else says something", () => {
    expect(said("In a letter calling for talks, chair Ana Lund said that the port was safe.")).toEqual([
      "letter: talks",
      "Ana Lund: the port was safe",
    ]);
  });

  it("cites both halves of a mark that is written as two", () => {
    expect(said("Otto Lund said it was ‘‘fine.’’")).toEqual([
      "Otto Lund: it was ‘‘fine.’’",
      "Otto Lund: fine.",
    ]);
  });
});

describe("what is no statement", () => {
  it.each([
    "Otto Lund added a goal as the Bears won.",
    "Otto Lund added three assists to lead Arrel.",
    "Having told the town that the port was safe, the board left.",
    "They found said building in ruins.",
  ])("does not read %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("takes a label that stands before every list for nobody", () => {
    expect(
      said("Harbour Fish Boxes: 1 Pike, 2 Carp, 1 Eel.", "Harbour Fish Boxes: 3 Pike, 2 Carp, 4 Eels."),
    ).toEqual([]);
  });
});

describe("silences", () => {
  it.each([
    "The mayor's office had no comment.",
    "The mayor's office had no immediate comment.",
    "The board did not offer a response when asked about the cranes.",
    "Ana Lund did not give an immediate answer.",
  ])("reads %s", (text) => {
    expect(read(text).silences).toHaveLength(1);
    expect(read(text).quotations).toEqual([]);
  });

  it.each(["The law did not offer a response to the crisis.", "There was no comment box on the page."])(
    "does not read %s",
    (text) => {
      expect(read(text).silences).toEqual([]);
    },
  );
});
