import type { TokenRun } from "../language/en/noun-phrases.ts";
import { headAfter } from "../language/en/phrase-after.ts";
import { isFiniteVerb, isTime } from "../language/en/phrase-words.ts";
import type { Token } from "../language/tagger.ts";
import { QUOTE_MARK, type Reading } from "./frame-reading.ts";
import { LEFT_OUT } from "./tag-outside-quotations.ts";

const VENUE_OPENERS: ReadonlySet<string> = new Set(
  "in at on during via through to from before after under by over with".split(" "),
);
/** How often or how something was said: "said repeatedly he was innocent". */
const OFTEN =
  /^(?:repeatedly|publicly|privately|again|previously|recently|often|simply|flatly|bluntly|afterwards?|consistently)$/;
const MOST_ADVERBIALS = 8;

/** Gives where the times and venues that begin at `from` end, with the first venue among them. */
export function skipAdverbials(
  { tokens, quoted, limit }: Pick<Reading, "tokens" | "quoted" | "limit">,
  from: number,
  takes: string,
): { readonly at: number; readonly venue?: TokenRun } {
  let at = behindTopic(tokens, behindTitle({ tokens, quoted }, from), limit);
  let venue: TokenRun | undefined;
  for (let steps = 0; steps < MOST_ADVERBIALS; steps++) {
    const next = skipAdverbial(tokens, at, limit, takes);
    if (next === undefined) break;
    if (next.venue) venue ??= { from: at, to: next.to };
    at = next.to;
  }
  return venue ? { at, venue } : { at };
}

/** "said of the deal that", "said of him: “…”": what it is said of is no content. */
function behindTopic(tokens: readonly Token[], at: number, limit: number): number {
  const topic = tokens[at]?.lower === "of" ? headAfter(tokens, at + 1, limit) : undefined;
  if (!topic) return at;
  const mark = tokens[topic.to]?.lower ?? "";
  return /^(?:that|:)$/.test(mark) || QUOTE_MARK.test(mark) ? topic.to : at;
}

/** Gives the end of a time or a venue that begins at `at`; undefined where something else does. */
function skipAdverbial(
  tokens: readonly Token[],
  at: number,
  limit: number,
  takes: string,
): { to: number; venue: boolean } | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (isTime(token)) return tokens[at + 1]?.lower === "'s" ? undefined : { to: at + 1, venue: false };
  const next = tokens[at + 1];
  if (/^(?:last|this|next|late|early|later|earlier|that)$/.test(token.lower) && isTime(next))
    return { to: at + 2, venue: false };
  if (token.tag === "NUM" && isTime(tokens[at - 1])) return { to: at + 1, venue: false };
  if (
    token.tag === "ADV" &&
    !QUOTE_MARK.test(next?.lower ?? "") &&
    (next?.lower === "that" ||
      next?.tag === "ADP" ||
      isTime(next) ||
      (OFTEN.test(token.lower) && next?.tag === "PRON" && isFiniteVerb(tokens, at + 2)))
  )
    return { to: at + 1, venue: false };
  // "reported at least forty ships"
  if (token.lower === "at" && /^(?:least|most)$/.test(next?.lower ?? "")) return undefined;
  if (!VENUE_OPENERS.has(token.lower) || token.tag === "PART" || takes.includes("a") || takes.includes("f"))
    return undefined;
  const dated = datedVenue(tokens, at, limit);
  if (dated !== undefined) return { to: dated, venue: true };
  for (let to = at + 1; to < Math.min(limit, at + 5); to++) {
    if (isTime(tokens[to]) && tokens[to + 1]?.tag !== "NOUN") return { to: to + 1, venue: false };
    if (tokens[to]?.tag !== "DET" && tokens[to]?.tag !== "ADJ" && tokens[to]?.tag !== "NUM") break;
  }
  const head = headAfter(tokens, at + 1, limit);
  if (!head) return undefined;
  const run = { from: head.from, to: behindParticiple(tokens, head.to, limit) };
  const behind = tokens[run.to];
  const closed =
    run.to >= limit ||
    !behind ||
    behind.lower === "that" ||
    behind.lower === ":" ||
    behind.lower === "," ||
    QUOTE_MARK.test(behind.lower) ||
    isTime(behind) ||
    isTime(tokens[run.to + 1]) ||
    VENUE_OPENERS.has(behind.lower) ||
    (WRITINGS.test(tokens[run.to - 1]?.lower ?? "") && /^(?:DET|PROPN)$/.test(behind.tag)) ||
    behind.tag === "SCONJ" ||
    (behind.tag === "PRON" && isFiniteVerb(tokens, run.to + 1));
  return closed ? { to: run.to, venue: true } : undefined;
}

/** "said in an Oct. 26 letter": the end of a venue that its day stands before. */
function datedVenue(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const day = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  const noun = tokens[day + 1]?.tag === "NUM" ? day + 2 : day + 1;
  const marked = isTime(tokens[day]) && tokens[noun]?.tag === "NOUN" && !isTime(tokens[noun]);
  return marked && noun < limit ? noun + 1 : undefined;
}

/** "said in the release the case was closed": behind these a clause may begin without "that". */
const WRITINGS =
  /^(?:release|statement|letter|interview|e?-?mail|tweet|post|memo|filing|speech|briefing|conference|message)$/;

/** "said in a statement posted online that": what happened to a venue belongs to it, where "that" or a mark follows. */
function behindParticiple(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[from]?.tag !== "VERB" || !/(?:ed|en|wn|de)$/.test(tokens[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_PARTICIPLE); at++) {
    if (tokens[at]?.lower === "that" || /^[,:]$/.test(tokens[at]?.lower ?? "")) return at;
    if (isFiniteVerb(tokens, at)) break;
  }
  return from;
}

/** More words than this behind a participle are no note on where something was said. */
const LONGEST_PARTICIPLE = 8;

/** "told the network's “Morning Show” on Friday that": the title of a broadcast is no content. */
function behindTitle({ tokens, quoted }: Pick<Reading, "tokens" | "quoted">, at: number): number {
  if (!QUOTE_MARK.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (quoted[end]) if (tokens[end++]?.lower === LEFT_OUT) return at;
  const next = tokens[end + 1];
  const goesOn = next?.lower === "that" || next?.tag === "ADP" || isTime(next);
  return goesOn && end - at <= 6 ? end + 1 : at;
}

/** "told reporters", "told NBC News", "told the council": up to where a clause begins. */
export function addresseeAt(tokens: readonly Token[], from: number, limit: number): TokenRun | undefined {
  const first = tokens[from];
  if (!first || first.lower === "that" || QUOTE_MARK.test(first.lower)) return undefined;
  if (first.tag === "PRON") return { from, to: from + 1 };
  const head = headAfter(tokens, from, limit);
  if (!head) return undefined;
  let to = from + 1;
  while (to < head.to) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (token?.tag === "DET" && before?.tag !== "ADP" && before?.tag !== "CCONJ") break;
    if (token?.tag === "ADP" && token.lower !== "of" && token.lower !== "for") break;
    if (to > from + 1 && token?.tag === "PROPN" && before?.tag === "NOUN") break;
    to++;
  }
  return { from, to };
}
