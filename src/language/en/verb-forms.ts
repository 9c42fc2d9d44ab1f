import { IRREGULAR_VERBS } from "./tables/irregular-verbs.ts";

/** How a form of a verb is made: "held" may be past or participle, "cut" may also be the base form. */
export type VerbShape = "base" | "third" | "past" | "participle" | "ing";

/** A form of a verb with the base forms that it may belong to, the likeliest first. */
export interface VerbForm {
  readonly shape: VerbShape;
  /** True for a past that is no participle: "spoke", beside "spoken". */
  readonly onlyPast?: true;
  readonly lemmas: readonly string[];
}

let irregular: ReadonlyMap<string, VerbForm> | undefined;

function readIrregular(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const line of IRREGULAR_VERBS.trim().split("\n")) {
    const [base = "", past = "", participle = past] = line.split(" ");
    forms.set(participle, { shape: "participle", lemmas: [base] });
    forms.set(past, { shape: "past", lemmas: [base], ...(past === participle ? {} : { onlyPast: true }) });
  }
  return forms;
}

const DOUBLED = /([bdfgklmnprtvz])\1$/;

/** Base forms of a stem from which an ending was taken: "stopp" stop, "closs" close, "open" open. */
function basesOf(stem: string): string[] {
  const bases = [stem, `${stem}e`];
  if (DOUBLED.test(stem)) bases.unshift(stem.slice(0, -1));
  if (stem.endsWith("i")) bases.unshift(`${stem.slice(0, -1)}y`);
  return bases;
}

/** Gives the shape and the possible base forms of a lower-case word that is a verb. */
export function verbForm(word: string): VerbForm {
  irregular ??= readIrregular();
  const known = irregular.get(word);
  if (known) return known;
  if (word.length > 4 && word.endsWith("ing")) {
    const stem = word.slice(0, -3);
    const bases = stem.endsWith("y") ? [...basesOf(stem), `${stem.slice(0, -1)}ie`] : basesOf(stem);
    return { shape: "ing", lemmas: bases };
  }
  if (word.length > 3 && word.endsWith("ed")) return { shape: "past", lemmas: basesOf(word.slice(0, -2)) };
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
    const stem = word.slice(0, -1);
    const bases = stem.endsWith("e") ? [stem, ...basesOf(stem.slice(0, -1))] : [stem];
    return { shape: "third", lemmas: bases };
  }
  return { shape: "base", lemmas: [word] };
}
