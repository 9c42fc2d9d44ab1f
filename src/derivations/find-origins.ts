import { type Place, placeOf } from "../model/citation.ts";
import type { Origin } from "../model/origin.ts";
import type { Reason } from "../model/reason.ts";
import type { Span } from "../model/span.ts";
import { houseOf } from "./classify-pair.ts";
import { type Group, groupReports } from "./group-reports.ts";
import { nameOrigin } from "./name-origin.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { Traced } from "./trace-derivations.ts";

/**
 * Gathers the reports into origins and names the organisation behind each: a report joins the origin of what it
 * came from, unless it only quotes it.
 */
export function findOrigins(facts: readonly ReportFacts[], traced: readonly Traced[]): Origin[] {
  return groupReports(facts, traced)
    .filter((group) => group.members.length > 0)
    .sort((a, b) => a.root.order - b.root.order || Number(a.partOnly) - Number(b.partOnly))
    .map(toOrigin);
}

function toOrigin(group: Group): Origin {
  const { root } = group;
  const kind = root.report.kind === "commentary" && !group.partOnly ? "commentary" : "reporting";
  const named = nameOrigin(root, carriersOf(group), group.partOnly ? othersOf(group) : undefined);
  const parts = group.members.flatMap((member) =>
    member.part ? [{ report: member.facts.report.id, body: placesOf(member.facts, member.part) }] : [],
  );
  return {
    id: `o-${root.report.id}${group.partOnly ? ".own" : ""}`,
    kind,
    reports: group.members.map((member) => member.facts.report.id),
    organisation: named.organisation,
    alternatives: kind === "commentary" ? [] : named.alternatives,
    absent:
      named.organisation !== null &&
      !group.partOnly &&
      !group.members.some((member) => member.facts.publisher === named.organisation?.name),
    because: kind === "commentary" ? [commentaryReason(root), ...named.because] : named.because,
    ...(parts.length > 0 ? { parts } : {}),
  };
}

/** Only those that carry the text itself can say whose it is; a rewrite names its own sources. */
function carriersOf(group: Group): ReportFacts[] {
  return group.members
    .filter(
      (member) =>
        member.by === undefined ||
        ["republication", "revision", "excerpt"].includes(member.by.derivation.kind),
    )
    .filter((member) => member.by === undefined || member.part === undefined)
    .map((member) => member.facts);
}

/** The newsrooms whose text the rest of the root's report is; an agency that builds on its own report is none of them. */
function othersOf(group: Group): ReadonlySet<string> {
  const foreign = group.sources.filter((source) => source.derivation.kind !== "revision");
  return new Set(foreign.flatMap((source) => houseOf(source.evidence.to)?.name ?? []));
}

function placesOf(facts: ReportFacts, spans: readonly Span[]): Place[] {
  return spans.map((span) => placeOf(facts.page, span));
}

function commentaryReason(root: ReportFacts): Reason {
  const named = root.report.labels.some((label) => label.field === "relay");
  const text = named
    ? "commentary: it counts as no origin, though it names others"
    : "commentary: labelled as opinion, or with hardly a stated source; it counts as no origin";
  return { code: "commentary", text, citations: [] };
}
