import type { RowForm } from "./listing.ts";
import type { ReadingOptions } from "./open-dossier.ts";

/** The options that every command with rows has, as they were given. */
export interface RowOptions extends ReadingOptions {
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
