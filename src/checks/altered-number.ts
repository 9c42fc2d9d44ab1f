import { BOUND_WORDS, NUMBER_WORDS } from "../language/en/tables/bounds.ts";
import { cite } from "../model/citation.ts";
import type { Page } from "../model/page.ts";
import { holds } from "../model/span.ts";
import { type AlignedPassage, alignPassages, type Step, type Word } from "./aligned-sentences.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "./coverage.ts";

/** A replacement of more words than this is another sentence. */
const LONGEST_CHANGE = 4;
/** Words that must be the same beside a changed number. */
const FEWEST_AROUND = 3;

/** Asks whether a number, or the word that bounds it, was changed on the way. A stated correction is no alteration. */
export const alteredNumber: Check = {
  name: "altered-number",
  run: (coverage: Coverage): Found[] =>
    derivedPairs(coverage)
      .filter((pair) => pair.derivation.kind !== "revision")
      .flatMap((pair) => alignPassages(pair).flatMap((passage) => changesIn(pair, passage))),
};

function changesIn(pair: DerivedPair, passage: AlignedPassage): Found[] {
  return passage.steps.flatMap((step, nth): Found[] => {
    const before = passage.steps[nth - 1];
    const behind = passage.steps[nth + 1];
    if (sameSentence(pair, step, before, behind) < FEWEST_AROUND) return [];
    return [...changedNumber(pair, step), ...lostBound(pair, step, behind)];
  });
}

/** Counts the words kept beside a change that stand in its own sentence. */
function sameSentence(
  pair: DerivedPair,
  step: Step,
  before: Step | undefined,
  behind: Step | undefined,
): number {
  const first = step.from[0] ?? behind?.from[0];
  const sentence = first && pair.from.report.sentences.find((span) => holds(span, first));
  if (!sentence) return 0;
  const beside = [
    ...(before?.kind === "kept" ? before.from : []),
    ...(behind?.kind === "kept" ? behind.from : []),
  ];
  return beside.filter((word) => holds(sentence, word)).length;
}

function changedNumber(pair: DerivedPair, step: Step): Found[] {
  if (step.kind !== "replaced" || step.from.length > LONGEST_CHANGE || step.to.length > LONGEST_CHANGE)
    return [];
  const [here, there] = [step.from.find(isNumber), step.to.find(isNumber)];
  if (!here || !there || amountOf(here) === amountOf(there)) return [];
  if (isClockTime(pair.from.page, here) || isClockTime(pair.to.page, there)) return [];
  const because = [citeAround(pair.from.page, here, here), citeAround(pair.to.page, there, there)];
  const text = `A number differs from the report it comes from: ${exact(pair.from.page, here)} here, ${exact(pair.to.page, there)} there.`;
  return [{ kind: "altered-number", about: aboutPair(pair), because, text }];
}

/** "Nearly 40 percent" that became "40 percent", or the other way round. */
function lostBound(pair: DerivedPair, step: Step, behind: Step | undefined): Found[] {
  if (step.kind === "kept" || behind?.kind !== "kept") return [];
  const [here, there] = [behind.from[0], behind.to[0]];
  if (!here || !there || !isNumber(here)) return [];
  const lost = bound(step.to);
  const added = bound(step.from);
  if ((lost === undefined) === (added === undefined)) return [];
  const number = exact(pair.from.page, here);
  const text = lost
    ? `The report it comes from bounds the number, “${exact(pair.to.page, lost)} ${number}”; here the bound is lost.`
    : `The number is bounded here, “${exact(pair.from.page, added ?? here)} ${number}”; the report it comes from gives no bound.`;
  const because = [
    citeAround(pair.from.page, added ?? here, here),
    citeAround(pair.to.page, lost ?? there, there),
  ];
  return [{ kind: lost ? "lost-bound" : "altered-number", about: aboutPair(pair), because, text }];
}

/** The bound that stands directly before the number: the last word of the step. */
function bound(words: readonly Word[]): Word | undefined {
  const last = words.at(-1);
  return last && BOUND_WORDS.has(last.folded) ? last : undefined;
}

/** "2:15 p.m." heads an update; another time is another update. */
function isClockTime(page: Page, word: Word): boolean {
  const around = page.text.slice(Math.max(0, word.start - 6), word.end + 6);
  return /\d:\d\d|\b\d{1,2}\s?[ap]\.?m\b|\b(?:hrs?|mins?|hours?|minutes?) ?ago\b/i.test(around);
}

function isNumber(word: Word): boolean {
  return /^\d/.test(word.folded) || NUMBER_WORDS.has(word.folded);
}

function amountOf(word: Word): number {
  return NUMBER_WORDS.get(word.folded) ?? Number(word.folded.replace(/,/g, ""));
}

function exact(page: Page, word: Word): string {
  return page.text.slice(word.start, word.end);
}

/** Cites from the first word to the unit behind the second: "Nearly 40 percent". */
function citeAround(page: Page, first: Word, last: Word): ReturnType<typeof cite> {
  const unit = page.text.slice(last.end).match(/^(?:\s?%|\s\p{L}+)/u)?.[0].length ?? 0;
  return cite(page, { start: first.start, end: last.end + unit });
}
