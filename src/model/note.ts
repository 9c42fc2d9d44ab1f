import type { Place } from "./citation.ts";

/** What went wrong or is worth knowing in the content; it travels with the data and never stops the work. */
export interface Note {
  readonly level: "info" | "warning" | "error";
  /** A stable code such as `page-empty`, listed in `docs/guide/notes.md`. */
  readonly code: string;
  readonly message: string;
  /** The source (path or URL) or the place it is about. */
  readonly at?: string | Place;
}
