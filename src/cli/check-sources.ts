import type { Fault } from "../dossier/check-shape.ts";
import type { Dossier, DossierPage } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
import { sha256Of } from "../pages/identify-pages.ts";
import { printNotes } from "./print-notes.ts";
import { readInputs } from "./read-inputs.ts";
import { readStdin } from "./read-stdin.ts";
import type { Terminal } from "./terminal.ts";

/** What hashes say about a dossier's pages. */
export interface HashCheck {
  readonly faults: readonly Fault[];
  /** Number of pages whose text was proved to be that of the bytes with their hash. */
  readonly proved: number;
}

/**
 * Proves pages by their own hash where that can be done without their files: the text of a plain page in UTF-8 gives
 * its bytes back, but for a byte order mark and for bytes that could not be read.
 */
export function checkHashes({ pages }: Dossier): HashCheck {
  const faults: Fault[] = [];
  let proved = 0;
  for (const [nth, page] of pages.entries()) {
    if (!givesBytesBack(page)) continue;
    if (hashesOf(page.text).includes(page.sha256)) proved++;
    else faults.push({ at: `pages[${nth}].text`, message: "does not have the page's SHA-256" });
  }
  return { faults, proved };
}

function givesBytesBack({ mediaType, encoding, text }: DossierPage): boolean {
  return mediaType === "text/plain" && encoding === "utf-8" && !text.includes("\ufffd");
}

function hashesOf(text: string): string[] {
  return [text, `\ufeff${text}`].map((written) => sha256Of(Buffer.from(written, "utf8")));
}

/**
 * Proves pages by reading their files again: each page needs a file with its hash, and that file must give its text.
 * Files are found by their hash, so their names do not matter.
 *
 * Throws a `SecondSourceError` with the code `unreadable` where no page can be read.
 */
export async function checkSources(dossier: Dossier, path: string, terminal: Terminal): Promise<HashCheck> {
  const reading = await readInputs([path], readStdin);
  printNotes(reading.notes, (page) => page, terminal);
  if (reading.pages.length === 0) {
    throw new SecondSourceError("unreadable", `"${path}" holds no page that could be read.`);
  }
  const texts = new Map<string, string>(reading.pages.map((page) => [page.sha256, page.text]));
  const faults = dossier.pages.flatMap((page, nth) => sourceFaults(page, nth, texts.get(page.sha256)));
  return { faults, proved: dossier.pages.length - faults.length };
}

function sourceFaults(page: DossierPage, nth: number, read: string | undefined): Fault[] {
  if (read === page.text) return [];
  return read === undefined
    ? [{ at: `pages[${nth}].sha256`, message: `is not the SHA-256 of any file read again (${page.source})` }]
    : [
        {
          at: `pages[${nth}].text`,
          message: `is not the text of the file with its SHA-256 (${page.source})`,
        },
      ];
}
