import { describe, expect, test } from "vitest";
import { countriesIn, countryByAdjective, countryByName } from "../../../src/language/en/country-names.ts";
import { COUNTRY_LIST } from "../../../src/language/en/geography.ts";

const named = (words: string): string[] => countriesIn(words.split(" ")).map(({ name }) => name);

describe("countriesIn", () => {
  test("finds every country of the table by its names and adjectives, as it does for the words alone", () => {
    const words = COUNTRY_LIST.flatMap(({ name, otherNames, adjectives }) => [
      name,
      ...otherNames,
      ...adjectives,
    ]).filter((one) => one.split(" ").length <= 4);
    for (const one of words) {
      const alone = countryByName(one) ?? countryByAdjective(one);
      if (alone) expect(named(one), one).toEqual([alone.name]);
    }
  });

  test("finds plurals, possessives and names behind an article", () => {
    expect(named("Norwegians and the Netherlands’ ports")).toEqual(["Norway", "Netherlands"]);
    expect(named("Chile's ministers")).toEqual(["Chile"]);
    expect(named("turkey and chips")).toEqual([]);
  });
});
