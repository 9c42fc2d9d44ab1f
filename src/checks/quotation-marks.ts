import { isFirstPerson } from "../language/en/first-person.ts";
import { findQuotedSpans } from "../language/en/quotation-marks.ts";
import { cite } from "../model/citation.ts";
import type { FindingKind } from "../model/finding.ts";
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
import { isCreditedQuotation } from "./credited-quotation.ts";

/** Shorter pieces are terms and scare quotes. */
const FEWEST_WORDS = 5;
/** Longer ones are block quotations, whose source stands above or below them. */
const LONGEST = 70;
/** Share of the quotation's words that must stand unquoted in the other report. */
const SAME_WORDS = 0.85;
/** Between a mark and the words there may be a blank or a stop. */
const MARK_BEFORE = /[“”"«»„‘’']\s*$/u;
const MARK_AFTER = /^[.,!?…]?\s*[“”"«»„‘’']/u;
/** Code units that are looked through for such a mark. */
const MARK_REACH = 4;

/** Asks whether a rewrite has put its source's own prose into quotation marks as if somebody had said it (rule R12). */
export const addedMarks: Check = {
  name: "added-quotation-marks",
  run: (coverage: Coverage): Found[] => derivedPairs(coverage).flatMap((pair) => changedMarks(pair, "from")),
};

/** Asks whether words that stand in quotation marks in the source are told as prose in the report that came from it. */
export const removedMarks: Check = {
  name: "removed-quotation-marks",
  run: (coverage: Coverage): Found[] => derivedPairs(coverage).flatMap((pair) => changedMarks(pair, "to")),
};

const WORDING: Readonly<Record<"from" | "to", { kind: FindingKind; text: string }>> = {
  from: {
    kind: "added-quotation-marks",
    text: "Prose of the report it comes from stands in quotation marks, and no source is named beside them.",
  },
  to: {
    kind: "removed-quotation-marks",
    text: "Words that are quoted in the report it comes from are told here without quotation marks.",
  },
};

/** `quotedSide` has the marks, the other side has the same words without. */
function changedMarks(pair: DerivedPair, quotedSide: "from" | "to"): Found[] {
  const side = pair[quotedSide];
  const other = pair[quotedSide === "from" ? "to" : "from"];
  const quotes = findQuotedSpans(side.page.text, side.report.body);
  return alignPassages(pair).flatMap((passage) =>
    quotes
      .filter((quote) => sharedLength(quote, passage[quotedSide]) > 0)
      .flatMap((quote): Found[] => {
        const told = toldAsProse(passage, quote, quotedSide);
        if (!told || isInOrder(pair, quotedSide, { quote, told })) return [];
        const here = cite(side.page, quote);
        const there = cite(other.page, told);
        const because = quotedSide === "from" ? [here, there] : [there, here];
        return [
          { kind: WORDING[quotedSide].kind, about: aboutPair(pair), because, text: WORDING[quotedSide].text },
        ];
      }),
  );
}

/**
 * Who says "I" speaks, in quotation marks or without: posts, transcripts and block quotations have none. Prose may be
 * quoted from who wrote it, and a mark that stands beside the words was only set in an odd way.
 */
function isInOrder(
  pair: DerivedPair,
  quotedSide: "from" | "to",
  { quote, told }: { readonly quote: Span; readonly told: Span },
): boolean {
  const { text } = pair[quotedSide].page;
  if (isFirstPerson(text.slice(quote.start, quote.end))) return true;
  if (quotedSide === "from") return isCreditedQuotation(pair, quote);
  const { page, report } = pair.from;
  const before = page.text.slice(Math.max(0, told.start - MARK_REACH), told.start);
  const after = page.text.slice(told.end, told.end + MARK_REACH);
  if (MARK_BEFORE.test(before) || MARK_AFTER.test(after)) return true;
  const sentence = report.sentences.find((one) => holds(one, { start: told.start, end: told.start + 1 }));
  return sentence !== undefined && isFirstPerson(page.text.slice(sentence.start, sentence.end));
}

/** Gives where the words of a quotation stand as prose on the other side. */
function toldAsProse(passage: AlignedPassage, quote: Span, quotedSide: "from" | "to"): Span | undefined {
  const told: Word[] = [];
  let all = 0;
  for (const step of passage.steps) {
    const own = quotedSide === "from" ? step.from : step.to;
    const others = quotedSide === "from" ? step.to : step.from;
    own.forEach((word, at) => {
      if (!holds(quote, word)) return;
      all++;
      const twin = step.kind === "kept" ? others[at] : undefined;
      if (twin && !twin.quoted) told.push(twin);
    });
  }
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || all < FEWEST_WORDS || all > LONGEST || told.length / all < SAME_WORDS)
    return undefined;
  return { start: first.start, end: last.end };
}
