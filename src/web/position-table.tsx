import type { JSX } from "preact";
import type { Position } from "../model/position.ts";
import { CitedLink } from "./chip.tsx";
import { DataTable, type TableRow } from "./data-table.tsx";
import type { DossierView } from "./dossier-view.ts";
import { Evidence, StatedDate } from "./evidence.tsx";
import type { LedgerRow } from "./ledger-rows.ts";
import { actorSide, type PartyPair } from "./party-pairs.ts";
import { doesWords, listWords, MODALITY_WORDS, partyWords, STATUS_WORDS, sideOf } from "./position-words.ts";
import { RowSupport } from "./support.tsx";
import { shorten } from "./words.ts";

const MATTER_LENGTH = 240;

/** Shows what the parties of a pair ask, offer and agree, by date; of two parties each has its column. */
export function PositionTable({ view, pair }: { view: DossierView; pair: PartyPair }): JSX.Element {
  const { sides, rows } = pair;
  const columns = sides.length === 2 ? sides : [sides.length === 1 ? sides[0]! : "Who does what"];
  return (
    <DataTable
      caption={`Positions of ${listWords(sides)}`}
      name={`positions of-${columns.length}`}
      columns={["Date", ...columns, "In this set"]}
      rows={rows.map((row) => positionRow(view, row, pair))}
    />
  );
}

function positionRow(view: DossierView, row: LedgerRow<Position>, { sides }: PartyPair): TableRow {
  const own = <PositionCell key="position" view={view} row={row} sides={sides} />;
  const cells = sides.length === 2 ? [null, null].map((_, nth) => cellOf(row, sides, nth, own)) : [own];
  return {
    key: row.id,
    id: row.id,
    header: <When view={view} position={row.head} />,
    cells: [...cells, <RowSupport key="support" view={view} row={row} />],
  };
}

function When({ view, position }: { view: DossierView; position: Position }): JSX.Element {
  const { date, report, citation } = position;
  if (date === undefined) return <span class="quiet">no date</span>;
  return <StatedDate view={view} report={report} value={date} at={citation} />;
}

interface PositionCellProps {
  readonly view: DossierView;
  readonly row: LedgerRow<Position>;
  readonly sides: readonly string[];
}

function PositionCell({ view, row, sides }: PositionCellProps): JSX.Element {
  const { head } = row;
  return (
    <>
      <Does position={head} sides={sides} />{" "}
      <CitedLink view={view} at={head.citation} className="stated-value">
        <bdi>{shorten(head.matter, MATTER_LENGTH)}</bdi>
      </CitedLink>
      <Marks position={head} />
      {head.conditionalOn ? (
        <span class="line condition">
          on condition:{" "}
          <CitedLink view={view} at={head.conditionalOn} className="stated-value">
            <bdi>{shorten(head.conditionalOn.exact, MATTER_LENGTH)}</bdi>
          </CitedLink>
        </span>
      ) : null}
      {head.carriedOver ? (
        <small class="line">
          actor carried over from{" "}
          <CitedLink view={view} at={head.carriedOver} className="stated-value">
            an earlier sentence
          </CitedLink>
        </small>
      ) : null}
      <Evidence view={view} all={row.statements.map(({ citation }) => citation)} />
    </>
  );
}

/** Says who does it where the column does not, and towards whom where the pair does not. */
function Does({ position, sides }: { position: Position; sides: readonly string[] }): JSX.Element {
  const { actor, recipient, others = [] } = position;
  const isColumn = sides.length <= 2 && sides.includes(actor.name);
  const isTold = sides.length === 2 && (!recipient || sides.includes(recipient.name));
  return (
    <>
      {isColumn ? null : (
        <>
          <bdi>{actor.name}</bdi>{" "}
        </>
      )}
      <b>{doesWords(position)}</b>
      {recipient && !isTold ? (
        <>
          , to <bdi>{partyWords(recipient)}</bdi>
        </>
      ) : null}
      {others.length > 0 && (sides.length > 2 || others.some((other) => sideOf(other) !== other.name)) ? (
        <>
          , with <bdi>{listWords(others.map(partyWords))}</bdi>
        </>
      ) : null}
      :
    </>
  );
}

function Marks({ position }: { position: Position }): JSX.Element {
  const { status, modality } = position;
  return (
    <>
      {status === undefined || status === "unknown" ? null : (
        <>
          {" "}
          <span class="tag">{STATUS_WORDS[status]}</span>
        </>
      )}
      {modality === undefined ? null : (
        <>
          {" "}
          <span class="tag">{MODALITY_WORDS[modality]}</span>
        </>
      )}
    </>
  );
}

function cellOf(
  row: LedgerRow<Position>,
  sides: readonly string[],
  nth: number,
  own: JSX.Element,
): JSX.Element | null {
  return actorSide(row, sides) === nth ? own : null;
}
