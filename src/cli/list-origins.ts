import { summaryWords } from "../web/words.ts";
import { indexDossier } from "./dossier-index.ts";
import { openDossier } from "./open-dossier.ts";
import { ORIGIN_COLUMNS, ORIGIN_TABLE, originRows } from "./origin-rows.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/** Lists the origins of pages with their reports and reasons; gives the exit status. */
export async function listOrigins(
  paths: readonly string[],
  options: RowOptions,
  terminal: Terminal,
): Promise<number> {
  const { dossier, status } = await openDossier(paths, terminal, options);
  const index = indexDossier(dossier);
  const rows = dossier.origins.flatMap((origin) => originRows(index, origin));
  const listing = {
    name: "origins",
    facts: { summary: dossier.summary },
    rows,
    columns: ORIGIN_COLUMNS,
    table: ORIGIN_TABLE,
    heading: [summaryWords(dossier.summary)],
  };
  writeListing(listing, rowForm(options), terminal);
  return status;
}
