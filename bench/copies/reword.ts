import { lowerFirst } from "./lower-first.ts";
import type { Piece } from "./page-draft.ts";
import type { Random } from "./random.ts";
import { replaceWords } from "./replace-words.ts";
import { turnClauses } from "./turn-clauses.ts";

/** This share of the sentences is left out ... */
const DROPPED = 0.12;
/** ... and this share is joined to the one before. */
const MERGED = 0.15;
const SPLIT = 0.5;
/** A clause of fewer words is not cut off as a sentence. */
const SHORTEST_CLAUSE = 5;

/**
 * Tells a report in other words, sentence by sentence: clauses change places, active becomes passive, words are
 * replaced by others of the table, some sentences are left out, joined or cut in two. Names and numbers stay.
 */
export function reword(random: Random, paragraphs: readonly (readonly Piece[])[]): Piece[][] {
  return paragraphs
    .map((pieces) => {
      const told: Piece[] = [];
      for (const piece of pieces) {
        if (random() < DROPPED) continue;
        const text = replaceWords(random, cutInTwo(random, turnClauses(random, piece.text)));
        const before = told.at(-1);
        if (before?.from && piece.from && isNext(before, piece) && random() < MERGED) {
          const joined = `${before.text.replace(/[.]$/, "")}, and ${lowerFirst(text)}`;
          told[told.length - 1] = { text: joined, from: { start: before.from.start, end: piece.from.end } };
        } else told.push({ ...piece, text });
      }
      return told;
    })
    .filter((pieces) => pieces.length > 0);
}

/** Only neighbours are joined, so that the joined sentence stands for one stretch. */
function isNext(before: Piece, piece: Piece): boolean {
  const gap = (piece.from?.start ?? 0) - (before.from?.end ?? 0);
  return gap >= 0 && gap <= 1 && before.text.endsWith(".");
}

function cutInTwo(random: Random, text: string): string {
  const match = /^([^“”]+?)(?:; |, and |, while |, which )([^“”]+)$/.exec(text);
  const [, first = "", second = ""] = match ?? [];
  const long = [first, second].every((part) => part.split(" ").length >= SHORTEST_CLAUSE);
  if (!match || !long || random() >= SPLIT) return text;
  return match[0].includes(`${first}, which `)
    ? `${first}. That ${second}`
    : `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
