import type { Citation, Place } from "../model/citation.ts";
import { PROV_PROPERTY } from "../model/derivation.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { referenceFaults } from "./check-references.ts";
import type { Fault } from "./check-shape.ts";

/** What was proved of a dossier, and what failed. */
export interface Verification {
  readonly faults: readonly Fault[];
  /** Number of citations whose words were compared with their page. */
  readonly citations: number;
  /** Number of other places and spans that were checked to lie within their page. */
  readonly places: number;
}

/**
 * Proves a dossier whose shape is right: that every citation quotes its page, with the words before and after it, that
 * every place lies within its page, that every id leads somewhere, and that the summary counts what is there.
 */
export function verifyDossier(dossier: Dossier): Verification {
  const texts = new Map(dossier.pages.map((page) => [page.id, page.text]));
  const cited = [...placesIn(dossier, "")];
  const spans = [...spansOf(dossier)];
  const faults = [
    ...cited.flatMap(({ at, place }) => placeFaults(place, texts, at)),
    ...spans.flatMap(({ at, place }) => placeFaults(place, texts, at)),
    ...referenceFaults(dossier),
    ...countFaults(dossier),
  ];
  const citations = cited.filter(({ place }) => "exact" in place).length;
  return { faults, citations, places: cited.length + spans.length - citations };
}

interface Placed {
  readonly at: string;
  readonly place: Place | Citation;
}

/** Finds every place and citation of a dossier, whatever field holds it. */
function* placesIn(value: unknown, at: string): Generator<Placed> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesIn(item, `${at}[${index}]`);
    return;
  }
  if ("page" in value && "start" in value) yield { at, place: value as Place };
  for (const [name, field] of Object.entries(value)) {
    yield* placesIn(field, at === "" ? name : `${at}.${name}`);
  }
}

/** Gives the spans that lie in a page without naming it: blocks, sentences and matches. */
function* spansOf({ pages, reports, derivations }: Dossier): Generator<Placed> {
  const pageOf = new Map(reports.map((report) => [report.id, report.page]));
  for (const [nth, { id, blocks }] of pages.entries()) yield* placed(`pages[${nth}].blocks`, id, blocks);
  for (const [nth, { page, sentences }] of reports.entries()) {
    yield* placed(`reports[${nth}].sentences`, page, sentences);
  }
  for (const [nth, { from, to, matches }] of derivations.entries()) {
    const sides = { from: pageOf.get(from) ?? "", to: pageOf.get(to) ?? "" };
    for (const [index, match] of matches.entries()) {
      const at = `derivations[${nth}].matches[${index}]`;
      yield { at: `${at}.from`, place: { page: sides.from, ...match.from } };
      yield { at: `${at}.to`, place: { page: sides.to, ...match.to } };
    }
  }
}

function* placed(at: string, page: string, spans: readonly Span[]): Generator<Placed> {
  for (const [index, { start, end }] of spans.entries())
    yield { at: `${at}[${index}]`, place: { page, start, end } };
}

function placeFaults(place: Place | Citation, texts: ReadonlyMap<string, string>, at: string): Fault[] {
  const { page, start, end } = place;
  const text = texts.get(page);
  if (text === undefined) return [{ at, message: `lies in the page "${page}", which is not in the dossier` }];
  if (start > end || end > text.length) {
    return [
      { at, message: `${start}-${end} is no stretch of its page, which has ${text.length} code units` },
    ];
  }
  return "exact" in place ? quoteFaults(place, text, at) : [];
}

function quoteFaults(
  { start, end, exact, prefix = "", suffix = "" }: Citation,
  text: string,
  at: string,
): Fault[] {
  const faults: Fault[] = [];
  if (text.slice(start, end) !== exact)
    faults.push({ at, message: `does not quote ${start}-${end} of its page` });
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) {
    faults.push({ at, message: "gives other words before it than its page" });
  }
  if (text.slice(end, end + suffix.length) !== suffix) {
    faults.push({ at, message: "gives other words after it than its page" });
  }
  return faults;
}

function countFaults(dossier: Dossier): Fault[] {
  const { summary, pages, origins, derivations } = dossier;
  const faults: Fault[] = [];
  const reporting = origins.filter((origin) => origin.kind === "reporting").length;
  const { min, max } = summary.organisations;
  const counted = (at: string, said: number, found: number): void => {
    if (said !== found) faults.push({ at, message: `says ${said}, and the dossier holds ${found}` });
  };
  counted("summary.pages", summary.pages, pages.length);
  counted("summary.reports", summary.reports, reporting);
  if (min > max) faults.push({ at: "summary.organisations", message: `runs from ${min} down to ${max}` });
  for (const [nth, { kind, prov }] of derivations.entries()) {
    if (PROV_PROPERTY[kind] === prov) continue;
    faults.push({ at: `derivations[${nth}].prov`, message: `is not the property of the kind "${kind}"` });
  }
  return [...faults, ...supportFaults(dossier)];
}

/** Counts again what a claim says of itself. */
function supportFaults(dossier: Dossier): Fault[] {
  const { quotations = [], figures = [], positions = [], events = [], claims = [] } = dossier;
  const cited = [figures, positions, events].flat();
  const pageOf = new Map([
    ...quotations.map(({ id, content }) => [id, content.page] as const),
    ...cited.map(({ id, citation }) => [id, citation.page] as const),
  ]);
  return claims.flatMap(({ statements, support, origins, relays }, nth): Fault[] => {
    const at = `claims[${nth}].support`;
    const { organisations, reports, pages } = support;
    const counted = [
      ["pages", pages, new Set(statements.map((id) => pageOf.get(id))).size],
      ["reports", reports, origins.length + relays.length],
    ] as const;
    const faults = counted.flatMap(([field, said, found]) =>
      said === found
        ? []
        : [{ at: `${at}.${field}`, message: `says ${said}, and the dossier holds ${found}` }],
    );
    const { min, max } = organisations;
    if (min > max) faults.push({ at: `${at}.organisations`, message: `runs from ${min} down to ${max}` });
    return faults;
  });
}
