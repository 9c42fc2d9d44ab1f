import { readFile } from "node:fs/promises";
import { checkShape, type Fault, type Schema } from "../dossier/check-shape.ts";
import { type Verification, verifyDossier } from "../dossier/verify-dossier.ts";
import { DOSSIER_FORMAT, type Dossier } from "../model/dossier.ts";
import { SecondSourceError, systemReason } from "../model/error.ts";
import { countWords } from "../web/words.ts";
import { checkHashes, checkSources, type HashCheck } from "./check-sources.ts";
import { EXIT } from "./exit-status.ts";
import { plainText } from "./plain-text.ts";
import { readStdin } from "./read-stdin.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `verify`. */
export interface VerifyOptions {
  /** A page or a folder of pages to read again. */
  readonly pages?: string;
}

const FORMAT_NAME = DOSSIER_FORMAT.replace(/@.*/, "@");

/**
 * Proves a dossier that somebody sent, and prints what was proved or one line for each fault; gives the exit status.
 *
 * Throws a `SecondSourceError`: `unreadable`, `not-a-dossier`, or `corrupt-dossier` after the faults are printed.
 */
export async function verifyFile(file: string, options: VerifyOptions, terminal: Terminal): Promise<number> {
  const value = parse(await contentOf(file), file);
  const shape = checkShape(value, await readSchema());
  if (shape.length > 0) return reject(shape, file, terminal);
  const dossier = value as Dossier;
  const proof = verifyDossier(dossier);
  const hashes =
    options.pages === undefined ? checkHashes(dossier) : await checkSources(dossier, options.pages, terminal);
  const faults = [...proof.faults, ...hashes.faults];
  if (faults.length > 0) return reject(faults, file, terminal);
  terminal.out(proofLines(file, { dossier, proof, hashes }));
  return EXIT.done;
}

async function contentOf(file: string): Promise<string> {
  try {
    return file === "-" ? Buffer.from(await readStdin()).toString("utf8") : await readFile(file, "utf8");
  } catch (error) {
    throw new SecondSourceError("unreadable", `"${file}" cannot be read: ${systemReason(error)}.`, error);
  }
}

function parse(content: string, file: string): unknown {
  if (/^\s*</.test(content)) {
    const advice = "Ask for the dossier as JSON, or make it anew from the pages with --json.";
    throw new SecondSourceError(
      "not-a-dossier",
      `"${file}" is an HTML page. Only a dossier in JSON can be verified. ${advice}`,
    );
  }
  const value = parsed(content, file);
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  if (typeof format !== "string" || !format.startsWith(FORMAT_NAME)) {
    throw new SecondSourceError("not-a-dossier", `"${file}" is no dossier: it does not name the format.`);
  }
  if (format !== DOSSIER_FORMAT) {
    const message = `"${file}" is in the format ${plainText(format)}; this release reads ${DOSSIER_FORMAT}.`;
    throw new SecondSourceError("not-a-dossier", message);
  }
  return value;
}

function parsed(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new SecondSourceError("not-a-dossier", `"${file}" is no JSON, or not all of it.`, error);
  }
}

async function readSchema(): Promise<Schema> {
  const file = new URL("../../docs/dossier.schema.json", import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as Schema;
}

function reject(faults: readonly Fault[], file: string, terminal: Terminal): never {
  const lines = faults.map(({ at, message }) => `${plainText(at) || "dossier"}: ${plainText(message)}\n`);
  terminal.out(lines.join(""));
  throw new SecondSourceError("corrupt-dossier", `"${file}" has ${countWords(faults.length, "fault")}.`);
}

function proofLines(
  file: string,
  {
    dossier,
    proof,
    hashes,
  }: { readonly dossier: Dossier; readonly proof: Verification; readonly hashes: HashCheck },
): string {
  const { pages, reports, summary } = dossier;
  const held = `${countWords(pages.length, "page")}, ${countWords(reports.length, "text")} in them, ${countWords(summary.reports, "report")}`;
  const unproved = pages.length - hashes.proved;
  return [
    `${plainText(file)}: no fault`,
    `  ${held}; every id leads to what it names`,
    `  ${countWords(proof.citations, "citation")} quote their pages word for word`,
    `  ${countWords(proof.places, "other place")} lie within their pages`,
    `  ${hashes.proved} of ${countWords(pages.length, "page")} proved by SHA-256`,
    ...(unproved > 0 ? ["  to prove the others, give the saved pages: --pages DIR"] : []),
    "",
  ].join("\n");
}
