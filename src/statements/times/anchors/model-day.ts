import { daysBetween } from "../../../model/days.ts";
import type { DerivationKind } from "../../../model/derivation.ts";
import { type Anchor, isDay, stretchAnchor } from "./anchor.ts";
import { meet } from "./meet.ts";

/** A report that another one came from, with its anchor. */
export interface Model {
  readonly anchor: Anchor;
  readonly kind: DerivationKind;
  readonly report: string;
}

/** A rewrite that gives its own day comes within so many days of its model. */
const REWRITTEN_WITHIN = 30;
/** A copy may be put up later; a day of its own so long after its model's is the day of the page, not of the text. */
const COPIED_WITHIN = 3;

/**
 * Gives the anchor of a derived report from its models: a copy speaks from the day of its model, a rewrite from its own
 * day where it gives one, and a report that quotes another is not older than that.
 */
export function anchorOfModel(own: Anchor | undefined, models: readonly Model[]): Anchor | undefined {
  const copied = models.find(({ kind }) => kind === "republication" || kind === "revision");
  if (copied) return fromCopied(own, copied);
  const rewritten = models.find(({ kind }) => kind === "rewrite");
  if (rewritten) return fromRewritten(own, rewritten);
  const quoted = models
    .filter(({ anchor }) => anchor.from !== undefined)
    .sort((a, b) => (a.anchor.from ?? "").localeCompare(b.anchor.from ?? ""))
    .at(-1);
  return quoted ? fromQuoted(own, quoted) : undefined;
}

function fromCopied(own: Anchor | undefined, { anchor, kind }: Model): Anchor | undefined {
  const word = kind === "revision" ? "is a later version of" : "carries";
  const because = `The report ${word} another report of this set. ${anchor.because}`;
  const model: Anchor = { ...anchor, basis: "derivation", because };
  if (!own || !isDay(own)) return model;
  if (kind === "revision" || own.basis === "dateline") return own;
  const apart = daysBetween(anchor.from ?? own.value, own.value);
  if (own.basis === "stated-date" && apart <= COPIED_WITHIN) return own;
  if (own.value === anchor.value || apart < 0) return own;
  return { ...model, because: `${because} The page's own date, ${own.value}, is not the day of the text.` };
}

function fromRewritten(own: Anchor | undefined, { anchor }: Model): Anchor | undefined {
  if (anchor.from === undefined) return undefined;
  const apart = own ? daysBetween(anchor.from, own.from ?? anchor.from) : 0;
  if (own && isDay(own) && apart >= 0 && apart <= REWRITTEN_WITHIN) return own;
  const model: Anchor = {
    ...anchor,
    basis: "derivation",
    because: `The report rewrites another report of this set. ${anchor.because}`,
  };
  return own && !isDay(own) ? meet(own, model) : model;
}

function fromQuoted(own: Anchor | undefined, { anchor }: Model): Anchor | undefined {
  if (anchor.from === undefined || (own && isDay(own)) || (own?.from ?? "") > anchor.from) return undefined;
  const because = `The report quotes another report of this set, so it is not older than that. ${anchor.because}`;
  const quoting = stretchAnchor({ from: anchor.from }, { basis: "derivation", because });
  return anchor.rough ? { ...quoting, rough: true } : quoting;
}
