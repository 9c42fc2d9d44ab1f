import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyStatus, PositionKind } from "../../src/model/position.ts";
import type { Span } from "../../src/model/span.ts";

/** A row of an answer as its file has it. */
export interface DealingRow {
  readonly kind: Exclude<PositionKind, "statement"> | "measure" | "event";
  /** The clause, word for word. */
  readonly evidence: string;
  /** Canonical names, separated by semicolons; empty for nobody. */
  readonly actor: string;
  readonly recipient?: string;
  readonly date?: string;
  /** Of measures. */
  readonly status?: PolicyStatus;
  /** Of measures: what it is called; several names that are right are separated by semicolons. */
  readonly name?: string;
  /** May be seen either way. */
  readonly optional?: true;
}

/** A row with the place of its clause. */
export interface Answer extends DealingRow, Span {}

/** An invented report with its answers. */
export interface AnsweredStory {
  readonly name: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** Reads `NAME.txt` with `NAME.json` in the order of the names. */
export function readDealings(folder: string): AnsweredStory[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    const rows = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as DealingRow[];
    return { name, text, answers: rows.map((row) => place(name, text, row)) };
  });
}

function place(name: string, text: string, row: DealingRow): Answer {
  const start = text.indexOf(row.evidence);
  if (start < 0 || text.includes(row.evidence, start + 1))
    throw new Error(`${name}: the words "${row.evidence}" must stand once in the text`);
  return { ...row, start, end: start + row.evidence.length };
}
