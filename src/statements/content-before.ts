import { holdsClause, type TokenRun } from "../language/en/noun-phrases.ts";
import { contentEnd } from "./content-end.ts";
import type { After } from "./content-start.ts";
import type { Cue } from "./cues.ts";
import { indexOf, QUOTE_MARK, type Reading } from "./frame-reading.ts";

/** Finds the run from the sentence's start to the comma or mark before the source. */
export function contentBefore(reading: Reading, start: number): TokenRun | undefined {
  const { tokens, floor } = reading;
  const mark = tokens[start - 1];
  if (!mark || start - 1 <= floor) return undefined;
  const set = mark.lower === "," || QUOTE_MARK.test(mark.lower) || /^[—–?!]$/.test(mark.lower);
  if (!set) return undefined;
  const comma = mark.lower === "," || /^[—–]$/.test(mark.lower);
  return { from: behindLeadIn(reading, start - 1), to: comma ? start - 1 : start };
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
  if (
    !/^(?:when|while|after|before|as|since|although|though|until|once|because)$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return false;
  return indexOf(tokens, run, (token) => token.lower === ",") < 0;
}

/** Says whether what stands before the attribution is its content, rather than what stands behind it. */
export function prefersBefore(reading: Reading, ahead: TokenRun, after: After): boolean {
  const { tokens } = reading;
  if (isAdverbial(reading, ahead)) return false;
  if (!after.content) return true;
  if (QUOTE_MARK.test(tokens[ahead.to - 1]?.lower ?? "")) {
    // "In her book “The Weir,” she said …": a title in an adverbial is not what was said.
    return QUOTE_MARK.test(tokens[ahead.from]?.lower ?? "") || holdsClause(tokens, ahead);
  }
  if (after.explicit || QUOTE_MARK.test(tokens[after.content.from]?.lower ?? "")) return false;
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
  const joined = from > at + 1 || !holdsClause(tokens, ahead);
  if (!joined || quoted || first.tag === "SCONJ" || first.lower === "who") return undefined;
  return run.to > run.from && holdsClause(tokens, run) ? run : undefined;
}

/** `“…,” she said, her eyes on the door, “…”`: the quotation goes on behind what she did. */
function resumedQuotation({ tokens, cues }: Reading, run: TokenRun): TokenRun | undefined {
  const from = indexOf(tokens, run, (token) => QUOTE_MARK.test(token.lower));
  if (from <= run.from || tokens[from - 1]?.lower !== ",") return undefined;
  return cues.some((one) => one.from >= run.from && one.from < from) ? undefined : { from, to: run.to };
}
