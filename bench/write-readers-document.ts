import { writeFileSync } from "node:fs";
import { READERS } from "../src/statements/readers.ts";
import { readersDocument } from "./readers-document.ts";

writeFileSync("docs/readers.md", readersDocument(READERS));
