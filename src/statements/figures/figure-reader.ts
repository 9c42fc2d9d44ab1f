import type { Quantity } from "../../language/en/quantities.ts";
import type { FigureKind, FigureValue } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { CountedNoun } from "./counted-noun.ts";
import type { TrendCue } from "./trends/trend-cues.ts";

/** A quantity of a sentence that may be a figure, with the words around it. Offsets count from the passage's start. */
export interface Stated {
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** The quantity as it stands. */
  readonly words: string;
  /** The words of the sentence before the quantity; long sentences are cut. */
  readonly before: string;
  /** The words of the sentence behind the number and its unit. */
  readonly behind: string;
  /** What is counted, where a noun follows. */
  readonly noun?: CountedNoun;
}

/** A stretch of prose with its quantities. */
export interface FigurePassage {
  readonly text: string;
  /** The text in lower case, to see at once that a word is nowhere in it. */
  readonly lower: string;
  readonly sentences: readonly Span[];
  readonly stated: readonly Stated[];
  /** The words that may tell of a trend or a vague amount. */
  readonly cues: readonly TrendCue[];
}

/** A figure as a reader finds it, before its time, its place and its source are looked for. */
export interface FigureDraft extends Span {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string;
  readonly sentence: Span;
  /** The number with its bound, inside the draft's span; of a trend the word that tells it. */
  readonly number: Span;
  /** What a trend is of. */
  readonly measured?: Span;
  /** The noun that is counted. */
  readonly noun?: CountedNoun;
  readonly per?: string;
  readonly modifier?: string;
  readonly direction?: "up" | "down" | "same";
  /** The words for what it is counted from. */
  readonly base?: Span & { readonly value?: number };
}

/** A text with its figures drawn in: "⟦count:6,000 people⟧ crossed". */
export interface FigureExample {
  readonly drawn: string;
  /** Why a text with nothing drawn in it must not be read. */
  readonly not?: string;
}

/** Reads one kind of figure out of passages. A new reader is one file and one line in `figure-readers.ts`. */
export interface FigureReader {
  readonly name: string;
  /** One sentence that says what it reads. */
  readonly reads: string;
  readonly examples: readonly FigureExample[];
  readonly read: (passage: FigurePassage) => readonly FigureDraft[];
}
