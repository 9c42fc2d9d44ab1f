import { daysBetween } from "../../../model/days.ts";
import type { Derivation } from "../../../model/derivation.ts";
import { type Anchor, isDay, NO_ANCHOR } from "./anchor.ts";
import { captionDay } from "./caption-day.ts";
import { earliestDay, isByMonth, latestDay } from "./earliest-day.ts";
import { anchorOfModel, type Model } from "./model-day.ts";
import { narrowStretch } from "./narrow-stretch.ts";
import type { ReportReading } from "./report-reading.ts";
import { statedDays } from "./stated-day.ts";
import { storyAnchor } from "./story-days.ts";

/** Finds for every report of a story the day or the days from which it speaks. */
export function inferAnchors(
  readings: readonly ReportReading[],
  derivations: readonly Derivation[],
): ReadonlyMap<string, Anchor> {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  const known = new Map<string, Anchor | undefined>();
  const find = (id: string): Anchor | undefined => {
    if (known.has(id)) return known.get(id);
    // A report on the way to its own model is left out of it.
    known.set(id, undefined);
    const reading = byId.get(id);
    if (!reading) return undefined;
    const models = derivations.flatMap((derivation): Model[] => {
      if (derivation.from !== id) return [];
      const anchor = find(derivation.to);
      return anchor ? [{ anchor, kind: derivation.kind, report: derivation.to }] : [];
    });
    const anchor = anchorOf(reading, models);
    known.set(id, anchor);
    return anchor;
  };
  for (const { report } of readings) find(report.id);
  fromCopies(derivations, known);
  const story = storyAnchor([...known.values()]);
  return new Map(readings.map(({ report }) => [report.id, settle(known.get(report.id), story)]));
}

/** Clues that lie so many days before or after the days of the story are clues to something else. */
const DAYS_OFF = 30;

/** What only clues date gives way to the days of the story where it does not fit them. */
function settle(own: Anchor | undefined, story: Anchor | undefined): Anchor {
  if (own?.from === undefined) return story ?? NO_ANCHOR;
  if (own.firm || story?.from === undefined || story.to === undefined) return own;
  const tooEarly = own.rough ? own.from < story.from : daysBetween(own.to ?? own.from, story.from) > DAYS_OFF;
  return tooEarly || daysBetween(story.to, own.from) > DAYS_OFF ? story : own;
}

/** A model that nothing dates speaks from the day of its copy. */
function fromCopies(derivations: readonly Derivation[], known: Map<string, Anchor | undefined>): void {
  for (const { from, to, kind } of derivations) {
    const copy = known.get(from);
    if (kind !== "republication" || known.get(to) !== undefined || copy?.from === undefined) continue;
    known.set(to, {
      ...copy,
      basis: "derivation",
      because: `It carries the same text as another report, of which: ${copy.because}`,
    });
  }
}

/** A page's date that lies so many days behind the newest day that its text shows is not the day of the text. */
const DAYS_APART = 200;
/** Time zones and evening editions: a report may be dated a day before what it tells. */
const SLACK = 1;
/** A month or a year that is told as past may be the one that still runs, or one that the tense was misread of. */
const ROUGH_SLACK = 366;

function anchorOf(reading: ReportReading, models: readonly Model[]): Anchor | undefined {
  const stated = statedDays(reading);
  const caption = captionDay(reading);
  const earliest = earliestDay(reading);
  const latest = latestDay(reading);
  const fits = (day: Anchor): boolean => fitsText(day, { caption, earliest, latest });
  const day = stated.find(fits);
  const contradicted = day ? undefined : stated[0];
  const own = day ?? afterwards(caption, earliest);
  const fromModel = anchorOfModel(own, models);
  const found = fromModel ?? (own && isDay(own) ? own : narrowStretch(reading, own));
  return found && contradicted ? withRefusal(found, contradicted) : found;
}

interface TextDays {
  readonly caption: Anchor | undefined;
  readonly earliest: Anchor | undefined;
  readonly latest: string | undefined;
}

/** Says whether a day that is stated fits what the text shows; the page's data give way sooner than its own date line. */
function fitsText({ value, basis }: Anchor, { caption, earliest, latest }: TextDays): boolean {
  if (daysBetween(caption?.from ?? value, value) > DAYS_APART) return false;
  if (basis !== "published") return true;
  const slack = earliest && isByMonth(earliest) ? ROUGH_SLACK : SLACK;
  return (
    daysBetween(value, caption?.from ?? value) <= SLACK &&
    daysBetween(value, earliest?.from ?? value) <= slack &&
    (latest === undefined || daysBetween(latest, value) <= DAYS_APART)
  );
}

/** A caption's day is the report's, unless the text is later. */
function afterwards(caption: Anchor | undefined, earliest: Anchor | undefined): Anchor | undefined {
  if (!caption || !earliest?.from) return caption ?? earliest;
  return earliest.from > (caption.from ?? "") ? earliest : caption;
}

function withRefusal(found: Anchor, refused: Anchor): Anchor {
  if (found.because.includes(refused.value)) return found;
  return { ...found, because: `${found.because} The page's date ${refused.value} does not fit the text.` };
}
