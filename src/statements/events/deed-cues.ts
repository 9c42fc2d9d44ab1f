import { isHappeningNoun, isHappeningVerb } from "../../language/en/happenings.ts";
import { ploverOfNoun, ploverRules } from "../../language/en/plover.ts";
import { isPolicyWord } from "../../language/en/policy-words.ts";
import { verbForm } from "../../language/en/verb-forms.ts";

const WORD = /\p{L}+/gu;

/** Says whether a sentence holds a word that can tell of something done, so that it is worth tagging. */
export function mayHoldDeed(sentence: string): boolean {
  // A loop over exec, which stops at the first cue: matchAll copies the expression at every call.
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(sentence); hit; hit = WORD.exec(sentence))
    if (isCue(hit[0].toLowerCase())) return true;
  return false;
}

const known = new Map<string, boolean>();
/** Texts hold few different words; beyond this many the memory is not worth its room. */
const MOST_WORDS = 50_000;

function isCue(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const { lemmas } = verbForm(word);
  const cue =
    ploverOfNoun(word) !== undefined ||
    ploverRules(lemmas).length > 0 ||
    isHappeningVerb(lemmas) ||
    isHappeningNoun(word) ||
    isPolicyWord(word);
  if (known.size < MOST_WORDS) known.set(word, cue);
  return cue;
}
