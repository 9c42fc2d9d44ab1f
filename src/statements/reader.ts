import type { SpeechMode } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import type { Paragraph, Sentence } from "./paragraph.ts";
import type { ContentStretch } from "./quoted-content.ts";
import type { SourceWords } from "./sources/describe-source.ts";

/** A sentence with the attributions that its verbs make. */
export interface FramedSentence extends Sentence {
  readonly frames: readonly Frame[];
}

/** What a reader is given: a paragraph, or the whole of an embedded post. Offsets count from its start. */
export interface Passage extends Paragraph {
  readonly kind: "article" | "post";
  readonly sentences: readonly FramedSentence[];
  /** The contents of all frames, in order; none in a post. */
  readonly stretches: readonly ContentStretch[];
}

/** A statement as a reader finds it, before the story says who its source is. Offsets as in the passage. */
export interface Draft {
  readonly reader: string;
  readonly mode: SpeechMode | "silence";
  readonly content: Span;
  readonly lead?: Span | undefined;
  /** Absent where the words have no source of their own: it is carried over from before, or there is none. */
  readonly source?: SourceWords | undefined;
  readonly cue?: Span | undefined;
  readonly venue?: Span | undefined;
  /** Who was told: "NBC News" of "told NBC News". */
  readonly addressee?: Span | undefined;
  /** Statements of one passage with the same key are pieces of one utterance. */
  readonly utterance: string;
  /** True where the words continue a quotation of the paragraph before. */
  readonly continues?: true;
  /** True where it is a statement only if its source is a person whom the report names elsewhere. */
  readonly needsPerson?: true;
  /** Words that the passage's own attribution comes from, where it stands in another sentence. */
  readonly carriedFrom?: Span;
}

/** A text with its statements drawn in: ⟦source:Ana Ruiz⟧ ⟦cue:said⟧ ⟦content:she would come⟧. */
export interface ReaderExample {
  readonly drawn: string;
  /** Why a text with nothing drawn in it must not be read. */
  readonly not?: string;
  readonly kind?: "post";
}

/** Reads one kind of statement out of passages. A new reader is one file and one line in `readers.ts`. */
export interface StatementReader {
  readonly name: string;
  /** One sentence that says what it reads. */
  readonly reads: string;
  readonly examples: readonly ReaderExample[];
  /** True where it reads the contents of frames and nothing else, so that a passage without any need not be read. */
  readonly ofFrames?: true;
  readonly read: (passage: Passage) => readonly Draft[];
}
