import { phraseBefore, type TokenRun } from "../../language/en/noun-phrases.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import { actNoun, type PositionAct } from "../../language/en/position-acts.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { STANDING_VERBS } from "../../language/en/tables/position-acts.ts";
import type { Token } from "../../language/tagger.ts";
import type { PositionKind } from "../../model/position.ts";
import { actorOf } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

interface Wanted {
  readonly reader: string;
  readonly kind: PositionKind;
}

/** Reads positions put forward by a verb and a noun: "raised its bid to", "renewed her call for", "the union's demand stands at". */
export function positionActs(
  passage: PositionPassage,
  sentence: PositionSentence,
  wanted: Wanted,
): PositionDraft[] {
  if (sentence.nouns.length === 0) return [];
  const { reader, kind } = wanted;
  return sentence.predicates.flatMap((predicate) => {
    const met: Met = { reader, kind, predicate };
    return [...(actAt(passage, sentence, met) ?? []), ...(standingAt(passage, sentence, met) ?? [])];
  });
}

interface Met extends Wanted {
  readonly predicate: Predicate;
}

/** What a party should, must or can put forward is no position of it. */
const UNREAL = /^(?:should|must|can|ca|ought|shall|cannot|may|might|could|would)$/;

function actAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind, predicate }: Met,
): PositionDraft[] | undefined {
  const { tokens, reading } = sentence;
  const { at, passive, negated, modal = "", aspect } = predicate;
  if (passive || negated || UNREAL.test(modal) || aspect === "participle") return undefined;
  const { noun, act } = actBehind(tokens, predicate);
  if (noun === undefined || act?.kind !== kind || !isTold(tokens, noun, act)) return undefined;
  // "showed no willingness": what is not put forward is no position of that kind.
  if (tokens.slice(at + 1, noun).some(({ lower }) => lower === "no")) return undefined;
  const actor = actorOf(sentence, predicate);
  // "did he make a promise": behind "he" a base form asks.
  const subject = tokens[actor?.head.from ?? at]?.lower ?? "";
  if (/^(?:he|she|it)$/.test(subject) && aspect === "present" && act.verbs.has(tokens[at]?.lower ?? ""))
    return undefined;
  // "if the company raised its offer": nobody has done so.
  if (!actor || /^(?:if|unless|whether|once|until|when)$/.test(tokens[actor.whole.from - 1]?.lower ?? ""))
    return undefined;
  const end = Math.max(noun + 1, matterEnd(reading, at + 1));
  const matter = { from: end > noun + 1 ? noun + 1 : at + 1, to: end };
  return [
    plainDraft(passage, sentence, {
      reader,
      kind,
      plover: act.plover,
      actors: describeParties(passage.text, tokens, actor),
      cue: { from: at, to: noun + 1 },
      matter,
      clause: clauseOf(actor.head, { from: at, to: matter.to }),
      power: true,
    }),
  ];
}

/** The noun of a position behind its verb, with what the two say together; the verb may have a particle: "set out". */
function actBehind(
  tokens: readonly Token[],
  { at, lemmas }: Predicate,
): { readonly noun?: number | undefined; readonly act?: PositionAct | undefined } {
  const particle = tokens[at + 1]?.lower ?? "";
  const parted = /^(?:out|down|in)$/.test(particle);
  const noun = nounBehind(tokens, parted ? at + 2 : at + 1);
  if (noun === undefined) return {};
  const verbs = parted ? lemmas.map((lemma) => `${lemma}-${particle}`) : lemmas;
  return { noun, act: actNoun(tokens[noun]?.lower ?? "", verbs) };
}

function clauseOf(actor: TokenRun, rest: TokenRun): TokenRun {
  const near = actor.from < rest.from && rest.from - actor.to <= ACTOR_REACH;
  return { from: near ? actor.from : rest.from, to: rest.to };
}

/** An actor farther from its verb than this many words stands in another clause. */
const ACTOR_REACH = 4;
/** Words at most between a verb and the noun of its position. */
const NOUN_REACH = 6;

/** The first noun of the table behind a verb, with nothing but its article and adjectives between. */
function nounBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + NOUN_REACH; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (actNoun(token.lower)) return at;
    const inner =
      /^(?:DET|ADJ|NUM|NOUN|ADV|SYM)$/.test(token.tag) ||
      /^(?:its|his|her|their|our|my|-|['’]s?)$/.test(token.lower);
    if (!inner) return undefined;
  }
  return undefined;
}

const FEELING =
  /^(?:concerns?|alarm|outrage|anger|dismay|frustration|fury|disappointment|doubts?|misgivings|unease)$/;
/** What is put to a court or a chamber, and the words that say what for. */
const PAPER = /^(?:motions?|petitions?|applications?|appeals?)$/;
const PAPER_LINK = /^(?:for|to|that|of|against|calling|seeking|demanding|asking|urging)$/;

/** "made calls": an ask without what is asked for is none. */
function isTold(tokens: readonly Token[], noun: number, { kind }: PositionAct): boolean {
  const behind = tokens[noun + 1]?.lower ?? "";
  // "gave its word that it would pay", "gave the word to fire"
  if (/^word$/.test(tokens[noun]?.lower ?? "")) return behind === "that";
  // "made concessions to fashion"
  if (/^concessions?$/.test(tokens[noun]?.lower ?? "")) return /^(?:on|over)$/.test(behind);
  // "launched a campaign": only one against something asks that it end.
  if (/^campaigns?$/.test(tokens[noun]?.lower ?? "")) return behind === "against";
  // "expressed concern that it might rain"
  if (FEELING.test(tokens[noun]?.lower ?? "")) return /^(?:about|over|at)$/.test(behind);
  if (PAPER.test(tokens[noun]?.lower ?? "")) return PAPER_LINK.test(behind);
  if (/^(?:conditions?|terms|demands?)$/.test(tokens[noun]?.lower ?? "") && behind === "on") return true;
  return kind !== "ask" || /^(?:for|to|that|of)$/.test(behind);
}

/** "Management's offer stands at 4 percent": the party stands before the noun. */
function standingAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind, predicate }: Met,
): PositionDraft[] | undefined {
  const { tokens, reading } = sentence;
  const { at, from } = predicate;
  const act = actNoun(tokens[from - 1]?.lower ?? "");
  const stands =
    predicate.lemmas.some((lemma) => STANDING_VERBS.has(lemma)) && tokens[at + 1]?.lower === "at";
  if (!stands || act?.kind !== kind) return undefined;
  let mark = from - 2;
  while (tokens[mark]?.tag === "ADJ") mark--;
  const actor = /^['’]s?$/.test(tokens[mark]?.lower ?? "")
    ? phraseBefore(tokens, mark, reading.floor)
    : undefined;
  if (!actor) return undefined;
  const matter = { from: at + 1, to: matterEnd(reading, at + 1) };
  const found = { reader, kind, plover: act.plover, actors: describeParties(passage.text, tokens, actor) };
  return [
    plainDraft(passage, sentence, {
      ...found,
      cue: { from: from - 1, to: at + 1 },
      matter,
      clause: { from: actor.head.from, to: matter.to },
    }),
  ];
}

/** Words at most between "gave" and the end of the time given. */
const GIVEN_REACH = 9;

/** Reads what is asked by setting a time: "gave the owner until Friday", "gave the company 30 days to reply". */
export function timesGiven(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading } = sentence;
  return sentence.predicates.flatMap((predicate): PositionDraft[] => {
    const { at, lemmas, passive, negated, modal } = predicate;
    if (!lemmas.includes("give") || passive || negated || UNREAL.test(modal ?? "")) return [];
    const until = timeGiven(tokens, at);
    const actor = until === undefined ? undefined : actorOf(sentence, predicate);
    if (until === undefined || !actor) return [];
    const given = { from: at + 1, to: until };
    const matter = { from: until, to: Math.max(until + 2, matterEnd(reading, until)) };
    return [
      {
        ...plainDraft(passage, sentence, {
          reader,
          kind: "ask",
          plover: { event: "REQUEST", mode: "change" },
          actors: describeParties(passage.text, tokens, actor),
          cue: { from: at, to: at + 1 },
          matter,
          clause: clauseOf(actor.head, { from: at, to: matter.to }),
          power: true,
        }),
        recipients: describeParties(passage.text, tokens, { head: given, beside: [], whole: given }),
      },
    ];
  });
}

const PART_OF_TIME = /^(?:end|start|beginning|middle|close)$/;
const TIME_UNIT = /^(?:hour|day|week|month|year)s?$/;

/** Gives where "until Friday" or "30 days to" begins behind whom it is given. */
function timeGiven(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 2; next < at + GIVEN_REACH; next++) {
    const [token, behind] = [tokens[next], tokens[next + 1]];
    if (!token || /^(?:PUNCT|VERB|AUX)$/.test(token.tag)) return undefined;
    if (token.lower === "until") {
      // "until the end of May"
      const part = tokens[next + 2]?.lower ?? "";
      const ends = behind?.lower === "the" && (PART_OF_TIME.test(part) || isTime(tokens[next + 2]));
      return isTime(behind) || behind?.tag === "NUM" || ends ? next : undefined;
    }
    const count = token.tag === "NUM" || /^(?:a|an)$/.test(token.lower);
    if (count && TIME_UNIT.test(behind?.lower ?? "") && tokens[next + 2]?.lower === "to") return next;
  }
  return undefined;
}
