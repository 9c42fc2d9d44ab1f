import { countryOf } from "../../language/en/geography.ts";
import { FEW_WORDS, FIRST_WORDS, GROUP_WORDS } from "../../language/en/tables/order-words.ts";
import { findAll } from "../../language/find-all.ts";
import { cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Span } from "../../model/span.ts";
import type { Check, Coverage, Found } from "../coverage.ts";

/** Longer sentences are looked at only so far, in code units. */
const LONGEST = 1200;

const words = (list: string): string => list.split(" ").join("|");
const PEOPLE = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`;
const BE = "(?:were|was|are|is|remained|remain|made up|make up|formed|form)";
const FIRST = `(?:single )?(?:${words(FIRST_WORDS)})`;
const GROUP = `(?:${words(GROUP_WORDS)})`;
/** Both patterns of who leads hold these words, which are cheaper to look for. */
const MAY_LEAD = new RegExp(`the ${FIRST} ${GROUP}`, "u");
const LED: readonly RegExp[] = [
  new RegExp(`${PEOPLE} ${BE} (?:by far )?the ${FIRST} ${GROUP}`, "gu"),
  new RegExp(`\\bthe ${FIRST} ${GROUP} ${BE} (?:from )?${PEOPLE}`, "gu"),
];
const FEW = new RegExp(
  `\\b(?:${FEW_WORDS})(?: \\p{Ll}+){1,4}? (?:are|were|is|was|come|came|being)(?: from)? ${PEOPLE}`,
  "giu",
);

interface Told extends Span {
  readonly page: Page;
  readonly report: string;
  readonly country: string;
}

/** Asks whether a group that one sentence calls the largest is one of which another says that few belong to it. */
export const orderConflict: Check = {
  name: "order-conflict",
  run: ({ pages, reports }: Coverage): Found[] => {
    const byId = new Map(pages.map((page) => [page.id, page]));
    const told = reports.map(({ id, page, sentences }) => {
      const own = byId.get(page);
      return own ? { led: find(own, id, sentences, LED), few: find(own, id, sentences, [FEW]) } : undefined;
    });
    const led = told.flatMap((one) => one?.led ?? []);
    return told
      .flatMap((one) => one?.few ?? [])
      .flatMap((few) => {
        const most = led.find(({ country }) => country === few.country);
        return most ? [foundOf(most, few)] : [];
      });
  },
};

function find(page: Page, report: string, sentences: readonly Span[], patterns: readonly RegExp[]): Told[] {
  return sentences.flatMap((sentence) => {
    const text = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    if (patterns === LED && !MAY_LEAD.test(text)) return [];
    return patterns.flatMap((pattern) =>
      findAll(pattern, text).flatMap((hit): Told[] => {
        const country = countryOf(hit[1] ?? "");
        const start = sentence.start + hit.index;
        return country === undefined ? [] : [{ page, report, country, start, end: start + hit[0].length }];
      }),
    );
  });
}

function foundOf(most: Told, few: Told): Found {
  return {
    kind: "contradiction",
    about: [...new Set([most.report, few.report])],
    because: [cite(few.page, few), cite(most.page, most)],
    text: "One sentence says that few are of a group that another calls the largest. They may count other people, or another time.",
  };
}
