import { compareWords } from "../dossier/compare-words.ts";
import type { DiffRow } from "./diff-reports.ts";
import { plainText } from "./plain-text.ts";
import { styled, type Terminal } from "./terminal.ts";

const SIGNS: Readonly<Record<DiffRow["kind"], string>> = {
  same: "  same   ",
  altered: "~ altered",
  moved: "> moved  ",
  added: "+ added  ",
  dropped: "- dropped",
};

/** Says in one line how many sentences are the same, altered, moved, added and dropped, and what is marked. */
export function countsLine(rows: readonly DiffRow[]): string {
  const kinds = Object.keys(SIGNS) as DiffRow["kind"][];
  const counts = kinds.map((kind) => `${rows.filter((row) => row.kind === kind).length} ${kind}`);
  const marks = MARKS.flatMap(({ mark, one, many }) => {
    const count = rows.filter((row) => row.marks.includes(mark)).length;
    return count === 0 ? [] : [`${count} with ${count === 1 ? one : many}`];
  });
  return `Sentences: ${[...counts, ...marks].join(", ")}`;
}

const MARKS = [
  { mark: "altered-quotation", one: "an altered quotation", many: "altered quotations" },
  { mark: "altered-number", one: "an altered number", many: "altered numbers" },
] as const;

/**
 * Writes compared sentences for reading, one a line. In altered sentences the words that only the first text has stand
 * in `[-…-]`, those that only the second has in `{+…+}`.
 */
export function comparisonLines(rows: readonly DiffRow[], terminal: Terminal): string[] {
  return rows.map((row) => {
    const marks = row.marks.length > 0 ? ` ${styled(terminal, "yellow", `(${row.marks.join(", ")})`)}` : "";
    return `${SIGNS[row.kind]}  ${sentenceOf(row, terminal)}${marks}`;
  });
}

function sentenceOf({ from, to }: DiffRow, terminal: Terminal): string {
  if (from && to) return alteredWords(from.exact, to.exact, terminal);
  if (from) return styled(terminal, "green", plainText(from.exact));
  return styled(terminal, "red", plainText(to?.exact ?? ""));
}

function alteredWords(derived: string, earlier: string, terminal: Terminal): string {
  return compareWords(plainText(derived), plainText(earlier))
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "added"
        ? styled(terminal, "green", `{+${text}+}`)
        : styled(terminal, "red", `[-${text}-]`);
    })
    .join("");
}
