import type { DescribedBlock } from "./describe-block.ts";

/** A line that is the time of an entry: "10:42", "Posted at 3.15 pm GMT", "2h ago". */
const ENTRY_TIME =
  /^(?:(?:posted|updated|published)(?: at)?:? )?(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:,? (?:\p{Lu}{2,5}|local time|today))?|\d{1,2}\s?[ap]\.?m\.?(?: \p{Lu}{2,5})?|\d{1,3}\s?(?:m|min|mins|minutes?|h|hrs?|hours?)\.? ago)$/iu;
/** Fewer such lines are a page's own date and that of its update. */
const FEWEST_ENTRIES = 3;
/** ... that stand apart from one another: a timetable has no prose between its times. */
const WORDS_BETWEEN = 12;

/** Says whether a line is the time of a live blog's entry. */
function isEntryTime(block: DescribedBlock): boolean {
  return block.words <= 6 && ENTRY_TIME.test(block.text.trim());
}

/**
 * Finds the times of a live blog's entries, by block index; empty where a page is none.
 *
 * A live blog is one report: one newsroom's page, written in turns. Its entries are no reports of their own; an
 * agency's report that is pasted between them is one, and the next entry's time ends it.
 */
export function findEntryTimes(blocks: readonly DescribedBlock[]): ReadonlySet<number> {
  const times: number[] = [];
  let words = WORDS_BETWEEN;
  for (const block of blocks) {
    if (isEntryTime(block)) {
      if (words >= WORDS_BETWEEN) times.push(block.index);
      words = 0;
    } else if (block.terminal) words += block.words;
  }
  return new Set(times.length >= FEWEST_ENTRIES ? times : []);
}
