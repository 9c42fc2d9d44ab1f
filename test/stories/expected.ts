import type { DerivationKind } from "../../src/model/derivation.ts";
import type { FindingKind } from "../../src/model/finding.ts";
import { mergeSpans, type Span } from "../../src/model/span.ts";

/** A page as the expectation needs it: its address or path, and its text as decoded. */
export interface StoryPage {
  readonly source: string;
  readonly text: string;
}

/** One report that must be found, cited by words instead of offsets. */
export interface ExpectedReport {
  readonly key: string;
  /** File name of the page. */
  readonly page: string;
  readonly kind: "article" | "commentary";
  /** First words of the body; they stand once in the page. */
  readonly bodyStarts: string;
  /** Last words of the body; they stand once in the page. */
  readonly bodyEnds: string;
  /** Passages inside the body that are no part of it, such as an embedded post; each stands there once. */
  readonly without?: readonly string[];
  /** Canonical name of the organisation whose reporting it is, after derivations; `null` where none is owed. */
  readonly organisation: string | null;
  readonly headline?: string;
  /** Names that the byline's value must hold, as the page writes them. */
  readonly byline?: string;
  /** Place that the dateline's value must hold. */
  readonly dateline?: string;
  /** Canonical name of the organisation that the page credits in its labels. */
  readonly credit?: string;
  /** ISO 8601 date; a time of day may follow in the answer. */
  readonly published?: string;
}

/** One report that must be traced to another. */
export interface ExpectedDerivation {
  readonly from: string;
  readonly to: string;
  /** Other reports that are equally right, since they carry the same text as `to`. */
  readonly orTo?: readonly string[];
  readonly kind: DerivationKind;
  readonly direction: "stated" | "probable" | "undecided";
}

/** One origin, with every report that rests on it wholly or in part. */
export interface ExpectedOrigin {
  readonly reports: readonly string[];
  /** `null` where none is owed: a commentary may be left unnamed or carry its publisher. */
  readonly organisation: string | null;
  /** Organisations that a conflicting label suggests. */
  readonly alternatives?: readonly string[];
  readonly kind: "reporting" | "commentary";
}

/** One finding that must be shown. `about` names reports; a finding about their derivation or origin counts. */
export interface ExpectedFinding {
  readonly kind: FindingKind;
  readonly about: readonly string[];
  /** Words that one citation of the evidence holds, or that hold one citation. */
  readonly words: string;
}

/** A finding that would be an error: no finding of this kind may be about all of these reports. */
export interface UnwantedFinding {
  readonly kind: FindingKind;
  readonly about: readonly string[];
}

/** A statement that must be found, once, with what carries it. */
export interface ExpectedClaim {
  /** Words of the statement as one of the pages writes them. */
  readonly words: string;
  /** The speaker's name, or words that the description of an unnamed source holds. */
  readonly speaker: string;
  readonly named?: false;
  /** File names of all pages that carry it. */
  readonly pages: readonly string[];
  readonly reports: number;
  readonly organisations: { readonly min: number; readonly max: number };
}

/** An organisation with the other forms that the pages use for it. */
export interface ExpectedOrganisation {
  readonly name: string;
  readonly also: readonly string[];
}

/** A hand-made answer for one story, as it stands in `expected.json`. */
export interface ExpectedStory {
  readonly summary: {
    readonly pages: number;
    readonly reports: number;
    readonly organisations: { readonly min: number; readonly max: number };
  };
  readonly organisations: readonly ExpectedOrganisation[];
  readonly reports: readonly ExpectedReport[];
  readonly derivations: readonly ExpectedDerivation[];
  /** Pairs of reports that must not be traced to each other, in either direction. */
  readonly notDerived: readonly (readonly [string, string])[];
  readonly origins: readonly ExpectedOrigin[];
  readonly findings: readonly ExpectedFinding[];
  readonly notFindings: readonly UnwantedFinding[];
  readonly claims: readonly ExpectedClaim[];
  /** Sources that were asked and gave no answer, by the words that say so. */
  readonly silences: readonly { readonly page: string; readonly words: string }[];
  /** Lines that no report's body may hold. */
  readonly furniture: readonly { readonly page: string; readonly text: string }[];
}

/** An expected report with its place in the page's text. */
export interface ResolvedReport {
  readonly expected: ExpectedReport;
  readonly page: StoryPage;
  /** The body's stretches in reading order, in UTF-16 code units of the page's text. */
  readonly body: readonly Span[];
}

/** A line of furniture with every place where it stands. */
export interface ResolvedFurniture {
  readonly page: StoryPage;
  readonly text: string;
  readonly places: readonly Span[];
}

/** A hand-made answer with its phrases found in the pages. */
export interface ResolvedStory {
  readonly reports: ReadonlyMap<string, ResolvedReport>;
  readonly furniture: readonly ResolvedFurniture[];
}

/**
 * Finds the phrases of a hand-made answer in the texts of its pages.
 *
 * Pages are matched by the last part of their `source`. Throws an `Error` that names the page and the phrase
 * where a page is absent, a phrase is missing or stands more than once, or furniture stands in a body.
 */
export function resolveStory(story: ExpectedStory, pages: readonly StoryPage[]): ResolvedStory {
  const reports = new Map<string, ResolvedReport>();
  for (const expected of story.reports) {
    if (reports.has(expected.key)) throw new Error(`The key "${expected.key}" is used twice`);
    const page = pageNamed(pages, expected.page);
    reports.set(expected.key, { expected, page, body: bodyOf(expected, page) });
  }
  const bodies = [...reports.values()];
  return { reports, furniture: story.furniture.map((line) => resolveFurniture(line, pages, bodies)) };
}

/** Lists every place where a phrase stands in a text, from left to right, without overlap. */
export function placesOf(text: string, phrase: string): Span[] {
  const places: Span[] = [];
  let start = text.indexOf(phrase);
  while (start >= 0) {
    places.push({ start, end: start + phrase.length });
    start = text.indexOf(phrase, start + phrase.length);
  }
  return places;
}

/** Gives the file name at the end of a path or address. */
export function fileNameOf(source: string): string {
  return source.split(/[/\\]/).at(-1) ?? source;
}

function pageNamed(pages: readonly StoryPage[], name: string): StoryPage {
  const page = pages.find((candidate) => fileNameOf(candidate.source) === name);
  if (!page) throw new Error(`No page is called "${name}"`);
  return page;
}

function bodyOf(expected: ExpectedReport, page: StoryPage): Span[] {
  const { start } = onlyPlace(page, expected.bodyStarts);
  const { end } = onlyPlace(page, expected.bodyEnds);
  if (end <= start) throw new Error(`${expected.page}: the body of "${expected.key}" ends before it starts`);
  const holes = (expected.without ?? []).map((phrase) => onlyPlace(page, phrase, { start, end }));
  return cutOut({ start, end }, mergeSpans(holes));
}

function onlyPlace(page: StoryPage, phrase: string, within?: Span): Span {
  const inside = within ?? { start: 0, end: page.text.length };
  const places = placesOf(page.text, phrase).filter((at) => at.start >= inside.start && at.end <= inside.end);
  const [place] = places;
  if (place && places.length === 1) return place;
  const fault = place ? `stands ${places.length} times` : "is missing";
  throw new Error(`${fileNameOf(page.source)}: the phrase "${phrase}" ${fault}`);
}

function cutOut(whole: Span, holes: readonly Span[]): Span[] {
  const starts = [whole.start, ...holes.map((hole) => hole.end)];
  const ends = [...holes.map((hole) => hole.start), whole.end];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? whole.end }))
    .filter((stretch) => stretch.end > stretch.start);
}

function resolveFurniture(
  line: { readonly page: string; readonly text: string },
  pages: readonly StoryPage[],
  reports: readonly ResolvedReport[],
): ResolvedFurniture {
  const page = pageNamed(pages, line.page);
  const places = placesOf(page.text, line.text);
  if (places.length === 0) throw new Error(`${line.page}: the furniture "${line.text}" is missing`);
  const bodies = reports.filter((report) => report.page === page);
  const inside = bodies.find((report) =>
    places.some((place) => report.body.some((body) => meets(place, body))),
  );
  if (inside)
    throw new Error(`${line.page}: the furniture "${line.text}" stands in "${inside.expected.key}"`);
  return { page, text: line.text, places };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
