import { indexDossier } from "./dossier-index.ts";
import { findItem } from "./find-item.ts";
import { listingOfItem } from "./item-listing.ts";
import { openDossier } from "./open-dossier.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/**
 * Shows what a name stands for: a page, report, origin, derivation, finding, claim or anything stated; gives the exit
 * status.
 */
export async function showItem(
  request: { readonly id: string; readonly paths: readonly string[] },
  options: RowOptions,
  terminal: Terminal,
): Promise<number> {
  const { dossier, status } = await openDossier(request.paths, terminal, options);
  const item = findItem(dossier, request.id, {
    kinds: ["page", "report", "origin", "derivation", "finding", "claim", "statement"],
    otherwise: "not-found",
  });
  writeListing(listingOfItem(indexDossier(dossier), item), rowForm(options), terminal);
  return status;
}
