import { describe, expect, test } from "vitest";
import { COUNTRY_LIST, countryOf, isPlace, PROVINCE_LIST } from "../../../src/language/en/geography.ts";
import { CITIES } from "../../../src/language/en/tables/cities.ts";

describe("the tables", () => {
  test("hold the world, the states and the cities of datelines", () => {
    expect(COUNTRY_LIST.length).toBeGreaterThanOrEqual(193);
    expect(PROVINCE_LIST.filter((one) => one.country === "US")).toHaveLength(51);
    expect(PROVINCE_LIST.filter((one) => one.country === "CA")).toHaveLength(13);
    expect(PROVINCE_LIST.filter((one) => one.country === "MX")).toHaveLength(31);
    expect(Object.values(CITIES).flatMap((list) => list.split(";")).length).toBeGreaterThanOrEqual(400);
  });

  test("are well formed and without repetition", () => {
    const codes = COUNTRY_LIST.map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(Object.keys(CITIES).filter((code) => code !== "UN" && !codes.includes(code))).toEqual([]);
    const postal = PROVINCE_LIST.filter((one) => one.country === "US").map((one) => one.postal);
    expect(new Set(postal).size).toBe(51);
  });

  test("know every country, capital and city as a place", () => {
    const names = [
      ...COUNTRY_LIST.flatMap((one) => [one.name, one.capital]),
      ...PROVINCE_LIST.map((one) => one.name),
      ...Object.values(CITIES).flatMap((list) => list.split(";").map((name) => name.trim())),
    ].filter((name) => name !== "");
    expect(names.filter((name) => !isPlace(name))).toEqual([]);
  });
});

test.each([
  ["MEXICO CITY", "MX"],
  ["EL PASO, Texas", "US"],
  ["Tijuana, Mexico", "MX"],
  ["São Paulo", "BR"],
  ["the United States", "US"],
  ["U.S.", "US"],
  ["EAGLE PASS, Tex.", "US"],
  ["Smallville, KS", "US"],
  ["LONDON, Ontario", "CA"],
  ["Paris, Texas", "US"],
  ["Atlanta, Georgia", "US"],
  ["Tbilisi, Georgia", "GE"],
  ["THE HAGUE, Netherlands", "NL"],
])("%s is a place in %s", (text, code) => {
  expect(isPlace(text)).toBe(true);
  expect(countryOf(text)).toBe(code);
});

test.each([
  ["Mexican", "MX"],
  ["Venezuelans", "VE"],
  ["Swiss", "CH"],
])("%s belongs to %s and is no place", (text, code) => {
  expect(isPlace(text)).toBe(false);
  expect(countryOf(text)).toBe(code);
});

test.each(["Georgia", "St. Petersburg", "Birmingham"])("%s belongs to two countries", (text) => {
  expect(isPlace(text)).toBe(true);
  expect(countryOf(text)).toBeUndefined();
});

test.each(["", "us", "turkey", "polish", "Maria Smith", "Friday"])("%j is nowhere", (text) => {
  expect(isPlace(text)).toBe(false);
  expect(countryOf(text)).toBeUndefined();
});
