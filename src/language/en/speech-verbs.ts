import type { Span } from "../../model/span.ts";
import { holdsListed, makeSieve, type WordSieve } from "../word-sieve.ts";
import { SPEECH_NOUNS } from "./tables/speech-nouns.ts";
import { SPEECH_VERBS } from "./tables/speech-verbs.ts";

/** A verb that attributes words, with what may follow it. */
export interface SpeechVerb {
  /** Base form, with its particle: "call on". */
  readonly lemma: string;
  readonly particle?: string;
  /** Letters of the table: what the verb takes. */
  readonly takes: string;
}

/** A form of a verb: "said" is past, "saying" an -ing form. */
export interface SpeechVerbForm {
  readonly form: "base" | "third" | "past" | "ing";
  /** The verbs that have this form, those with a particle first. */
  readonly verbs: readonly SpeechVerb[];
}

const VOWEL_Y = /[aeiou]y$/;
const E_END = /e$/;
const HISSING = /(?:s|x|z|ch|sh)$/;

function regularForms(base: string): [string, string, string, string] {
  const past = E_END.test(base) ? `${base}d` : ended(base, "ed");
  const ing = E_END.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  const third = HISSING.test(base) ? `${base}es` : ended(base, "s");
  return [third, past, past, ing];
}

function ended(base: string, ending: string): string {
  if (!base.endsWith("y") || VOWEL_Y.test(base)) return base + ending;
  return base.slice(0, -1) + (ending === "s" ? "ies" : `i${ending}`);
}

const FORM_NAMES = ["third", "past", "past", "ing"] as const;

function readTable(): ReadonlyMap<string, SpeechVerbForm> {
  const forms = new Map<string, { form: SpeechVerbForm["form"]; verbs: SpeechVerb[] }>();
  const put = (word: string, form: SpeechVerbForm["form"], verb: SpeechVerb): void => {
    const known = forms.get(word) ?? { form, verbs: [] };
    if (known.verbs.some((one) => one.lemma === verb.lemma)) return;
    known.verbs = [...known.verbs, verb].sort((a, b) => Number(!a.particle) - Number(!b.particle));
    forms.set(word, known);
  };
  for (const line of SPEECH_VERBS.trim().split("\n")) {
    const [lemma = "", takes = "", irregular = ""] = line.split("|").map((cell) => cell.trim());
    const [base = "", particle] = lemma.split(" ");
    const verb: SpeechVerb = { lemma, takes, ...(particle ? { particle } : {}) };
    const written = irregular === "" ? regularForms(base) : irregular.split(" ");
    put(base, "base", verb);
    written.forEach((word, nth) => {
      put(word, FORM_NAMES[nth] ?? "past", verb);
    });
  }
  return forms;
}

let everyForm: WordSieve | undefined;
let spokenForms: WordSieve | undefined;

/**
 * Says whether a text may hold a form of a verb of saying. `quotes` also asks for verbs of thought and for verbs that
 * only stand beside quotations.
 */
export function mayHoldSpeechVerb(text: string, quotes: boolean): boolean {
  everyForm ??= sieveOf(isAny);
  spokenForms ??= sieveOf(isSpoken);
  const fits = quotes ? isAny : isSpoken;
  return holdsListed(text, quotes ? everyForm : spokenForms, (word, start, end) =>
    mayAttribute(text, { word, start, end }, fits),
  );
}

function isAny(): boolean {
  return true;
}

function isSpoken({ takes }: SpeechVerb): boolean {
  return takes !== "q" && !takes.includes("b");
}

function sieveOf(fits: (verb: SpeechVerb) => boolean): WordSieve {
  known ??= readTable();
  const forms = [...known].flatMap(([word, { verbs }]) => (verbs.some(fits) ? [word] : []));
  const nouns = [...SPEECH_NOUNS].flatMap((noun) => [noun, `${noun}s`]);
  return makeSieve(["according", ...forms, ...nouns]);
}

interface PlacedWord extends Span {
  /** Small letters. */
  readonly word: string;
}

/** Says whether a listed word may be a verb with a subject where it stands, or a noun that opens a clause: "a claim that". */
function mayAttribute(
  text: string,
  { word, start, end }: PlacedWord,
  fits: (verb: SpeechVerb) => boolean,
): boolean {
  if (isSpeechNoun(word) && THAT.test(text.slice(end, end + THAT_LENGTH))) return true;
  const form = speechVerbForm(word);
  if (!form) return word === "according";
  if (!form.verbs.some(fits)) return false;
  if (form.form !== "base" && word !== "states") return true;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  return !(word === "states" ? UNITED : NO_SUBJECT).test(before);
}

function isSpeechNoun(word: string): boolean {
  return SPEECH_NOUNS.has(word) || (word.endsWith("s") && SPEECH_NOUNS.has(word.slice(0, -1)));
}

const THAT = /^ that\b/i;
/** The word with the blank before it and what follows it. */
const THAT_LENGTH = 6;
/** Behind these a base form is a noun or tells only what could be said. */
const NO_SUBJECT = /\b(?:the|a|an|of|in|by|with|at|from|could|may|might|should|must|can|will|would|shall) $/i;
const UNITED = /united $/i;
/** The words that decide before a verb, with the blank behind them and the letter before them, are no longer. */
const LONGEST_BEFORE = 9;

let known: ReadonlyMap<string, SpeechVerbForm> | undefined;

/** Finds the verbs of saying that a lower-case word is a form of. */
export function speechVerbForm(word: string): SpeechVerbForm | undefined {
  known ??= readTable();
  return known.get(word);
}
