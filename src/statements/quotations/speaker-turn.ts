import { isPlace } from "../../language/en/geography.ts";
import { isHeadlineCase } from "../../language/en/headline-case.ts";
import { MEN_NAMES, WOMEN_NAMES } from "../../language/en/tables/given-names.ts";
import { SHOUTED_LABELS } from "../../language/en/tables/shouted-labels.ts";
import { foldWord } from "../../language/words.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";

const NAME = "speaker's turn";
/** `RUIZ:` or `MINISTER RUIZ:` at the head of a paragraph, with or without an opening mark before it. */
export const TURN: RegExp = /^\s*["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}) ?:\s+(?=\S)/u;
const FEWEST_WORDS = 3;
/** `Ana Ruiz:`, as interviews and headlines have it; the first word must be a given name. */
const NAMED_TURN =
  /^\s*((?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,3}):\s+(?=[\p{L}\d])/u;
const FEWEST_WORDS_NAMED = 5;
/** `Ruiz:`, a capitalised word or a few: somebody's only where the report names that person elsewhere. */
const SURNAME_TURN = /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}):\s+(?=[\p{L}\d])/u;

/** Reads a paragraph of a transcript: a name in capitals, a colon, and what that person said. */
export const speakerTurn: StatementReader = {
  name: NAME,
  reads: "A turn of a transcript: a name in capitals or a full name, a colon and what was said.",
  examples: [
    { drawn: "⟦source:RUIZ⟧: ⟦content:Nobody asked us about the harbour.⟧" },
    { drawn: "“⟦source:MINISTER LUND⟧: ⟦content:That is not what I meant.⟧”" },
    { drawn: "⟦source:Anna Lund⟧: ⟦content:That is not what I meant when we spoke.⟧" },
    { drawn: "Harbour Notes: The ships are back in town.", not: "What has no given name is no speaker." },
    { drawn: "EXCLUSIVE: The harbour will be closed in May.", not: "A label in capitals is no speaker." },
    { drawn: "LONDON: The harbour will be closed in May.", not: "A place in capitals is a dateline." },
    { drawn: "DEAR ANNA: My husband bought two tickets to Arrel.", not: "A letter's head is no speaker." },
    {
      drawn: "Otto Lund: Two county warrants, possession of drugs, held in jail with no bond.",
      not: "A list says nothing.",
    },
    {
      drawn: "HARBOUR AND SCHOOL: The council has released a report on both.",
      not: "Two things are a topic, no speaker.",
    },
  ],
  read: (passage) => (passage.text.includes(":") ? (turnIn(passage) ?? surnameTurn(passage)) : []),
};

/** Reads a turn whose speaker is known by the rest of the report alone. */
function surnameTurn({ text, kind }: Passage): Draft[] {
  const hit = kind === "article" ? text.match(SURNAME_TURN) : null;
  const drafts = hit ? turnOf(text, hit, FEWEST_WORDS_NAMED) : undefined;
  return (drafts ?? []).map((draft) => ({ ...draft, needsPerson: true }));
}

/** Reads the turn that a passage is; undefined where it is none. */
export function turnIn({ text, kind, quotations }: Passage): Draft[] | undefined {
  const mayTurn = kind === "article" && text.includes(":");
  const hit = mayTurn ? (shoutedTurn(text) ?? namedTurn(text)) : undefined;
  // `RUIZ: “…” THE FACTS: …`: what is said stands in marks, and the reporter goes on behind them.
  if (!hit || quotations.some((one) => one.start === hit[0].length + 1)) return undefined;
  return turnOf(text, hit, hit[1] === hit[1]?.toUpperCase() ? FEWEST_WORDS : FEWEST_WORDS_NAMED);
}

function turnOf(text: string, hit: RegExpMatchArray, fewest: number): Draft[] | undefined {
  const name = hit[1]?.trim() ?? "";
  const from = hit[0].length;
  const end = text.trimEnd().replace(/["”]$/u, "").trimEnd().length;
  if (text.slice(from, end).split(/\s+/).length < fewest) return undefined;
  // "DEAR ABBY:", and "Otto Lund: Two warrants, held in jail": a letter's head, and a list's.
  const words = text.slice(from, end);
  const headline = isHeadlineCase(words);
  if (SALUTATION.test(name) || (!headline && !SPOKEN.test(words))) return undefined;
  const start = text.indexOf(name);
  const source = {
    span: { start, end: start + name.length },
    kind: "name",
    words: name,
    definite: false,
  } as const;
  // A headline gives the sense of what was said.
  const spoken = /[.!?…]["”]?$/.test(text.slice(0, end + 1).trimEnd()) && !headline;
  const mode = spoken ? "direct" : "indirect";
  return [{ reader: NAME, mode, content: { start: from, end }, source, utterance: "turn" }];
}

const SALUTATION = /^dear\b/i;
/** What somebody says holds a verb or a pronoun, or asks, or is quoted. */
const SPOKEN =
  /[?!"“]|\b(?:I|we|you|he|she|it|they|that|this|there|who|what|me|us|my|our|your|is|are|was|were|be|been|am|do|does|did|has|have|had|will|would|can|could|should|must|may|might)\b|['’](?:s|t|m|re|ll|ve|d)\b|\p{Ll}{2,}(?:ed|s) (?:the|an?|to|his|her|their|its|us|for|on|at|in|from|with) /iu;

function shoutedTurn(text: string): RegExpMatchArray | undefined {
  const hit = text.match(TURN);
  const name = hit?.[1]?.trim() ?? "";
  const spoken =
    name.length >= 3 &&
    !OF_TOPICS.test(name) &&
    !SHOUTED_LABELS.has(name.toLowerCase()) &&
    !isPlace(titled(name));
  return hit && spoken ? hit : undefined;
}

/** "HARBOUR AND SCHOOL:" heads a topic. */
const OF_TOPICS = / (?:AND|OR|VS|WITH|TO|FOR|ON|IN) /;

function namedTurn(text: string): RegExpMatchArray | undefined {
  const hit = text.match(NAMED_TURN);
  const first = hit?.[1]?.split(" ")[0] ?? "";
  const known = MEN_NAMES.has(foldWord(first)) || WOMEN_NAMES.has(foldWord(first)) || COURTESY.test(first);
  return hit && known && !isPlace(hit[1] ?? "") ? hit : undefined;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Dr)\.?$/;

/** "NEW YORK" as the tables of places write it. */
function titled(words: string): string {
  return words.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
