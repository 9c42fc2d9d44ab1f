/** How much word sequences repeat between the reports of a set. */
export interface SharedGrams {
  /** Words in a sequence. */
  readonly length: number;
  /** Mean share of a report's sequences that stand in any other report of the set, 0 to 1. */
  readonly inAnyOther: number;
  /** Mean share of a report's sequences that stand in one given other report, 0 to 1. */
  readonly inOneOther: number;
  /** Share of the sentences that stand word for word in another report too, 0 to 1. */
  readonly sentences: number;
}

const GRAM = 5;

/** Measures how many five-word sequences and sentences reports share. `texts` are the reports' bodies. */
export function measureSharedGrams(texts: readonly string[]): SharedGrams {
  const sets = texts.map(gramsOf);
  const carriers = countCarriers(sets);
  let inAny = 0;
  let inOne = 0;
  for (const grams of sets) {
    let shared = 0;
    let others = 0;
    for (const gram of grams) {
      const more = (carriers.get(gram) ?? 1) - 1;
      shared += Math.min(1, more);
      others += more;
    }
    inAny += shared / Math.max(1, grams.size);
    inOne += others / Math.max(1, grams.size) / Math.max(1, texts.length - 1);
  }
  const sentences = texts.map((text) => new Set(text.split(/(?<=[.!?][”"]?)\s+/)));
  const seen = countCarriers(sentences);
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const repeated = [...seen.values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  return {
    length: GRAM,
    inAnyOther: inAny / texts.length,
    inOneOther: inOne / texts.length,
    sentences: repeated / Math.max(1, all),
  };
}

function gramsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(GRAM - 1).map((_, at) => words.slice(at, at + GRAM).join(" ")));
}

function countCarriers(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const carriers = new Map<string, number>();
  for (const set of sets) for (const entry of set) carriers.set(entry, (carriers.get(entry) ?? 0) + 1);
  return carriers;
}
