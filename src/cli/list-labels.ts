import { indexDossier } from "./dossier-index.ts";
import { LABEL_COLUMNS, LABEL_TABLE, labelRows } from "./label-rows.ts";
import { openDossier } from "./open-dossier.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/** Lists the labels of pages and of their reports; gives the exit status. */
export async function listLabels(
  paths: readonly string[],
  options: RowOptions,
  terminal: Terminal,
): Promise<number> {
  const { dossier, status } = await openDossier(paths, terminal, options);
  const index = indexDossier(dossier);
  const rows = dossier.pages.flatMap((page) => labelRows(index, page.id));
  const listing = {
    name: "labels",
    facts: {},
    rows,
    columns: LABEL_COLUMNS,
    table: LABEL_TABLE,
    heading: [],
  };
  writeListing(listing, rowForm(options), terminal);
  return status;
}
