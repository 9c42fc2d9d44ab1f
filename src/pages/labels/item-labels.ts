import { findMediaNames, mediaNameOf } from "../../language/en/media-names.ts";
import { findOrganisations, organisationByName } from "../../language/organisations.ts";
import type { ImpliedLabel, Label, LabelField, LabelSource } from "../../model/label.ts";
import type { Note } from "../../model/note.ts";
import { isoDate } from "./page-date.ts";

/** What a news item's container says of it, as it is written there. */
export interface ItemFact {
  readonly field: LabelField;
  readonly value: string | undefined;
  /** The element or key it was read from, such as `dc:creator`. */
  readonly from: string;
}

/** Where the facts of an item stand. */
export interface ItemPlace {
  readonly source: LabelSource;
  /** The item in words, such as `item 3 of feed.xml`. */
  readonly item: string;
  /** Source of the item's page. */
  readonly at: string;
}

/** Longest value kept of one fact, in code units. */
const MAX_VALUE = 2000;

/**
 * Makes labels of what a container says of an item, each implied with the element and the item it was read from. Dates
 * become ISO 8601, addresses must be whole, `By` before a byline is cut; what is none is left out, a date with a note.
 */
export function itemLabels(facts: readonly ItemFact[], place: ItemPlace): { labels: Label[]; notes: Note[] } {
  const notes: Note[] = [];
  const labels = facts.flatMap((fact): Label[] => {
    const value = fact.value?.slice(0, MAX_VALUE).replace(/\s+/g, " ").trim();
    if (!value) return [];
    const settled = settle(fact.field, value);
    if (settled !== undefined) return [labelOf(fact, settled, place)];
    if (isDate(fact.field)) notes.push(unclear(value, fact, place));
    return [];
  });
  return { labels, notes };
}

function isDate(field: LabelField): boolean {
  return field === "published" || field === "modified";
}

function settle(field: LabelField, value: string): string | undefined {
  const isAddress = /^https?:\/\/\S+$/i.test(value);
  if (field === "source-link") return isAddress ? value : undefined;
  if (isDate(field)) return isoDate(value);
  if (isAddress) return undefined;
  return field === "byline" ? value.replace(/^by:?\s+(?=\S)/i, "") : value;
}

function labelOf({ field, from }: ItemFact, value: string, { source, item }: ItemPlace): Label {
  const label: ImpliedLabel = { field, value, source, basis: "implied", because: `${from} of ${item}` };
  const name =
    field === "credit" ? creditName(value) : field === "publisher" ? publisherName(value) : undefined;
  return name === undefined ? label : { ...label, name };
}

/** A credit names a newsroom, or a person and a newsroom ("Ana Ruiz/Northern Wire Agency"). */
function creditName(value: string): string {
  return mediaNameOf(value)?.name ?? findMediaNames(value).find((name) => name.certain)?.name ?? value;
}

/** Channels are often named after a site and its section: "Northern Times - World". */
function publisherName(value: string): string | undefined {
  const whole = organisationByName(value);
  if (whole) return whole.name;
  for (const part of value.split(/\s+[-–—|:>»·/]+\s+/)) {
    // A section such as "World" is also the name of a newsroom; only a name that means nothing else counts.
    const known = findOrganisations(part).find(
      (hit) => !hit.ambiguous && hit.start === 0 && hit.end === part.length,
    );
    if (known) return known.organisation.name;
  }
  return undefined;
}

function unclear(value: string, fact: ItemFact, place: ItemPlace): Note {
  const message = `The date "${value.slice(0, 60)}" (${fact.from} of ${place.item}) can be read in more than one way and was left out.`;
  return { level: "info", code: "page-date-unclear", message, at: place.at };
}
