import { addDays, daysBetween } from "../../../model/days.ts";
import { type Anchor, isDay, stretchAnchor } from "./anchor.ts";

/** The days of a story are those around its middle; older background and later pages are further away. */
const AROUND_MIDDLE = 30;
/** A report without a date may be somewhat older or newer than those that have one. */
const AROUND = 3;
/** Of many reports the earliest and the latest tenth are left out. */
const TENTH = 10;

/** Gives the days around which a story is reported, for the reports that nothing else dates. */
export function storyAnchor(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  const all = anchors
    .flatMap((anchor) => (anchor && isDay(anchor) && anchor.firm ? [anchor.value] : []))
    .sort();
  const middle = all[Math.floor(all.length / 2)];
  if (middle === undefined) return undefined;
  const days = all.filter((day) => Math.abs(daysBetween(middle, day)) <= AROUND_MIDDLE);
  // Where the days are scattered over months, the reports are not of one story.
  if (days.length * 2 < all.length) return undefined;
  const cut = Math.floor(days.length / TENTH);
  const [first, last] = [days[cut] ?? middle, days[days.length - 1 - cut] ?? middle];
  return stretchAnchor(
    { from: addDays(first, -AROUND), to: addDays(last, AROUND) },
    {
      basis: "story",
      because: `Nothing in the report tells its day; most other reports of this set speak from ${first === last ? first : `${first} to ${last}`}.`,
    },
  );
}
