import type { Writable } from "../../model/writable.ts";
import type { FigureDraft, Stated } from "./figure-reader.ts";

/** What a reader adds to a quantity to make a figure of it. */
export type DraftParts = Partial<FigureDraft> & Pick<FigureDraft, "kind" | "unit">;

/** Makes a draft of a quantity; it reaches to the end of the noun that is counted, unless the parts say otherwise. */
export function draftOf({ quantity, sentence, noun }: Stated, parts: DraftParts): FigureDraft {
  const counted = parts.kind === "money" || parts.kind === "percentage" ? undefined : noun;
  const { start, end, value, modifier } = quantity;
  const draft: Writable<Partial<FigureDraft>> = {
    start,
    end: Math.max(end, counted?.end ?? 0),
    value,
    sentence,
    number: { start, end },
  };
  if (counted) draft.noun = counted;
  if (modifier !== undefined) draft.modifier = modifier;
  return Object.assign(draft, parts) as FigureDraft;
}
