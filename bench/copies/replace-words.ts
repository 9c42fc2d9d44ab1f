import { pick, type Random } from "./random.ts";
import { SYNONYMS } from "./tables/synonyms.ts";

/** A word or phrase of the table is replaced with this chance. */
const REPLACED = 0.85;
/** Words of the longest key of the table. */
const LONGEST_KEY = Math.max(...[...SYNONYMS.keys()].map((key) => key.split(" ").length));

/**
 * Replaces words and phrases of a sentence by others of the table, the longest first. Words with a capital inside
 * the sentence are names and stay, as do numbers.
 */
export function replaceWords(random: Random, sentence: string): string {
  const words = sentence.split(" ");
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = longestKey(words, at);
    if (!taken || random() >= REPLACED) {
      out.push(words[at++] ?? "");
      continue;
    }
    const other = pick(random, SYNONYMS.get(taken.key) ?? []);
    out.push(
      taken.before + (taken.capital ? other.charAt(0).toUpperCase() + other.slice(1) : other) + taken.behind,
    );
    at += taken.length;
  }
  return out.join(" ");
}

interface TakenKey {
  readonly key: string;
  readonly length: number;
  readonly before: string;
  readonly behind: string;
  readonly capital: boolean;
}

function longestKey(words: readonly string[], at: number): TakenKey | undefined {
  for (let length = Math.min(LONGEST_KEY, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const [, before = "", core = "", behind = ""] = /^([“"(]*)(.*?)([,.;:!?”")]*)$/.exec(phrase) ?? [];
    const capital = /^\p{Lu}/u.test(core);
    if (capital && at > 0 && before === "") continue;
    if (SYNONYMS.has(core.toLowerCase())) return { key: core.toLowerCase(), length, before, behind, capital };
  }
  return undefined;
}
