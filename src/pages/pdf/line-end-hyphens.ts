import { HYPHENATED_FIRST_PARTS } from "../../language/en/tables/hyphenated-first-parts.ts";

/** Share of lines that end in a hyphen from which a document is set with hyphenated lines: newspapers have one in ten. */
const HYPHENATED_SHARE = 0.03;

const BROKEN = /(\p{Ll}+)[-\u2010]$/u;
const CONTINUED = /^\p{Ll}+/u;

/** Longest word that is looked at on either side of a line's end. */
const LONGEST_WORD = 60;

/** Gives a line as it stands before the next line of its paragraph: with a blank, or without its hyphen. */
export type EndLine = (line: string, next: string) => string;

/**
 * Makes the rule by which a document's lines are joined. A word is put together where a line ends in a hyphen between two
 * lower-case letters; the hyphen stays where the document has the word with it elsewhere, where its first part is one that
 * takes a hyphen, and in a document that seems not to hyphenate its lines. A soft hyphen always goes.
 */
export function lineEnder(lines: readonly string[]): EndLine {
  const whole = new Set(
    lines.flatMap((line) => line.toLowerCase().match(/\p{Ll}+(?:[-\u2010]\p{Ll}+)*/gu) ?? []),
  );
  const broken = lines.filter((line) => BROKEN.test(line.slice(-LONGEST_WORD))).length;
  const hyphenated = broken >= lines.length * HYPHENATED_SHARE;
  return (line, next) => {
    if (line.endsWith("\u00ad")) return line.slice(0, -1);
    const first = BROKEN.exec(line.slice(-LONGEST_WORD))?.[1];
    const second = CONTINUED.exec(next.slice(0, LONGEST_WORD))?.[0];
    if (first === undefined || second === undefined) return endWhole(line);
    if (whole.has(`${first}${second}`)) return line.slice(0, -1);
    const keeps = !hyphenated || whole.has(`${first}-${second}`) || HYPHENATED_FIRST_PARTS.has(first);
    return keeps ? line : line.slice(0, -1);
  };
}

/** A hyphen at the end of a name or between numbers needs no blank behind it; anything else does. */
function endWhole(line: string): string {
  return /[\p{L}\p{N}][-\u2010]$/u.test(line.slice(-3)) ? line : `${line} `;
}
