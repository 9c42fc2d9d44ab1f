import type { ComponentChildren, JSX } from "preact";
import type { DossierView } from "./dossier-view.ts";
import { countWords } from "./words.ts";

/** A stretch of a ledger that a packed page keeps compressed until a reader unfolds it. */
export interface LedgerPart {
  /** Names the part, such as `figures-2`; not an id of the document. */
  readonly id: string;
  readonly title: ComponentChildren;
  /** Ids of the document that stand in the part or lead to it. */
  readonly ids: readonly string[];
  /** How many rows it has. */
  readonly count: number;
  readonly Table: () => JSX.Element;
}

/** A packed ledger without headings of its own is cut into parts of so many rows. */
const ROWS_IN_PART = 100;

/** What a ledger without headings of its own is cut from. */
interface PartSource<T> {
  readonly rows: readonly T[];
  readonly Table: (props: { rows: readonly T[] }) => JSX.Element;
  /** Names a row in the title of a part that begins or ends with it. */
  readonly nameOf?: (row: T) => string;
}

/** Cuts rows into parts; a page that is not packed has them all in one. */
export function partsOf<T extends { readonly id: string }>(
  view: Pick<DossierView, "packed">,
  name: string,
  { rows, Table, nameOf }: PartSource<T>,
): LedgerPart[] {
  const size = view.packed ? ROWS_IN_PART : Math.max(1, rows.length);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, nth) => {
    const own = rows.slice(nth * size, (nth + 1) * size);
    const from = nth * size;
    const ends = nameOf ? `, ${nameOf(own[0]!)} to ${nameOf(own.at(-1)!)}` : "";
    return {
      id: `${name}-${nth + 1}`,
      title: `${from + 1} to ${from + own.length} of ${rows.length}${ends}`,
      ids: own.map(({ id }) => id),
      count: own.length,
      Table: () => <Table rows={own} />,
    };
  });
}

/** Shows the parts of a ledger one under another: open tables, or on a packed page what unfolds them. */
export function Parts({ view, parts }: { view: DossierView; parts: readonly LedgerPart[] }): JSX.Element {
  if (!view.packed)
    return (
      <>
        {parts.map(({ id, Table }) => (
          <Table key={id} />
        ))}
      </>
    );
  return (
    <>
      {parts.map((part) => (
        <details key={part.id} class="part" data-row="">
          <summary>{part.title}</summary>
          <PartContent view={view} part={part} />
        </details>
      ))}
    </>
  );
}

/** The table of a part, or the place where it will be unpacked. */
export function PartContent({ view, part }: { view: DossierView; part: LedgerPart }): JSX.Element {
  return (
    <div data-part={part.id}>
      {view.packed ? (
        <p class="quiet">
          {countWords(part.count, "row")}, packed; scripting is needed to unpack{" "}
          {part.count === 1 ? "it" : "them"}.
        </p>
      ) : (
        <part.Table />
      )}
    </div>
  );
}
