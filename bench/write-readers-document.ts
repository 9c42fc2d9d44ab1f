import { writeFileSync } from "node:fs";
import { FIGURE_READERS } from "../src/statements/figures/figure-readers.ts";
import { READERS } from "../src/statements/readers.ts";
import { readersDocument } from "./readers-document.ts";

writeFileSync("docs/readers.md", readersDocument(READERS, FIGURE_READERS));
