/** Words that tell that what follows is the whole of what was counted. */
export const MADE_UP_WORDS: RegExp =
  /:|—|\b(?:made up of|consisting of|consists of|comprising|comprised of|namely|split into|divided into|broken down into)\b/i;

/** Words that tell that what is listed is only a part. */
export const PART_WORDS: RegExp =
  /\b(?:among them|among whom|including|include[sd]?|of whom|of which|at least|up to|about|some of|mostly|most of|such as)\b/i;

/** Words that tell that a number comes on top of the one before. */
export const ADDED_WORDS: RegExp = /\b(?:another|additional|further)\b/i;
