import type { TokenRun } from "../language/en/noun-phrases.ts";
import { holdsClause } from "../language/en/phrase-words.ts";
import { contentEnd } from "./content-end.ts";
import type { After } from "./content-start.ts";
import type { Cue } from "./cues.ts";
import { indexOf, opensSmall, QUOTE_MARK, type Reading } from "./frame-reading.ts";

/** Finds the run from the sentence's start to the comma or mark before the source. */
export function contentBefore(reading: Reading, start: number): TokenRun | undefined {
  const { tokens, floor } = reading;
  const mark = tokens[start - 1];
  if (!mark || start - 1 <= floor) return undefined;
  const set = mark.lower === "," || QUOTE_MARK.test(mark.lower) || /^[—–?!]$/.test(mark.lower);
  if (!set || belongsToConjunction(reading, start - 1)) return undefined;
  const comma = mark.lower === "," || /^[—–]$/.test(mark.lower);
  return { from: behindLeadIn(reading, start - 1), to: comma ? start - 1 : start };
}

/** An adverbial between commas has no more words than this. */
const LONGEST_INSERTION = 4;

/** "…, when, in fact, she said": the subject belongs to the conjunction before what stands between the commas. */
function belongsToConjunction({ tokens, quoted }: Reading, comma: number): boolean {
  if (tokens[comma]?.lower !== ",") return false;
  let at = comma - 1;
  while (comma - at <= LONGEST_INSERTION && tokens[at]?.lower !== "," && !quoted[at]) at--;
  return (
    tokens[at]?.lower === "," &&
    /^(?:when|while|because|although|though|that|where)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** `One thing was clear: “…,” she said`: what leads up to a quotation with a colon is not part of it. */
function behindLeadIn({ tokens, quoted, floor }: Reading, closing: number): number {
  if (!QUOTE_MARK.test(tokens[closing]?.lower ?? "")) return floor;
  let at = closing - 1;
  while (at > floor && quoted[at]) at--;
  return tokens[at - 1]?.lower === ":" ? at : floor;
}

/** "When the talks ended, she said …": one subordinate clause, which is no content. */
function isAdverbial({ tokens }: Reading, run: TokenRun): boolean {
  const from = tokens[run.from]?.tag === "CCONJ" ? run.from + 1 : run.from;
  // "Asked whether he would go, he said no."
  if (ASKED.test(tokens[from]?.lower ?? "")) return true;
  if (
    !/^(?:when|while|after|before|as|since|although|though|until|once|because)$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return false;
  return indexOf(tokens, run, (token) => token.lower === ",") < 0;
}

/** Participles that open a sentence on what a speaker was asked. */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|speaking|writing|talking)$/;

/** Says whether what stands before the attribution is its content, rather than what stands behind it. */
export function prefersBefore(reading: Reading, ahead: TokenRun, after: After): boolean {
  const { tokens } = reading;
  // "When ships wait, she said, the town loses": set off by commas, the attribution stands within what was said.
  if (isAdverbial(reading, ahead) && !goesOnBehind(reading, after.at)) return false;
  if (!after.content) return true;
  if (QUOTE_MARK.test(tokens[ahead.to - 1]?.lower ?? "")) {
    // "In her book “The Weir,” she said …": a title in an adverbial is not what was said.
    return QUOTE_MARK.test(tokens[ahead.from]?.lower ?? "") || holdsClause(tokens, ahead);
  }
  if (QUOTE_MARK.test(tokens[after.content.from]?.lower ?? ""))
    return tokens[after.at]?.lower === "," && opensSmall(reading, after.content.from);
  if (after.explicit) return false;
  return tokens[after.at]?.lower === ",";
}

/** `“…,” she said, and the rest`: the content goes on behind the attribution. */
export function continuation(reading: Reading, at: number, cue: Cue, ahead: TokenRun): TokenRun | undefined {
  const { tokens, limit } = reading;
  if (tokens[at]?.lower !== ",") return undefined;
  let from = at + 1;
  while (/^(?:and|but|or|that|,)$/.test(tokens[from]?.lower ?? "")) from++;
  const first = tokens[from];
  if (!first || from >= limit) return undefined;
  const run = { from, to: contentEnd(reading, cue, from) };
  if (QUOTE_MARK.test(first.lower)) return run;
  const quoted = QUOTE_MARK.test(tokens[ahead.from]?.lower ?? "");
  const resumed = quoted || first.lower.endsWith("ing") ? resumedQuotation(reading, run) : undefined;
  if (resumed || first.lower.endsWith("ing")) return resumed;
  const joined = from > at + 1 || !holdsClause(tokens, ahead) || opensSubordinate(reading, ahead);
  if (quoted || first.lower === "who") return undefined;
  if (!GOES_ON.test(first.lower) && (!joined || first.tag === "SCONJ")) return undefined;
  return run.to > run.from && holdsClause(tokens, run) ? run : undefined;
}

/** Words that open a clause or a phrase of what was said rather than one on how or when it was said. */
const GOES_ON =
  /^(?:because|until|unless|since|if|so|which|where|whether|including|especially|not|even|rather|nor|yet|for|to|with|without|by|in|at|on|from|of|than|about)$/;

/** "Even if the strike ends, …": a clause that hangs on the one behind the attribution. */
export function opensSubordinate({ tokens }: Reading, run: TokenRun): boolean {
  const from = /^(?:and|but|so|even|only|or)$/.test(tokens[run.from]?.lower ?? "") ? run.from + 1 : run.from;
  return /^(?:if|when|while|although|though|because|since|after|before|once|until|unless|as|whenever)$/.test(
    tokens[from]?.lower ?? "",
  );
}

/** Says whether a comma behind the attribution, and no participle or remark behind it, sets it off. */
function goesOnBehind(reading: Reading, at: number): boolean {
  const { tokens, limit } = reading;
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== "," || !next || at + 1 >= limit) return false;
  if (QUOTE_MARK.test(next.lower)) return opensSmall(reading, at + 1);
  return !next.lower.endsWith("ing") && next.tag !== "SCONJ" && next.lower !== "who";
}

/** `“…,” she said, her eyes on the door, “…”`: the quotation goes on behind what she did. */
function resumedQuotation({ tokens, cues }: Reading, run: TokenRun): TokenRun | undefined {
  const from = indexOf(tokens, run, (token) => QUOTE_MARK.test(token.lower));
  if (from <= run.from || tokens[from - 1]?.lower !== ",") return undefined;
  return cues.some((one) => one.from >= run.from && one.from < from) ? undefined : { from, to: run.to };
}
