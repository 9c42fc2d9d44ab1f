import type { Place } from "../model/citation.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Label } from "../model/label.ts";
import type { Comparison } from "./comparison.ts";

/** The places of the pages that something links to, numbered from 1; place `n` has the id `s-n` in the page. */
export interface PlaceNumbers {
  readonly all: readonly Place[];
  readonly byKey: ReadonlyMap<string, number>;
  /** Places up to this number are cited by the dossier itself and become footnotes in print. */
  readonly cited: number;
}

/** Of more pages what was said and what the other ledgers list is not printed as footnotes: each row shows its words and names its page. */
const MOST_FOOTNOTED = 60;

/** Names a place by its page and offsets. */
export function placeKey(place: Place): string {
  return `${place.page} ${place.start} ${place.end}`;
}

/** Numbers the cited places in the order in which the dossier cites them, then every sentence and compared stretch. */
export function numberPlaces(
  dossier: Dossier,
  findings: readonly Finding[],
  comparisons: readonly Comparison[],
): PlaceNumbers {
  const all: Place[] = [];
  const byKey = new Map<string, number>();
  const add = (place: Place): void => {
    const key = placeKey(place);
    if (byKey.has(key)) return;
    all.push({ page: place.page, start: place.start, end: place.end });
    byKey.set(key, all.length);
  };
  citedPlaces(dossier, findings).forEach(add);
  const stated = [...saidPlaces(dossier), ...ledgerPlaces(dossier)];
  if (dossier.pages.length <= MOST_FOOTNOTED) stated.forEach(add);
  const cited = all.length;
  stated.forEach(add);
  sentencePlaces(dossier).forEach(add);
  comparedPlaces(comparisons).forEach(add);
  return { all, byKey, cited };
}

function citedPlaces(dossier: Dossier, findings: readonly Finding[]): Place[] {
  const reasons = [
    ...dossier.origins.flatMap((origin) => origin.because),
    ...dossier.derivations.flatMap((derivation) => derivation.because),
  ];
  return [
    ...dossier.summary.organisations.because.flatMap((reason) => reason.citations),
    ...findings.flatMap((finding) => finding.because),
    ...reasons.flatMap((reason) => reason.citations),
    ...dossier.origins.flatMap((origin) => origin.parts ?? []).flatMap((part) => part.body),
    ...dossier.reports.flatMap((report) => report.labels).flatMap(placeOfLabel),
    ...dossier.pages.flatMap((page) => page.labels).flatMap(placeOfLabel),
    ...dossier.notes.flatMap((note) => (typeof note.at === "object" ? [note.at] : [])),
  ];
}

function saidPlaces({ quotations = [], silences = [] }: Dossier): Place[] {
  return [...quotations.map(({ content }) => content), ...silences.map(({ citation }) => citation)];
}

/** The words that the ledgers of figures, positions, policies and events link to. */
function ledgerPlaces({
  figures = [],
  positions = [],
  policies = [],
  events = [],
  times = [],
}: Dossier): Place[] {
  return [
    ...figures.flatMap(({ citation, base }) => [citation, base?.citation ?? []].flat()),
    ...positions.flatMap(({ citation, conditionalOn, carriedOver }) =>
      [citation, conditionalOn ?? [], carriedOver ?? []].flat(),
    ),
    ...policies.flatMap(({ citations, statuses }) => [
      ...citations,
      ...statuses.map(({ citation }) => citation),
    ]),
    ...events.map(({ citation }) => citation),
    ...times.flatMap(({ anchor }) => anchor.citation ?? []),
  ];
}

function placeOfLabel(label: Label): Place[] {
  return label.basis === "stated" ? [label.citation] : [];
}

function sentencePlaces(dossier: Dossier): Place[] {
  return dossier.reports.flatMap((report) =>
    report.sentences.map((span) => ({ page: report.page, start: span.start, end: span.end })),
  );
}

function comparedPlaces(comparisons: readonly Comparison[]): Place[] {
  return comparisons.flatMap(({ from, to, rows }) =>
    rows.flatMap((row) => [
      ...(row.from ? [{ page: from.item.page, ...row.from }] : []),
      ...(row.to ? [{ page: to.item.page, ...row.to }] : []),
    ]),
  );
}
