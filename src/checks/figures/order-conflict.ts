import { countryOf } from "../../language/en/geography.ts";
import { FEW_WORDS } from "../../language/en/tables/order-words.ts";
import { findAll } from "../../language/find-all.ts";
import { cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Span } from "../../model/span.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { LED, MAY_LEAD, type OrderSentence, orderSentences, PEOPLE } from "./order-sentences.ts";

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
    const sentences = orderSentences(pages, reports);
    const led = sentences.filter(({ text }) => MAY_LEAD.test(text)).flatMap((one) => find(one, LED));
    if (led.length === 0) return [];
    return sentences
      .flatMap((one) => find(one, [FEW]))
      .flatMap((few) => {
        const most = led.find(({ country }) => country === few.country);
        return most ? [foundOf(most, few)] : [];
      });
  },
};

function find({ page, report, start: from, text }: OrderSentence, patterns: readonly RegExp[]): Told[] {
  return patterns.flatMap((pattern) =>
    findAll(pattern, text).flatMap((hit): Told[] => {
      const country = countryOf(hit[1] ?? "");
      const start = from + hit.index;
      return country === undefined ? [] : [{ page, report, country, start, end: start + hit[0].length }];
    }),
  );
}

function foundOf(most: Told, few: Told): Found {
  return {
    kind: "contradiction",
    about: [...new Set([most.report, few.report])],
    because: [cite(few.page, few), cite(most.page, most)],
    text: "One sentence says that few are of a group that another calls the largest. They may count other people, or another time.",
  };
}
