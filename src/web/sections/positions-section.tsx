import type { JSX } from "preact";
import type { DossierView } from "../dossier-view.ts";
import { type LedgerPart, PartContent } from "../ledger-parts.tsx";
import { type PartyPair, pairParties } from "../party-pairs.ts";
import { PositionTable } from "../position-table.tsx";
import { listWords } from "../position-words.ts";
import type { Section } from "../section.ts";
import { Threads } from "../threads.tsx";
import { countWords } from "../words.ts";

/** The ledger of positions: who asks, offers, promises, agrees, refuses and accuses whom of what. */
export const positionsSection: Section = {
  id: "positions",
  title: "Asks and offers",
  key: 4,
  hasRows: ({ positions = [] }) => positions.length > 0,
  none: {
    sentence: "No asks, offers or agreements were found in the reports of this set.",
    isTold: ({ positions }) => positions !== undefined,
  },
  parts: (view) => pairParties(view.ledgers.positions).map((pair) => pairPart(view, pair)),
  Rows: Positions,
};

function Positions({ view }: { view: DossierView }): JSX.Element {
  const pairs = pairParties(view.ledgers.positions);
  return (
    <>
      {pairs.map((pair) => (
        <Pair key={pair.number} view={view} pair={pair} />
      ))}
      <Threads view={view} />
    </>
  );
}

function Pair({ view, pair }: { view: DossierView; pair: PartyPair }): JSX.Element {
  return (
    <details
      class="pair"
      id={`parties-${pair.number}`}
      open={!view.packed}
      data-row={view.packed ? "" : undefined}
    >
      <summary>
        <h3>
          <bdi>{listWords(pair.sides)}</bdi>{" "}
          <span class="title">
            {pair.sides.length === 1 ? "to nobody named, " : ""}
            {countWords(pair.rows.length, "position")}
          </span>
        </h3>
      </summary>
      <PartContent view={view} part={pairPart(view, pair)} />
    </details>
  );
}

function pairPart(view: DossierView, pair: PartyPair): LedgerPart {
  return {
    id: `positions-${pair.number}`,
    title: listWords(pair.sides),
    ids: [`parties-${pair.number}`, ...pair.rows.map(({ id }) => id)],
    count: pair.rows.length,
    Table: () => <PositionTable view={view} pair={pair} />,
  };
}
