import type { NounPhrase, TokenRun } from "../../../language/en/noun-phrases.ts";
import type { PositionCue } from "../../../language/en/position-cues.ts";
import type { Position } from "../../../model/position.ts";

/** Who says a position to whom in a sentence, before the story says who they are. Runs are runs of tokens. */
export interface PositionFrame {
  readonly cue: PositionCue;
  readonly cueRun: TokenRun;
  /** What follows the cue, as a letter of the table. */
  readonly form: string;
  readonly actor: NounPhrase;
  readonly recipient?: NounPhrase;
  /** All that the position is about. */
  readonly matter: TokenRun;
  /** The matters of a list, each one a position; one where there is no list. */
  readonly items: readonly TokenRun[];
  readonly condition?: TokenRun;
  readonly negated: boolean;
  readonly modality?: NonNullable<Position["modality"]>;
}
