import { FIRST_WORDS, GROUP_WORDS } from "../../language/en/tables/order-words.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";

const words = (list: string): string => list.split(" ").join("|");

/** People of a country by one name or two: "Danes", "South Koreans". */
export const PEOPLE: string = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`;
/** Verbs by which a group is put into an order. */
export const BE = "(?:were|was|are|is|remained|remain|made up|make up|formed|form)";
/** "largest", "single largest" */
export const FIRST: string = `(?:single )?(?:${words(FIRST_WORDS)})`;
/** What people are put in order as. */
export const GROUP: string = `(?:${words(GROUP_WORDS)})`;
/** Both patterns of who leads hold these words, which are cheaper to look for. */
export const MAY_LEAD: RegExp = new RegExp(`the ${FIRST} ${GROUP}`, "u");
/** Sentences that say who leads. */
export const LED: readonly RegExp[] = [
  new RegExp(`${PEOPLE} ${BE} (?:by far )?the ${FIRST} ${GROUP}`, "gu"),
  new RegExp(`\\bthe ${FIRST} ${GROUP} ${BE} (?:from )?${PEOPLE}`, "gu"),
];

/** Longer sentences are looked at only so far, in code units. */
const LONGEST = 1200;

/** A sentence of a report with its words. */
export interface OrderSentence extends Span {
  readonly page: Page;
  readonly report: string;
  readonly text: string;
}

/** Known sentences: several checks ask for those of the same reports. */
const known = new WeakMap<readonly Report[], readonly OrderSentence[]>();

/** Gives the sentences of all reports, long ones cut. */
export function orderSentences(pages: readonly Page[], reports: readonly Report[]): readonly OrderSentence[] {
  const before = known.get(reports);
  if (before) return before;
  const sentences = sentencesOf(pages, reports);
  known.set(reports, sentences);
  return sentences;
}

function sentencesOf(pages: readonly Page[], reports: readonly Report[]): OrderSentence[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return reports.flatMap(({ id, page: pageId, sentences }) => {
    const page = byId.get(pageId);
    if (!page) return [];
    return sentences.map(({ start, end }): OrderSentence => {
      const last = Math.min(end, start + LONGEST);
      return { page, report: id, start, end: last, text: page.text.slice(start, last) };
    });
  });
}
