import { isFiniteVerb } from "../../../language/en/phrase-words.ts";
import { CONDITION_OPENERS } from "../../../language/en/tables/position-cues.ts";
import { TIME_NOUNS } from "../../../language/en/tables/time-nouns.ts";
import { verbForm } from "../../../language/en/verb-forms.ts";
import type { Token } from "../../../language/tagger.ts";
import type { Reading } from "../../frame-reading.ts";

const CLOSING = /^[;:“”"—–]$/;
/** Words that open a clause which tells more about the matter but is no part of it. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  "because although though while whereas despite amid after when since as but even saying adding noting citing calling arguing according".split(
    " ",
  ),
);
const RELATIVE: ReadonlySet<string> = new Set(
  "which who whose whom where saying adding noting citing calling arguing".split(" "),
);

/** Finds where what a cue is about ends: at the clause's end, before a condition, a reason or an attribution. */
export function matterEnd(reading: Reading, from: number): number {
  let end = clauseStop(reading, from);
  // "… to oppose it, including calling": what only leads on to what is left out.
  if (end > from && reading.tokens[end - 1]?.lower === "including") end--;
  return end > from && /^[,.]$/.test(reading.tokens[end - 1]?.lower ?? "") ? end - 1 : end;
}

function clauseStop({ tokens, cues, limit, quoted }: Reading, from: number): number {
  const inside = quoted[from] === true;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || (inside && !quoted[at])) return at;
    if (CLOSING.test(token.lower) && !joined(tokens, at)) {
      // “…,” closes what somebody says; other quoted words may go on: accused of a “wide effort” to win.
      const goesOn = /^[”"]$/.test(token.lower) && at + 1 < limit && tokens[at - 1]?.lower !== ",";
      if (goesOn || /^[“"]$/.test(token.lower)) continue;
      return at;
    }
    if (at === from) continue;
    if (token.lower === "," && closesAtComma(tokens, { at, limit, cues })) return at;
    if (opensCondition(tokens, at)) return at;
    if (SUBORDINATE.has(token.lower) && token.tag !== "ADP" && !comparison(tokens, at)) return at;
    if (/^(?:after|before|since)$/.test(token.lower) && holdsVerbSoon(tokens, at + 1)) return at;
    if (token.lower === "and" && !joinsNames(tokens, at) && opensClause(tokens, at + 1, limit)) return at;
  }
  return limit;
}

/** "Central and South American countries": both sides of "and" belong to one noun. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:ADJ|PROPN)$/.test(tokens[at - 1]?.tag ?? "") && /^(?:ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? "")
  );
}

function joined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

/** "as much as", "such as", "as part of": no clause behind "as". */
function comparison(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "as") {
    for (let next = at + 1; next < Math.min(at + 6, tokens.length); next++) {
      if (/^[,;.]$/.test(tokens[next]?.lower ?? "")) return true;
      if (isFiniteVerb(tokens, next)) return false;
    }
    return true;
  }
  return tokens[at]?.lower === "even" && tokens[at + 1]?.lower !== "as" && tokens[at + 1]?.lower !== "though";
}

interface Comma {
  readonly at: number;
  readonly limit: number;
  readonly cues: Reading["cues"];
}

function closesAtComma(tokens: readonly Token[], { at, limit, cues }: Comma): boolean {
  const next = tokens[at + 1];
  if (!next || RELATIVE.has(next.lower)) return true;
  if (next.lower === "and" || next.lower === "or" || next.lower === "but")
    return next.lower === "but" || opensClause(tokens, at + 2, limit);
  let end = at + 1;
  while (end < limit && !/^[,;—–“”"]$/.test(tokens[end]?.lower ?? "")) end++;
  // ", two officials said": whoever says it stands behind the comma.
  return cues.some((cue) => !cue.participle && cue.from > at && cue.from < end) || next.lower === "according";
}

/** Words at most between "and" and the verb of a clause of its own. */
const CLAUSE_REACH = 6;

/** Says whether a clause with its own finite verb begins at a token, with a subject of its own or without. */
function opensClause(tokens: readonly Token[], from: number, limit: number): boolean {
  if (tokens[from]?.tag === "AUX") return true;
  for (let at = from; at < Math.min(limit, from + CLAUSE_REACH); at++) {
    const token = tokens[at];
    if (!token || /^[,;:“”"—–]$/.test(token.lower) || /^(?:to|that|who|which)$/.test(token.lower))
      return false;
    if (token.tag === "ADP" && at === from) return false;
    if (!isFiniteVerb(tokens, at)) continue;
    // "and send more aid": a base form without a subject goes on with the list; "and say" tells something new.
    return at > from || token.lower === "say" || verbForm(token.lower).shape !== "base";
  }
  return false;
}

const OPENERS: readonly (readonly string[])[] = CONDITION_OPENERS.map((words) => words.split(" "));

/** Gives how many tokens the words take that open a condition at `at`; 0 where none does. */
export function opensCondition(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower ?? "";
  const hit = OPENERS.find(
    (words) => words[0] === first && words.every((word, nth) => tokens[at + nth]?.lower === word),
  );
  if (!hit) return 0;
  const next = tokens[at + hit.length];
  const single = /^(?:once|until)$/.test(first);
  if (single && (next === undefined || TIME_NOUNS.has(next.lower) || next.tag === "NUM")) return 0;
  if (single && !holdsVerbSoon(tokens, at + 1)) return 0;
  if (first === "provided" && next?.lower !== "that" && next?.tag !== "PRON" && next?.tag !== "DET") return 0;
  // "asked if": a question is no condition.
  if (
    first === "if" &&
    /^(?:ask|asked|asking|asks|wonder|wondered|see|know|even|as)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return 0;
  return hit.length;
}

function holdsVerbSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + CLAUSE_REACH); at++)
    if (isFiniteVerb(tokens, at)) return true;
  return false;
}
