import type { Shift } from "./time-shape.ts";

const SHIFTS: readonly (readonly [RegExp, Shift])[] = [
  [/^(?:last|previous|the previous|the last|this past)$/i, -1],
  [/^(?:next|coming|the coming|the following|following|this coming)$/i, 1],
  [/^(?:this|the current|current)$/i, 0],
];

/** Gives which one of those that come again a word such as "last" means. */
export function shiftOf(word: string | undefined): Shift | undefined {
  const plain = word?.trim();
  return plain ? SHIFTS.find(([words]) => words.test(plain))?.[1] : undefined;
}
