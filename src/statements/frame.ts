import type { NounPhrase, TokenRun } from "../language/en/noun-phrases.ts";

/** Who says what in a sentence, before it is decided what is quoted. Runs are runs of tokens of the sentence. */
export interface Frame {
  readonly cue: TokenRun;
  /** Base form of the verb, or "according to". */
  readonly lemma: string;
  readonly takes: string;
  readonly source?: NounPhrase | undefined;
  /** The stretches of the content, in order. */
  readonly content: readonly TokenRun[];
  /** Words that belong to the content but stand before the cue and make no clause: "In return, she said, …". */
  readonly lead?: TokenRun | undefined;
  /** Where or how it was said: "in a statement". */
  readonly venue?: TokenRun | undefined;
  /** Who was told. */
  readonly addressee?: TokenRun | undefined;
  /** True where the content is a clause, not a phrase. */
  readonly clause: boolean;
}
