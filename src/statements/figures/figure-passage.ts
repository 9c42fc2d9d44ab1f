import { findQuantities, type Quantity } from "../../language/en/quantities.ts";
import type { Span } from "../../model/span.ts";
import type { Writable } from "../../model/writable.ts";
import { type CountedNoun, countedNoun } from "./counted-noun.ts";
import { isWholeNumber } from "./figure-draft.ts";
import type { FigurePassage, Stated } from "./figure-reader.ts";
import { mayHoldFigure } from "./may-hold-figure.ts";
import { isNoFigure } from "./no-figure.ts";
import { findTrendCues } from "./trends/trend-cues.ts";

/** Words that are looked at on either side of a quantity, so that a text without full stops takes no longer. */
const WINDOW = 200;

/** A stretch of prose; offsets count from its start. */
export interface Prose {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Its time expressions, whose numbers are no figures. */
  readonly taken: readonly Span[];
}

/**
 * Prepares stretches of prose: their quantities, those left out that are names, dates, ages or sets already known. Gives
 * nothing for one where no reader of figures may find anything. Each step is taken in all of them before the next.
 */
export function preparePassages(stretches: readonly Prose[]): readonly (FigurePassage | undefined)[] {
  const cues = stretches.map(({ text }) => findTrendCues(text));
  const quantities = stretches.map(({ text }) => (mayHoldFigure(text) ? findQuantities(text) : undefined));
  return stretches.map((prose, nth): FigurePassage | undefined => {
    const own = cues[nth] ?? [];
    const found = quantities[nth];
    if (!found && own.length === 0) return undefined;
    const { text, sentences } = prose;
    const stated = found ? statedIn(prose, found) : [];
    return { text, lower: text.toLowerCase(), sentences, stated, cues: own };
  });
}

function statedIn({ text, sentences, taken }: Prose, quantities: readonly Quantity[]): Stated[] {
  const stated: Stated[] = [];
  let nth = 0;
  let past = 0;
  for (const quantity of quantities) {
    while ((sentences[nth]?.end ?? Number.POSITIVE_INFINITY) <= quantity.number.start) nth++;
    const sentence = sentences[nth];
    if (!sentence || sentence.start > quantity.number.start) continue;
    const one = stateOf(text, quantity, sentence);
    while ((taken[past]?.end ?? Number.POSITIVE_INFINITY) <= quantity.number.start) past++;
    const time = taken[past];
    const dated =
      time !== undefined && time.start <= quantity.number.start && quantity.number.end <= time.end;
    if (!dated && !isNoFigure(one)) stated.push(one);
  }
  return stated;
}

function stateOf(text: string, quantity: Quantity, sentence: Span): Stated {
  const until = Math.min(sentence.end, quantity.end + WINDOW);
  const noun = nounOf(text, quantity, until);
  const start = Math.max(quantity.start, sentence.start);
  const stated: Writable<Stated> = {
    quantity: start === quantity.start ? quantity : { ...quantity, start },
    sentence,
    words: text.slice(start, quantity.end),
    before: text.slice(Math.max(sentence.start, start - WINDOW), start),
    behind: text.slice(quantity.end, until),
  };
  if (noun) stated.noun = noun;
  return stated;
}

/** What a percentage or a fraction is a part of: "of the voters". */
function wholeOf(text: string, { end }: Quantity, until: number): CountedNoun | undefined {
  if (!/^\s+of\s/.test(text.slice(end, end + 6))) return undefined;
  return countedNoun(text, end, until, true) ?? countedNoun(text, end, until, false);
}

function nounOf(text: string, quantity: Quantity, until: number): CountedNoun | undefined {
  if (quantity.unitKind === "money") return undefined;
  const part = quantity.form === "fraction" && !isWholeNumber(quantity);
  if (quantity.unitKind === "percent" || part) return wholeOf(text, quantity, until);
  const { value } = quantity;
  const one = value.point === 1 || value.max === 1 || (value.min === 1 && value.max === undefined);
  const hyphen = text.charAt(quantity.end) === "-";
  return hyphen ? undefined : countedNoun(text, quantity.end, until, !one);
}
