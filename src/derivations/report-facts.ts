import { findQuotedWords } from "../language/en/quoted-words.ts";
import { organisationByName } from "../language/organisations.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import { lengthOf, type Span, sharedLength } from "../model/span.ts";

/** How the name of an organisation was found, strongest first. */
export type EvidenceCode =
  | "dateline-credit"
  | "credit-line"
  | "note-credit"
  | "source-link"
  | "relays"
  | "publisher"
  | "contribution"
  | "photo-credit";

/** One sign of whose report a report is. */
export interface OrganisationEvidence {
  readonly code: EvidenceCode;
  readonly name: string;
  readonly basis: "stated" | "implied";
  readonly label: Label;
}

/** What tracing needs to know of a report. */
export interface ReportFacts {
  readonly report: Report;
  readonly page: Page;
  /** Number of the report in reading order. */
  readonly order: number;
  readonly evidence: readonly OrganisationEvidence[];
  /** Canonical name of who publishes the page; undefined where nothing says it. */
  readonly publisher?: string;
  /** True where the publisher only passes on what others report. */
  readonly aggregated: boolean;
  /** Body length in code units, and without what stands in quotation marks. */
  readonly bodyLength: number;
  readonly proseLength: number;
  readonly quoted: readonly Span[];
  /** ISO day of publication, where a label states one. */
  readonly published?: string;
  /** The words by which the page says that it is a corrected or updated version. */
  readonly revised?: Label;
}

/** From this many relays of one newsroom on, it did the reporting that the page passes on. */
const RELAYS_OF_A_REPORT = 2;

/** Gathers what the labels of a report and of its page say about whose it is. */
export function gatherFacts(report: Report, page: Page, order: number): ReportFacts {
  const publisher = publisherOf(page, report);
  const quoted = findQuotedWords(page.text, report.body);
  const bodyLength = lengthOf(report.body);
  const inQuotes = quoted.reduce(
    (sum, span) => sum + report.body.reduce((part, place) => part + sharedLength(place, span), 0),
    0,
  );
  const stated = report.labels.filter((label) => label.basis === "stated");
  const revised =
    stated.find((label) => label.field === "correction") ??
    stated.find((label) => label.field === "modified");
  return {
    report,
    page,
    order,
    evidence: evidenceOf(report, page, publisher),
    ...(publisher ? { publisher } : {}),
    aggregated: publisher !== undefined && isCarrier(publisher),
    bodyLength,
    proseLength: Math.max(1, bodyLength - inQuotes),
    quoted,
    ...(report.published ? { published: report.published.value.slice(0, 10) } : {}),
    ...(revised ? { revised } : {}),
  };
}

function publisherOf(page: Page, report: Report): string | undefined {
  const labels = [...page.labels, ...report.labels].filter((label) => label.field === "publisher");
  const known = labels.find((label) => label.name && organisationByName(label.name));
  return (known ?? labels[0])?.name;
}

/** Portals and networks carry the work of others. */
function isCarrier(name: string): boolean {
  const kind = organisationByName(name)?.kind;
  return kind === "aggregator" || kind === "platform";
}

function evidenceOf(report: Report, page: Page, publisher: string | undefined): OrganisationEvidence[] {
  const first = report.body[0]?.start ?? 0;
  const last = report.body.at(-1)?.end ?? 0;
  const found: OrganisationEvidence[] = report.labels.flatMap((label): OrganisationEvidence[] => {
    const code = codeOf(label, first, last);
    return code && label.name && !isCarrier(label.name)
      ? [{ code, name: label.name, basis: label.basis, label }]
      : [];
  });
  const relays = dominantRelay(report, publisher);
  const own = [...page.labels, ...report.labels].find(
    (label) => label.field === "publisher" && label.name === publisher,
  );
  const all = [
    ...found,
    ...(relays ? [relays] : []),
    ...(own && publisher && !isCarrier(publisher)
      ? [{ code: "publisher" as const, name: publisher, basis: own.basis, label: own }]
      : []),
  ];
  return ORDER.flatMap((code) =>
    all
      .filter((one) => one.code === code)
      .sort((a, b) => Number(a.name === publisher) - Number(b.name === publisher)),
  );
}

const ORDER: readonly EvidenceCode[] = [
  "dateline-credit",
  "credit-line",
  "note-credit",
  "source-link",
  "relays",
  "publisher",
  "contribution",
  "photo-credit",
];

function codeOf(label: Label, first: number, last: number): EvidenceCode | undefined {
  if (label.field === "contribution") return "contribution";
  if (label.field === "photo-credit") return "photo-credit";
  if (label.field === "source-link")
    return label.basis === "stated" && label.citation.start >= last ? "source-link" : undefined;
  if (label.field !== "credit") return undefined;
  if (label.name && organisationByName(label.name)?.kind === "photo-agency") return "photo-credit";
  if (label.basis !== "stated") return "credit-line";
  if (label.citation.start >= first && label.citation.start < last) return "dateline-credit";
  return label.citation.start >= last ? "note-credit" : "credit-line";
}

/** The newsroom that the prose passes on again and again, where it is not the page's own publisher. */
function dominantRelay(report: Report, publisher: string | undefined): OrganisationEvidence | undefined {
  const counts = new Map<string, { count: number; label: Label }>();
  for (const label of report.labels) {
    if (label.field !== "relay" || !label.name || label.name === publisher) continue;
    const entry = counts.get(label.name);
    counts.set(label.name, { count: (entry?.count ?? 0) + 1, label: entry?.label ?? label });
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const [first, second] = ranked;
  if (!first || first[1].count < RELAYS_OF_A_REPORT || (second && second[1].count * 2 > first[1].count))
    return undefined;
  return { code: "relays", name: first[0], basis: "implied", label: first[1].label };
}
