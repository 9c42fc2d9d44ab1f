import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a case of the set wants to be found, and what a program found. */
export interface NumberResult {
  /** The words, lower case. */
  readonly text: string;
  /** A number, "30%", or a range such as "[20,30)"; absent for a unit without a number. */
  readonly value?: string;
  readonly isoCurrency?: string;
}

/** One case of the set. */
export interface NumberCase {
  readonly input: string;
  readonly results: readonly NumberResult[];
}

interface StoredCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution: { readonly value?: string | null; readonly isoCurrency?: string };
  }[];
}

/** Reads the cases of one model; the files begin with a byte order mark. */
export function readNumberCases(folder: string, model: string): NumberCase[] {
  const stored = JSON.parse(
    readFileSync(join(folder, `${model}.json`), "utf8").replace(/^\uFEFF/, ""),
  ) as readonly StoredCase[];
  return stored.map(({ Input, Results }) => ({
    input: Input,
    results: Results.map(({ Text, Resolution }) => ({
      text: Text.toLowerCase(),
      ...(typeof Resolution.value === "string" && Resolution.value !== "null"
        ? { value: Resolution.value }
        : {}),
      ...(Resolution.isoCurrency === undefined ? {} : { isoCurrency: Resolution.isoCurrency }),
    })),
  }));
}
