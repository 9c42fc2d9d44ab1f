import type { ComponentChildren, JSX } from "preact";

/** One row of a table: its header cell and the cells of the other columns. */
export interface TableRow {
  readonly key: string;
  readonly id?: string;
  /** A word for the kind of row, for its look; what it says is also said in a cell. */
  readonly look?: string;
  readonly header: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

/** A table with a caption, column headers and row headers. On a narrow screen each row becomes a card. */
export interface DataTableProps {
  readonly caption: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

// Cards are laid out as blocks, which would take the table's meaning from it; the roles keep it.
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  header: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Shows rows as a real table. */
export function DataTable({ caption, name, columns, rows }: DataTableProps): JSX.Element {
  return (
    <table class={`data ${name}`} {...ROLES.table}>
      <caption>{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map((column) => (
            <th key={column} scope="col" {...ROLES.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, columns }: { row: TableRow; columns: readonly string[] }): JSX.Element {
  return (
    <tr id={row.id} class={row.look} data-row="" tabIndex={-1} {...ROLES.row}>
      <th scope="row" {...ROLES.header}>
        {row.header}
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index + 1]} data-column={columns[index + 1]} {...ROLES.cell}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
