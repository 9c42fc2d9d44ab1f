import { isoDate } from "../labels/page-date.ts";

/**
 * Writes the `Date` field of a mail header (RFC 5322) as ISO 8601, without the comment that may stand behind the zone;
 * `undefined` where it is no date.
 */
export function mailDate(written: string): string | undefined {
  const text = written
    .replace(/\([^()]{0,60}\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return isoDate(text) ?? isoDate(text.replace(/\s[A-Z]{2,5}$/, ""));
}
