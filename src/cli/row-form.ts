import type { RowForm } from "./listing.ts";

/** The options that choose a form, as they were given. */
export interface RowOptions {
  readonly table?: true;
  readonly json?: true;
  readonly nl?: true;
  readonly csv?: true;
}

/** Tells the form that options choose; a table where they choose none. */
export function rowForm(options: RowOptions): RowForm {
  if (options.json) return "json";
  if (options.nl) return "nl";
  return options.csv ? "csv" : "table";
}
