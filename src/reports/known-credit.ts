import { mediaNameOf } from "../language/en/media-names.ts";

/** Says whether words in brackets at the head of a paragraph can credit a newsroom: `AP`, `Northern Wire`. */
export function isDatelineCredit(words: string): boolean {
  return mediaNameOf(words) !== undefined;
}

/** Says whether such words name a newsroom that the tables know. */
export function isKnownCredit(words: string): boolean {
  return mediaNameOf(words)?.known === true;
}
