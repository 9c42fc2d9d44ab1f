import type { Place } from "../model/citation.ts";

/** A paragraph longer than this that ends in a colon announces more than one statement. */
const LONGEST_ANNOUNCEMENT = 400;

/** Joins a paragraph that ends in a colon ("She added:") with the one behind it, which holds the words announced. */
export function joinAnnounced(text: string, places: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && announces(text, last) && text.slice(last.end, place.start).trim() === "")
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
