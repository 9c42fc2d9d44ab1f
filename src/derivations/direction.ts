import { cite } from "../model/citation.ts";
import { daysBetween } from "../model/days.ts";
import type { Derivation, DerivationKind } from "../model/derivation.ts";
import { citationsOf } from "../model/label.ts";
import type { Reason } from "../model/reason.ts";
import { creditsTo, houseOf, isCredit } from "./classify-pair.ts";
import { compareCoherence, HOME_MARGIN } from "./coherence.ts";
import type { PairEvidence } from "./pair-evidence.ts";
import type { ReportFacts } from "./report-facts.ts";

/** A body this much longer than the other is the fuller text. */
const FULLER = 1.15;
/** Words of another's prose inside quotation marks that show who quotes whom. */
const QUOTED_WORDS = 12;

/** Signs that a contrary one outweighs. */
const WEAK: ReadonlySet<string> = new Set(["fuller-text"]);

/** The certainty of a direction with its reasons, strongest first. */
export interface Direction {
  readonly direction: Derivation["direction"];
  readonly because: readonly Reason[];
}

/**
 * States why `from` is taken to come from `to` (rule R8): an explicit credit; a correction note; the credit lines
 * of the fuller text; prose put into quotation marks; where the shared passage is at home; the shorter text; times. A stated reason makes the
 * direction stated; times alone only make it probable; where nothing decides it stays undecided.
 */
export function reasonDirection(evidence: PairEvidence, kind: DerivationKind): Direction {
  const stated = [revisionNote(evidence, kind), explicitCredit(evidence), embeddedCredit(evidence)].flat();
  const home = homeOf(evidence);
  const signs = [
    creditLines(evidence),
    quotedProse(evidence),
    atHome(evidence, home),
    fullerText(evidence),
  ].flat();
  const times = laterDate(evidence);
  const against = earlierDate(evidence) || home === "from";
  const because = [...stated, ...signs, ...times];
  if (stated.length > 0) return { direction: "stated", because };
  if (signs.length > 0 && !(against && signs.every((reason) => WEAK.has(reason.code)))) {
    return { direction: "probable", because };
  }
  return times.length > 0 && home !== "from"
    ? { direction: "probable", because }
    : { direction: "undecided", because: [undecided(evidence)] };
}

function revisionNote({ from, to }: PairEvidence, kind: DerivationKind): Reason[] {
  if (kind !== "revision" || !from.revised || to.revised) return [];
  const text =
    from.revised.field === "correction" ? "it carries a correction note" : "it says that it was updated";
  return [{ code: "revision-note", text, citations: citationsOf([from.revised]) }];
}

function explicitCredit({ from, to }: PairEvidence): Reason[] {
  const label = creditsTo(from, to);
  const house = houseOf(to);
  if (!label || !house) return [];
  // Two copies that both credit an absent agency say nothing about each other, unless one tells the other in its prose.
  const ownPage = to.publisher === house.name;
  const relayed =
    label.field === "relay" &&
    house.code !== "publisher" &&
    !from.evidence.some((one) => isCredit(one) && one.name === house.name);
  if (!ownPage && !relayed) return [];
  return [
    {
      code: "explicit-credit",
      text: `it names ${house.name} as its source`,
      citations: citationsOf([label]),
    },
  ];
}

/** A page that sets a whole article with its agency's name below its own text shows where its quotation comes from. */
function embeddedCredit({ from, to }: PairEvidence): Reason[] {
  if (from.page.id !== to.page.id || from.report.kind !== "commentary") return [];
  const credit = to.evidence.find((one) => isCredit(one) || one.code === "source-link");
  if (!credit) return [];
  const text = `its own page carries the whole article with the credit to ${credit.name}`;
  return [{ code: "embedded-article", text, citations: citationsOf([credit.label]) }];
}

function creditLines({ from, to }: PairEvidence): Reason[] {
  const credit = to.evidence.find(isCredit);
  if (!credit || from.evidence.some((one) => one.name === credit.name && one.code !== "photo-credit"))
    return [];
  const text = `the other text carries the credit to ${credit.name}, this one does not`;
  return [{ code: "credit-lines", text, citations: citationsOf([credit.label]) }];
}

function quotedProse(evidence: PairEvidence): Reason[] {
  if (evidence.quotedByFrom < QUOTED_WORDS || evidence.quotedByFrom <= evidence.quotedByTo) return [];
  const match = evidence.matches.find((one) => one.quoted === "from");
  const citations = match ? [cite(evidence.from.page, match.from), cite(evidence.to.page, match.to)] : [];
  return [{ code: "quoted-prose", text: "it puts the other's own prose into quotation marks", citations }];
}

/** Says on which side the longest passage in common fits better into the text around it; undefined within the margin. */
function homeOf({ from, to, matches }: PairEvidence): "from" | "to" | undefined {
  const [longest] = [...matches].sort((a, b) => b.words * b.prose - a.words * a.prose);
  if (!longest || longest.prose === 0) return undefined;
  const coherence = compareCoherence(
    { text: from.page.text, body: from.report.body, passage: longest.from },
    { text: to.page.text, body: to.report.body, passage: longest.to },
  );
  if (!coherence || Math.abs(coherence.to - coherence.from) < HOME_MARGIN) return undefined;
  return coherence.to > coherence.from ? "to" : "from";
}

function atHome({ from, to, matches }: PairEvidence, home: "from" | "to" | undefined): Reason[] {
  const [longest] = [...matches].sort((a, b) => b.words * b.prose - a.words * a.prose);
  if (home !== "to" || !longest) return [];
  const citations = [cite(from.page, longest.from), cite(to.page, longest.to)];
  return [
    {
      code: "at-home",
      text: "what they share fits the text around it there, and stands in foreign text here",
      citations,
    },
  ];
}

function fullerText({ from, to, prose }: PairEvidence): Reason[] {
  if (to.bodyLength < from.bodyLength * FULLER || prose.from < prose.to) return [];
  const percent = Math.round(prose.from * 100);
  return [
    {
      code: "fuller-text",
      text: `the other text is the fuller one and holds ${percent} % of this one's prose`,
      citations: [],
    },
  ];
}

function laterDate({ from, to }: PairEvidence): Reason[] {
  if (!from.published || !to.published || daysBetween(to.published, from.published) < 1) return [];
  const text = `it is dated ${from.published}, the other ${to.published}`;
  return [{ code: "later-date", text, citations: citationsOf([from.report.published, to.report.published]) }];
}

function earlierDate({ from, to }: PairEvidence): boolean {
  return (
    from.published !== undefined &&
    to.published !== undefined &&
    daysBetween(from.published, to.published) >= 1
  );
}

function undecided({ from, to }: PairEvidence): Reason {
  const shared = sharedCredit(from, to);
  const text = shared
    ? `both credit ${shared}; neither shows that it came from the other`
    : "no credit, edit or date shows which came first";
  return { code: "undecided", text, citations: [] };
}

function sharedCredit(from: ReportFacts, to: ReportFacts): string | undefined {
  return from.evidence.find(
    (one) => isCredit(one) && to.evidence.some((other) => isCredit(other) && other.name === one.name),
  )?.name;
}
