import { anyOf } from "../../language/en/currencies.ts";
import { MODAL_CUES } from "../../language/en/tables/change-words.ts";
import { findAll } from "../../language/find-all.ts";
import type { FigureModality } from "../../model/figure.ts";
import type { FigureDraft } from "./figure-reader.ts";

const MODALITIES: ReadonlyMap<string, FigureModality> = new Map(
  MODAL_CUES.flatMap(([modality, words]) => words.split("|").map((word) => [word, modality] as const)),
);
const CUES = new RegExp(`\\b(?:${anyOf([...MODALITIES.keys()])})\\b`, "g");
/** What ends the reach of a cue: another main clause. */
const BOUNDARY =
  /[;:.—]\s|,\s+(?:but|while|whereas|and\s+\p{L}+\s+(?:was|were|is|are|has|have|had))\b|\s(?:after|because|although|which|who|whose)\s/giu;
const CUE_BEHIND =
  /^(?:\s+(?:a|per|each)\s+\p{L}+)?\s+(?:is\s+|are\s+|was\s+|were\s+)?(scheduled|planned|expected|forecast|projected|proposed|requested)\b/u;
const WINDOW = 140;

/** Says how a report gives a figure, where it does not give it as a fact. The cue nearest before it counts. */
export function modalityOf(text: string, draft: FigureDraft): FigureModality | undefined {
  const { end, sentence, number, measured } = draft;
  // "arrivals are expected to rise": how a trend is told stands between its measure and its word.
  const start = measured ? number.start : draft.start;
  const before = text.slice(Math.max(sentence.start, start - WINDOW), start);
  let from = 0;
  for (const hit of findAll(BOUNDARY, before)) from = hit.index + hit[0].length;
  const cues = findAll(CUES, before.slice(from));
  const behind = CUE_BEHIND.exec(text.slice(end, Math.min(sentence.end, end + WINDOW)))?.[1];
  if (behind !== undefined) return MODALITIES.get(behind) ?? "asked";
  const strong = cues.find((hit) => MODALITIES.get(hit[0].toLowerCase()) === "counterfactual");
  const last = strong ?? cues.at(-1);
  return last && MODALITIES.get(last[0].toLowerCase());
}
