import { writeFileSync } from "node:fs";
import { FIGURE_READERS } from "../src/statements/figures/figure-readers.ts";
import { POSITION_READERS } from "../src/statements/positions/position-readers.ts";
import { READERS } from "../src/statements/readers.ts";
import { positionsDocument } from "./positions-document.ts";
import { readersDocument } from "./readers-document.ts";

const document = readersDocument(READERS, FIGURE_READERS) + positionsDocument(POSITION_READERS);
writeFileSync("docs/readers.md", document);
