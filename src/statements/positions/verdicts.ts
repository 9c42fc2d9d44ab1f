import { type NounPhrase, phraseBefore, type TokenRun } from "../../language/en/noun-phrases.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import {
  CALLED_WORDS,
  CHARGE_NOUNS,
  DENIAL_WORDS,
  VERDICT_WORDS,
} from "../../language/en/tables/verdict-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover, PositionKind } from "../../model/position.ts";
import { actorOf } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { toldBy } from "./told-by.ts";

interface Wanted {
  readonly reader: string;
  readonly kind: PositionKind;
}

interface Verdict {
  readonly kind: PositionKind;
  readonly plover: Plover;
}

const CONDEMNS: Verdict = { kind: "accusation", plover: { event: "ACCUSE", mode: "disapprove" } };
const DENIES: Verdict = { kind: "refusal", plover: { event: "REJECT" } };

/** Reads what a party calls what others do or say: "called the decision hostile", "described the charge as baseless". */
export function calledNames(
  passage: PositionPassage,
  sentence: PositionSentence,
  wanted: Wanted,
): PositionDraft[] {
  return sentence.predicates.flatMap(
    (predicate) => calledAt(passage, sentence, { ...wanted, predicate }) ?? [],
  );
}

interface Met extends Wanted {
  readonly predicate: Predicate;
}

/** Verbs that give a thing a name, with what leads to the name. */
const NAMING: Readonly<Record<string, string>> = {
  call: "",
  brand: "",
  label: "",
  describe: "as",
  characterise: "as",
  characterize: "as",
};

function calledAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind, predicate }: Met,
): PositionDraft | undefined {
  const { tokens, reading } = sentence;
  const { at, passive, negated, modal, lemmas } = predicate;
  const lemma = lemmas.find((one) => NAMING[one] !== undefined);
  if (lemma === undefined || passive || negated || modal) return undefined;
  const link = NAMING[lemma] ?? "";
  const from = link === "" ? at + 1 : linkBehind(tokens, at + 2, link);
  if (from === undefined) return undefined;
  const target = { from: at + 1, to: closedEnd(tokens, from + 1, matterEnd(reading, from)) };
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[target.from]?.tag ?? "")) return undefined;
  const word = verdictWord(sentence, target, link);
  const verdict = word === undefined ? undefined : verdictOf(sentence, { from: at + 1, to: word });
  const actor = verdict?.kind === kind ? actorOf(sentence, predicate) : undefined;
  if (!verdict || !actor) return undefined;
  return plainDraft(passage, sentence, {
    reader,
    ...verdict,
    actors: describeParties(passage.text, tokens, actor),
    cue: { from: at, to: at + 1 },
    matter: target,
    clause: clauseOf(actor, { from: at, to: target.to }),
    power: true,
  });
}

/** Gives where what a thing is described as begins. */
function linkBehind(tokens: readonly Token[], from: number, link: string): number | undefined {
  const nth = tokens.slice(from, from + NAME_REACH).findIndex(({ lower }) => lower === link);
  return nth < 0 ? undefined : from + nth + 1;
}

/** What ends in "and" or in an opening mark goes on without its verb. */
function closedEnd(tokens: readonly Token[], least: number, end: number): number {
  let to = end;
  while (to > least && /^(?:and|or|but|[“",])$/.test(tokens[to - 1]?.lower ?? "")) to--;
  return Math.max(least, to);
}

function clauseOf({ head }: NounPhrase, rest: TokenRun): TokenRun {
  const near = head.from < rest.from && rest.from - head.to <= ACTOR_REACH;
  return { from: near ? head.from : rest.from, to: rest.to };
}

/** An actor farther from its verb than this many words stands in another clause. */
const ACTOR_REACH = 4;
/** Words at most between a verb of naming and the name that it gives. */
const NAME_REACH = 16;

/** The place of the word that condemns: it closes a phrase, or opens one behind "a" or "as". */
function verdictWord({ tokens }: PositionSentence, { from, to }: TokenRun, link: string): number | undefined {
  let named = link === "";
  for (let at = from + 1; at < Math.min(to, from + NAME_REACH); at++) {
    const { lower = "", tag = "" } = tokens[at] ?? {};
    if (/^(?:SCONJ|AUX)$/.test(tag) || (tag === "VERB" && !isVerdict(lower))) return undefined;
    if (lower === "as") named = true;
    const article = /^an?$/.test(lower);
    if (!named || !(article || isVerdict(lower))) continue;
    const word = article ? at + 1 + tokens.slice(at + 1, to).findIndex((one) => isVerdict(one.lower)) : at;
    const near = word > at - 1 && word - at <= VERDICT_REACH && isVerdict(tokens[word]?.lower ?? "");
    const closes = article || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[word + 1]?.tag ?? "");
    if (near && closes) return word;
  }
  return undefined;
}

/** Words at most between "a" and the word that condemns: "a complete and utter". */
const VERDICT_REACH = 5;

function isVerdict(word: string): boolean {
  return VERDICT_WORDS.has(word) || CALLED_WORDS.has(word) || DENIAL_WORDS.has(word);
}

/** Of what others say a denial; of what they do a condemnation. */
function verdictOf({ tokens }: PositionSentence, { from, to }: TokenRun): Verdict | undefined {
  const word = tokens[to]?.lower ?? "";
  const said =
    tokens.slice(from, to).some(({ lower }) => CHARGE_NOUNS.has(lower)) ||
    /^(?:it|that|this)$/.test(tokens[from]?.lower ?? "");
  if (DENIAL_WORDS.has(word) && said) return DENIES;
  return VERDICT_WORDS.has(word) || CALLED_WORDS.has(word) ? CONDEMNS : undefined;
}

/** Reads what somebody says of what others do: "said the bill was unjust", “This is a betrayal”. */
export function toldVerdicts(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, quoted, reading } = sentence;
  if (tokens.at(-1)?.lower === "?") return [];
  return tokens.flatMap((token, at): PositionDraft[] => {
    if (!/^(?:is|are|was|were|'s)$/.test(token.lower)) return [];
    const word = toldWord(sentence, at);
    const matter = word === undefined ? undefined : phraseBefore(tokens, at, reading.floor)?.head;
    const first = matter && (tokens[matter.from]?.lower ?? "");
    if (word === undefined || !matter || /^(?:i|we|you|there|he|she)$/.test(first ?? "")) return [];
    const speaker = quoted[at] ? undefined : toldBy(sentence, matter.from);
    // "what he did in Norway is a disgrace": the phrase before the verb is not what it is said of.
    if (tokens[matter.from - 1]?.tag === "ADP") return [];
    if ((!quoted[at] && !speaker) || isDoubted(sentence, matter.from)) return [];
    const clause = { from: matter.from, to: Math.max(word + 1, matterEnd(reading, at + 1)) };
    const actors = speaker ? describeParties(passage.text, tokens, speaker) : [];
    const cue = { from: at, to: word + 1 };
    return [
      plainDraft(passage, sentence, {
        reader,
        ...CONDEMNS,
        actors,
        cue,
        matter: clause,
        clause,
        spoken: true,
        power: true,
      }),
    ];
  });
}

/** The word that condemns behind "is", with "a", "an act of" or an adverb between; none behind "not". */
function toldWord({ tokens }: PositionSentence, be: number): number | undefined {
  for (let at = be + 1; at <= be + VERDICT_REACH; at++) {
    const { lower = "", tag = "" } = tokens[at] ?? {};
    if (VERDICT_WORDS.has(lower)) return at;
    if (!/^(?:DET|ADV|ADJ)$/.test(tag) || /^(?:not|n't|no|never|neither)$/.test(lower)) return undefined;
  }
  return undefined;
}

function isDoubted({ tokens }: PositionSentence, from: number): boolean {
  return /^(?:if|whether|when|where|what|which|unless|because)$/.test(tokens[from - 1]?.lower ?? "");
}
