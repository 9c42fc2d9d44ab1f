import { lengthOf, mergeSpans, type Span, sharedLength } from "../model/span.ts";
import { houseOf, isSameHouse } from "./classify-pair.ts";
import { rankByOriginality } from "./originality.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { Traced } from "./trace-derivations.ts";

/** A report in a group: by which derivation, and with which stretches of its body where not with all. */
export interface Member {
  readonly facts: ReportFacts;
  readonly by: Traced | undefined;
  readonly part: readonly Span[] | undefined;
}

/** Reports that rest on one body of reporting. */
export interface Group {
  readonly root: ReportFacts;
  /** True where the group rests on a part of the root only: what it adds to others' text. */
  readonly partOnly: boolean;
  /** Derivations that explain the rest of the root. */
  readonly sources: readonly Traced[];
  readonly members: Member[];
}

/** A report among others' words has an origin of its own when this share of its body is its own ... */
const OWN_SHARE = 0.35;
/** ... and at least this many characters. */
const OWN_LENGTH = 600;
/** What a copy carries belongs to that part of a mixed report that it overlaps at least so much. */
const SAME_PART = 0.4;
/** A report that rests on its source with this share of its prose is no mixture. */
const WHOLLY = 0.7;

/**
 * Groups reports by what they rest on, in order of originality. A report joins the group of its source, or, where
 * the source is itself a mixture, the group of that part of it which the two share; so no group holds reports that
 * have no prose in common. A report that adds reporting of its own is in two groups (rule R2).
 */
export function groupReports(facts: readonly ReportFacts[], traced: readonly Traced[]): Group[] {
  const places = new Map<string, Placed[]>();
  const groups: Group[] = [];
  const sources = sourcesOf(traced);
  const byId = new Map(facts.map((one) => [one.report.id, one]));
  const begun = new Set<string>();
  const place = (one: ReportFacts): void => {
    if (one.report.kind === "post" || begun.has(one.report.id)) return;
    begun.add(one.report.id);
    const own = sources.get(one.report.id) ?? [];
    for (const source of own) {
      const to = byId.get(source.derivation.to);
      if (to) place(to);
    }
    const joined = own.flatMap((source) => join(one, source, own.length > 1, places, groups));
    const rest = joined.length === 0 ? undefined : ownPart(one, own);
    if (joined.length === 0 || rest) joined.push(open(one, rest, own, groups));
    places.set(one.report.id, joined);
  };
  for (const one of rankByOriginality(facts)) place(one);
  return groups;
}

/** A report's place in a group, with the part of its body that is there. */
interface Placed {
  readonly group: Group;
  readonly part: readonly Span[] | undefined;
}

function sourcesOf(traced: readonly Traced[]): Map<string, Traced[]> {
  const sources = new Map<string, Traced[]>();
  for (const one of traced) {
    if (one.derivation.kind === "quotation") continue;
    const list = sources.get(one.derivation.from);
    if (list) list.push(one);
    else sources.set(one.derivation.from, [one]);
  }
  return sources;
}

function open(
  facts: ReportFacts,
  part: readonly Span[] | undefined,
  sources: readonly Traced[],
  groups: Group[],
): Placed {
  const group: Group = {
    root: facts,
    partOnly: part !== undefined,
    sources,
    members: [{ facts, by: undefined, part }],
  };
  groups.push(group);
  return { group, part };
}

/** Puts a report into the group of its source, with the part of it that the source explains. */
function join(
  facts: ReportFacts,
  source: Traced,
  several: boolean,
  places: Map<string, Placed[]>,
  groups: Group[],
): Placed[] {
  const known = places.get(source.derivation.to);
  if (!known) return [];
  const part = several || isMixture(source) ? spansOf(source, "from") : undefined;
  return placesFor(source, known, groups).flatMap((target): Placed[] => {
    if (target.group.members.some((member) => member.facts === facts)) return [];
    target.group.members.push({ facts, by: source, part });
    return [{ group: target.group, part }];
  });
}

/** A whole copy of a mixture stands in all its groups; a copy of one part in that part's. */
function placesFor(source: Traced, known: Placed[], groups: Group[]): Placed[] {
  const shared = spansOf(source, "to");
  const carried = known.filter(
    (place) => place.part !== undefined && overlapShare(place.part, shared) >= WHOLLY,
  );
  return carried.length > 1 ? carried : [placeFor(source, known, groups)];
}

/** Finds the place of the source whose part the shared passages lie in; opens one for a part that has none yet. */
function placeFor(source: Traced, known: Placed[], groups: Group[]): Placed {
  const [first] = known;
  if (!first) throw new Error("a placed report has a place");
  const shared = spansOf(source, "to");
  const ranked = known
    .map((place) => ({ place, overlap: place.part ? overlapShare(shared, place.part) : 1 }))
    .sort((a, b) => b.overlap - a.overlap);
  const best = ranked[0];
  const { to } = source.evidence;
  // A version that its newsroom pieced together from its own reports has no part that is somebody else's.
  if (best && (best.overlap >= SAME_PART || isSameHouse(to, best.place.group.root))) return best.place;
  const rest = subtract(
    to.report.body,
    known.flatMap((place) => [...(place.part ?? [])]),
  );
  const place = open(
    to,
    rest,
    known.flatMap((one) =>
      one.group.members.flatMap((member) => (member.facts === to && member.by ? [member.by] : [])),
    ),
    groups,
  );
  known.push(place);
  return place;
}

function overlapShare(spans: readonly Span[], part: readonly Span[]): number {
  const shared = spans.reduce(
    (sum, span) => sum + part.reduce((inner, other) => inner + sharedLength(span, other), 0),
    0,
  );
  return shared / Math.max(1, lengthOf(spans));
}

function spansOf(source: Traced, side: "from" | "to"): Span[] {
  return mergeSpans(source.derivation.matches.map((match) => match[side]));
}

/** A version or a rewrite rests on its source as a whole; an excerpt among own text does so in part. */
function isMixture(source: Traced): boolean {
  const { kind } = source.derivation;
  return (kind === "excerpt" || kind === "republication") && source.evidence.prose.from < WHOLLY;
}

/** Gives the stretches of a report that rest on no source, where they are reporting of its own. */
function ownPart(facts: ReportFacts, sources: readonly Traced[]): Span[] | undefined {
  if (facts.report.kind !== "article" || facts.aggregated || !sources.every(isMixture)) return undefined;
  const houses = new Set(sources.map((source) => houseOf(source.evidence.to)?.name));
  const own = facts.evidence.find(
    (one) => !houses.has(one.name) && one.code !== "photo-credit" && one.code !== "relays",
  );
  if (!own) return undefined;
  const rest = subtract(
    facts.report.body,
    sources.flatMap((source) => spansOf(source, "from")),
  );
  const length = lengthOf(rest);
  return length >= OWN_LENGTH && length / Math.max(1, facts.bodyLength) >= OWN_SHARE ? rest : undefined;
}

/** Stretches shorter than this are the seams between passages. */
const SEAM = 20;

function subtract(body: readonly Span[], taken: readonly Span[]): Span[] {
  const merged = mergeSpans(taken);
  return body.flatMap((place) => {
    const left: Span[] = [];
    let from = place.start;
    for (const span of merged) {
      if (span.end <= from || span.start >= place.end) continue;
      if (span.start > from) left.push({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (from < place.end) left.push({ start: from, end: place.end });
    return left.filter((span) => span.end - span.start > SEAM);
  });
}
