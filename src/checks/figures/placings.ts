import { countryOf } from "../../language/en/geography.ts";
import { ORDINAL_WORDS, UNIT_WORDS } from "../../language/en/tables/number-words.ts";
import { findAll } from "../../language/find-all.ts";
import { BE, FIRST, GROUP, LED, MAY_LEAD, type OrderSentence, PEOPLE } from "./order-sentences.ts";

const COUNT = `(${[...UNIT_WORDS.keys()].join("|")}|ten|\\d)`;
const ORDINAL = `(${[...ORDINAL_WORDS.keys()].slice(1, 10).join("|")})`;
const FROM = "(?:(?:people|those|migrants|visitors|workers|refugees) from )?";
const JOINT = "(?:, and(?: then)? | and(?: then)? |, then |, )";
/** "… the largest group last month, followed by Finns, Swedes and Poles" */
const FOLLOWERS = new RegExp(
  `^(?: [^,.;:]{1,60})?,? (?:closely )?followed by ${FROM}((?:${bare(PEOPLE)}${JOINT}${FROM}){0,9}${bare(PEOPLE)})`,
  "u",
);
/** "Finns, one of the top two groups", "Finns were among the three largest groups" */
const AMONG = new RegExp(
  `${PEOPLE},?(?: who| which)?(?: (?:${BE}|became|become))?,? (?:now |currently |still )?(?:one of|among) the (?:(?:${FIRST}) (?:one or )?${COUNT}|${COUNT} ${FIRST}) ${GROUP}`,
  "gu",
);
/** "Finns were the second largest group" */
const PLACED = new RegExp(`${PEOPLE} ${BE} the ${ORDINAL}[- ]${FIRST} ${GROUP}`, "gu");
const MAY_PLACE = new RegExp(
  `the (?:${FIRST} (?:one or )?${COUNT}|${COUNT} ${FIRST}|${ORDINAL}[- ]${FIRST}) ${GROUP}`,
  "u",
);

function bare(pattern: string): string {
  return pattern.replace(/^\(/, "(?:");
}

/** Where a sentence puts the people of a country: from the first place to the last that it allows. */
export interface Placing extends Pick<OrderSentence, "page" | "report" | "start" | "end"> {
  /** Its people, as the sentence calls them. */
  readonly name: string;
  readonly country: string;
  readonly best: number;
  readonly worst: number;
}

/** The places in a list: "Danes were the largest group, followed by Finns and Poles". */
export function listIn(sentence: OrderSentence): Placing[] {
  const { text } = sentence;
  if (!MAY_LEAD.test(text)) return [];
  return LED.flatMap((pattern) =>
    findAll(pattern, text).flatMap((hit): Placing[] => {
      const end = hit.index + hit[0].length;
      const behind = FOLLOWERS.exec(text.slice(end));
      const names = (behind?.[1] ?? "").split(new RegExp(`${JOINT}${FROM}`, "u")).filter(Boolean);
      const last = end + (behind?.[0].length ?? 0);
      return [hit[1] ?? "", ...names].flatMap((name, nth) =>
        placingOf(sentence, { name, start: hit.index, end: last, best: nth + 1, worst: nth + 1 }),
      );
    }),
  );
}

/** The places that a sentence gives single groups: "Finns, one of the top two groups". */
export function placingsIn(sentence: OrderSentence): Placing[] {
  const { text } = sentence;
  if (!MAY_PLACE.test(text)) return [];
  const among = findAll(AMONG, text).map((hit) => ({
    hit,
    best: 1,
    worst: numberOf(hit[2] ?? hit[3] ?? ""),
  }));
  const exact = findAll(PLACED, text).map((hit) => {
    const place = ORDINAL_WORDS.get(hit[2] ?? "") ?? 0;
    return { hit, best: place, worst: place };
  });
  return [...among, ...exact].flatMap(({ hit, best, worst }) =>
    placingOf(sentence, {
      name: hit[1] ?? "",
      start: hit.index,
      end: hit.index + hit[0].length,
      best,
      worst,
    }),
  );
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly best: number;
  readonly worst: number;
}

function placingOf(
  { page, report, start: from }: OrderSentence,
  { name, start, end, best, worst }: Named,
): Placing[] {
  const country = countryOf(name);
  if (country === undefined || worst < 1) return [];
  return [{ page, report, name, country, best, worst, start: from + start, end: from + end }];
}

const TEN = 10;

function numberOf(word: string): number {
  return word === "ten" ? TEN : (UNIT_WORDS.get(word) ?? Number(word));
}
