import type { Place } from "../model/citation.ts";

/** A paragraph longer than this that ends in a colon announces more than one statement. */
const LONGEST_ANNOUNCEMENT = 400;

/**
 * Joins a paragraph that ends in a colon ("She added:") with the one behind it, which holds the words announced, and a
 * quotation with the line behind it that says whose it is ("— Ana Ruiz").
 */
export function joinAnnounced(text: string, places: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (
      last &&
      (announces(text, last) || isSigned(text, last, place)) &&
      text.slice(last.end, place.start).trim() === ""
    )
      joined[joined.length - 1] = { ...last, end: place.end };
    else joined.push(place);
  }
  return joined;
}

function announces(text: string, { start, end }: Place): boolean {
  return (
    end - start <= LONGEST_ANNOUNCEMENT &&
    /:\s*$/.test(text.slice(end - 3, end)) &&
    !text.slice(start, end).includes("\n")
  );
}

/** A line below a quotation that is longer than this is no signature. */
const LONGEST_SIGNATURE = 120;

function isSigned(text: string, quotation: Place, line: Place): boolean {
  if (line.end - line.start > LONGEST_SIGNATURE) return false;
  return (
    /["”»]\s*$/.test(text.slice(quotation.end - 2, quotation.end)) &&
    /^\s*(?:[—–―]|--?)\s?\p{Lu}[^\n]*[^.!?:\s]\s*$/u.test(text.slice(line.start, line.end))
  );
}
