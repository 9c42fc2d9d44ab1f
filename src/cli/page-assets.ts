import { readFileSync } from "node:fs";
import { SecondSourceError } from "../model/error.ts";
import type { PageAssets } from "../web/render-dossier-page.tsx";

/**
 * Reads the dossier page's own script and style, which the build writes beside the compiled program.
 *
 * Throws a `SecondSourceError` with the code `unreadable` where they are missing.
 */
export function readPageAssets(directory: URL = new URL("../web/", import.meta.url)): PageAssets {
  return { script: read(new URL("island.js", directory)), style: read(new URL("style.css", directory)) };
}

function read(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new SecondSourceError(
      "unreadable",
      `The dossier page needs ${file.pathname}, which is not there; run "npm run build" or install the package again.`,
      cause,
    );
  }
}
