import { addDays, daysBetween } from "../../../model/days.ts";
import { type Anchor, isDay, stretchAnchor } from "./anchor.ts";

/** Reports of one story that are further apart tell nothing of the day of another. */
const LONGEST_STORY = 60;
/** A report without a date may be somewhat older or newer than those that have one. */
const AROUND = 7;

/** Gives the days around which a story is reported, for the reports that nothing else dates. */
export function storyAnchor(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  const days = anchors.flatMap((anchor) => (anchor && isDay(anchor) ? [anchor.value] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) > LONGEST_STORY) return undefined;
  return stretchAnchor(
    { from: addDays(first, -AROUND), to: addDays(last, AROUND) },
    {
      basis: "story",
      because: `Nothing in the report tells its day; the other reports of this set speak from ${first === last ? first : `${first} to ${last}`}.`,
    },
  );
}
