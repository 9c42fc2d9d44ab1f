import type { Figure } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Policy, Position, StoryEvent, Thread } from "../../model/position.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import type { TimeExpression } from "../../model/time.ts";
import { readDeeds, speakingDay } from "../events/read-deeds.ts";
import { inTurns } from "../turns.ts";
import { attributePositions } from "./attribute-positions.ts";
import { gatherPartyStory, type PartyStory, partyMemory } from "./parties/party-memory.ts";
import { type KnownPositions, placePositions } from "./place-positions.ts";
import { findThreads } from "./threads/find-threads.ts";

/** The reports of a story with their pages, and what was read in them before. */
export interface PositionsToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

/** What the parties of a story want and do. */
export interface Dealings {
  readonly positions: readonly Position[];
  readonly policies: readonly Policy[];
  readonly events: readonly StoryEvent[];
  readonly threads: readonly Thread[];
}

/** Reads who asks, offers, agrees or refuses what, which policies there are, and what happened when. */
export function readPositions(story: PositionsToRead): Dealings {
  const parties = gatherPartyStory(story.pages, story.reports);
  const days = speakingDays(story);
  const positions = findPositions(story, parties, days);
  const deeds = readDeeds({ ...story, parties });
  const dayOf = (report: string): string | undefined => days.get(report)?.value ?? parties.day;
  const { reports, figures, times } = story;
  const threads = findThreads({ reports, figures, times, positions, ...deeds, dayOf });
  return { positions, ...deeds, threads };
}

function findPositions(story: PositionsToRead, parties: PartyStory, days: SpeakingDays): Position[] {
  const pages = new Map(story.pages.map((page) => [page.id, page]));
  const quotations = byReport(story.quotations);
  const times = byReport(story.times);
  const known: KnownPositions = new Map();
  // A post is somebody's own words, not what a report says of its parties.
  const reports = story.reports.filter(({ kind }) => kind !== "post");
  return inTurns(reports).flatMap((turn) => {
    const placed = turn.flatMap((report) => {
      const page = pages.get(report.page);
      return page ? [{ page, report }] : [];
    });
    const readings = placePositions(placed, known);
    return placed.flatMap(({ page, report }, nth) =>
      attributePositions({
        report,
        page,
        ...(readings[nth] ?? { placed: [], subjects: [] }),
        memory: partyMemory(parties, report, page.text),
        quotations: quotations.get(report.id) ?? [],
        times: times.get(report.id) ?? [],
        day: days.get(report.id),
      }),
    );
  });
}

/** The day on which each report speaks, by its times or its labels, with the reason. */
type SpeakingDays = ReadonlyMap<string, { readonly value: string; readonly because: string }>;

function speakingDays({ reports, times }: PositionsToRead): SpeakingDays {
  const timesOf = byReport(times);
  return new Map(
    reports.flatMap((report) => {
      const day = speakingDay(report, timesOf.get(report.id) ?? []);
      return day === undefined ? [] : [[report.id, day] as const];
    }),
  );
}

function byReport<Row extends { readonly report: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.report);
    if (known) known.push(row);
    else found.set(row.report, [row]);
  }
  return found;
}
