import { writeFileSync } from "node:fs";
import { POSITION_READERS } from "../src/statements/positions/position-readers.ts";
import { READERS } from "../src/statements/readers.ts";
import { positionsDocument } from "./positions-document.ts";
import { readersDocument } from "./readers-document.ts";

writeFileSync("docs/readers.md", readersDocument(READERS) + positionsDocument(POSITION_READERS));
