import { type Derivation, type DerivationKind, PROV_PROPERTY } from "../model/derivation.ts";
import type { PairMatches } from "../model/match.ts";
import { lengthOf, mergeSpans, type Span, sharedLength } from "../model/span.ts";
import { classifyPair, creditsTo } from "./classify-pair.ts";
import { reasonDirection } from "./direction.ts";
import { rankByOriginality } from "./originality.ts";
import { type PairEvidence, weighPair } from "./pair-evidence.ts";
import type { ReportFacts } from "./report-facts.ts";

/** A derivation with the evidence it was made from. */
export interface Traced {
  readonly derivation: Derivation;
  readonly evidence: PairEvidence;
  /** True for the source that most of the report rests on; false for a second one. */
  readonly main: boolean;
}

/** A second source is named when it explains this many more words of prose ... */
const SECOND_SOURCE_WORDS = 40;
/** ... that are at least this share of the report's prose. */
const SECOND_SOURCE_SHARE = 0.1;
/** Sources whose shares lie this close are equal: the one that is credited, then the more original, is taken. */
const EQUAL = 0.08;
const MOST_SOURCES = 4;

/**
 * Traces for each report the reports of the set that it came from: the one that most of its prose rests on, and
 * others that explain what the first does not. A report comes from more original ones, so that copies of one report
 * point to it rather than to each other, or from one whose prose it quotes.
 */
export function traceDerivations(facts: readonly ReportFacts[], pairs: readonly PairMatches[]): Traced[] {
  const byId = new Map(facts.map((one) => [one.report.id, one]));
  const partners = partnersOf(pairs);
  const rank = new Map(rankByOriginality(facts).map((one, at) => [one.report.id, at]));
  const traced: Traced[] = [];
  for (const from of facts) {
    if (from.report.kind === "post") continue;
    const sources = (partners.get(from.report.id) ?? []).flatMap((pair): Candidate[] => {
      const to = byId.get(pair.a === from.report.id ? pair.b : pair.a);
      if (!to || to.report.kind === "post") return [];
      const evidence = weighPair(pair, from, to);
      const rankOf = (one: ReportFacts): number => rank.get(one.report.id) ?? 0;
      if (!mayComeFrom(evidence, rankOf(to) < rankOf(from))) return [];
      const kind = classifyPair(evidence);
      return kind ? [{ evidence, kind, rank: rankOf(to) }] : [];
    });
    traced.push(...chooseSources(sources).map((candidate, nth) => toTraced(candidate, nth === 0)));
  }
  return traced;
}

/** Words of another's prose inside quotation marks that show who quotes whom, whatever else the labels say. */
const QUOTING_WORDS = 15;

/** A report comes from one that is more original; but one that quotes the other's prose comes from it in any case. */
function mayComeFrom(
  { quotedByFrom, quotedByTo, plainWords }: PairEvidence,
  isMoreOriginal: boolean,
): boolean {
  if (quotedByFrom >= QUOTING_WORDS && quotedByFrom > quotedByTo + plainWords) return true;
  if (quotedByTo >= QUOTING_WORDS && quotedByTo > quotedByFrom + plainWords) return false;
  return isMoreOriginal;
}

interface Candidate {
  readonly evidence: PairEvidence;
  readonly kind: DerivationKind;
  readonly rank: number;
}

function partnersOf(pairs: readonly PairMatches[]): Map<string, PairMatches[]> {
  const partners = new Map<string, PairMatches[]>();
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      const list = partners.get(id);
      if (list) list.push(pair);
      else partners.set(id, [pair]);
    }
  }
  return partners;
}

/** Takes the source that explains most, then those that explain what is left. */
function chooseSources(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const explained: Span[] = [];
  let open = [...candidates];
  while (open.length > 0 && chosen.length < MOST_SOURCES) {
    const ranked = open
      .map((candidate) => ({ candidate, gain: gainOf(candidate, explained) }))
      .filter(({ gain }) => chosen.length === 0 || isSecondSource(gain))
      .sort((a, b) => compareSources(a, b));
    const best = ranked[0]?.candidate;
    if (!best) break;
    chosen.push(best);
    explained.push(...best.evidence.matches.map((match) => match.from));
    open = ranked.slice(1).map(({ candidate }) => candidate);
  }
  return chosen;
}

interface Gain {
  readonly words: number;
  readonly share: number;
}

/** Counts the prose of a report that a source explains and the ones before do not. */
function gainOf({ evidence }: Candidate, explained: readonly Span[]): Gain {
  const merged = mergeSpans(explained);
  let words = 0;
  let length = 0;
  for (const match of evidence.matches) {
    const size = match.from.end - match.from.start;
    const known = merged.reduce((sum, span) => sum + sharedLength(span, match.from), 0);
    const fresh = Math.max(0, 1 - known / Math.max(1, size)) * match.prose;
    words += match.words * fresh;
    length += size * fresh * match.similarity;
  }
  return { words, share: length / evidence.from.proseLength };
}

function isSecondSource(gain: Gain): boolean {
  return gain.words >= SECOND_SOURCE_WORDS && gain.share >= SECOND_SOURCE_SHARE;
}

function compareSources(
  a: { candidate: Candidate; gain: Gain },
  b: { candidate: Candidate; gain: Gain },
): number {
  const difference = b.gain.share - a.gain.share;
  if (Math.abs(difference) > EQUAL) return difference;
  return closeness(b.candidate) - closeness(a.candidate) || a.candidate.rank - b.candidate.rank;
}

/** Of equal sources the one on the same page is nearest, then one that is credited. */
function closeness({ evidence }: Candidate): number {
  const samePage =
    evidence.from.page.id === evidence.to.page.id && evidence.from.report.kind === "commentary";
  return (samePage ? 2 : 0) + (creditsTo(evidence.from, evidence.to) ? 1 : 0);
}

function toTraced({ evidence, kind }: Candidate, main: boolean): Traced {
  const { from, to } = evidence;
  const { direction, because } = reasonDirection(evidence, kind);
  return {
    evidence,
    main,
    derivation: {
      id: `${from.report.id}>${to.report.id}`,
      from: from.report.id,
      to: to.report.id,
      kind,
      prov: PROV_PROPERTY[kind],
      direction,
      because,
      share: { from: coverage(evidence, "from"), to: coverage(evidence, "to") },
      matches: evidence.matches,
    },
  };
}

/** Share of a body that lies in matched passages of any likeness, three decimals. */
function coverage(evidence: PairEvidence, side: "from" | "to"): number {
  const whole = evidence[side].bodyLength;
  const covered = lengthOf(mergeSpans(evidence.matches.map((match) => match[side])));
  return Math.round(Math.min(1, covered / Math.max(1, whole)) * 1000) / 1000;
}
