import { isPlace } from "../../language/en/geography.ts";
import { SHOUTED_LABELS } from "../../language/en/tables/shouted-labels.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";

const NAME = "speaker's turn";
/** `RUIZ:` or `MINISTER RUIZ:` at the head of a paragraph, with or without an opening mark before it. */
export const TURN: RegExp = /^\s*["“]?((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}):\s+(?=\S)/u;
const FEWEST_WORDS = 3;

/** Reads a paragraph of a transcript: a name in capitals, a colon, and what that person said. */
export const speakerTurn: StatementReader = {
  name: NAME,
  reads: "A turn of a transcript: a name in capitals, a colon and what was said.",
  examples: [
    { drawn: "⟦source:RUIZ⟧: ⟦content:Nobody asked us about the harbour.⟧" },
    { drawn: "“⟦source:MINISTER LUND⟧: ⟦content:That is not what I meant.⟧”" },
    { drawn: "EXCLUSIVE: The harbour will be closed in May.", not: "A label in capitals is no speaker." },
    { drawn: "LONDON: The harbour will be closed in May.", not: "A place in capitals is a dateline." },
  ],
  read: (passage) => turnIn(passage) ?? [],
};

/** Reads the turn that a passage is; undefined where it is none. */
export function turnIn({ text, kind }: Passage): Draft[] | undefined {
  const hit = kind === "article" ? text.match(TURN) : null;
  const name = hit?.[1]?.trim();
  if (!hit || !name || name.length < 3 || SHOUTED_LABELS.has(name.toLowerCase()) || isPlace(titled(name)))
    return undefined;
  const from = hit[0].length;
  const end = text.replace(/\s*["”]?\s*$/u, "").length;
  if (text.slice(from, end).split(/\s+/).length < FEWEST_WORDS) return undefined;
  const start = text.indexOf(name);
  const source = {
    span: { start, end: start + name.length },
    kind: "name",
    words: name,
    definite: false,
  } as const;
  return [{ reader: NAME, mode: "direct", content: { start: from, end }, source, utterance: "turn" }];
}

/** "NEW YORK" as the tables of places write it. */
function titled(words: string): string {
  return words.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
