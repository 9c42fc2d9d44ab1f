/** What reporters leave out when they write down speech, lower case, without apostrophes. Written by hand, 2026-11. */
export const FILLERS: ReadonlySet<string> = new Set(
  "uh um er ah oh eh hmm well okay ok yeah yes like so and but look listen frankly actually really very just".split(
    " ",
  ),
);

/** Contracted endings with what they stand for, longest first; apostrophes are straight. */
export const CONTRACTIONS: readonly (readonly [ending: string, words: string])[] = [
  ["can't", "can not"],
  ["cannot", "can not"],
  ["won't", "will not"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["gotta", "got to"],
  ["n't", " not"],
  ["'re", " are"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'m", " am"],
  ["'d", " would"],
  ["'s", " is"],
];
