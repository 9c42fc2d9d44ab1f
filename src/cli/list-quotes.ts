import type { SpeechMode } from "../model/quotation.ts";
import { indexDossier } from "./dossier-index.ts";
import { holdsName } from "./name-filter.ts";
import { openDossier } from "./open-dossier.ts";
import { QUOTE_COLUMNS, QUOTE_TABLE, type QuoteRow, quoteRows } from "./quote-rows.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/** The options of `quotes`. */
export interface QuoteOptions extends RowOptions {
  readonly speaker?: string;
  readonly organisation?: string;
  readonly mode?: SpeechMode;
}

/** Lists who said what, report by report; gives the exit status. */
export async function listQuotes(
  paths: readonly string[],
  options: QuoteOptions,
  terminal: Terminal,
): Promise<number> {
  const { dossier, status } = await openDossier(paths, terminal, options);
  const rows = quoteRows(indexDossier(dossier)).filter((row) => isWanted(row, options));
  const listing = {
    name: "quotations",
    facts: {},
    rows,
    columns: QUOTE_COLUMNS,
    table: QUOTE_TABLE,
    heading: [],
  };
  writeListing(listing, rowForm(options), terminal);
  return status;
}

function isWanted(row: QuoteRow, { speaker, organisation, mode }: QuoteOptions): boolean {
  return (
    (speaker === undefined || speakersOf(row).some((name) => holdsName(name, speaker))) &&
    (organisation === undefined || holdsName(row.organisation, organisation)) &&
    (mode === undefined || row.mode === mode)
  );
}

/** Who say it together are speakers of it alike. */
function speakersOf({ speaker, others }: QuoteRow): string[] {
  return [speaker, ...(others === undefined ? [] : others.split("; "))];
}
