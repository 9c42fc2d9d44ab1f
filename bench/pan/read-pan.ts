import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PassagePair } from "./plagdet.ts";

/** A pair of documents to align, with the passages that were taken from the one into the other. */
export interface PanPair {
  /** Folder of the truth, which names how passages were obfuscated, such as `02-no-obfuscation`. */
  readonly kind: string;
  readonly suspicious: string;
  readonly source: string;
  /** Offsets in code points, as the corpus gives them. */
  readonly cases: readonly PassagePair[];
}

/**
 * Lists the pairs of a PAN 2013 text alignment folder, kinds in the order of their folders, pairs in the order of
 * the kind's `pairs` file. Fails where the folder has no `susp`.
 */
export function readPan(folder: string): PanPair[] {
  if (!existsSync(join(folder, "susp"))) throw new Error(`${folder} holds no folder susp`);
  const kinds = readdirSync(folder)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
  return kinds.flatMap((kind) =>
    readFileSync(join(folder, kind, "pairs"), "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([suspicious, source]) => (suspicious && source ? [{ suspicious, source }] : []))
      .map(({ suspicious, source }) => {
        const name = `${suspicious.replace(".txt", "")}-${source.replace(".txt", "")}.xml`;
        const cases = readCases(readFileSync(join(folder, kind, name), "utf8"), { suspicious, source });
        return { kind, suspicious, source, cases };
      }),
  );
}

/**
 * Reads the cases of a truth file: the `feature` elements named `plagiarism`. The files are flat and hold no
 * entities in the attributes that count, so attributes are read by their pattern.
 */
export function readCases(xml: string, pair: { suspicious: string; source: string }): PassagePair[] {
  return [...xml.matchAll(/<feature\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const values = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((hit) => [hit[1], hit[2]]));
    if (values.get("name") !== "plagiarism") return [];
    const span = (side: string): { start: number; end: number } => {
      const start = Number(values.get(`${side}_offset`));
      return { start, end: start + Number(values.get(`${side}_length`)) };
    };
    return [{ ...pair, from: span("this"), to: span("source") }];
  });
}

/** A document of the corpus. */
export interface PanText {
  readonly text: string;
  /** Turns an offset in UTF-16 code units into one in code points, as the corpus counts. */
  readonly codePointAt: (unit: number) => number;
}

/** Reads a document; a byte order mark counts as a character, as it does for the corpus. */
export function readPanText(folder: string, side: "susp" | "src", name: string): PanText {
  return panText(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(join(folder, side, name))),
  );
}

/** Prepares a text for offsets in code points. */
export function panText(text: string): PanText {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((hit) => hit.index + 1);
  return { text, codePointAt: (unit) => unit - countBelow(seconds, unit) };
}

/** Counts the numbers of a sorted list that are smaller than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
