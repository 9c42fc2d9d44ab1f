import type { Span } from "../../model/span.ts";
import { holdsListed, makeSieve, type WordSieve } from "../word-sieve.ts";
import { ACCOUNT_NOUNS, NOUN_VERBS, SPEECH_NOUNS, WORD_NOUNS } from "./tables/speech-nouns.ts";
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
  return makeSieve(["according", ...forms, ...nouns, ...WORD_NOUNS, ...ACCOUNT_NOUNS, ...LEADING.keys()]);
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
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (isSpeechNoun(word) && OPENS_CLAUSE.test(behind)) return true;
  if (LEADING.get(word)?.test(behind)) return true;
  if ((WORD_NOUNS.has(word) || ACCOUNT_NOUNS.has(word)) && OWNED.test(before)) return true;
  const form = speechVerbForm(word);
  if (!form) return word === "according";
  if (!form.verbs.some(fits)) return false;
  if (word === "states") return !UNITED.test(before);
  // "add up to": a sum.
  if (word === "add" && /^ up\b/i.test(behind)) return false;
  if (form.form === "base") return mayBeVerb(text, { word, start, end }, before, behind);
  if (form.form === "past" && (ARTICLE.test(before) || (PASSIVE.test(before) && !GIVES_SPEAKER.test(behind))))
    return false;
  if (
    form.form === "ing" &&
    (NO_PARTICIPLE.test(before) || (/^[.;!?)]/.test(behind) && !PASSIVE.test(before)))
  )
    return false;
  return hasParticle(form, behind);
}

/** Says whether a base form may be a verb that somebody is the subject of, and neither an infinitive nor a noun. */
function mayBeVerb(text: string, { word, start }: PlacedWord, before: string, behind: string): boolean {
  if (NO_SUBJECT.test(before)) return false;
  const opens = NOUN_VERBS.has(word) ? OPENS_NO_OBJECT : OPENS_NO_CLAUSE;
  if (NO_PLURAL.test(before) && opens.test(behind)) return false;
  return !INFINITIVE.test(before) || LEADS_ON.test(text.slice(0, start));
}

/** "makes" only counts before "clear". */
function hasParticle({ verbs }: SpeechVerbForm, behind: string): boolean {
  return verbs.some(({ particle }) => !particle || behind.toLowerCase().startsWith(` ${particle}`));
}

function isSpeechNoun(word: string): boolean {
  return SPEECH_NOUNS.has(word) || (word.endsWith("s") && SPEECH_NOUNS.has(word.slice(0, -1)));
}

/** "a claim that", "a warning from the owner of the mill that" */
const OPENS_CLAUSE = /^ (?:that|(?:from|by) (?:[^\s,;:]+ ){1,8}that)\b/i;
/** "as she put it", "in the words of", "per the report" */
const LEADING: ReadonlyMap<string, RegExp> = new Map([
  ["put", /^ it\b/i],
  ["puts", /^ it\b/i],
  ["words", /^ of\b/i],
  ["per", /^ the\b/i],
]);
/** "the mayor’s words", "by her own account" */
const OWNED = /(?:['’]s|\b(?:his|her|their|its|own)) $/i;
/** What is looked at behind a word, in code units. */
const LONGEST_BEHIND = 120;
/** Behind these a base form is a noun or tells only what could be said. */
const NO_SUBJECT = /\b(?:the|a|an|of|in|by|with|at|from|could|may|might|should|must|can|will|would|shall) $/i;
/** "was condemned" names nobody who speaks without "by", and tells what was said only behind "as", a mark or quoted words. */
const PASSIVE = /(?:^|[^a-z])(?:is|are|was|were|be|been|being) $/i;
const GIVES_SPEAKER = /^(?: [^\s,;]+){0,4} by\b|[:“”"‘]|['’](?!s\b)/i;
/** "the disputed tunnel": no verb. */
const ARTICLE = /(?:^|[^a-z])(?:the|an?|its|his|her|their) $/i;
/** "the ruling", "of reporting": behind these words an -ing form has no subject. */
const NO_PARTICIPLE = /(?:^|[^a-z])(?:the|an?|its|his|her|their|this|that|of|with|at|on) $/i;
/** "to defend", "did not say": nothing that was said, unless a verb before it leads on to it: "went on to say". */
const INFINITIVE = /(?:^|[^a-z])(?:to|not) $/i;
const LEADS_ON = /\b(?:went|goes|continue[sd]|took|takes|taken)\b/i;
/** "the parking charge.", "a sharp rebuke of": behind a small word without the ending of a plural ... */
const NO_PLURAL =
  /(?:^|[^\p{L}])(?!(?:to|they|we|you|who|also|now|still|both|all|did|do|does|and|or|but|men|people|police|media|women|often|then|once|even|never|too)\b)\p{Ll}*(?:[^\P{Ll}sy]) $/u;
/** ... and before a mark or a word that opens no clause a base form is a noun. */
const OPENS_NO_CLAUSE =
  /^(?:[.,;!?)]| (?:of|for|in|on|at|by|from|with|and|or|is|was|were|are|has|had|have|will|would|can|could|may)\b)/;
/** ... which a noun does before any word that opens no object either: "a central call centre". */
const OPENS_NO_OBJECT =
  /^(?:[.,;!?)]| (?!(?:that|this|these|those|the|an?|it|he|she|they|we|I|you|him|her|them|us|me|his|its|their|our|my|your|on|to|how|whether|why|what|who|when|there|out|no|not|all|more|most|some|any|many|every|each|both)\b)[\p{Ll}\d])/u;
const UNITED = /united $/i;
/** What is looked at before a word, in code units: the word there and the letter before it. */
const LONGEST_BEFORE = 30;

let known: ReadonlyMap<string, SpeechVerbForm> | undefined;

/** Finds the verbs of saying that a lower-case word is a form of. */
export function speechVerbForm(word: string): SpeechVerbForm | undefined {
  known ??= readTable();
  shapes ??= shapesOf(known.keys());
  // Most words of a text are no such verb, which their ends and their length tell before the word is looked up.
  return shapes[shapeOf(word)] === 1 ? known.get(word) : undefined;
}

let shapes: Uint8Array | undefined;
/** So many kinds of words are told apart. */
const SHAPES = 0x8000;

function shapeOf(word: string): number {
  const { length } = word;
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1);
  return (ends * 31 + word.charCodeAt(length >> 1) * 7 + length) & (SHAPES - 1);
}

function shapesOf(words: Iterable<string>): Uint8Array {
  const held = new Uint8Array(SHAPES);
  for (const word of words) held[shapeOf(word)] = 1;
  return held;
}
