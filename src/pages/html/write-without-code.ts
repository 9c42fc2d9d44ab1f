/** What takes the markup of a page, piece by piece. */
export interface MarkupReader {
  readonly write: (piece: string, isLast: boolean) => void;
  /** Says whether what was written last opened a script or a style sheet that nobody needs. */
  readonly isInCode: (element: string) => boolean;
}

const OPENING = /<(script|style)(?=[\t\n\f\r />])/gi;
const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script(?=[\t\n\f\r />])/gi,
  style: /<\/style(?=[\t\n\f\r />])/gi,
};

/** Code shorter than this is written as it is: each piece costs the reader about as much. */
const SHORTEST_CODE = 1000;

/**
 * After so many pieces that ended in no code the rest is written as it is: inside a comment or a text without end the
 * parser keeps all that it was given, and joins it anew at each piece.
 */
const MOST_MISSES = 16;

/**
 * Writes a page's markup without the insides of its scripts and style sheets, which are half of it and which a parser
 * reads letter by letter. Whether code begins at a place is for the reader to say: such a tag may stand in a comment, in
 * a text or in another script. Takes time in proportion to the markup's length.
 */
export function writeWithoutCode(markup: string, reader: MarkupReader): void {
  let written = 0;
  let misses = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(markup); opening && misses < MOST_MISSES; opening = OPENING.exec(markup)) {
    const element = opening[1]!.toLowerCase();
    const start = markup.indexOf(">", opening.index) + 1;
    const end = start === 0 ? -1 : endOf(markup, element, start);
    if (end < 0) break;
    OPENING.lastIndex = end;
    if (end - start < SHORTEST_CODE) continue;
    reader.write(markup.slice(written, start), false);
    written = start;
    if (reader.isInCode(element) && !mayHide(markup.slice(start, end))) written = end;
    else misses++;
  }
  reader.write(markup.slice(written), true);
}

function endOf(markup: string, element: string, start: number): number {
  const closing = CLOSING[element]!;
  closing.lastIndex = start;
  return closing.exec(markup)?.index ?? -1;
}

/** In a comment inside a script, a second script's end does not end the first. */
function mayHide(code: string): boolean {
  return code.includes("<!--") && /<script/i.test(code);
}
