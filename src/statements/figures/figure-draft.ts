import type { Span } from "../../model/span.ts";
import type { Writable } from "../../model/writable.ts";
import type { FigureDraft, Stated } from "./figure-reader.ts";

/** What a reader adds to a quantity to make a figure of it. */
export type DraftParts = Partial<FigureDraft> & Pick<FigureDraft, "kind" | "unit">;

/** Makes a draft of a quantity; it reaches to the end of the noun that is counted, unless the parts say otherwise. */
export function draftOf({ quantity, sentence, noun }: Stated, parts: DraftParts): FigureDraft {
  const counted = parts.kind === "money" || parts.kind === "percentage" ? undefined : noun;
  const { start, end } = quantity;
  const draft: Writable<FigureDraft> = {
    start: parts.start ?? start,
    end: parts.end ?? Math.max(end, counted?.end ?? 0),
    kind: parts.kind,
    value: parts.value ?? quantity.value,
    unit: parts.unit,
    sentence,
    number: parts.number ?? { start, end },
  };
  const modifier = parts.modifier ?? quantity.modifier;
  if (counted) draft.noun = counted;
  if (modifier !== undefined) draft.modifier = modifier;
  addParts(draft, parts);
  return draft;
}

function addParts(draft: Writable<FigureDraft>, { per, direction, base }: Partial<FigureDraft>): void {
  if (per !== undefined) draft.per = per;
  if (direction !== undefined) draft.direction = direction;
  if (base !== undefined) draft.base = base;
}

/** Moves a draft by so many code units, with all that stands in it but its noun, which counts from the passage. */
export function movedDraft(draft: FigureDraft, by: number): FigureDraft {
  const { start, end, kind, value, unit, noun, modifier, base } = draft;
  const placed: Writable<FigureDraft> = {
    start: start + by,
    end: end + by,
    kind,
    value,
    unit,
    sentence: moved(draft.sentence, by),
    number: moved(draft.number, by),
  };
  if (noun) placed.noun = noun;
  if (modifier !== undefined) placed.modifier = modifier;
  addParts(placed, draft);
  if (base) placed.base = { ...base, start: base.start + by, end: base.end + by };
  return placed;
}

/** Moves a span by so many code units. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Fractions from here on are numbers of their own: "half a million". */
const LEAST_WHOLE = 1000;

/** Says whether words that name a part, such as "half a million", give a number and no share. */
export function isWholeNumber({ form, value }: Stated["quantity"]): boolean {
  const size = value.point ?? value.min ?? value.max ?? value.minExclusive ?? value.maxExclusive ?? 0;
  return form === "fraction" && size >= LEAST_WHOLE;
}
