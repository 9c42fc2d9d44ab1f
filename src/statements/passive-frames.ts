import { phraseAfter, segmentEnd } from "../language/en/phrase-after.ts";
import { isTime } from "../language/en/phrase-words.ts";
import { type SpeechVerb, speechVerbForm } from "../language/en/speech-verbs.ts";
import { contentEnd, phraseEnd } from "./content-end.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./frame-reading.ts";

/** Between a passive verb and "by" stand no more words than this: "described on Monday by". */
const LONGEST_GAP = 4;

/** "was described by X as …", "were told by X that …": attributions whose speaker stands behind "by". */
export function passiveFrames(reading: Reading): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let by = floor + 1; by < limit - 1; by++) {
    if (quoted[by] || tokens[by]?.lower !== "by") continue;
    const verb = passiveBefore(reading, by);
    const opens = verb ? openingBehind(reading, verb, by) : -1;
    const source = verb && opens > 0 ? phraseAfter(tokens, by + 1, opens) : undefined;
    const content = source?.head.to === opens && verb ? contentFrom(reading, verb, opens) : undefined;
    if (!content || !verb || !source) continue;
    const { lemma, takes } = verb.verb;
    frames.push({ cue: { from: verb.at, to: verb.at + 1 }, lemma, takes, source, ...content });
  }
  return frames;
}

interface Passive {
  readonly at: number;
  readonly verb: SpeechVerb;
}

function passiveBefore(reading: Reading, by: number): Passive | undefined {
  const { tokens, quoted, floor } = reading;
  for (let at = by - 1; at > Math.max(floor, by - LONGEST_GAP); at--) {
    const token = tokens[at];
    if (!token || quoted[at]) return undefined;
    const form = token.tag === "VERB" ? speechVerbForm(token.lower) : undefined;
    if (form?.form === "past") {
      const verb = form.verbs.find((one) => !one.particle && !one.takes.includes("b"));
      return verb && !isActive(reading, at) ? { at, verb } : undefined;
    }
    if (!isTime(token) && token.tag !== "ADV" && token.tag !== "ADP") return undefined;
  }
  return undefined;
}

/** "said by phone that": another verb of the sentence has no passive, since its subject speaks. */
function isActive({ cues }: Reading, at: number): boolean {
  return cues.some((one) => one.from === at && /[ct]/.test(one.verb.takes) && !one.verb.takes.includes("o"));
}

/** A speaker behind "by" is no longer than this. */
const LONGEST_SPEAKER = 12;

/** Finds the word behind the speaker that opens what the verb takes: "as", "of", "that", "to". */
function openingBehind({ tokens, limit }: Reading, { verb }: Passive, by: number): number {
  for (let at = by + 2; at < Math.min(limit - 1, by + LONGEST_SPEAKER); at++) {
    const word = tokens[at]?.lower ?? "";
    const fits =
      (word === "that" && /[co]/.test(verb.takes)) ||
      (word === "as" && /[ans]/.test(verb.takes) && tokens[at + 1]?.lower !== "saying") ||
      (/^(?:of|for)$/.test(word) && verb.takes.includes("f") && tokens[at + 1]?.lower.endsWith("ing")) ||
      (word === "to" && verb.takes.includes("p") && tokens[at]?.tag === "PART");
    if (fits) return at;
  }
  return -1;
}

function contentFrom(
  reading: Reading,
  { at, verb }: Passive,
  opens: number,
): Pick<Frame, "content" | "clause"> | undefined {
  const clause = reading.tokens[opens]?.lower === "that";
  const from = opens + 1;
  const cue = { from: at, to: at + 1, verb, form: "past", participle: false } as const;
  const end = contentEnd(reading, cue, from);
  const closed = reading.tokens[at - 1]?.lower === "," ? segmentEnd(reading.tokens, from, end) : end;
  // "The man, described by police as armed, fled": set off by commas, it ends with the second.
  const to = clause ? end : Math.min(closed, phraseEnd(reading.tokens, from, end));
  return to > from ? { content: [{ from, to }], clause } : undefined;
}
