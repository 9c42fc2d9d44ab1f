import { countryOf } from "../../language/en/geography.ts";
import { ORDINAL_WORDS, UNIT_WORDS } from "../../language/en/tables/number-words.ts";
import { findAll } from "../../language/find-all.ts";
import { cite } from "../../model/citation.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import {
  BE,
  FIRST,
  GROUP,
  LED,
  MAY_LEAD,
  type OrderSentence,
  orderSentences,
  PEOPLE,
} from "./order-sentences.ts";

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
interface Placing extends Pick<OrderSentence, "page" | "report" | "start" | "end"> {
  readonly country: string;
  readonly best: number;
  readonly worst: number;
}

/** Asks whether an order that one sentence tells puts a group outside the places that another gives it. */
export const ranksApart: Check = {
  name: "ranks-apart",
  run: ({ pages, reports }: Coverage): Found[] => {
    const sentences = orderSentences(pages, reports);
    const placed = sentences.filter(({ text }) => MAY_PLACE.test(text)).flatMap(placingsIn);
    if (placed.length === 0) return [];
    const listed = sentences.filter(({ text }) => MAY_LEAD.test(text)).flatMap(listIn);
    return placed.flatMap((one) => {
      const other = listed.find(
        ({ country, best }) => country === one.country && (best < one.best || best > one.worst),
      );
      return other ? [foundOf(one, other)] : [];
    });
  },
};

/** The places in a list: "Danes were the largest group, followed by Finns and Poles". */
function listIn(sentence: OrderSentence): Placing[] {
  const { text } = sentence;
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

function placingsIn(sentence: OrderSentence): Placing[] {
  const { text } = sentence;
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
  return [{ page, report, country, best, worst, start: from + start, end: from + end }];
}

const TEN = 10;

function numberOf(word: string): number {
  return word === "ten" ? TEN : (UNIT_WORDS.get(word) ?? Number(word));
}

function foundOf(one: Placing, list: Placing): Found {
  const range = one.best === one.worst ? `${one.best}` : `${one.best} to ${one.worst}`;
  return {
    kind: "different-measure",
    about: [...new Set([one.report, list.report])],
    because: [cite(one.page, one), cite(list.page, list)],
    arithmetic: `place ${range} beside place ${list.best}`,
    text: "Two orders give one group different places. Nothing says that they speak of the same time or the same people.",
  };
}
