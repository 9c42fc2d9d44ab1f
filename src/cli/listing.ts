/** A column of the table for reading. */
export interface TableColumn<Row> {
  readonly heading: string;
  /** What the column shows of a row; white space and control characters are folded when it is printed. */
  of(row: Row): string;
  /** The widest it may be, in characters. */
  readonly most?: number;
  readonly right?: boolean;
}

/** Rows that a command lists, with how each of the four forms shows them. */
export interface Listing<Row extends object> {
  /** The name of the list in JSON. */
  readonly name: string;
  /** What stands beside the list in JSON. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
  /** The columns of CSV: names of fields, with a dot for a field in a field. */
  readonly columns: readonly string[];
  readonly table: readonly TableColumn<Row>[];
  /** Lines over the table. */
  readonly heading: readonly string[];
  /** Lines for reading instead of the table, where a table does not serve. */
  readonly lines?: readonly string[];
  /** Lines under the table. */
  readonly footing?: readonly string[];
}

/** The forms that rows are written in. */
export type RowForm = "table" | "json" | "nl" | "csv";
