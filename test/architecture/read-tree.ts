import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { SourceFile } from "./read-source.ts";

/** Folders under `test/` that hold stories and fixtures, not code. */
const DATA_FOLDERS = /^test\/(?:stories|fixtures)\//;
const CODE = /\.(?:tsx?|mts|cts|jsx?|mjs|cjs)$/;

/** Reads every file of code under the given folders of the repository, sorted by path. */
export function readTree(folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name.replaceAll("\\", "/")}`,
      ),
    )
    .filter((path) => CODE.test(path) && !DATA_FOLDERS.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
