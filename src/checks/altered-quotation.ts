import { findQuotedSpans } from "../language/en/quotation-marks.ts";
import { cite } from "../model/citation.ts";
import type { Page } from "../model/page.ts";
import { holds, type Span, sharedLength } from "../model/span.ts";
import { type AlignedPassage, alignPassages, type Word } from "./aligned-sentences.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "./coverage.ts";

/** Shorter quotations are terms; a changed word in them is another term. */
const FEWEST_WORDS = 4;
/** Below this share of common words two quotations are two utterances. */
const SAME_UTTERANCE = 0.6;

/** Asks whether a quotation has other words than in the report it comes from. Cutting at its ends is no alteration. */
export const alteredQuotation: Check = {
  name: "altered-quotation",
  run: (coverage: Coverage): Found[] => derivedPairs(coverage).flatMap(alterationsOf),
};

function alterationsOf(pair: DerivedPair): Found[] {
  const quotes = findQuotedSpans(pair.from.page.text, pair.from.report.body);
  const earlier = findQuotedSpans(pair.to.page.text, pair.to.report.body);
  return alignPassages(pair).flatMap((passage) =>
    quotes
      .filter((quote) => sharedLength(quote, passage.from) > 0)
      .flatMap((quote): Found[] => {
        const change = changeIn(passage, quote, earlier);
        if (!change || isMarked(pair.from.page, quote) || isMarked(pair.to.page, change.to)) return [];
        const because = [cite(pair.from.page, quote), cite(pair.to.page, change.to)];
        const text = `The quotation has other words than in the report it comes from: ${change.words}.`;
        return [{ kind: "altered-quotation", about: aboutPair(pair), because, text }];
      }),
  );
}

/** An ellipsis or brackets tell the reader that words were left out or put in. */
function isMarked(page: Page, quote: Span): boolean {
  return /…|\.\s?\.\s?\.|[[(]/.test(page.text.slice(quote.start, quote.end));
}

interface Change {
  readonly to: Span;
  readonly words: string;
}

/** Gives the first change of words inside a quotation whose words are quoted in the earlier report too. */
function changeIn(passage: AlignedPassage, quote: Span, earlier: readonly Span[]): Change | undefined {
  const kept: { from: Word; to: Word; step: number }[] = [];
  passage.steps.forEach((step, nth) => {
    if (step.kind !== "kept") return;
    step.from.forEach((from, at) => {
      const to = step.to[at];
      if (to?.quoted && holds(quote, from)) kept.push({ from, to, step: nth });
    });
  });
  const [first, last] = [kept[0], kept.at(-1)];
  const all = passage.steps.flatMap((step) => step.from).filter((word) => holds(quote, word)).length;
  if (!first || !last || kept.length < FEWEST_WORDS || kept.length / Math.max(1, all) < SAME_UTTERANCE)
    return undefined;
  for (const step of passage.steps.slice(first.step, last.step + 1)) {
    if (step.kind === "kept") continue;
    const from = step.from.filter((word) => holds(quote, word));
    const to = step.to.filter((word) => word.quoted);
    if (sameSpelling(from, to) || (from.length === 0 && to.length === 0)) continue;
    const source = earlier.find((span) => holds(span, first.to));
    return { to: source ?? { start: first.to.start, end: last.to.end }, words: wording(from, to) };
  }
  return undefined;
}

/** "recognise" and "recognize", "labour" and "labor" are one word. */
function sameSpelling(from: readonly Word[], to: readonly Word[]): boolean {
  const spell = (words: readonly Word[]): string =>
    words.map((word) => word.folded.replace(/z/g, "s").replace(/our/g, "or").replace(/[.,-]/g, "")).join("");
  return spell(from) === spell(to);
}

function wording(from: readonly Word[], to: readonly Word[]): string {
  const here = from.map((word) => word.folded).join(" ");
  const there = to.map((word) => word.folded).join(" ");
  if (here === "") return `“${there}” is left out`;
  if (there === "") return `“${here}” is added`;
  return `“${here}” stands for “${there}”`;
}
