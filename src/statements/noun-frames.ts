import { type NounPhrase, phraseBefore, type TokenRun } from "../language/en/noun-phrases.ts";
import { phraseAfter } from "../language/en/phrase-after.ts";
import { holdsClause, isFiniteVerb } from "../language/en/phrase-words.ts";
import { COMING_VERBS, ISSUING_VERBS, SPEECH_NOUNS } from "../language/en/tables/speech-nouns.ts";
import { contentEnd } from "./content-end.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./frame-reading.ts";

/** "his claim that …", "issued a warning that …", "a warning from X that …": nouns that attribute a clause. */
export function nounFrames(reading: Reading, verbs: readonly Frame[]): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let at = floor; at < limit - 2; at++) {
    if (!OPENERS.has(tokens[at + 1]?.lower ?? "")) continue;
    const lemma = quoted[at] ? undefined : speechNoun(tokens[at]?.lower ?? "");
    const opened = lemma === undefined ? undefined : openedAt(reading, at);
    if (lemma === undefined || !opened) continue;
    const { that } = opened;
    // "rejected claims that": another verb has taken the whole phrase.
    const taken = verbs.some(({ cue, content, source }) =>
      [...(source ? [cue] : []), ...content].some((run) => run.from <= at && at < run.to),
    );
    const relative = isFiniteVerb(tokens, tokens[that + 1]?.tag === "ADV" ? that + 2 : that + 1);
    if (taken || relative) continue;
    const start = phraseStart(reading, at);
    const subject = !holdsClause(tokens, { from: floor, to: start });
    const content = contentOf(reading, { at, that, subject, lemma });
    const source =
      content &&
      (opened.source ??
        ownerOf(reading, start, at) ??
        (subject ? makerOf(reading, content.to) : giverOf(reading, start)));
    if (!source) continue;
    frames.push({
      cue: { from: at, to: that === at + 1 ? at + 2 : at + 1 },
      lemma,
      takes: "t",
      source,
      content: [content],
      clause: true,
    });
  }
  return frames;
}

/** What stands right behind a noun of saying that attributes. */
const OPENERS: ReadonlySet<string> = new Set(["that", "from", "by"]);

function speechNoun(word: string): string | undefined {
  if (SPEECH_NOUNS.has(word)) return word;
  return word.endsWith("s") && SPEECH_NOUNS.has(word.slice(0, -1)) ? word.slice(0, -1) : undefined;
}

/** Where "that" stands behind the noun, with whom it comes from in between: "a warning from engineers that". */
function openedAt(
  { tokens, limit }: Reading,
  at: number,
): { readonly that: number; readonly source?: NounPhrase } | undefined {
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "that") return { that: at + 1 };
  const source = /^(?:from|by)$/.test(next) ? phraseAfter(tokens, at + 2, limit) : undefined;
  return source && tokens[source.head.to]?.lower === "that" ? { that: source.head.to, source } : undefined;
}

interface Claim {
  readonly at: number;
  readonly that: number;
  /** True where the noun is the subject of the sentence, whose verb follows the clause. */
  readonly subject: boolean;
  readonly lemma: string;
}

function contentOf(reading: Reading, { at, that, subject, lemma }: Claim): TokenRun | undefined {
  const from = that + 1;
  const verb = { lemma, takes: "t" };
  const cue = { from: at, to: from, verb, form: "base", participle: false } as const;
  const to = subject ? mainVerb(reading, from) : contentEnd(reading, cue, from);
  return to !== undefined && to > from ? { from, to } : undefined;
}

/** "Her claim that the harbour was lost was denied": where the verb of the sentence follows; undefined where that is in doubt. */
function mainVerb({ tokens, quoted, limit }: Reading, from: number): number | undefined {
  let at = from;
  while (at < limit && !isFiniteVerb(tokens, at)) at++;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? "")) at++;
  at++;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token || /^(?:SCONJ|CCONJ|PUNCT)$/.test(token.tag) || /^(?:who|which|that|what)$/.test(token.lower))
      return undefined;
    if (quoted[at] || !isFiniteVerb(tokens, at)) continue;
    return tokens[at - 1]?.tag === "PRON" ? undefined : tokens[at - 1]?.tag === "ADV" ? at - 1 : at;
  }
  return undefined;
}

/** "… came from Ruiz", "… were made by Ruiz": who stands behind the verb of the sentence. */
function makerOf({ tokens, limit }: Reading, verb: number): NounPhrase | undefined {
  const at = tokens[verb]?.tag === "AUX" ? verb + 1 : verb;
  const comes =
    COMING_VERBS.has(tokens[at]?.lower ?? "") && /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? "");
  return comes ? phraseAfter(tokens, at + 2, limit) : undefined;
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
