import { wordsOf } from "./base-report.ts";
import type { Piece } from "./page-draft.ts";
import { pick, type Random, shuffle } from "./random.ts";
import { FILLERS, STAND_INS, SYNONYMS } from "./tables/synonyms.ts";

/** Of the edits of a text this share changes a word; the rest drops one or slips one in, half and half. */
const CHANGED = 0.5;
const DROPPED = 0.25;

/**
 * Edits `share` of a text's words, each at a place of its own chosen by chance: half of them changed, a quarter
 * dropped, a quarter slipped in behind. Every piece keeps the stretch it came from.
 */
export function editWords(
  random: Random,
  paragraphs: readonly (readonly Piece[])[],
  share: number,
): Piece[][] {
  const total = paragraphs.flat().reduce((sum, piece) => sum + wordsOf(piece.text).length, 0);
  const order = shuffle(
    random,
    Array.from({ length: total }, (_, at) => at),
  );
  const edited = new Set(order.slice(0, Math.round(total * share)));
  let at = 0;
  return paragraphs.map((pieces) =>
    pieces.map((piece) => {
      const words = wordsOf(piece.text).flatMap((word) =>
        edited.has(at++) ? editWord(random, word) : [word],
      );
      return { ...piece, text: words.join(" ") };
    }),
  );
}

function editWord(random: Random, word: string): string[] {
  const chance = random();
  if (chance < CHANGED) return [changeWord(random, word)];
  return chance < CHANGED + DROPPED ? [] : [word, pick(random, FILLERS)];
}

/** Changes the letters of a word and leaves the marks around it; names and numbers change to a stand-in too. */
function changeWord(random: Random, word: string): string {
  const [, before = "", core = "", behind = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  const others = SYNONYMS.get(core.toLowerCase())?.filter((other) => !other.includes(" ")) ?? [];
  const stand = STAND_INS.filter((other) => other !== core.toLowerCase());
  return before + pick(random, others.length > 0 ? others : stand) + behind;
}
