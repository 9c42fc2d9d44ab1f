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

/** Shorter pieces are terms and scare quotes. */
const FEWEST_WORDS = 5;
/** Longer ones are block quotations, whose source stands above or below them. */
const LONGEST = 70;
/** Share of the quotation's words that must stand unquoted in the other report. */
const SAME_WORDS = 0.85;
/** A credit this near to a quotation says whose words they are, in code units. */
const NEAR = 160;

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
        if (
          !told ||
          (quotedSide === "from" &&
            (isFirstPerson(side.page.text.slice(quote.start, quote.end)) || isCredited(pair, quote)))
        )
          return [];
        const here = cite(side.page, quote);
        const there = cite(other.page, told);
        const because = quotedSide === "from" ? [here, there] : [there, here];
        return [
          { kind: WORDING[quotedSide].kind, about: aboutPair(pair), because, text: WORDING[quotedSide].text },
        ];
      }),
  );
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

/** A quotation is in order where a newsroom is named as its source in the same paragraph or right behind it. */
function isCredited(pair: DerivedPair, quote: Span): boolean {
  const { report, page } = pair.from;
  const paragraph = report.body.find((place) => holds(place, quote)) ?? quote;
  const reach = { start: Math.max(paragraph.start, quote.start - NEAR), end: Math.max(quote.end + NEAR, 0) };
  return [...report.labels, ...page.labels].some(
    (label) =>
      label.basis === "stated" &&
      (label.field === "relay" || label.field === "credit") &&
      label.citation.start < reach.end &&
      label.citation.end > reach.start,
  );
}
