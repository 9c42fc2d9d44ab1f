import type { TimeAnchor } from "../../../model/time.ts";

/** From when a report speaks: a day, or a stretch of which an end may be open. */
export interface Anchor extends TimeAnchor {
  /** The first day that is possible; absent where nothing is known. */
  readonly from?: string;
  /** The last day that is possible; absent where nothing bounds it. */
  readonly to?: string;
  /** Stated by a date line, a dateline or the page's data, here or in the report's model. */
  readonly firm?: true;
  /** Only a bound: the report may speak long after, so that no weekday and no month can be counted from it. */
  readonly rough?: true;
}

/** What a day rests on. */
export type AnchorGrounds = Pick<TimeAnchor, "basis" | "because" | "citation">;

/** Makes an anchor of a single day. */
export function dayAnchor(day: string, grounds: AnchorGrounds): Anchor {
  return { value: day, ...grounds, from: day, to: day };
}

/** Makes an anchor of a stretch of days; an end that is not known stays open. */
export function stretchAnchor(
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  grounds: AnchorGrounds,
): Anchor {
  if (from === to) return dayAnchor(from, grounds);
  return { value: `${from}/${to ?? ".."}`, ...grounds, from, ...(to ? { to } : {}) };
}

/** The anchor of a report of which nothing tells the day. */
export const NO_ANCHOR: Anchor = {
  value: "",
  basis: "none",
  because: "Nothing in this set tells from which day the report speaks.",
};

/** Says whether an anchor is a single day. */
export function isDay(anchor: Anchor): boolean {
  return anchor.from !== undefined && anchor.from === anchor.to;
}

/** Gives the fields of an anchor that a dossier holds. */
export function publicAnchor({ value, basis, because, citation }: Anchor): TimeAnchor {
  return { value, basis, because, ...(citation ? { citation } : {}) };
}
