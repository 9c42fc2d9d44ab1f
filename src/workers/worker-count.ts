import { availableParallelism } from "node:os";

/** More workers than this are kept waiting by what one thread must do alone. */
const MOST_WORKERS = 8;

/** Below so many characters in all, starting workers takes longer than they save; measured in decision 0008. */
const LEAST_CHARACTERS = 2_000_000;

/**
 * Says how many workers pages are worth: 1, which is this thread alone, for few of them, else one for each core, at
 * most eight.
 */
export function workerCount(pages: readonly { readonly text: string }[]): number {
  const characters = pages.reduce((sum, page) => sum + page.text.length, 0);
  return characters < LEAST_CHARACTERS ? 1 : Math.min(MOST_WORKERS, availableParallelism());
}
