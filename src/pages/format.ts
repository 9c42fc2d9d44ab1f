import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";

/** What was said of an input from outside: by the file system, a server, or the container it lay in. */
interface InputFacts {
  /** Path or URL as it was given. */
  readonly source: string;
  /** Media type the container or server gave, such as `text/html`; parameters after `;` are allowed. */
  readonly mediaType?: string;
  /** Character set the container or server gave. */
  readonly charset?: string;
}

/** One input as it came from outside: its bytes and what was said about them. */
export interface PageInput extends InputFacts {
  readonly bytes: Uint8Array;
}

/** An input whose bytes are read in parts, because it may be larger than memory: a file on disk. */
export interface StoredInput extends InputFacts {
  /** Length in bytes. */
  readonly size: number;
  /**
   * Reads bytes `start` to `end`, half-open; gives fewer where the input ends before. Rejects with the system's error
   * where the input cannot be read.
   */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

/** What came out of inputs: the pages, and notes on what was lost or is worth knowing. */
export interface PageReading {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}

/** Reads the pages of one input that lay inside another, whatever its format. Never throws for what the input holds. */
export type ReadInner = (input: PageInput) => Promise<PageReading>;

/** Tells whether a page format of the list reads inputs of a media type, given without parameters and in lower case. */
export type ReadsMediaType = (mediaType: string) => boolean;

/** How sure a format is that an input is its own, from the bytes alone. */
export type Verdict = "is" | "may-be" | "is-not";

interface FormatCore {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** File name extensions, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Judges an input by its first `SNIFFED_BYTES` bytes, or all of them where there are fewer. */
  readonly sniff: (head: Uint8Array) => Verdict;
}

/** A format that is read whole; it loads its heavy library only when it is called. */
export interface PageFormat extends FormatCore {
  readonly kind: "page";
  readonly read: (input: PageInput, readInner: ReadInner) => Promise<PageReading>;
}

/** A format that holds any number of pages and is read as a stream, one reading a record, in bounded memory. */
export interface ArchiveFormat extends FormatCore {
  readonly kind: "archive";
  readonly open: (
    input: StoredInput,
    readInner: ReadInner,
    readsMediaType: ReadsMediaType,
  ) => AsyncIterable<PageReading>;
}

/** One format of inputs that pages can be read from. */
export type Format = PageFormat | ArchiveFormat;
