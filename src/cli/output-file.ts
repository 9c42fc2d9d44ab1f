import { closeSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { DOSSIER_FORMAT } from "../model/dossier.ts";
import { SecondSourceError, writingTo } from "../model/error.ts";

/** The forms that a dossier is written in. */
export type DossierForm = "html" | "json";

/** A place to write a dossier to; `-` is standard output. */
export interface OutputFile {
  readonly path: string;
  readonly form: DossierForm;
}

/** How far into a file the signs of a dossier stand at the latest, in bytes. */
const HEAD_BYTES = 8192;

const SIGNS: Readonly<Record<DossierForm, string>> = {
  html: 'name="generator" content="secondsource',
  json: `"format": "${DOSSIER_FORMAT.replace(/@.*/, "@")}`,
};

/**
 * Tells the form that a file's name asks for, and makes sure that nothing but an older dossier is written over: a page
 * named by mistake behind `-o` would be lost.
 *
 * Throws a `SecondSourceError`: `usage` for a name that says no form, `cannot-write` for a file that is no dossier.
 */
export function checkOutput(path: string): OutputFile {
  if (path === "-") return { path, form: "html" };
  const form = /\.(html?|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (form === undefined) {
    throw new SecondSourceError("usage", `"${path}" must end in .html or .json, which says what to write.`);
  }
  if (holdsSomethingElse(path)) {
    throw new SecondSourceError(
      "cannot-write",
      `"${path}" is there already and is no dossier. Name another file, or take it away first.`,
    );
  }
  return { path, form: form === "json" ? "json" : "html" };
}

function holdsSomethingElse(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) return false;
  const head = headOf(path);
  return !Object.values(SIGNS).some((sign) => head.includes(sign));
}

function headOf(path: string): string {
  return writingTo(path, () => {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      return head.subarray(0, readSync(file, head)).toString("latin1");
    } finally {
      closeSync(file);
    }
  });
}

/** Writes a file. Throws a `SecondSourceError` with the code `cannot-write` where the system refuses. */
export function writeOutput(path: string, content: string): void {
  writingTo(path, () => writeFileSync(path, content));
}
