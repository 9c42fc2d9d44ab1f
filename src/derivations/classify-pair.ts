import type { DerivationKind } from "../model/derivation.ts";
import type { PairEvidence } from "./pair-evidence.ts";
import type { OrganisationEvidence, ReportFacts } from "./report-facts.ts";

/** The shorter of two texts is carried whole when this share of its prose is the same. */
const WHOLE = 0.7;
/** A copy that leaves out more than this share of the other's prose is an excerpt. */
const MOST_OF_IT = 0.55;
/** Share of prose from which two reports hang together by it. */
const HANGS_TOGETHER = 0.2;
/** ... with at least so many common words, so that two short texts are not joined by a phrase. */
const FEWEST_WORDS = 25;
/** With a credit that names the other's newsroom, so many common words of prose suffice. */
const FEWEST_CREDITED_WORDS = 15;
/** One stretch of prose this long is never chance nor background. */
const LONG_STRETCH = 45;
/** Another report's prose inside quotation marks: from so many words on it quotes the report, not its speaker. */
const QUOTED_PROSE_WORDS = 30;
/** Passages that make a rewrite rather than a quotation. */
const RETOLD = 2;

/**
 * Says how `from` came from `to`, if it did; undefined where only public quotations, set phrases or names are
 * common. Quotation of the same public words is no derivation: only prose counts (rule R3).
 */
export function classifyPair(evidence: PairEvidence): DerivationKind | undefined {
  if (!hangsTogether(evidence)) return undefined;
  const { from, to } = evidence;
  const sameHouse = isSameHouse(from, to);
  if (sameHouse && from.revised && Math.max(evidence.prose.from, evidence.prose.to) >= HANGS_TOGETHER) return "revision";
  if (Math.max(evidence.prose.from, evidence.prose.to) >= WHOLE) {
    return evidence.prose.to >= MOST_OF_IT ? "republication" : "excerpt";
  }
  if (quotesProse(evidence)) return evidence.retold >= RETOLD || from.report.kind === "article" ? "rewrite" : "quotation";
  if (sameHouse || sharesCredit(from, to)) return "revision";
  return evidence.plainWords >= evidence.words * 0.6 && evidence.verbatim >= 0.6 ? "excerpt" : "rewrite";
}

function hangsTogether(evidence: PairEvidence): boolean {
  const { words, prose, longest } = evidence;
  const most = Math.max(prose.from, prose.to);
  if (most >= HANGS_TOGETHER && words >= FEWEST_WORDS) return true;
  if (evidence.quotedByFrom >= QUOTED_PROSE_WORDS) return true;
  if (longest >= LONG_STRETCH && evidence.verbatim > 0.5) return true;
  return words >= FEWEST_CREDITED_WORDS && creditsTo(evidence.from, evidence.to) !== undefined;
}

/** Most of what is common stands in quotation marks in `from` and is told as prose in `to`. */
function quotesProse(evidence: PairEvidence): boolean {
  return evidence.quotedByFrom >= FEWEST_CREDITED_WORDS && evidence.quotedByFrom * 2 >= evidence.words;
}

/** The name that a report goes by: its strongest sign. */
export function houseOf(facts: ReportFacts): OrganisationEvidence | undefined {
  return facts.evidence.find((one) => one.code !== "photo-credit" && one.code !== "contribution");
}

/** Says whether two reports name the same newsroom as theirs. */
export function isSameHouse(a: ReportFacts, b: ReportFacts): boolean {
  const [first, second] = [houseOf(a), houseOf(b)];
  return first !== undefined && second !== undefined && first.name === second.name;
}

function sharesCredit(a: ReportFacts, b: ReportFacts): boolean {
  const credits = new Set(a.evidence.filter(isCredit).map((one) => one.name));
  return b.evidence.some((one) => isCredit(one) && credits.has(one.name));
}

/** Says whether a sign is a credit for the text itself. */
export function isCredit(one: OrganisationEvidence): boolean {
  return one.code === "dateline-credit" || one.code === "credit-line" || one.code === "note-credit";
}

/** Gives the label by which `from` names the newsroom of `to` as its source, where `from` is not that newsroom's own. */
export function creditsTo(from: ReportFacts, to: ReportFacts): OrganisationEvidence["label"] | undefined {
  const house = houseOf(to)?.name;
  if (house === undefined || from.publisher === house) return undefined;
  const named = from.evidence.find((one) => one.name === house && one.code !== "photo-credit" && one.code !== "publisher");
  if (named) return named.label;
  return from.report.labels.find((label) => label.field === "relay" && label.name === house);
}
