import {
  holdsClause,
  isFiniteVerb,
  type NounPhrase,
  phraseBefore,
  type TokenRun,
} from "../language/en/noun-phrases.ts";
import { ISSUING_VERBS, SPEECH_NOUNS } from "../language/en/tables/speech-nouns.ts";
import { contentEnd } from "./content-end.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./frame-reading.ts";

/** "his claim that …", "issued a warning that …": nouns that attribute a clause to their owner or to who gave it. */
export function nounFrames(reading: Reading, verbs: readonly Frame[]): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let at = floor + 1; at < limit - 2; at++) {
    if (tokens[at + 1]?.lower !== "that" || quoted[at]) continue;
    const noun = singular(tokens[at]?.lower ?? "");
    if (!SPEECH_NOUNS.has(noun)) continue;
    const from = at + 2;
    // "rejected claims that": another verb has taken the whole phrase.
    if (
      isFiniteVerb(tokens, from) ||
      verbs.some((one) => one.content.some((run) => run.from <= at && at < run.to))
    )
      continue;
    const start = phraseStart(reading, at);
    // "Her claim that the harbour was lost was denied": where the clause ends is not known.
    if (!holdsClause(tokens, { from: floor, to: start })) continue;
    const source = ownerOf(reading, start, at) ?? giverOf(reading, start);
    if (!source) continue;
    const verb = { lemma: noun, takes: "t" };
    const cue = { from: at, to: at + 2, verb, form: "base", participle: false } as const;
    const content = { from, to: contentEnd(reading, cue, from) };
    if (content.to > content.from)
      frames.push({
        cue: { from: at, to: at + 2 },
        lemma: noun,
        takes: "t",
        source,
        content: [content],
        clause: true,
      });
  }
  return frames;
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Where the noun phrase that ends in the noun begins. */
function phraseStart({ tokens, floor }: Reading, noun: number): number {
  let at = noun;
  while (at > floor && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[at - 1]?.tag ?? "")) at--;
  while (at > floor && /^(?:['’]s?|his|her|its|their)$/.test(tokens[at - 1]?.lower ?? "")) at--;
  return at;
}

/** "Ruiz's claim", "her claim", "a Harbour News report": whose it is. */
function ownerOf({ tokens, floor }: Reading, start: number, noun: number): NounPhrase | undefined {
  const first = tokens[start]?.lower ?? "";
  if (/^(?:his|her|their)$/.test(first)) return bare({ from: start, to: start + 1 });
  if (/^['’]s?$/.test(first)) return phraseBefore(tokens, start, floor);
  const from = tokens.findIndex((token, at) => at >= start && at < noun && token.tag === "PROPN");
  let to = from;
  while (to < noun && tokens[to]?.tag === "PROPN") to++;
  return from < 0 || to - from < 2 ? undefined : bare({ from, to });
}

/** "Ruiz issued a warning": the subject of the verb right before the noun phrase. */
function giverOf({ tokens, floor }: Reading, start: number): NounPhrase | undefined {
  const verb = tokens[start - 1];
  return verb?.tag === "VERB" && ISSUING_VERBS.has(verb.lower)
    ? phraseBefore(tokens, start - 1, floor)
    : undefined;
}

function bare(head: TokenRun): NounPhrase {
  return { head, beside: [], whole: head };
}
