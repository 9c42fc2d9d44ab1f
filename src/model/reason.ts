import type { Citation } from "./citation.ts";

/** One stated reason for a conclusion, with the words it rests on. Reasons are listed strongest first. */
export interface Reason {
  /** A stable code, such as `explicit-credit`. */
  readonly code: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}
