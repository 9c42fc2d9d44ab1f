import { isFirstPerson } from "../language/en/first-person.ts";
import type { Match, PairMatches } from "../model/match.ts";
import { lengthOf, mergeSpans, type Span } from "../model/span.ts";
import type { ReportFacts } from "./report-facts.ts";

/** What two reports have in common, seen from the one that may have come from the other. */
export interface PairEvidence {
  readonly from: ReportFacts;
  readonly to: ReportFacts;
  readonly matches: readonly Match[];
  /** Share of each body's characters in passages of the same or nearly the same words, 0 to 1. */
  readonly share: { readonly from: number; readonly to: number };
  /** The same for prose alone: what stands outside quotation marks on at least one side. */
  readonly prose: { readonly from: number; readonly to: number };
  /** Common words of prose. */
  readonly words: number;
  /** All common words, public quotations included. */
  readonly allWords: number;
  /** Common words that are prose on both sides. */
  readonly plainWords: number;
  /** Those that `from` puts in quotation marks and `to` tells as prose; the other way round. */
  readonly quotedByFrom: number;
  readonly quotedByTo: number;
  /** Words of the longest stretch of prose in the same words. */
  readonly longest: number;
  /** Share of the common words in passages without any change. */
  readonly verbatim: number;
  /** Share of words that are the same within the passages, 0 to 1. */
  readonly closeness: number;
  /** Sentences told in other words. */
  readonly retold: number;
}

/** Turns the matches of a pair so that `from` is the report given, and adds up what they show. */
export function weighPair(pair: PairMatches, from: ReportFacts, to: ReportFacts): PairEvidence {
  const matches =
    pair.a === from.report.id
      ? pair.matches
      : pair.matches.map(turn).sort((x, y) => x.from.start - y.from.start);
  const same = matches.filter((match) => match.likeness !== "rewritten");
  const sum = (value: (match: Match) => number): number =>
    same.reduce((total, match) => total + value(match), 0);
  const all = sum((match) => match.words);
  const prose = (match: Match): number => match.words * match.prose;
  return {
    from,
    to,
    matches,
    share: {
      from: portion(
        same.map((match) => match.from),
        from.bodyLength,
      ),
      to: portion(
        same.map((match) => match.to),
        to.bodyLength,
      ),
    },
    prose: {
      from: Math.min(
        1,
        sum((match) => length(match.from) * match.prose * match.similarity) / from.proseLength,
      ),
      to: Math.min(1, sum((match) => length(match.to) * match.prose * match.similarity) / to.proseLength),
    },
    words: sum(prose),
    allWords: all,
    plainWords: sum((match) => (match.quoted === "neither" ? prose(match) : 0)),
    quotedByFrom: sum((match) => (match.quoted === "from" && !isSpeech(to, match.to) ? prose(match) : 0)),
    quotedByTo: sum((match) => (match.quoted === "to" && !isSpeech(from, match.from) ? prose(match) : 0)),
    longest: same.reduce((most, match) => Math.max(most, prose(match)), 0),
    verbatim: all === 0 ? 0 : sum((match) => (match.likeness === "verbatim" ? match.words : 0)) / all,
    closeness: all === 0 ? 0 : all / sum((match) => match.words / Math.max(match.similarity, 0.01)),
    retold: matches.filter((match) => match.likeness === "rewritten" && match.prose > 0).length,
  };
}

/** Speech that the unquoted side sets without marks, as posts and transcripts do, is nobody's prose. */
function isSpeech(facts: ReportFacts, span: Span): boolean {
  let words = "";
  let from = span.start;
  for (const quote of facts.quoted) {
    if (quote.end <= from || quote.start >= span.end) continue;
    words += facts.page.text.slice(from, Math.max(from, quote.start));
    from = Math.max(from, quote.end);
  }
  return isFirstPerson(words + facts.page.text.slice(from, Math.max(from, span.end)));
}

/** Exchanges the two sides of a match. */
function turn(match: Match): Match {
  const quoted = match.quoted === "from" ? "to" : match.quoted === "to" ? "from" : match.quoted;
  return { ...match, from: match.to, to: match.from, quoted };
}

function length(span: Span): number {
  return span.end - span.start;
}

function portion(spans: readonly Span[], whole: number): number {
  return whole === 0 ? 0 : Math.min(1, lengthOf(mergeSpans(spans)) / whole);
}
