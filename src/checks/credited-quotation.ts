import { PUBLISHING_WORDS } from "../language/en/tables/publishing-words.ts";
import { findOrganisations } from "../language/find-organisations.ts";
import { foldName } from "../language/words.ts";
import { holds, type Span } from "../model/span.ts";
import type { DerivedPair } from "./coverage.ts";

/** A credit this near to a quotation says whose words they are, in code units. */
const NEAR = 160;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'-](?=[\p{L}\p{N}]))*/gu;
/** Shorter parts of a writer's name are initials and particles. */
const SHORTEST_SURNAME = 4;

/**
 * Tells whether it is in order that prose of the earlier report stands in quotation marks: beside them stands a newsroom,
 * the earlier report's writer, or a word that says the words were written.
 */
export function isCreditedQuotation(pair: DerivedPair, quote: Span): boolean {
  const { report, page } = pair.from;
  const paragraph = report.body.find((place) => holds(place, quote)) ?? quote;
  const reach = {
    start: Math.max(paragraph.start, quote.start - NEAR),
    end: Math.min(page.text.length, quote.end + NEAR),
  };
  return hasCreditLabel(pair, reach) || namesNewsroom(page.text, reach) || namesWriting(pair, reach, quote);
}

function hasCreditLabel({ from: { report, page } }: DerivedPair, reach: Span): boolean {
  return [...report.labels, ...page.labels].some(
    (label) =>
      label.basis === "stated" &&
      (label.field === "relay" || label.field === "credit") &&
      label.citation.start < reach.end &&
      label.citation.end > reach.start,
  );
}

function namesNewsroom(text: string, { start, end }: Span): boolean {
  return findOrganisations(text, start, end).length > 0;
}

/** Looks for a word of writing, or for the surname of who wrote the earlier report, outside the quotation. */
function namesWriting({ from, to }: DerivedPair, reach: Span, quote: Span): boolean {
  const writers = surnamesOf(to.report.byline?.value ?? "");
  const around = [
    from.page.text.slice(reach.start, quote.start),
    from.page.text.slice(quote.end, Math.max(quote.end, reach.end)),
  ];
  return around.some((piece) =>
    [...piece.matchAll(WORD)].some(([word]) => {
      const folded = foldName(word);
      return writers.has(folded) || PUBLISHING_WORDS.has(word.toLowerCase());
    }),
  );
}

function surnamesOf(byline: string): ReadonlySet<string> {
  return new Set(
    foldName(byline)
      .split(" ")
      .filter((word) => word.length >= SHORTEST_SURNAME),
  );
}
