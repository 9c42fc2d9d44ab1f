import { type Place, placeOf } from "../model/citation.ts";
import type { Origin } from "../model/origin.ts";
import type { Reason } from "../model/reason.ts";
import { lengthOf, mergeSpans, type Span } from "../model/span.ts";
import { houseOf } from "./classify-pair.ts";
import { nameOrigin } from "./name-origin.ts";
import { rankByOriginality } from "./originality.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { Traced } from "./trace-derivations.ts";

/** A report among others' words has an origin of its own when this share of its prose is its own ... */
const OWN_SHARE = 0.35;
/** ... and at least this many characters. */
const OWN_LENGTH = 600;

/** A body of reporting while it is put together: its root, and every report that rests on it with the part that does. */
interface Group {
  readonly root: ReportFacts;
  readonly members: { readonly facts: ReportFacts; readonly by: Traced | undefined; readonly part: readonly Span[] | undefined }[];
}

/**
 * Gathers the reports into origins: each report joins the origin of what it came from, unless it only quotes it.
 * A report that adds reporting of its own to another's belongs to two, each for its own sentences (rule R2).
 */
export function findOrigins(facts: readonly ReportFacts[], traced: readonly Traced[]): Origin[] {
  const groups: Group[] = [];
  const groupOf = new Map<string, Group>();
  const sources = new Map<string, Traced[]>();
  for (const one of traced) sources.set(one.derivation.from, [...(sources.get(one.derivation.from) ?? []), one]);
  for (const one of rankByOriginality(facts)) {
    if (one.report.kind === "post") continue;
    const joins = (sources.get(one.report.id) ?? []).filter((source) => source.derivation.kind !== "quotation");
    const own = ownPart(one, joins);
    for (const source of joins) {
      const group = groupOf.get(source.derivation.to);
      if (!group || group.members.some((member) => member.facts === one)) continue;
      const shared = joins.length > 1 || own !== undefined;
      group.members.push({ facts: one, by: source, part: shared ? spansFrom(source) : undefined });
    }
    const main = joins.find((source) => source.main);
    const mainGroup = main ? groupOf.get(main.derivation.to) : undefined;
    if (mainGroup) groupOf.set(one.report.id, mainGroup);
    if (mainGroup && own === undefined) continue;
    const group: Group = { root: one, members: [{ facts: one, by: undefined, part: own }] };
    groups.push(group);
    if (!mainGroup) groupOf.set(one.report.id, group);
  }
  return groups.sort((a, b) => a.root.order - b.root.order).map(toOrigin);
}

function spansFrom(source: Traced): Span[] {
  return mergeSpans(source.derivation.matches.map((match) => match.from));
}

/** Gives the stretches of a report that rest on no source, where they are reporting of its own. */
function ownPart(facts: ReportFacts, joins: readonly Traced[]): Span[] | undefined {
  if (joins.length === 0 || facts.report.kind !== "article") return undefined;
  if (joins.some((source) => source.derivation.kind === "rewrite" || source.derivation.kind === "revision")) return undefined;
  if (!showsOwnReporting(facts, joins)) return undefined;
  const taken = mergeSpans(joins.flatMap(spansFrom));
  const own = facts.report.body.flatMap((place) => subtract(place, taken)).filter((span) => span.end - span.start > 20);
  const length = lengthOf(own);
  return length >= OWN_LENGTH && length / Math.max(1, facts.bodyLength) >= OWN_SHARE ? own : undefined;
}

/** A byline or a publisher that is not the source's speaks for own work. */
function showsOwnReporting(facts: ReportFacts, joins: readonly Traced[]): boolean {
  const sources = new Set(joins.map((source) => houseOf(source.evidence.to)?.name));
  const house = houseOf(facts)?.name;
  return house !== undefined && !sources.has(house) && !facts.aggregated;
}

function subtract(place: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = place.start;
  for (const span of taken) {
    if (span.end <= from || span.start >= place.end) continue;
    if (span.start > from) left.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < place.end) left.push({ start: from, end: place.end });
  return left;
}

function toOrigin(group: Group): Origin {
  const kind = group.root.report.kind === "commentary" ? "commentary" : "reporting";
  const carriers = group.members.filter((member) => member.by === undefined || ["republication", "revision", "excerpt"].includes(member.by.derivation.kind));
  const named = kind === "commentary" ? undefined : nameOrigin(group.root, carriers.map((member) => member.facts), group.members[0]?.part !== undefined);
  const parts = group.members.flatMap((member) => (member.part ? [{ report: member.facts.report.id, body: placesOf(member.facts, member.part) }] : []));
  return {
    id: `o-${group.root.report.id}${group.members[0]?.part === undefined ? "" : ".own"}`,
    kind,
    reports: group.members.map((member) => member.facts.report.id),
    organisation: named?.organisation ?? null,
    alternatives: named?.alternatives ?? [],
    absent: named?.organisation ? !group.members.some((member) => member.facts.publisher === named.organisation?.name) : false,
    because: kind === "commentary" ? [commentaryReason(group.root)] : (named?.because ?? []),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

function placesOf(facts: ReportFacts, spans: readonly Span[]): Place[] {
  return spans.map((span) => placeOf(facts.page, span));
}

function commentaryReason(root: ReportFacts): Reason {
  const named = root.report.labels.some((label) => label.field === "relay");
  const text = named ? "commentary: it counts as no origin, though it names others" : "commentary without a stated source counts as no origin";
  return { code: "commentary", text, citations: [] };
}
