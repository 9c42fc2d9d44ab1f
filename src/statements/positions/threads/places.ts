import type { StepPlace } from "./thread-steps.ts";

/** Things by where they stand: the page, and pieces of it of one length. */
export type PlacesByPage<Item> = ReadonlyMap<string, readonly PlacedItem<Item>[]>;

interface PlacedItem<Item> {
  readonly place: StepPlace;
  readonly item: Item;
}

/** Length of a piece in code units: a clause stands in one or two. */
const PIECE = 512;

/** Sorts things by where they stand, so that what overlaps a stretch is found without looking at all of them. */
export function placesByPage<Item>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly StepPlace[],
): PlacesByPage<Item> {
  const found = new Map<string, PlacedItem<Item>[]>();
  for (const item of items) {
    for (const place of placesOf(item)) {
      for (const key of keysOf(place)) {
        const known = found.get(key);
        if (known) known.push({ place, item });
        else found.set(key, [{ place, item }]);
      }
    }
  }
  return found;
}

/** Gives the things that overlap a stretch, each once. */
export function overlapping<Item>(places: PlacesByPage<Item>, { page, start, end }: StepPlace): Item[] {
  const found = keysOf({ page, start, end }).flatMap((key) =>
    (places.get(key) ?? []).filter(({ place }) => place.start < end && start < place.end),
  );
  return [...new Set(found.map(({ item }) => item))];
}

function keysOf({ page, start, end }: StepPlace): string[] {
  const first = Math.floor(start / PIECE);
  const last = Math.floor(Math.max(start, end - 1) / PIECE);
  return Array.from({ length: last - first + 1 }, (_, nth) => `${page} ${first + nth}`);
}
