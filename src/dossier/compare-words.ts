import { diffArrays } from "diff/lib/diff/array.js";

/** A run of words that both texts have, or that only one of them has. */
export interface WordRun {
  readonly kind: "same" | "added" | "dropped";
  /** The words as they stand: in the derived text for `same` and `added`, in the earlier one for `dropped`. */
  readonly text: string;
}

/** Above this many differing tokens two sentences are shown as replaced whole; it bounds the time of the comparison. */
const MOST_EDITS = 500;

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Folds what typesetting varies: kinds of blanks, quotation marks, apostrophes and dashes. Letters keep their case. */
export function foldTypography(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, "-")
    .trim();
}

/** Lists a text's words in lower case, typography folded. */
export function wordsOf(text: string): string[] {
  return foldTypography(text).toLowerCase().match(WORD) ?? [];
}

/**
 * Compares two texts word by word (Myers 1986, by the `diff` package).
 * The `same` and `added` runs joined give `derived` back; the `dropped` ones are what only `earlier` has.
 */
export function compareWords(derived: string, earlier: string): WordRun[] {
  const changes = diffArrays(tokensOf(earlier), tokensOf(derived), {
    comparator: (left, right) => foldToken(left) === foldToken(right),
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return replaced(derived, earlier);
  const runs = changes.map(
    (change): WordRun => ({
      kind: change.added ? "added" : change.removed ? "dropped" : "same",
      text: change.value.join(""),
    }),
  );
  return joinChanges(runs);
}

/** Joins changes that only blanks and marks keep apart, so that a replaced phrase is read as one. */
function joinChanges(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let [dropped, added] = ["", ""];
  const flush = (): void => {
    if (dropped) joined.push({ kind: "dropped", text: dropped });
    if (added) joined.push({ kind: "added", text: added });
    [dropped, added] = ["", ""];
  };
  for (const [index, run] of runs.entries()) {
    const between = run.kind === "same" && dropped && added && (runs[index + 1]?.kind ?? "same") !== "same";
    if (between && !/[\p{L}\p{N}]/u.test(run.text)) {
      dropped += run.text;
      added += run.text;
    } else if (run.kind === "same") {
      flush();
      joined.push(run);
    } else if (run.kind === "dropped") dropped += run.text;
    else added += run.text;
  }
  flush();
  return joined;
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function foldToken(token: string): string {
  return foldTypography(token) || " ";
}

function replaced(derived: string, earlier: string): WordRun[] {
  return [
    { kind: "dropped", text: earlier },
    { kind: "added", text: derived },
  ];
}
