import { countryByName, countryBySeat } from "../../../language/en/country-names.ts";
import { PUBLIC_BODIES, PUBLIC_BODY_HEADS } from "../../../language/en/tables/public-bodies.ts";

const FORMS: ReadonlySet<string> = new Set(
  PUBLIC_BODIES.trim()
    .split("\n")
    .flatMap((line) => line.split(/[|;]/))
    .map((form) => folded(form)),
);

/**
 * Says whether names on both sides of an "and" are the name of one public body: "Customs and Border Protection",
 * "Ministry of Health and Welfare". The words behind "and" begin without an article.
 */
export function isOneBody(before: string, behind: string): boolean {
  if (FORMS.has(folded(`${before} and ${behind}`))) return true;
  const left = before.replace(/^(?:the|a|an) /i, "").split(" ");
  const right = behind.split(" ");
  if (FORMS.has(folded(before)) || isCountry(left.at(-1)) || isCountry(right[0])) return false;
  if (![left.at(-1) ?? "", ...right].every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  const office = left.findIndex((word) => PUBLIC_BODY_HEADS.has(word.toLowerCase()));
  const ends = PUBLIC_BODY_HEADS.has(right.at(-1)?.toLowerCase() ?? "");
  const field = left.slice(left.lastIndexOf("of") + 1);
  if (office < 0) return ends && field.length <= LONGEST_FIRST && right.length > 1;
  return !ends && /^(?:of|for)$/.test(left[office + 1] ?? "");
}

/** Before "and" stand a word of the body's field and perhaps the country that it serves: "U.S. Customs and …". */
const LONGEST_FIRST = 2;

function isCountry(word = ""): boolean {
  return countryByName(word) !== undefined || countryBySeat(word) !== undefined;
}

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}
