import { ACCOUNT_NOUNS, SPEECH_NOUNS, WORD_NOUNS } from "./tables/speech-nouns.ts";
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

let everyForm: RegExp | undefined;
let spokenForms: RegExp | undefined;

/**
 * Says whether a text may hold a form of a verb of saying. `quotes` also asks for verbs of thought and for verbs that
 * only stand beside quotations.
 */
export function mayHoldSpeechVerb(text: string, quotes: boolean): boolean {
  if (quotes) {
    everyForm ??= anyOf(() => true);
    return everyForm.test(text);
  }
  spokenForms ??= anyOf(({ takes }) => takes !== "q" && !takes.includes("b"));
  return spokenForms.test(text);
}

/** One expression for all forms is many times faster than a look-up of every word. */
function anyOf(test: (verb: SpeechVerb) => boolean): RegExp {
  known ??= readTable();
  const fitting = [...known].filter(([, { verbs }]) => verbs.some(test));
  const bare = fitting.flatMap(([word, { form }]) => (form === "base" ? [word] : []));
  const finite = fitting.flatMap(([word, { form, verbs }]) =>
    form === "base" || word === "states" ? [] : [withParticles(word, verbs)],
  );
  const accounts = [...WORD_NOUNS, ...ACCOUNT_NOUNS].join("|");
  const alternatives = [
    byFirstLetter(["according", ...finite]),
    "states\\b(?<!united states)",
    `${byFirstLetter(bare)}\\b(?<!${NO_SUBJECT}\\w+)`,
    `${byFirstLetter([...SPEECH_NOUNS])}s? (?:that|(?:from|by) (?:[^\\s,;:]+ ){1,8}that)`,
    "puts? it",
    "words of",
    `(?:['’]s|his|her|their|its|own) (?:${accounts})`,
    "per the",
  ];
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}

/** Writes words as alternatives that part after their first letter, which spares trying every one at every place. */
function byFirstLetter(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    const first = word.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), word.slice(1)]);
  }
  return `(?:${[...rests].map(([first, all]) => `${first}(?:${all.join("|")})`).join("|")})`;
}

/** "makes" that only counts before "clear" is looked for with it. */
function withParticles(word: string, verbs: readonly SpeechVerb[]): string {
  const particles = verbs.flatMap(({ particle }) => particle ?? []);
  return particles.length < verbs.length ? word : `${word} (?:${particles.join("|")})`;
}

/** Behind these a base form is a noun or tells only what could be said. */
const NO_SUBJECT = "\\b(?:the|a|an|of|in|by|with|at|from|could|may|might|should|must|can|will|would|shall) ";

let known: ReadonlyMap<string, SpeechVerbForm> | undefined;

/** Finds the verbs of saying that a lower-case word is a form of. */
export function speechVerbForm(word: string): SpeechVerbForm | undefined {
  known ??= readTable();
  return known.get(word);
}
