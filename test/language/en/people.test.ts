import { describe, expect, it } from "vitest";
import { holderOn, holdsOffice, officeOf } from "../../../src/language/en/offices.ts";
import { gatherPeople, type People } from "../../../src/language/en/people.ts";
import { findPersonNames } from "../../../src/language/en/person-names.ts";

function peopleOf(...texts: readonly string[]): People {
  return gatherPeople(texts.map((text, nth) => [`r${nth + 1}`, findPersonNames(text)] as const));
}

describe("findPersonNames", () => {
  it.each([
    ["Foreign Minister Ana Ruiz spoke.", [["Ana Ruiz", "Foreign Minister"]]],
    ["But Otto van der Fenn stayed.", [["Otto van der Fenn", ""]]],
    [
      "They met Secretary of State Ilse Maar and Tom Ott.",
      [
        ["Ilse Maar", "Secretary of State"],
        ["Tom Ott", ""],
      ],
    ],
    ["Mr. Dorn left.", [["Dorn", "Mr. "]]],
    ["María José de la Peña’s letter", [["María José de la Peña", ""]]],
  ])("finds the names in %s", (text, expected) => {
    expect(findPersonNames(text).map(({ name, title }) => [name, title])).toEqual(
      expected.map(([name = "", title = ""]) => [name, title.trim()]),
    );
  });

  it.each([
    "The Harbour Commission met in New York.",
    "On Monday Parliament voted.",
    "The United States and Costa Rica agreed.",
    "Buenos Aires is far.",
  ])("finds nobody in %s", (text) => {
    expect(findPersonNames(text)).toEqual([]);
  });
});

describe("gatherPeople", () => {
  it("knows a person by surname, by initials, without accents and by first name", () => {
    const people = peopleOf(
      "President José Ángel Núñez Peña met Tom Ott.",
      "Jose Angel Nunez Pena was there.",
    );
    for (const words of ["Núñez Peña", "Nunez Pena", "Peña", "JANP", "José"]) {
      expect(people.personOf(words, "r1")?.name).toBe("José Ángel Núñez Peña");
    }
    expect(people.personOf("Nunez Pena", "r2")?.name).toBe("José Ángel Núñez Peña");
    expect(people.personOf("Ott", "r1")?.name).toBe("Tom Ott");
    expect(people.personOf("Dorn", "r1")).toBeUndefined();
  });

  it("prefers the namesake of the same report and does not choose between two of other reports", () => {
    const people = peopleOf("Ana Ruiz spoke.", "Pedro Ruiz spoke.", "Nobody spoke.");
    expect(people.personOf("Ruiz", "r1")?.name).toBe("Ana Ruiz");
    expect(people.personOf("Ruiz", "r2")?.name).toBe("Pedro Ruiz");
    expect(people.personOf("Ruiz", "r3")).toBeUndefined();
  });

  it("takes stray words and countries off a name that is known without them", () => {
    const people = peopleOf(
      "Meet Peter Maar. Peter Maar spoke.",
      "Mexican Ana Luz Ruiz met Crooked Peter Maar.",
    );
    expect(people.personOf("Maar", "r1")?.name).toBe("Peter Maar");
    expect(people.personOf("Maar", "r2")?.name).toBe("Peter Maar");
    expect(people.personOf("Ruiz", "r2")?.name).toBe("Ana Luz Ruiz");
  });

  it("takes a surname for the person whom the story names far more often", () => {
    const people = peopleOf("Peter Maar spoke. ".repeat(50), "Ilse Maar listened.", "Nobody spoke.");
    expect(people.personOf("Maar", "r3")?.name).toBe("Peter Maar");
    expect(people.personOf("Maar", "r2")?.name).toBe("Peter Maar");
    expect(people.personOf("Ilse Maar", "r2")?.name).toBe("Ilse Maar");
  });

  it("gives a surname with an office to who has the office, not to a namesake", () => {
    const people = peopleOf(
      "President Dorn spoke. Melania Dorn, his wife, left. President Otto Dorn stayed.",
      "Mayor Lund spoke. Mrs Lund left. Ilse Lund left, too.",
    );
    expect(people.personOf("Dorn", "r1")?.name).toBe("Otto Dorn");
    expect(people.personOf("Melania Dorn", "r1")?.name).toBe("Melania Dorn");
    expect(people.personOf("Lund", "r2", "woman")?.name).toBe("Ilse Lund");
  });

  it("knows by the table and the day whom an office and a surname name", () => {
    const names = findPersonNames("President Trump spoke. Melania Trump left. Trump stayed.");
    const whom = (day?: string): string | undefined =>
      gatherPeople([["r1", names]], day).personOf("Trump", "r1")?.name;
    expect([whom("2018-05-03"), whom()]).toEqual(["Donald Trump", "Trump"]);
  });

  it("takes a surname that two of a report have for the first, unless another is named far more often", () => {
    const people = peopleOf(
      "Ana Ruiz, the actor, met Sen. Ruiz.",
      "Ana Maar left. Peter Maar spoke. Peter Maar sang. Peter Maar slept.",
    );
    expect(people.personOf("Ruiz", "r1")?.name).toBe("Ana Ruiz");
    expect(people.personOf("Maar", "r2")?.name).toBe("Peter Maar");
  });

  it("tells men from women by names and titles, and leaves the rest open", () => {
    const people = peopleOf("Congresswoman Sky Dorn met Maria Lund, Peter Maar and Kit Vale.");
    const genders = ["Sky Dorn", "Maria Lund", "Peter Maar", "Kit Vale"].map(
      (name) => people.personOf(name, "r1")?.gender,
    );
    expect(genders).toEqual(["woman", "woman", "man", undefined]);
  });
});

describe("offices", () => {
  it("reads the office and its country out of a description", () => {
    expect(officeOf(["the", "mexican"], "president")).toEqual({
      title: "president",
      qualifiers: [],
      country: "MX",
    });
    expect(officeOf(["france", "'s", "foreign"], "minister")).toEqual({
      title: "minister",
      qualifiers: ["foreign"],
      country: "FR",
    });
    expect(officeOf(["the"], "harbour")).toBeUndefined();
  });

  it("finds who holds an office by the titles in the story", () => {
    const people = peopleOf("Mexican President Ana Ruiz met former President Tom Ott.");
    const [ruiz, ott] = ["Ana Ruiz", "Tom Ott"].map((name) => people.personOf(name, "r1"));
    const office = { title: "president", qualifiers: [], country: "MX" };
    expect(ruiz && holdsOffice(ruiz, office)).toBe(true);
    expect(ruiz && holdsOffice(ruiz, { ...office, country: "FR" })).toBe(false);
    expect(ott && holdsOffice(ott, { title: "president", qualifiers: [] })).toBe(false);
  });

  it("names the holder on a day, and nobody where the table is silent", () => {
    const chancellor = { title: "chancellor", qualifiers: [], country: "DE" };
    expect(holderOn(chancellor, "2020-05-01")).toBe("Angela Merkel");
    expect(holderOn(chancellor, "2023-05-01")).toBe("Olaf Scholz");
    expect(holderOn({ title: "minister", qualifiers: ["foreign"], country: "RU" }, "2020-05-01")).toBe(
      "Sergey Lavrov",
    );
    expect(holderOn(chancellor, "1950-05-01")).toBeUndefined();
  });
});
