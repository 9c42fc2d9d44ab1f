import { HYPHENATED_FIRST_PARTS } from "../language/en/tables/hyphenated-first-parts.ts";

/** Share of lines that end in a hyphen from which a document is set with hyphenated lines: newspapers have one in ten. */
const HYPHENATED_SHARE = 0.03;

const BROKEN = /(\p{Ll}+)[-\u2010]$/u;
const CONTINUED = /^\p{Ll}+/u;

/** Joins two lines of a paragraph into one text. */
export type JoinLines = (before: string, after: string) => string;

/**
 * Makes the rule by which a document's lines are joined. A word is put together where a line ends in a hyphen between two
 * lower-case letters; the hyphen stays where the document has the word with it elsewhere, where its first part is one that
 * takes a hyphen, and in a document that seems not to hyphenate its lines. A soft hyphen always goes.
 */
export function lineJoiner(lines: readonly string[]): JoinLines {
  const text = lines.join("\n").toLowerCase();
  const whole = new Set(text.match(/\p{Ll}+(?:[-\u2010]\p{Ll}+)*/gu) ?? []);
  const broken = lines.filter((line) => BROKEN.test(line)).length;
  const hyphenated = broken >= lines.length * HYPHENATED_SHARE;
  return (before, after) => {
    if (before.endsWith("\u00ad")) return `${before.slice(0, -1)}${after}`;
    const first = BROKEN.exec(before)?.[1];
    const second = CONTINUED.exec(after)?.[0];
    if (first === undefined || second === undefined) return joinWhole(before, after);
    const joins = whole.has(`${first}${second}`)
      ? true
      : hyphenated && !whole.has(`${first}-${second}`) && !HYPHENATED_FIRST_PARTS.has(first);
    return joins ? `${before.slice(0, -1)}${after}` : `${before}${after}`;
  };
}

/** A dash or stroke at the end of an address or between numbers needs no blank behind it; anything else does. */
function joinWhole(before: string, after: string): string {
  return /[\p{L}\p{N}][-\u2010]$/u.test(before) ? `${before}${after}` : `${before} ${after}`;
}
