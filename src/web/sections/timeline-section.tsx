import type { JSX } from "preact";
import { eventWords } from "../../model/event-words.ts";
import type { StoryEvent } from "../../model/position.ts";
import { dateWords } from "../calendar.ts";
import { CitedLink } from "../chip.tsx";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { Evidence, ImpliedDate, StatedDate } from "../evidence.tsx";
import { type LedgerPart, Parts, partsOf } from "../ledger-parts.tsx";
import type { LedgerRow } from "../ledger-rows.ts";
import { listWords, MODALITY_WORDS, partyWords } from "../position-words.ts";
import type { Section } from "../section.ts";
import { RowSupport } from "../support.tsx";
import { TimelineDrawing } from "../timeline-drawing.tsx";
import { eventDate, layOutTimeline, MOST_DRAWN, NARROW, WIDE } from "../timeline-layout.ts";
import { shorten } from "../words.ts";

/** The ledger of dated events, drawn and as a table. */
export const timelineSection: Section = {
  id: "timeline",
  title: "Timeline",
  key: 6,
  hasRows: ({ events = [] }) => events.length > 0,
  none: {
    sentence: "No event was found in the reports of this set.",
    isTold: ({ events }) => events !== undefined,
  },
  parts: eventParts,
  Rows: Timeline,
};

const WHAT_LENGTH = 240;
const DATE_LENGTH = 40;
const PLACE_LENGTH = 80;

function Timeline({ view }: { view: DossierView }): JSX.Element {
  const { events } = view.ledgers;
  const [wide, narrow] = [layOutTimeline(events, WIDE), layOutTimeline(events, NARROW)];
  return (
    <>
      {wide.marks.length > 1 ? (
        <figure class="timeline">
          <section class="timeline-box" aria-label="Drawing of the timeline">
            <TimelineDrawing layout={wide} />
            <TimelineDrawing layout={narrow} />
          </section>
          <figcaption class="quiet">
            A point is a day, a bar a longer stretch, an arrow an open end, a broken edge an implied date.
            Order and length are drawn; distance is not to scale.
            {wide.leftOut > 0
              ? ` Of all events the ${MOST_DRAWN} that most organisations carry are drawn; the table has them all.`
              : ""}
          </figcaption>
        </figure>
      ) : null}
      <Parts view={view} parts={eventParts(view)} />
    </>
  );
}

function eventParts(view: DossierView): readonly LedgerPart[] {
  return partsOf(view, "timeline", {
    rows: view.ledgers.events,
    nameOf: (row) => shorten(dateWords(eventDate(row) ?? "") || "no date", DATE_LENGTH),
    Table: ({ rows }) => (
      <DataTable
        caption="Events by date; those without a date come last"
        name="events"
        columns={["Date", "What", "Who", "In this set"]}
        rows={rows.map((row) => eventRow(view, row))}
      />
    ),
  });
}

function eventRow(view: DossierView, row: LedgerRow<StoryEvent>): TableRow {
  return {
    key: row.id,
    id: row.id,
    header: <When view={view} row={row} />,
    cells: [
      <>
        <What view={view} event={row.head} />
        <Evidence view={view} all={row.statements.map(({ citation }) => citation)} />
      </>,
      <Who key="who" event={row.head} />,
      <RowSupport key="support" view={view} row={row} />,
    ],
  };
}

function When({ view, row }: { view: DossierView; row: LedgerRow<StoryEvent> }): JSX.Element {
  const { date, impliedDate, report, citation } = row.head;
  const others = otherDates(row);
  return (
    <>
      {date === undefined ? null : <StatedDate view={view} report={report} value={date} at={citation} />}
      {date === undefined && impliedDate ? <ImpliedDate {...impliedDate} /> : null}
      {date === undefined && !impliedDate ? <span class="quiet">no date</span> : null}
      {others.length > 0 ? (
        <small class="line">
          elsewhere <bdi>{listWords(others)}</bdi>
        </small>
      ) : null}
    </>
  );
}

/** Gives the dates of the other reports' statements that are not the row's own. */
function otherDates(row: LedgerRow<StoryEvent>): string[] {
  const own = eventDate(row);
  const all = row.statements.flatMap(({ date, impliedDate }) => date ?? impliedDate?.value ?? []);
  return [...new Set(all.filter((date) => date !== own))].map(dateWords);
}

function What({ view, event }: { view: DossierView; event: StoryEvent }): JSX.Element {
  const { citation, modality, negated, place } = event;
  return (
    <>
      <CitedLink view={view} at={citation} className="stated-value">
        <bdi>{shorten(eventWords(event), WHAT_LENGTH)}</bdi>
      </CitedLink>
      {[modality === undefined ? [] : MODALITY_WORDS[modality], negated ? "denied" : []]
        .flat()
        .map((word) => (
          <span key={word}>
            {" "}
            <span class="tag">{word}</span>
          </span>
        ))}
      {place === undefined ? null : (
        <small class="line">
          Where: <bdi>{shorten(place, PLACE_LENGTH)}</bdi>
        </small>
      )}
    </>
  );
}

function Who({ event }: { event: StoryEvent }): JSX.Element {
  const { actor, others = [], recipient } = event;
  const actors = [...(actor ? [actor] : []), ...others].map(partyWords);
  if (actors.length === 0 && !recipient) return <span class="quiet untold">not told</span>;
  return (
    <>
      <bdi>{listWords(actors)}</bdi>
      {recipient ? (
        <span class="line">
          towards <bdi>{partyWords(recipient)}</bdi>
        </span>
      ) : null}
    </>
  );
}
