import type { Plover, PloverEvent } from "../../model/position.ts";
import { singularOf } from "./plurals.ts";
import { PLOVER_EVENT_NOUNS, PLOVER_NOUN_CLASSES } from "./tables/plover-nouns.ts";
import { PLOVER_VERBS, PLOVER_WRAPPERS } from "./tables/plover-verbs.ts";

/** What a verb does where it takes a certain class of nouns. */
export interface PloverRule {
  readonly particle?: string;
  /** Absent for a verb that does the same whatever it takes. */
  readonly takes?: string;
  /** True where the class is asked of the subject. */
  readonly ofSubject: boolean;
  readonly plover: Plover;
}

/** What a verb or adjective makes of the act that is its infinitive. */
export type PloverWrapper = "promise" | "refuse" | "threaten" | "through" | "order";

function lines(table: string): string[] {
  return table.trim().split("\n");
}

function readPlover(words: string): Plover {
  const [event, mode] = words.trim().split(" ");
  return { event: event as PloverEvent, ...(mode ? { mode } : {}) };
}

/** Words of two parts that are one verb: "rule out" and "rule" stand apart. */
const PARTICLES: ReadonlySet<string> = new Set("out down up back over off away in on at".split(" "));

function verbsOf(cell: string): { verb: string; particle?: string }[] {
  const found: { verb: string; particle?: string }[] = [];
  for (const word of cell.trim().split(" ")) {
    const last = found.at(-1);
    if (PARTICLES.has(word) && last) found[found.length - 1] = { ...last, particle: word };
    else found.push({ verb: word });
  }
  return found;
}

function readRules(): ReadonlyMap<string, readonly PloverRule[]> {
  const rules = new Map<string, PloverRule[]>();
  for (const line of lines(PLOVER_VERBS)) {
    const [verbs = "", takes = "-", plover = ""] = line.split("|").map((cell) => cell.trim());
    const ofSubject = takes.startsWith("subject:");
    const asked = takes === "-" ? {} : { takes: takes.replace("subject:", "") };
    for (const { verb, particle } of verbsOf(verbs)) {
      const rule: PloverRule = {
        ...(particle ? { particle } : {}),
        ...asked,
        ofSubject,
        plover: readPlover(plover),
      };
      rules.set(verb, [...(rules.get(verb) ?? []), rule]);
    }
  }
  return rules;
}

function readWords<Value>(table: string, read: (head: string) => Value): ReadonlyMap<string, Value> {
  const words = new Map<string, Value>();
  for (const line of lines(table)) {
    const [head = "", rest = ""] = line.split(":");
    for (const word of rest.trim().split(" ")) if (!words.has(word)) words.set(word, read(head));
  }
  return words;
}

function readClasses(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const line of lines(PLOVER_NOUN_CLASSES)) {
    const [name = "", rest = ""] = line.split(":");
    for (const word of rest.trim().split(" ")) classes.set(word, [...(classes.get(word) ?? []), name]);
  }
  return classes;
}

let rules: ReadonlyMap<string, readonly PloverRule[]> | undefined;
let classes: ReadonlyMap<string, readonly string[]> | undefined;
let wrappers: ReadonlyMap<string, PloverWrapper> | undefined;
let nouns: ReadonlyMap<string, Plover> | undefined;

/** Gives the rules of the first base form that has any, in the table's order. */
export function ploverRules(lemmas: readonly string[]): readonly PloverRule[] {
  rules ??= readRules();
  for (const lemma of lemmas) {
    const found = rules.get(lemma);
    if (found) return found;
  }
  return [];
}

/** Gives the classes of a lower-case noun, singular or plural: "sanctions" is a measure. */
export function nounClasses(word: string): readonly string[] {
  classes ??= readClasses();
  return classes.get(word) ?? classes.get(singularOf(word)) ?? [];
}

/** Says what a verb or adjective makes of its infinitive: "refused to leave". */
export function ploverWrapper(lemmas: readonly string[]): PloverWrapper | undefined {
  wrappers ??= readWords(PLOVER_WRAPPERS, (head) => head as PloverWrapper);
  for (const lemma of lemmas) {
    const found = wrappers.get(lemma);
    if (found) return found;
  }
  return undefined;
}

/** Gives the type of a noun that tells of something done: "the closure", "talks". */
export function ploverOfNoun(word: string): Plover | undefined {
  nouns ??= readWords(PLOVER_EVENT_NOUNS, readPlover);
  return nouns.get(word);
}
