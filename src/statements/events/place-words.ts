import { isTime } from "../../language/en/phrase-words.ts";
import type { Token } from "../../language/tagger.ts";
import { singleBlanks } from "../../language/words.ts";
import type { Clause } from "./clause.ts";

const PLACING = /^(?:in|at|near|outside)$/;
const JOINT = /^(?:of|and|de|del|-|,)$/;

/** Gives the name of the place in a clause: what stands in capitals behind "in", "at" or "near" and names no time. */
export function placeIn(text: string, tokens: readonly Token[], { from, to }: Clause): string | undefined {
  for (let at = from; at < to - 1; at++) {
    if (!PLACING.test(tokens[at]?.lower ?? "")) continue;
    const first = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    let end = first;
    while (end < to && isName(text, tokens[end])) end++;
    // "Eagle Pass and El Paso", "Nogales, Arizona": names joined.
    while (JOINT.test(tokens[end]?.lower ?? "") && end + 1 < to && isName(text, tokens[end + 1])) {
      end += 2;
      while (end < to && isName(text, tokens[end])) end++;
    }
    if (end > first && tokens[end]?.tag !== "NOUN")
      return singleBlanks(text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  }
  return undefined;
}

function isName(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.tag === "PROPN" &&
    !isTime(token) &&
    !/^(?:march|may)$/.test(token.lower) &&
    /^\p{Lu}/u.test(text.slice(token.start, token.end))
  );
}
