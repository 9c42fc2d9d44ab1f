import type { RowForm } from "./listing.ts";

/** The options that every command with rows has, as they were given. */
export interface RowOptions {
  readonly table?: true;
  readonly json?: true;
  readonly nl?: true;
  readonly csv?: true;
  /** Number of workers; as many as the pages are worth where it is not given. */
  readonly workers?: number;
}

/** Tells the form that options choose; a table where they choose none. */
export function rowForm(options: RowOptions): RowForm {
  if (options.json) return "json";
  if (options.nl) return "nl";
  return options.csv ? "csv" : "table";
}
