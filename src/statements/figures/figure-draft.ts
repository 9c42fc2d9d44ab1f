import type { FigureDraft, Stated } from "./figure-reader.ts";

/** What a reader adds to a quantity to make a figure of it. */
export type DraftParts = Partial<FigureDraft> & Pick<FigureDraft, "kind" | "unit">;

/** Makes a draft of a quantity; it reaches to the end of the noun that is counted, unless the parts say otherwise. */
export function draftOf({ quantity, sentence, noun }: Stated, parts: DraftParts): FigureDraft {
  const counted = parts.kind === "money" || parts.kind === "percentage" ? undefined : noun;
  return {
    start: quantity.start,
    end: Math.max(quantity.end, counted?.end ?? 0),
    value: quantity.value,
    sentence,
    number: { start: quantity.start, end: quantity.end },
    ...(counted ? { noun: counted } : {}),
    ...(quantity.modifier === undefined ? {} : { modifier: quantity.modifier }),
    ...parts,
  };
}
