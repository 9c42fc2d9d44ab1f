import { writeFileSync } from "node:fs";
import { allReadersDocument } from "./all-readers-document.ts";

writeFileSync("docs/readers.md", allReadersDocument());
