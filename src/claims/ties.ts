import type { Derivation } from "../model/derivation.ts";
import type { Quotation } from "../model/quotation.ts";
import { alignedWords } from "./aligned-words.ts";
import { type Pair, pairsBySharedStems, pairsBySharedWords } from "./candidate-pairs.ts";
import { ALIGNED, INDEPENDENT, RELATED, stemsOfOneContent, type Weigh, weighStems } from "./same-content.ts";
import { wordsOfOneUtterance } from "./same-utterance.ts";
import type { Wording } from "./wording.ts";

/** What ties wordings together. */
export interface TieGrounds {
  readonly quotations: readonly Quotation[];
  readonly wordingOf: ReadonlyMap<string, Wording>;
  readonly derivations: readonly Derivation[];
  /** Gives what stands for all reports that come from one another. */
  readonly familyOf: (report: string) => string;
}

/** Two wordings that say one thing; `strength` counts the words or stems that they have in common. */
export interface Tie {
  readonly pair: Pair;
  readonly strength: number;
}

/** What the alignment of two reports ties goes before what only words tie. */
const ALIGNMENT = 10;

/** Finds the wordings that say one thing: the same utterance, or the same content in other words. */
export function findTies(grounds: TieGrounds): Tie[] {
  const wordings = [...new Set(grounds.wordingOf.values())];
  const weigh = weighStems(wordings);
  const byWords = blocksOf(wordings).flatMap((block) => tiesInBlock(block, weigh, grounds.familyOf));
  return [...byWords, ...tiesByAlignment(grounds, weigh)];
}

/** Only wordings of one speaker are compared. */
function blocksOf(wordings: readonly Wording[]): Wording[][] {
  const blocks = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const known = blocks.get(wording.speaker);
    if (known) known.push(wording);
    else blocks.set(wording.speaker, [wording]);
  }
  return [...blocks.values()];
}

function tiesInBlock(block: readonly Wording[], weigh: Weigh, familyOf: TieGrounds["familyOf"]): Tie[] {
  const quoted = pairsBySharedWords(block.filter((wording) => wording.quoted)).map((pair) => ({
    pair,
    strength: wordsOfOneUtterance(...pair, pair[0].named),
  }));
  const retold = pairsBySharedStems(block).map((pair) => ({
    pair,
    strength: stemsShared(pair, weigh, familyOf),
  }));
  return [...quoted, ...retold].filter(({ strength }) => strength > 0);
}

/** A report that says a thing twice in other words says two things. */
function stemsShared([one, other]: Pair, weigh: Weigh, familyOf: TieGrounds["familyOf"]): number {
  if ([...one.reports].some((report) => other.reports.has(report))) return 0;
  const families = new Set([...one.reports].map(familyOf));
  const related = [...other.reports].some((report) => families.has(familyOf(report)));
  if (!related && !one.named) return 0;
  return stemsOfOneContent(one, other, weigh, related ? RELATED : INDEPENDENT);
}

/** A copy may describe a source that has no name in other words; it is one all the same. */
function tiesByAlignment({ derivations, quotations, wordingOf }: TieGrounds, weigh: Weigh): Tie[] {
  const ties: Tie[] = [];
  for (const [first, second] of alignedWords(derivations, quotations)) {
    const [one, other] = [wordingOf.get(first.id), wordingOf.get(second.id)];
    if (!one || !other || one === other) continue;
    if (one.speaker !== other.speaker && (one.named || other.named)) continue;
    const words = one.quoted && other.quoted ? wordsOfOneUtterance(one, other, true) : 0;
    const strength = Math.max(words, stemsOfOneContent(one, other, weigh, ALIGNED));
    if (strength > 0) ties.push({ pair: [one, other], strength: strength + ALIGNMENT });
  }
  return ties;
}
