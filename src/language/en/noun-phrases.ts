import type { Token } from "../tagger.ts";
import { opensName } from "./opens-name.ts";
import {
  ADVERBIAL,
  ADVERBIAL_NOUNS,
  INNER,
  isFiniteVerb,
  isPossessive,
  isTiedOn,
  isTime,
  NOMINAL,
  POSSESSIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from "./phrase-words.ts";

/** A run of tokens, half-open. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase with what stands in apposition to it. */
export interface NounPhrase {
  /** The phrase without its appositions. */
  readonly head: TokenRun;
  /** Appositions, in order, without the commas. */
  readonly beside: readonly TokenRun[];
  /** All of it. */
  readonly whole: TokenRun;
}

/**
 * Finds the noun phrase that ends where `end` begins, such as the subject of the verb at `end`. The walk goes left
 * to the clause's boundary; a comma before `end` closes an apposition, whose head is looked for before it.
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): NounPhrase | undefined {
  if (/^(?:all|both|each)$/.test(tokens[end - 1]?.lower ?? "") && tokens[end - 2]?.lower === ")")
    return phraseBefore(tokens, end - 1, floor);
  // "Kerr, the union's leader, also said", "today said": an adverb between the apposition and its verb.
  const between = tokens[end - 1]?.tag === "ADV" || isTime(tokens[end - 1]);
  const adverb = between && tokens[end - 2]?.lower === ",";
  if (adverb && end - 2 > floor) {
    const apposed = apposedBefore(tokens, end - 2, floor);
    if (apposed) return apposed;
  }
  // "The group, alarmed by the news, is urging"
  if (tokens[end - 1]?.tag === "AUX" && tokens[end - 2]?.lower === "," && end - 2 > floor) {
    const apposed = apposedBefore(tokens, end - 2, floor);
    if (apposed) return apposed;
  }
  const closing = tokens[end - 1]?.lower;
  if (closing === "," || closing === ")" || /^(?:[—–―]|--)$/.test(closing ?? "")) {
    return apposedBefore(tokens, end - 1, floor);
  }
  const head = headBefore(tokens, end, floor);
  const restricted = antecedentBefore(tokens, head ? head.from : end, floor);
  if (restricted)
    return { head: restricted, beside: [], whole: { from: restricted.from, to: head?.to ?? end } };
  return head && { head, beside: [], whole: head };
}

/** "the officials who took part in the talks said": the phrase before the relative clause that ends at `end`. */
function antecedentBefore(tokens: readonly Token[], end: number, floor: number): TokenRun | undefined {
  if (/^(?:CCONJ|SCONJ|AUX)$/.test(tokens[end - 1]?.tag ?? "")) return undefined;
  for (let at = end - 1; at > floor; at--) {
    const token = tokens[at];
    if (!token || /^[,;:“”"—–()]$/.test(token.lower)) return undefined;
    const relative =
      token.lower === "who" || ((token.lower === "that" || token.lower === "which") && end - at > 2);
    if (!relative) continue;
    const before = tokens[at - 1];
    const named =
      before?.tag === "NOUN" ||
      before?.tag === "PROPN" ||
      /^(?:those|some|one|many|all)$/.test(before?.lower ?? "");
    const verb = tokens[at + 1]?.tag === "ADV" ? at + 2 : at + 1;
    return named && verb < end && isFiniteVerb(tokens, verb) ? headBefore(tokens, at, floor) : undefined;
  }
  return undefined;
}

/** `X, director of Y, said`: the head before the apposition that ends at the comma `comma`. */
function apposedBefore(tokens: readonly Token[], comma: number, floor: number): NounPhrase | undefined {
  const opener = tokens[comma]?.lower === ")" ? "(" : (tokens[comma]?.lower ?? ",");
  const beside: TokenRun[] = [];
  let to = comma;
  for (let steps = 0; steps < 3; steps++) {
    const from = lastMark(tokens, to, floor, opener);
    if (from < 0) return undefined;
    const run = { from: from + 1, to };
    if (!isApposition(tokens, run)) return undefined;
    beside.unshift(run);
    const bracketed = tokens[from - 1]?.lower === ")" ? phraseBefore(tokens, from, floor)?.head : undefined;
    const near = bracketed ?? headBefore(tokens, from, floor);
    // "The company that runs the port, Harbour Rail, says"
    const head = (near && antecedentBefore(tokens, from, floor)) ?? near;
    // "Ana Ruiz, 54, who …": an age is in apposition itself.
    const age =
      head !== undefined && head.to - head.from === 1 && tokens[head.from]?.tag === "NUM" && opener === ",";
    if (head && !age && isNamed(tokens, head, beside)) {
      const name = nameBefore(tokens, head, floor);
      if (name) return { head: name, beside: [head, ...beside], whole: { from: name.from, to: comma + 1 } };
      return { head, beside, whole: { from: head.from, to: comma + 1 } };
    }
    to = from;
  }
  return undefined;
}

/** "Ana Ruiz, a clerk at Harbour Rail, the port's railway, said": the name before what is an apposition with one of its own. */
function nameBefore(tokens: readonly Token[], head: TokenRun, floor: number): TokenRun | undefined {
  const comma = head.from - 1;
  if (tokens[comma]?.lower !== "," || !/^(?:DET|NOUN|ADJ)$/.test(tokens[head.from]?.tag ?? ""))
    return undefined;
  let from = comma;
  while (from > floor && (tokens[from - 1]?.tag === "PROPN" || joinsName(tokens, from - 1))) from--;
  const before = tokens[from - 1];
  const opens =
    from === floor || before?.tag === "PUNCT" || before?.tag === "SCONJ" || before?.tag === "CCONJ";
  return opens && comma - from > 1 ? { from, to: comma } : undefined;
}

/** The hyphen of "Jean-Marc". */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    hyphen?.lower === "-" &&
    before?.tag === "PROPN" &&
    before.end === hyphen.start &&
    hyphen.end === behind?.start
  );
}

/** A head before an apposition is a name, or an office whose name stands in the apposition. */
function isNamed(tokens: readonly Token[], head: TokenRun, beside: readonly TokenRun[]): boolean {
  const capital = (run: TokenRun): boolean =>
    tokens
      .slice(run.from, run.to)
      .some((token) => token.tag === "PROPN" || token.tag === "PRON" || token.tag === "NUM");
  // "Most economists, however, say": an adverb set off is no apposition, so that any head may stand before it.
  const adverbs = beside.every((run) => run.to - run.from === 1 && tokens[run.from]?.tag === "ADV");
  return capital(head) || beside.some(capital) || adverbs || tokens[head.from]?.tag === "DET";
}

function lastMark(tokens: readonly Token[], before: number, floor: number, mark: string): number {
  for (let at = before - 1; at >= floor; at--) {
    if (tokens[at]?.lower === mark) return at;
    if (/^[“”"]$/.test(tokens[at]?.lower ?? "")) return -1;
  }
  return -1;
}

/** Says whether what stands between commas is in apposition: a noun phrase, a role, an age or a relative clause. */
export function isApposition(tokens: readonly Token[], run: TokenRun): boolean {
  const first = tokens[run.from];
  if (!first || run.to <= run.from) return false;
  if (first.lower === "who" || first.lower === "whose" || first.lower === "which") return true;
  if (run.to - run.from === 1 && (first.tag === "ADV" || first.tag === "NUM" || first.tag === "PROPN"))
    return true;
  if (first.tag === "PRON") return false;
  if (first.tag === "ADP" && !tokens.slice(run.from, run.to).some((token) => token.tag === "AUX"))
    return true;
  for (let at = run.from; at < run.to; at++) {
    if (/^(?:who|whose|which|that)$/.test(tokens[at]?.lower ?? "")) break;
    if (isFiniteVerb(tokens, at) && !isParticiple(tokens, at)) return false;
  }
  return first.tag !== "SCONJ" && first.tag !== "CCONJ" && first.tag !== "AUX";
}

/** "the candidate chosen by the party": a participle looks like a past tense. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.tag;
  return (
    tokens[at]?.tag === "VERB" &&
    /(?:ed|en|wn|ed)$/.test(tokens[at]?.lower ?? "") &&
    (behind === "ADP" || behind === "PART" || behind === "ADV" || tokens[at - 1]?.tag !== "PROPN")
  );
}

/** Walks left over one noun phrase without its appositions. */
function headBefore(tokens: readonly Token[], end: number, floor: number): TokenRun | undefined {
  let at = end - 1;
  while (at >= floor && isBetween(tokens[at])) at--;
  // "the president on Monday said"
  if (isTime(tokens[at]) && tokens[at - 1]?.tag === "ADP") at -= 2;
  else if (isTime(tokens[at]) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? "")) at--;
  else if (isTime(tokens[at]) && /^(?:this|last|that|earlier)$/.test(tokens[at - 1]?.lower ?? "")) {
    at -= 2;
    // "who earlier this year said"
    if (/^(?:earlier|late|early)$/.test(tokens[at]?.lower ?? "")) at--;
  }
  const to = at + 1;
  if (at < floor || !canEnd(tokens, at)) return undefined;
  if (tokens[at]?.tag === "PRON" && SUBJECT_PRONOUNS.has(tokens[at]?.lower ?? "")) return { from: at, to };
  while (at > floor && !opensBehindNoun(tokens, at) && goesOn(tokens, at - 1, { end: to, floor })) at--;
  const from = withoutAdverbial(tokens, at, to);
  return from < to ? { from, to } : undefined;
}

/** "in Arrel the council said", "in May 2022 his aides said": an article right behind a noun or a year opens another phrase. */
function opensBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  // "500 litres a day" goes on.
  const per = isTime(tokens[at + 1]) || PER.test(tokens[at + 1]?.lower ?? "");
  if (/^an?$/.test(token?.lower ?? "") && per && tokens[at - 2]?.tag === "NUM") return false;
  const opens = token?.tag === "DET" || POSSESSIVE_PRONOUNS.test(token?.lower ?? "");
  const year = /^\d{4}$/.test(before?.lower ?? "");
  return opens && (year || /^(?:NOUN|PROPN)$/.test(before?.tag ?? "")) && before?.lower !== "half";
}

/** "500 litres a day": what rates are counted by. */
const PER = /^(?:hour|day|night|week|month|year|head|person)$/;

/** Adverbs and auxiliaries that stand between a subject and its verb. */
function isBetween(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === "ADV" ||
      (token.tag === "AUX" && token.lower !== "be") ||
      token.lower === "not" ||
      token.lower === "n't" ||
      /^(?:himself|herself|themselves|itself|also|later|all)$/.test(token.lower))
  );
}

function canEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    NOMINAL.has(token.tag) ||
    token.tag === "ADJ" ||
    token.tag === "DET" ||
    (token.tag === "X" && /^\p{L}/u.test(token.lower))
  );
}

/** Says whether the phrase that begins behind `at` goes on to the left with it. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  { end, floor }: { end: number; floor: number },
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (ADVERBIAL.has(token.lower) || token.lower === "what") return false;
  if (INNER.has(token.tag) || isPossessive(token)) return true;
  if (token.tag === "PRON")
    return /^(?:his|her|their|its|my|our|your|both|those|some|one|many)$/.test(token.lower);
  if (token.lower === "&" && tokens[at - 1]?.tag === "PROPN" && tokens[at + 1]?.tag === "PROPN") return true;
  if (token.lower === "-" || token.lower === "–" || token.lower === "&" || token.lower === "/") {
    return tokens[at]?.end === tokens[at + 1]?.start;
  }
  if (token.tag === "CCONJ") return joinsNouns(tokens, at, { end, floor });
  // "the north-east"
  const hyphened = tokens[at + 1]?.lower === "-" && token.end === tokens[at + 1]?.start;
  if (token.lower === "ever" && isReduced(tokens, at + 1, end)) return true;
  if (token.tag === "ADV") return hyphened || /^(?:ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? "");
  if (token.tag === "PART") return token.lower !== "to" && token.lower !== "not";
  // "officials briefed on the plan", "sailors close to": a participle that closes a noun.
  if (token.tag === "VERB") return isTiedOn(tokens, at) || isReduced(tokens, at, end);
  return false;
}

/** "officials briefed on the plan": a participle that closes a noun; `end` is where the phrase ends. */
export function isReduced(tokens: readonly Token[], at: number, end: number): boolean {
  // "the largest study ever funded by the state"
  const before = tokens[at - 1]?.lower === "ever" ? tokens[at - 2]?.tag : tokens[at - 1]?.tag;
  const behind = tokens[at + 1];
  if (before !== "NOUN" && before !== "PROPN") return at + 1 < end && (before === "DET" || before === "ADJ");
  const participle = /(?:ed|ing|en|wn)$/.test(tokens[at]?.lower ?? "");
  // "officials attending the talks", "patients awaiting treatment"
  if (
    before === "NOUN" &&
    tokens[at]?.lower.endsWith("ing") &&
    /^(?:DET|NOUN|ADJ|PROPN)$/.test(behind?.tag ?? "")
  )
    return true;
  return participle && (behind?.tag === "ADP" || behind?.tag === "PART" || behind?.tag === "ADV");
}

function joinsNouns(
  tokens: readonly Token[],
  at: number,
  { floor }: { readonly end: number; readonly floor: number },
): boolean {
  if (tokens[at]?.lower !== "and" && tokens[at]?.lower !== "or") return false;
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right || !(NOMINAL.has(left.tag) || left.tag === "ADJ")) return false;
  if (right.tag === "PRON" && SUBJECT_PRONOUNS.has(right.lower)) return false;
  // A finite verb further left in the same clause shows that "and" joins two clauses.
  for (let back = at - 1; back >= floor; back--) {
    if (/^[,;:“”"—–]$/.test(tokens[back]?.lower ?? "") || ADVERBIAL.has(tokens[back]?.lower ?? "")) break;
    if (isFiniteVerb(tokens, back)) return false;
  }
  return true;
}

/** Takes "On Friday", "In a statement" off the front of what was walked over. */
function withoutAdverbial(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.tag === "CCONJ" || tokens[at]?.tag === "ADP" || isPossessive(tokens[at]))) {
    if (tokens[at]?.tag !== "ADP") {
      at++;
      continue;
    }
    const time = findTime(tokens, at + 1, to);
    if (time < 0) return to - at > 2 && ADVERBIAL_NOUNS.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    at = time + 1;
  }
  while (
    at < to - 1 &&
    (tokens[at]?.tag === "SCONJ" ||
      (tokens[at]?.tag === "ADV" && /^(?:when|where|how|why)$/.test(tokens[at]?.lower ?? "")))
  )
    at++;
  if (tokens[at]?.lower === "that" && tokens[at + 1]?.tag === "PROPN") at++;
  while (at < to - 1 && isTime(tokens[at]) && tokens[at + 1]?.lower !== "'s" && !opensName(tokens, at)) at++;
  return at;
}

function findTime(tokens: readonly Token[], from: number, to: number): number {
  for (let at = Math.min(to - 2, from + 4); at >= from; at--) if (isTime(tokens[at])) return at;
  return -1;
}
