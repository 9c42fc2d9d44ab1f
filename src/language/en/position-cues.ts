import type { Plover, PloverEvent, PositionKind } from "../../model/position.ts";
import { actNouns } from "./position-acts.ts";
import { CLOSED_MATTERS } from "./tables/closed-matters.ts";
import {
  ACCORD_NOUNS,
  POSITION_ADJECTIVES,
  POSITION_NOUNS,
  POSITION_VERBS,
  REQUEST_MODES,
} from "./tables/position-cues.ts";
import { VERDICT_WORDS } from "./tables/verdict-words.ts";
import { WRONG_PHRASES, WRONG_VERBS } from "./tables/wrong-verbs.ts";

/** What a word says of a position. */
export interface PositionCue {
  /** Base form, with its particle. */
  readonly lemma: string;
  /** What must stand behind it: "on", "out for". */
  readonly particle?: string;
  readonly kind: PositionKind;
  readonly plover: Plover;
  /** Letters of the table: what follows the word. */
  readonly takes: string;
}

function readPlover(words: string): Plover {
  const [event = "", mode] = words.split(" ");
  return { event: event as PloverEvent, ...(mode ? { mode } : {}) };
}

function readRows(table: string, split: (cell: string) => readonly string[]): Map<string, PositionCue[]> {
  const found = new Map<string, PositionCue[]>();
  for (const line of table.trim().split("\n")) {
    const [words = "", kind = "", plover = "", takes = "i"] = line.split("|").map((cell) => cell.trim());
    for (const lemma of split(words)) {
      const [base = "", ...rest] = lemma.split(" ");
      const particle = rest.join(" ");
      const cue: PositionCue = {
        lemma,
        ...(particle ? { particle } : {}),
        kind: kind as PositionKind,
        plover: readPlover(plover),
        takes,
      };
      found.set(base, [...(found.get(base) ?? []), cue]);
    }
  }
  // "call on" is asked before "call".
  for (const cues of found.values()) cues.sort((a, b) => Number(!a.particle) - Number(!b.particle));
  return found;
}

/** A verb row holds one verb with its particle, or spellings of one verb without. */
function verbsOf(cell: string): string[] {
  return PARTICLE.test(cell) ? [cell] : cell.split(" ");
}

const PARTICLE =
  / (?:on|upon|for|to|with|out|down|against|at|of|from|aside|away|off|forward|in|into|over|by|about)$/;

let verbs: ReadonlyMap<string, readonly PositionCue[]> | undefined;
let adjectives: ReadonlyMap<string, readonly PositionCue[]> | undefined;
let nouns: ReadonlyMap<string, readonly PositionCue[]> | undefined;

/** Gives the cues that a verb with one of these base forms may be, those with a particle first. */
export function verbCues(lemmas: readonly string[]): readonly PositionCue[] {
  verbs ??= readRows(POSITION_VERBS, verbsOf);
  for (const lemma of lemmas) {
    const found = verbs.get(lemma);
    if (found) return found;
  }
  return [];
}

/** Gives the cues that an adjective may be, those with a particle first: "willing", "open to". */
export function adjectiveCues(word: string): readonly PositionCue[] {
  adjectives ??= readRows(POSITION_ADJECTIVES, verbsOf);
  return adjectives.get(word) ?? [];
}

/** Gives the cue that a noun is: "demands", "criticism". */
export function nounCue(word: string): PositionCue | undefined {
  nouns ??= readRows(POSITION_NOUNS, (cell) => cell.split(" "));
  return nouns.get(word)?.[0];
}

let mayHold: RegExp | undefined;

/** Says whether a sentence may hold a cue, so that it has to be tagged. Endings are left open, so that every form is met. */
export function mayHoldPosition(sentence: string): boolean {
  if (!mayHold) {
    verbCues([]);
    adjectiveCues("");
    nounCue("");
    const words = [verbs, adjectives, nouns].flatMap((table) => [...(table?.keys() ?? [])]);
    const stems = [...words, ...VERDICT_WORDS, ...ACCORD_NOUNS, ...actNouns(), ...WRONG_VERBS].map((word) =>
      word.replace(/(?:e|y|o)$/, ""),
    );
    mayHold = new RegExp(
      `\\b(?:${[...new Set([...stems, ...IRREGULAR_STEMS, ...CLOSED_MATTERS, ...Object.keys(WRONG_PHRASES)])].join("|")})`,
      "i",
    );
  }
  return mayHold.test(sentence);
}

/** Forms that do not begin with their base form, and the words of a promise in the first person. */
const IRREGULAR_STEMS = [
  "sought",
  "swor",
  "undertook",
  "met",
  "threw",
  "shot",
  "besought",
  "will",
  "won['’]t",
  "going to",
  "expected to",
  "would",
  "should",
  "ha(?:s|ve) (?:to|no)",
  "ought",
  "cannot",
  "can['’]t",
  "there w",
  "s(?:ees?|aw) no",
  "responsible for",
  "to blame",
  "at fault",
  "behind the",
  "must",
  "could",
  "(?:is|are|was|were) to ",
  "announc",
  "g[ai]ve",
  "said",
  "told",
  "drawn",
  "warn",
  "broke",
  "stole",
  "t(?:ore|orn|ook|aken)",
  "thrown?",
  "threw",
  "sold",
  "h[ei]ld",
  "hid",
  "left",
  "went",
  "lying",
  "call",
  "brand",
  "label",
  "describ",
  "characteri[sz]",
  "made",
  "make",
  "making",
];

let modes: ReadonlyMap<string, string> | undefined;

/** Gives the mode of a request by the words of its matter, where one tells it (PLOVER's REQUEST modes). */
export function requestMode(words: readonly string[]): string | undefined {
  modes ??= new Map(
    REQUEST_MODES.trim()
      .split("\n")
      .flatMap((line) => {
        const [mode = "", rest = ""] = line.split(":");
        return rest
          .trim()
          .split(" ")
          .map((word) => [word, mode] as const);
      }),
  );
  for (const word of words) {
    const mode = modes.get(word);
    if (mode) return mode;
  }
  return undefined;
}
