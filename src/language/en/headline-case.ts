import { speechVerbForm } from "./speech-verbs.ts";

/** Fewer words than this are a label, not a headline. */
const FEWEST_WORDS = 3;
/** A headline in capitals may leave one word in so many small that is not short. */
const SMALL_SHARE = 0.2;
/** Words shorter than this are small in many headlines: "with", "of". */
const SHORT = 4;
const WORD = /^["“‘']?(?:\p{Lu}|\p{Ll})/u;

/** Says whether nearly all words of a line begin with capitals, as in a headline: "Harbour Will Stay Open". */
export function isHeadlineCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length >= SHORT && WORD.test(word));
  const small = long.filter((word) => /^["“‘']?\p{Ll}/u.test(word));
  return long.length >= FEWEST_WORDS && small.length <= long.length * SMALL_SHARE;
}

/**
 * Writes a headline with a verb of saying ("Mayor Says Harbour Will Stay Open") small, so that its words are tagged as
 * in a sentence; anything else stays. The length is kept, and so are words in capitals alone.
 */
export function withoutHeadlineCase(words: string): string {
  if (!mayHoldCapitals(words) || !CAPITALS.test(words) || !isHeadlineCase(words)) return words;
  const cue = words
    .split(/[^\p{L}]+/u)
    .some((word, nth) => nth > 0 && /^\p{Lu}/u.test(word) && isPresent(word.toLowerCase()));
  const small = cue ? words.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()) : words;
  return small.length === words.length ? small : words;
}

/** Three capitalised words in a row: most sentences have none, which saves a closer look. */
const CAPITALS = /\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*\s\p{Lu}/u;

/** Says whether two words in a row begin with what may be capitals, told by their codes. */
function mayHoldCapitals(words: string): boolean {
  let before = false;
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) {
    const code = words.charCodeAt(at + 1);
    const capital = code >= 0x80 || (code >= 0x41 && code <= 0x5a);
    if (capital && before) return true;
    before = capital;
  }
  return OTHER_BLANK.test(words);
}

/** Blanks of other kinds than the common one are rare, and left to the pattern. */
const OTHER_BLANK = /[^\S ]/;

function isPresent(word: string): boolean {
  const known = speechVerbForm(word);
  return known !== undefined && known.form !== "past" && known.form !== "ing";
}
