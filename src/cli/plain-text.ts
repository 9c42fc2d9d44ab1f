/** What moves a terminal's cursor, changes its colours or turns the direction of writing, blanks aside. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes words of a page safe to print: white space becomes one blank, control characters and marks of direction become
 * U+FFFD, so that a page cannot steer the terminal.
 */
export function plainText(text: string): string {
  return printable(text.replace(/\s+/gu, " ").trim());
}

/** Makes one line safe to print, its blanks as they are. */
export function printable(line: string): string {
  return line.replace(UNPRINTABLE, "\ufffd");
}
