import type { DerivationKind } from "../model/derivation.ts";
import type { PairEvidence } from "./pair-evidence.ts";
import type { OrganisationEvidence, ReportFacts } from "./report-facts.ts";

/** Two texts are one when this share of the shorter one's prose is in the other ... */
const SAME_TEXT = 0.8;
/** ... and its passages are all but word for word the same, or the longer one has as much in common. */
const SAME_WORDS = 0.97;
/** Texts of different houses are one from this share on, with light edits. */
const WHOLE = 0.7;
const LIGHTLY_EDITED = 0.9;
/** A copy that leaves out more than this share of the other's prose is an excerpt. */
const MOST_OF_IT = 0.55;
/** Share of a report's prose from which it hangs together with the other ... */
const HANGS_TOGETHER = 0.2;
/** ... with at least so many common words, so that two short texts are not joined by a phrase. */
const FEWEST_WORDS = 25;
/** A smaller part counts from this share of the report's prose on ... */
const PART = 0.1;
/** ... where it has so many words, or fewer where a credit names the other's newsroom. */
const PART_WORDS = 40;
const CREDITED_PART_WORDS = 15;
/** One stretch of prose this long is neither chance nor a set phrase. */
const LONG_STRETCH = 30;
/** Another report's prose inside quotation marks: from so many words on it quotes the report, not its speaker. */
const QUOTED_PROSE_WORDS = 18;
/** Passages of which so little is the same are set phrases of two sites, unless they are long. */
const LOOSE = 0.75;
const LOOSE_WORDS = 80;
/** Where most of what is common is public quotation, the words between belong to it, unless they are many. */
const MOSTLY_QUOTED = 0.4;
const QUOTED_PROSE_LEAST = 60;
/** Sentences told in other words that make a rewrite rather than a quotation. */
const RETOLD = 2;

/**
 * Says how `from` came from `to`, if it did; undefined where only public quotations, set phrases or names are
 * common. Quotation of the same public words is no derivation: only prose counts (rule R3).
 */
export function classifyPair(evidence: PairEvidence): DerivationKind | undefined {
  const { from, to } = evidence;
  const credited = creditsTo(from, to) !== undefined;
  if (!hangsTogether(evidence, credited)) {
    return evidence.quotedByFrom >= (credited ? CREDITED_PART_WORDS : QUOTED_PROSE_WORDS)
      ? "quotation"
      : undefined;
  }
  const sameHouse = isSameHouse(from, to);
  if (sameHouse && from.revised && !to.revised) return "revision";
  if (quotesProse(evidence))
    return credited && (evidence.retold >= RETOLD || from.report.kind === "article")
      ? "rewrite"
      : "quotation";
  const carried = evidence.prose.to >= MOST_OF_IT ? "republication" : "excerpt";
  if (isSameText(evidence)) return carried;
  if (sameHouse || sharesCredit(from, to)) return "revision";
  if (Math.max(evidence.prose.from, evidence.prose.to) >= WHOLE)
    return evidence.closeness >= LIGHTLY_EDITED ? carried : "rewrite";
  return evidence.plainWords >= evidence.words * 0.6 && evidence.verbatim >= 0.6 ? "excerpt" : "rewrite";
}

function isSameText({ prose, closeness }: PairEvidence): boolean {
  const most = Math.max(prose.from, prose.to);
  return most >= SAME_TEXT && (closeness >= SAME_WORDS || Math.min(prose.from, prose.to) >= SAME_TEXT);
}

function hangsTogether(evidence: PairEvidence, credited: boolean): boolean {
  const { words, allWords, prose, longest } = evidence;
  if (
    !credited &&
    words < LOOSE_WORDS &&
    evidence.closeness < LOOSE &&
    !isSameHouse(evidence.from, evidence.to)
  )
    return false;
  const mostlyQuoted = words < MOSTLY_QUOTED * allWords && words < QUOTED_PROSE_LEAST;
  if (mostlyQuoted && Math.max(prose.from, prose.to) < SAME_TEXT) return false;
  if (prose.from >= HANGS_TOGETHER && words >= FEWEST_WORDS) return true;
  if (prose.from < PART) return false;
  if (prose.to >= HANGS_TOGETHER && words >= FEWEST_WORDS) return true;
  return words >= (credited ? CREDITED_PART_WORDS : PART_WORDS) && (credited || longest >= LONG_STRETCH);
}

/** Most of what is common stands in quotation marks in `from` and is told as prose in `to`. */
function quotesProse(evidence: PairEvidence): boolean {
  return evidence.quotedByFrom >= CREDITED_PART_WORDS && evidence.quotedByFrom * 2 >= evidence.words;
}

/** The name that a report goes by: its strongest sign. */
export function houseOf(facts: ReportFacts): OrganisationEvidence | undefined {
  return facts.evidence.find((one) => one.code !== "photo-credit" && one.code !== "contribution");
}

/** Says whether two reports name the same newsroom as theirs; passing on what it reported is not enough. */
export function isSameHouse(a: ReportFacts, b: ReportFacts): boolean {
  const [first, second] = [houseOf(a), houseOf(b)];
  if (first?.code === "relays" || second?.code === "relays") return false;
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
  const named = from.evidence.find(
    (one) => one.name === house && one.code !== "photo-credit" && one.code !== "publisher",
  );
  if (named) return named.label;
  return from.report.labels.find((label) => label.field === "relay" && label.name === house);
}
