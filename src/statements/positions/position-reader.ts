import type { Plover, Position, PositionKind } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import type { PartyWords } from "./parties/party-words.ts";
import type { PositionPassage } from "./position-passage.ts";

/** A position as a reader finds it, before the report says who its parties are. Offsets as in the passage. */
export interface PositionDraft {
  readonly reader: string;
  readonly kind: PositionKind;
  readonly plover: Plover;
  /** Who holds it; of an agreement everybody who is named for it. Nobody where it is whoever is quoted. */
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  readonly cue: Span;
  readonly clause: Span;
  readonly matter: Span;
  /** The matter with the words for the recipient, for where these turn out to be no party. */
  readonly wholeMatter?: Span;
  readonly condition?: Span;
  readonly negated: boolean;
  readonly modality?: NonNullable<Position["modality"]>;
  /** True where only a country, a government, a body or a named person can hold it. */
  readonly power: boolean;
  /** True where it is no position unless its recipient is a party. */
  readonly addressed: boolean;
  /** True where the actor is whoever is quoted, rather than the nearest that a pronoun fits. */
  readonly spoken: boolean;
}

/** A text with its positions drawn in: ⟦actor:Norway⟧ ⟦cue:urged⟧ ⟦recipient:Sweden⟧ to ⟦matter:open the border⟧. */
export interface PositionExample {
  readonly drawn: string;
  /** Why a text with nothing drawn in it must not be read. */
  readonly not?: string;
}

/** Reads one kind of position out of passages. A new reader is one file and one line in `position-readers.ts`. */
export interface PositionReader {
  readonly name: string;
  /** One sentence that says what it reads. */
  readonly reads: string;
  readonly examples: readonly PositionExample[];
  readonly read: (passage: PositionPassage) => readonly PositionDraft[];
}
