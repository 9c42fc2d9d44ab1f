import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";

/** One input as it came from outside: its bytes and what was said about them. */
export interface PageInput {
  /** Path or URL as it was given. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Media type the container or server gave, such as `text/html`; parameters after `;` are allowed. */
  readonly mediaType?: string;
  /** Character set the container or server gave. */
  readonly charset?: string;
}

/** What came out of inputs: the pages, and notes on what was lost or is worth knowing. */
export interface PageReading {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}

/** How sure a format is that an input is its own, from the bytes alone. */
export type Verdict = "is" | "may-be" | "is-not";

/** One format of inputs that pages can be read from. */
export interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** File name extensions, lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly sniff: (bytes: Uint8Array) => Verdict;
  /** Reads the input; loads its heavy library only when it is called. */
  readonly read: (input: PageInput) => Promise<PageReading>;
}
