/**
 * Last words of the names of landforms and waters, lower case, that are hardly ever surnames; a capitalised run that
 * ends in one is no person. Written by hand from general knowledge, 2026-11.
 */
export const LANDFORM_WORDS: ReadonlySet<string> = new Set(
  (
    "mountains mountain valley gulf peninsula island islands desert strait canal plateau basin ocean sea heights gorge " +
    "reservoir delta estuary"
  ).split(" "),
);
