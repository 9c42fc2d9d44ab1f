import type { NounPhrase, TokenRun } from "../language/en/noun-phrases.ts";

/** Who says what in a sentence, before it is decided what is quoted. Runs are runs of tokens of the sentence. */
export interface Frame {
  readonly cue: TokenRun;
  /** Base form of the verb, or "according to". */
  readonly lemma: string;
  readonly takes: string;
  readonly source?: NounPhrase;
  /** The stretches of the content, in order. */
  readonly content: readonly TokenRun[];
  /** Words that belong to the content but stand before the cue and make no clause: "In return, she said, …". */
  readonly lead?: TokenRun;
  /** Where or how it was said: "in a statement". */
  readonly venue?: TokenRun;
  /** Who was told. */
  readonly addressee?: TokenRun;
  /** True where the content is a clause, not a phrase. */
  readonly clause: boolean;
}
