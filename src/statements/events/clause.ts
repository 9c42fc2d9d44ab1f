import { type NounPhrase, phraseAfter, phraseBefore, segmentEnd } from "../../language/en/noun-phrases.ts";
import { findPredicates, type Predicate } from "../../language/en/predicates.ts";
import { splitSentences } from "../../language/en/sentences.ts";
import { typePredicate, wrapperOf } from "../../language/en/type-predicate.ts";
import { type Token, tagWords } from "../../language/tagger.ts";
import type { Plover } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { clauseEnd, clauseStart } from "./clause-bounds.ts";
import { mayHoldDeed } from "./deed-cues.ts";

/** A sentence that may tell of something done, tagged; offsets count from the start of its paragraph. */
export interface DeedSentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A verb with who does what to whom, and the words of its clause. Positions are those of the sentence's tokens. */
export interface Clause {
  readonly predicate: Predicate;
  readonly plover?: Plover;
  /** The grammatical subject; of "and closed the port" that of the verb before. */
  readonly subject?: NounPhrase;
  /** Who does it, where the verb is passive: "by the ministry". */
  readonly agent?: NounPhrase;
  readonly object?: NounPhrase;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The word that makes it part of another clause, lower case: "if", "after", "which". */
  readonly opener?: string;
}

/** Reads the clauses of every sentence of a paragraph that holds a word of dealing. */
export function readDeedSentences(text: string): DeedSentence[] {
  return splitSentences(text, { start: 0, end: text.length }).flatMap((span): DeedSentence[] => {
    const words = text.slice(span.start, span.end);
    if (!mayHoldDeed(words)) return [];
    const tokens = tagWords(words, span.start);
    return [{ span, tokens, clauses: readClauses(tokens) }];
  });
}

function readClauses(tokens: readonly Token[]): Clause[] {
  const predicates = findPredicates(tokens);
  const subjects: (NounPhrase | undefined)[] = [];
  for (const predicate of predicates) subjects.push(subjectOf(tokens, { predicate, predicates, subjects }));
  return predicates.map((predicate, nth): Clause => {
    const subject = subjects[nth];
    const own = subject && subject.whole.from < predicate.from && ownsSubject(tokens, predicate, subject);
    const from = clauseStart(tokens, own ? subject.whole.from : predicate.from);
    const to = clauseEnd(tokens, { predicate, predicates, subjects });
    const object = objectOf(tokens, predicate.at, to);
    const agent =
      predicate.passive || predicate.aspect === "participle" ? agentOf(tokens, predicate.at, to) : undefined;
    const plover = typePredicate(tokens, predicate);
    const opener = openerOf(tokens, own ? subject.whole.from : predicate.from);
    return {
      predicate,
      from,
      to,
      span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      ...(plover ? { plover } : {}),
      ...(subject ? { subject } : {}),
      ...(agent ? { agent } : {}),
      ...(object ? { object } : {}),
      ...(opener ? { opener } : {}),
    };
  });
}

/** What is known of a sentence's verbs and their subjects so far. */
interface SubjectSearch {
  readonly predicate: Predicate;
  readonly predicates: readonly Predicate[];
  readonly subjects: readonly (NounPhrase | undefined)[];
}

const RELATIVE = /^(?:which|who|that)$/;

function subjectOf(tokens: readonly Token[], search: SubjectSearch): NounPhrase | undefined {
  const { predicate, predicates, subjects } = search;
  const { from, aspect, at } = predicate;
  if (aspect === "infinitive") return subjectOfInfinitive(tokens, search);
  const before = tokens[from - 1];
  if (aspect === "gerund" && before?.tag === "ADP") return phraseBefore(tokens, from - 1, 0);
  if (before && RELATIVE.test(before.lower)) {
    const antecedent = phraseBefore(tokens, tokens[from - 2]?.lower === "," ? from - 2 : from - 1, 0);
    if (antecedent) return antecedent;
  }
  if (aspect === "participle") return phraseBefore(tokens, at, 0);
  const joined = joinedTo(tokens, from);
  const earlier = predicates.findLastIndex((one) => one.at < from && hasTense(one));
  if (joined && earlier >= 0) return subjects[earlier];
  if (aspect === "gerund" && before?.lower === ",") return subjects[earlier];
  return phraseBefore(tokens, from, 0) ?? (before?.tag === "ADV" ? subjects[earlier] : undefined);
}

function hasTense({ aspect }: Predicate): boolean {
  return aspect !== "infinitive" && aspect !== "gerund" && aspect !== "participle";
}

/** "and reopened": the verb has no subject of its own. */
function joinedTo(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (tokens[at]?.tag === "ADV") at--;
  const word = tokens[at]?.lower;
  if (word === "and" || word === "or" || word === "but" || word === "then") return true;
  return word === "while" && from - 1 === at;
}

/** "agreed to close": who agrees closes; "asked the ministry to close": the ministry closes. */
function subjectOfInfinitive(
  tokens: readonly Token[],
  { predicate, predicates, subjects }: SubjectSearch,
): NounPhrase | undefined {
  const governor = predicates.findLastIndex((one) => one.at < predicate.from);
  const wrapper = wrapperOf(tokens, predicate);
  const verb = predicates[governor];
  if (verb && (wrapper?.at === verb.at || predicate.governor === verb.at)) return subjects[governor];
  const between = verb && phraseBefore(tokens, predicate.from, verb.at + 1);
  return between ?? (verb ? subjects[governor] : undefined);
}

function ownsSubject(tokens: readonly Token[], { from }: Predicate, subject: NounPhrase): boolean {
  const between = tokens.slice(subject.whole.to, from);
  return (
    between.length <= 6 &&
    !between.some(({ tag, lower }) => tag === "VERB" || lower === "and" || lower === "but")
  );
}

function objectOf(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  let from = at + 1;
  while (
    from < limit &&
    (tokens[from]?.tag === "ADV" || tokens[from]?.tag === "ADP" || tokens[from]?.tag === "PART")
  )
    from++;
  return phraseAfter(tokens, from, limit);
}

function agentOf(tokens: readonly Token[], at: number, to: number): NounPhrase | undefined {
  const limit = Math.min(to, segmentEnd(tokens, at, to));
  for (let next = at + 1; next < limit; next++)
    if (tokens[next]?.lower === "by" && tokens[next + 1]?.tag !== "NUM")
      return phraseAfter(tokens, next + 1, limit);
  return undefined;
}

const OPENERS: ReadonlySet<string> = new Set(
  "if unless whether although though after before until since when while as because that which who whom where whose what how why once for than without despite".split(
    " ",
  ),
);

/** Gives the word that opens a clause, where it stands right before its subject. */
function openerOf(tokens: readonly Token[], from: number): string | undefined {
  let at = from - 1;
  while (tokens[at]?.tag === "ADV" && !OPENERS.has(tokens[at]?.lower ?? "")) at--;
  const word = tokens[at]?.lower ?? "";
  return OPENERS.has(word) ? word : undefined;
}
