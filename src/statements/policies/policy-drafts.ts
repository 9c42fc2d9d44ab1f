import { isMeasureNoun } from "../../language/en/happenings.ts";
import { type NounPhrase, phraseAfter, phraseBefore } from "../../language/en/noun-phrases.ts";
import {
  isLastingState,
  type PolicyTurn,
  policyClasses,
  policyRules,
  turnOfNoun,
} from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import { recipientOf } from "../events/recipient.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import { readNamedDrafts } from "./named-drafts.ts";

/** What a paragraph says of a policy, before the story says whose it is. */
export interface PolicyDraft {
  readonly sentence: Span;
  readonly span: Span;
  readonly at: number;
  /** The words that name or describe it. */
  readonly name: string;
  readonly named: boolean;
  readonly turn: PolicyTurn | "unknown";
  readonly plover?: Plover;
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  /** True where only a government, an authority or a country can have such a policy. */
  readonly needsAuthority: boolean;
  /** False where the words only give a step: "after the ban was lifted". */
  readonly cites: boolean;
}

/** Reads what the tagged sentences of a paragraph say of policies. */
export function readPolicyDrafts(text: string, sentences: readonly DeedSentence[]): PolicyDraft[] {
  return sentences.flatMap((sentence) => {
    const named = readNamedDrafts(text, sentence);
    const clauses = sentence.clauses.flatMap((clause) => readClause(text, sentence, clause));
    const nouns = readTurnNouns(text, sentence);
    const kept: PolicyDraft[] = [];
    for (const draft of [...named, ...clauses, ...nouns])
      if (!kept.some((one) => overlaps(one.span, draft.span))) kept.push(draft);
    return kept.sort((a, b) => a.at - b.at);
  });
}

/** Drafts that share more of the shorter one than this speak of the same policy. */
const SAME_WORDS = 0.6;

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > SAME_WORDS * Math.min(a.end - a.start, b.end - b.start);
}

function readClause(text: string, sentence: DeedSentence, clause: Clause): PolicyDraft[] {
  const { tokens } = sentence;
  const { predicate, subject } = clause;
  const lasting = lastingState(tokens, clause);
  if (lasting) return [lasting(text, sentence)];
  if (!isTold(clause, sentence)) return [];
  const turned = predicate.passive || predicate.aspect === "participle";
  const matter = turned ? subject : (clause.object ?? undefined);
  const rule = chooseRule(tokens, clause, matter);
  if (!rule) return [];
  const intransitive = !turned && rule.ofSubject;
  const about = intransitive ? subject : matter;
  const actorPhrase = turned ? clause.agent : intransitive ? undefined : subject;
  if (about === undefined || measures(tokens, about)) return [];
  return [
    {
      sentence: sentence.span,
      span: clause.span,
      at: tokens[predicate.at]?.start ?? 0,
      name: nameOf(text, tokens, { clause, about, turn: rule.turn }),
      named: false,
      turn: rule.turn,
      ...(clause.plover && ACTS.has(clause.plover.event) ? { plover: clause.plover } : {}),
      actors: actorPhrase ? describeParties(text, tokens, actorPhrase) : [],
      recipients: recipientOf(text, tokens, clause),
      needsAuthority: !turned && !intransitive,
      cites: true,
    },
  ];
}

const ACTS: ReadonlySet<string> = new Set([
  "SANCTION",
  "COERCE",
  "CONCEDE",
  "AID",
  "RETREAT",
  "COOPERATE",
  "MOBILIZE",
  "SUPPORT",
]);

/** Wishes, orders and what may be are no policies yet; "is considering a ban" is a proposal by its verb. */
function isTold({ predicate, opener }: Clause, { tokens, clauses }: DeedSentence): boolean {
  if (predicate.negated || opener === "if" || opener === "unless" || opener === "whether") return false;
  const { aspect } = predicate;
  if (aspect === "modal") return /^(?:will|'ll|would)$/.test(predicate.modal ?? "") && false;
  if (aspect === "infinitive") {
    const governor = clauses.findLast((one) => one.predicate.at < predicate.from)?.predicate;
    const done = governor?.aspect === "past" || governor?.aspect === "perfect";
    return (
      done &&
      /^(?:lead|force|prompt|cause|begin|start|continue)$/.test(
        governor.lemmas.find((lemma) => lemma.length > 3) ?? "",
      )
    );
  }
  if (aspect === "gerund")
    return tokens[predicate.from - 1]?.lower === "," || tokens[predicate.from - 1]?.lower === "while";
  return aspect !== "present" || predicate.passive;
}

interface ChosenRule {
  readonly turn: PolicyTurn;
  readonly ofSubject: boolean;
}

function chooseRule(
  tokens: readonly Token[],
  { predicate, subject, object }: Clause,
  matter: NounPhrase | undefined,
): ChosenRule | undefined {
  const rules = policyRules(predicate.lemmas);
  const fits = (phrase: NounPhrase | undefined): PolicyTurn | undefined => {
    if (!phrase) return undefined;
    const classes = classesOfHead(tokens, phrase);
    return rules.find(({ takes }) => takes === undefined || classes.includes(takes))?.turn;
  };
  const byMatter = fits(matter);
  if (byMatter) return { turn: byMatter, ofSubject: false };
  if (predicate.passive || object) return undefined;
  const bySubject = rules.some(({ takes }) => takes !== undefined) ? fits(subject) : undefined;
  return bySubject && rules.every(({ takes }) => takes !== undefined)
    ? { turn: bySubject, ofSubject: true }
    : undefined;
}

function measures(tokens: readonly Token[], { head }: NounPhrase): boolean {
  return tokens
    .slice(head.from, head.to)
    .some(({ tag, lower }) => tag === "NOUN" && isMeasureNoun(lower) && !policyClasses(lower).length);
}

interface Naming {
  readonly clause: Clause;
  readonly about: NounPhrase;
  readonly turn: PolicyTurn;
}

/** Names a described policy by the report's words for what it is about. */
function nameOf(text: string, tokens: readonly Token[], { clause, about, turn }: Naming): string {
  const from = about.head.from;
  const to =
    clause.predicate.at > from
      ? about.head.to
      : Math.max(about.head.to, ownEnd(tokens, about.head.to, clause.to));
  const matter = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
  if (turn === "halts" || turn === "reopens") return `closure or suspension: ${matter}`;
  return matter;
}

/** A policy's matter goes on over "of", "against", "on" and "for" but not over other words: "sanctions against Orvania". */
function ownEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && /^(?:of|on|against|for|at|to|from)$/.test(tokens[to]?.lower ?? "")) {
    const phrase = phraseAfter(tokens, to + 1, limit);
    if (!phrase) break;
    to = phrase.head.to;
  }
  return to;
}

/** "remained closed", "keeping operations suspended": a stop that lasts. */
function lastingState(
  tokens: readonly Token[],
  clause: Clause,
): ((text: string, sentence: DeedSentence) => PolicyDraft) | undefined {
  const { predicate, subject, object } = clause;
  const stays = predicate.lemmas.some((lemma) => lemma === "remain" || lemma === "stay");
  const keeps = predicate.lemmas.includes("keep") || predicate.lemmas.includes("leave");
  if (!stays && !keeps) return undefined;
  const about = stays ? subject : object;
  const state = tokens.slice(predicate.at + 1, clause.to).find(({ lower }) => isLastingState(lower));
  if (!state || !about) return undefined;
  const classes = classesOfHead(tokens, about);
  if (!classes.includes("border") && !classes.includes("service")) return undefined;
  return (text, sentence) => ({
    sentence: sentence.span,
    span: clause.span,
    at: tokens[predicate.at]?.start ?? 0,
    name: nameOf(text, tokens, { clause, about, turn: "halts" }),
    named: false,
    turn: "halts",
    plover: { event: "SANCTION", mode: "discontinue" },
    actors: keeps && subject ? describeParties(text, tokens, subject) : [],
    recipients: [],
    needsAuthority: keeps,
    cites: true,
  });
}

/** "the closure of two bridges last week", "the lifting of the ban". */
function readTurnNouns(text: string, sentence: DeedSentence): PolicyDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): PolicyDraft[] => {
    const turn = token.tag === "NOUN" ? turnOfNoun(token.lower) : undefined;
    if (!turn || tokens[at + 1]?.lower !== "of") return [];
    const about = phraseAfter(tokens, at + 2, tokens.length);
    if (!about) return [];
    const classes = classesOfHead(tokens, about);
    const fits =
      turn === "halts" || turn === "reopens"
        ? classes.some((one) => one === "border" || one === "service")
        : classes.includes("rule");
    if (!fits) return [];
    const head = phraseBefore(tokens, at + 1, 0)?.head.from ?? at;
    const matter = text
      .slice(tokens[about.head.from]?.start, tokens[about.head.to - 1]?.end)
      .replace(/\s+/g, " ");
    return [
      {
        sentence: sentence.span,
        span: { start: tokens[Math.min(head, at)]?.start ?? 0, end: tokens[about.head.to - 1]?.end ?? 0 },
        at: token.start,
        name: turn === "halts" || turn === "reopens" ? `closure or suspension: ${matter}` : matter,
        named: false,
        turn,
        ...(turn === "halts" ? { plover: { event: "SANCTION", mode: "discontinue" } as const } : {}),
        actors: [],
        recipients: [],
        needsAuthority: false,
        cites: turn === "halts" || turn === "in force",
      },
    ];
  });
}
