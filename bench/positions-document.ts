import type { PositionReader } from "../src/statements/positions/position-reader.ts";
import { sectionOf } from "./readers-document.ts";

/** Gives the part of `docs/readers.md` that shows the readers of positions with their examples. */
export function positionsDocument(readers: readonly PositionReader[]): string {
  const head = [
    "",
    "# What is read as a position",
    "",
    "What is drawn is who holds the position (`actor`), the words that tell it (`cue`), to whom it is addressed (`recipient`) and what it is about (`matter`).",
    "Each matter of a list is a position of its own.",
  ];
  return `${[...head, ...readers.flatMap(sectionOf)].join("\n")}\n`;
}
