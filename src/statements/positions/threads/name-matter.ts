import { conceptWords, isNamedMatter } from "../../../language/en/matter-concepts.ts";
import { singleBlanks } from "../../../language/words.ts";
import { type Cluster, countMoves } from "./cluster-steps.ts";
import { firstOfMoves, ownConcepts } from "./matter-keys.ts";
import { PERCENT } from "./step-concepts.ts";

/** A concept that this share of the steps have names their matter. */
const NAMING = 0.6;
const MOST_WORDS = 3;
/** Words that may stand between two that name a matter: "sanctions against Chile", "loss and damage fund". */
const LINKING = /^[\s]+(?:(?:and|or|of|on|to|for|with|against|in|from|the)\s+){0,2}$/i;

/** Names what steps share in words of the reports: the longest phrase made of it, or the words one after another. */
export function nameMatter(steps: Cluster): string {
  const naming = namingConcepts(steps);
  const phrases = steps.flatMap(({ words }) => phrasesIn(words, naming));
  const best = phrases.reduce(
    (most, one) =>
      one.concepts.size > most.concepts.size ||
      (one.concepts.size === most.concepts.size && one.text.length < most.text.length)
        ? one
        : most,
    { text: "", concepts: new Set<string>() },
  );
  const rest = [...naming.keys()].filter((concept) => !best.concepts.has(concept));
  const words = rest.map((concept) => naming.get(concept) ?? concept);
  const first =
    best.concepts.size > 1 ? [best.text] : [...best.concepts].map((one) => naming.get(one) ?? one);
  return [...first, ...words].join(", ");
}

/** The concepts that most of the steps have, the commonest first, each with the words for it. */
function namingConcepts(steps: Cluster): ReadonlyMap<string, string> {
  const told = new Map<string, string[]>();
  for (const step of firstOfMoves(steps))
    for (const concept of ownConcepts(step))
      told.set(concept, [...(told.get(concept) ?? []), step.concepts.get(concept) ?? concept]);
  const sorted = [...told].sort(([, a], [, b]) => b.length - a.length);
  const words = sorted.filter(([concept]) => concept !== PERCENT);
  return new Map(
    (words.length > 0 ? words : sorted)
      .filter(([, those], nth) => nth === 0 || those.length >= NAMING * countMoves(steps))
      .slice(0, MOST_WORDS)
      .map(([concept, those]) => [concept, wordFor(concept, those)] as const),
  );
}

/** A matter of the table has the table's name, unless most reports use one word for it. */
function wordFor(concept: string, words: readonly string[]): string {
  const [first = concept] = words;
  const same = words.filter((word) => word.toLowerCase() === first.toLowerCase()).length;
  return !isNamedMatter(concept) || same >= NAMING * words.length ? first : concept;
}

interface Phrase {
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
}

/** The runs of words that name nothing but the matter. */
function phrasesIn(text: string, naming: ReadonlyMap<string, string>): Phrase[] {
  const words = conceptWords(text).filter(({ concept }) => naming.has(concept));
  const phrases: Phrase[] = [];
  for (const [nth, first] of words.entries()) {
    const concepts = new Set([first.concept]);
    let end = first.start + first.word.length;
    for (const next of words.slice(nth + 1)) {
      if (!LINKING.test(text.slice(end, next.start))) break;
      concepts.add(next.concept);
      end = next.start + next.word.length;
    }
    phrases.push({ text: singleBlanks(text.slice(first.start, end)), concepts });
  }
  return phrases;
}
