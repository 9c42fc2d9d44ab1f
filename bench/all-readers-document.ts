import { FIGURE_READERS } from "../src/statements/figures/figure-readers.ts";
import { POSITION_READERS } from "../src/statements/positions/position-readers.ts";
import { READERS } from "../src/statements/readers.ts";
import { DEED_EXAMPLES } from "./deed-examples.ts";
import { deedsDocument } from "./deeds-document.ts";
import { positionsDocument } from "./positions-document.ts";
import { readersDocument } from "./readers-document.ts";

/** Gives the whole text of `docs/readers.md`, part by part. */
export function allReadersDocument(): string {
  return [
    readersDocument(READERS, FIGURE_READERS),
    positionsDocument(POSITION_READERS),
    deedsDocument(DEED_EXAMPLES),
  ].join("");
}
