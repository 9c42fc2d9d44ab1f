import { posix } from "node:path";
import { codeOf, type SourceFile } from "./read-source.ts";

/** The longest file that passes, in lines. Tables of knowledge are as long as what they know. */
export const LONGEST_FILE = 400;

const KEBAB_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|contract|d))?\.(?:tsx?|mjs)$/;
const KEBAB_FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EMPTY_NAMES = /^(?:utils?|helpers?|common|managers?)$|-(?:utils?|helpers?|managers?)$/;

function nameFaults(path: string): string[] {
  const folders = posix.dirname(path).split("/");
  const file = posix.basename(path);
  const names = [...folders, file.replace(/\..*$/, "")];
  const faults: string[] = [];
  if (!KEBAB_FILE.test(file)) faults.push(`${path}: is not a kebab-case name`);
  if (!folders.every((folder) => KEBAB_FOLDER.test(folder)))
    faults.push(`${path}: a folder is not kebab-case`);
  for (const name of names) if (EMPTY_NAMES.test(name)) faults.push(`${path}: ${name} says nothing`);
  return faults;
}

/** Lists every breach of the rules on length, names and exports, as `path: what`. */
export function checkLayout(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const faults = nameFaults(path);
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (lines > LONGEST_FILE && !path.includes("/tables/")) faults.push(`${path}: has ${lines} lines`);
    const isTest = path.startsWith("test/");
    if (!isTest && /\bexport\s+default\b|\bas\s+default\b/.test(codeOf(text))) {
      faults.push(`${path}: has a default export`);
    }
    return faults;
  });
}
