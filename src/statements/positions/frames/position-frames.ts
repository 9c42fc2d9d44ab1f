import { type NounPhrase, phraseBefore, type TokenRun } from "../../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../../language/en/phrase-after.ts";
import { isTime } from "../../../language/en/phrase-words.ts";
import { adjectiveCues, type PositionCue, verbCues } from "../../../language/en/position-cues.ts";
import type { Predicate } from "../../../language/en/predicates.ts";
import { ONLY_MATTERS } from "../../../language/en/tables/only-matters.ts";
import { JOINT_VERBS, NO_MATTERS, OFFERED_NOUNS } from "../../../language/en/tables/position-cues.ts";
import type { Token } from "../../../language/tagger.ts";
import type { CuedSentence } from "../position-passage.ts";
import { type Complement, complementOf } from "./complement.ts";
import { conditionOf } from "./condition.ts";
import { actorOf, subjectAt } from "./frame-actor.ts";
import { infinitiveItems } from "./matter-items.ts";
import type { PositionFrame } from "./position-frame.ts";

/** Finds the positions that the verbs and adjectives of a sentence express, in order. */
export function findPositionFrames(sentence: CuedSentence): PositionFrame[] {
  const { tokens } = sentence;
  if (tokens.at(-1)?.lower === "?") return [];
  const verbs = sentence.predicates.flatMap((predicate) => verbFrame(sentence, predicate) ?? []);
  const adjectives = tokens.flatMap((_, at) => adjectiveFrame(sentence, at) ?? []);
  // "if both sides are open to talks", "whether they would tell": nobody has done so.
  const real = ({ actor, cueRun }: PositionFrame): boolean =>
    !isSupposed(tokens, actor.head.from) && !isBrought(sentence, actor, cueRun.from);
  return [...verbs, ...adjectives].filter(real).sort((a, b) => a.cueRun.from - b.cueRun.from);
}

/** "should Norway not accede", "they fear that Norway will demand more": what somebody only reckons with. */
function isSupposed(tokens: readonly Token[], subject: number): boolean {
  const before = tokens[subject - 1]?.lower ?? "";
  if (/^(?:if|whether|unless|should|were)$/.test(before)) return true;
  return (
    before === "that" &&
    /^(?:fears?|feared|fearing|worry|worries|worried|worrying|concerns?|risk)$/.test(
      tokens[subject - 2]?.lower ?? "",
    )
  );
}

/** "would like to see Norway agree", "let Norway refuse": what somebody else sees or lets happen. */
function isBrought({ tokens, predicates }: CuedSentence, { head }: NounPhrase, cue: number): boolean {
  const verb = predicates.find(({ at }) => at === cue);
  const bare = verb !== undefined && !verb.modal && verb.lemmas.includes(tokens[cue]?.lower ?? "");
  return bare && /^(?:see|let|make|watch)$/.test(tokens[head.from - 1]?.lower ?? "");
}

function verbFrame(sentence: CuedSentence, predicate: Predicate): PositionFrame | undefined {
  const { reading } = sentence;
  if (UNREAL.has(predicate.modal ?? "")) return undefined;
  const told =
    !predicate.modal && !predicate.negated && !/^(?:participle|infinitive)$/.test(predicate.aspect);
  for (const cue of verbCues(predicate.lemmas)) {
    if (!told && cue.takes.includes("R")) continue;
    // "would like": who likes a thing asks for none.
    if (cue.takes.includes("W") && !/^(?:would|'d)$/.test(predicate.modal ?? "")) continue;
    const behind = behindParticle(reading.tokens, predicate, cue);
    if (behind === undefined) {
      const parted = partedFrame(sentence, predicate, cue);
      if (parted) return parted;
      continue;
    }
    const found = predicate.passive
      ? passiveFrame(sentence, predicate, { cue, behind })
      : activeFrame(sentence, predicate, { cue, behind });
    if (found) return found;
  }
  return undefined;
}

/** Words at most between a verb and its particle. */
const PARTED_REACH = 6;

/** "turned the offer down", "brushed them aside": the matter stands between the verb and its particle. */
function partedFrame(
  sentence: CuedSentence,
  predicate: Predicate,
  cue: PositionCue,
): PositionFrame | undefined {
  const { tokens } = sentence;
  const { at } = predicate;
  if (!cue.takes.includes("s") || predicate.passive) return undefined;
  const reach = tokens.slice(at + 2, at + 2 + PARTED_REACH);
  const nth = reach.findIndex(({ lower }) => lower === cue.particle);
  const matter = { from: at + 1, to: at + 2 + nth };
  const between = tokens.slice(matter.from, matter.to);
  const thing = between.length === 1 && /^(?:it|that|this)$/.test(between[0]?.lower ?? "");
  if (nth < 0 || (!thing && between.some(({ tag }) => /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tag))))
    return undefined;
  const complement: Complement = { form: "s", matter };
  const actor = isNoMatter(sentence, { cue, at }, complement) ? undefined : actorOf(sentence, predicate);
  const cueRun = { from: at, to: matter.to + 1 };
  return actor && framed(sentence, { cue, cueRun, actor, complement, predicate });
}

/** What somebody should, must or can do is no position of theirs. */
const UNREAL: ReadonlySet<string> = new Set(["should", "must", "can", "ca", "ought", "shall", "cannot"]);

function behindParticle(
  tokens: readonly Token[],
  { at }: Pick<Predicate, "at">,
  { particle }: PositionCue,
): number | undefined {
  if (!particle) return at + 1;
  const words = particle.split(" ");
  const stands = (from: number): boolean => words.every((word, nth) => tokens[from + nth]?.lower === word);
  if (stands(at + 1)) return at + 1 + words.length;
  // "called again for", "called Monday for", "agreed on Monday to"
  const word = tokens[at + 1];
  const between = word?.tag === "ADV" || isTime(word) ? at + 2 : behindDay(tokens, at + 1);
  return between !== undefined && stands(between) ? between + words.length : undefined;
}

/** Gives where the words for a day that begin at a token end: "on Monday", "late on Monday". */
function behindDay(tokens: readonly Token[], at: number): number | undefined {
  const on = /^(?:late|early|earlier|again)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return tokens[on]?.lower === "on" && isTime(tokens[on + 1]) ? on + 2 : undefined;
}

interface Met {
  readonly cue: PositionCue;
  /** First token behind the cue. */
  readonly behind: number;
}

function activeFrame(
  sentence: CuedSentence,
  predicate: Predicate,
  { cue, behind }: Met,
): PositionFrame | undefined {
  // "the minister threatened on Monday to leave": no participle takes this infinitive.
  const own = cue.takes.includes("i") && !cue.takes.includes("p") && sentence.tokens[behind]?.lower !== "by";
  if (predicate.aspect === "participle" && !own && !takesObject(sentence.tokens, behind)) return undefined;
  const actor = actorOf(sentence, predicate);
  const complement = complementOf(sentence.reading, cue, behind) ?? antecedentOf(sentence, cue, actor);
  if (!complement || isNoMatter(sentence, { cue, at: predicate.at }, complement)) return undefined;
  if (!actor || (cue.particle && isObjectClause(sentence.tokens, actor))) return undefined;
  return framed(sentence, { cue, cueRun: { from: predicate.at, to: behind }, actor, complement, predicate });
}

/** "a request that the governor dismissed": what is refused stands before the clause. */
function antecedentOf(
  { tokens, reading }: CuedSentence,
  { kind, takes }: PositionCue,
  actor: NounPhrase | undefined,
): Complement | undefined {
  const link = (actor?.head.from ?? 0) - 1;
  if (
    kind !== "refusal" ||
    !takes.includes("n") ||
    takes.includes("R") ||
    !/^(?:that|which)$/.test(tokens[link]?.lower ?? "")
  )
    return undefined;
  const comma = tokens[link - 1]?.lower === "," ? 1 : 0;
  const matter = phraseBefore(tokens, link - comma, reading.floor)?.head;
  return matter && { form: "n", matter };
}

/** "the program that he has been pushing for Norway": what is pushed for stands before "that". */
function isObjectClause(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[head.from - 2]?.tag ?? "");
  return noun && /^(?:that|which)$/.test(tokens[head.from - 1]?.lower ?? "");
}

/** "officials blamed Greece": what has an object behind it is no participle of the noun before it. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const { tag, lower = "" } = tokens[at] ?? {};
  return /^(?:DET|PROPN|NOUN|PRON|NUM)$/.test(tag ?? "") || (tag === "VERB" && /[^s]s$/.test(lower));
}

const HOLDS_OPINION = /^agrees?$/;

function isNoMatter(
  { tokens }: CuedSentence,
  { cue: { lemma }, at }: { readonly cue: PositionCue; readonly at: number },
  { matter, form }: Complement,
): boolean {
  if (lemma === "offer" && form === "n") return !isOffered(tokens.slice(matter.from, matter.to));
  // "seek help": whoever needs a doctor asks nobody; "seek help from Norway" does.
  const asked = tokens.slice(matter.from + 1, matter.to).some(({ lower }) => lower === "from");
  if (lemma === "seek" && asked) return false;
  if (/^[ns]$/.test(form) && !isOnlyMatter(tokens.slice(matter.from, matter.to), lemma)) return true;
  // "observers agree that …": they hold an opinion together, nothing was agreed.
  if (lemma === "agree" && form === "c" && HOLDS_OPINION.test(tokens[at]?.lower ?? "")) return true;
  const heads = NO_MATTERS[lemma];
  if (!heads || form === "p") return false;
  const rest = tokens.slice(matter.from, matter.to).filter((token) => token.tag !== "DET");
  // "want it scrapped": what is to become of it is the matter.
  if (lemma === "want" && rest[1]?.tag === "VERB") return false;
  // "wants more money": more of what is said.
  if (rest[0]?.lower === "more" && rest[1]?.tag === "NOUN") return false;
  return heads.has(rest[0]?.lower ?? "") || (rest.length <= 2 && heads.has(rest.at(-1)?.lower ?? ""));
}

/** "offered help", "offered 3 percent", "offered $4 million". */
function isOffered(matter: readonly Token[]): boolean {
  return matter.some(
    ({ lower, tag }, nth) =>
      OFFERED_NOUNS.has(lower) ||
      (tag === "NUM" && /^(?:percent|per|%)$/.test(matter[nth + 1]?.lower ?? "")) ||
      /^[$€£¥]$/.test(lower) ||
      /^\d[\d.,]*%$/.test(lower),
  );
}

/** "dismissed the idea", "turned her down": what a cue may be about where the table names the nouns. */
function isOnlyMatter(matter: readonly Token[], lemma: string): boolean {
  const nouns = ONLY_MATTERS[lemma];
  if (!nouns) return true;
  if (matter.length === 1 && /^(?:it|this|that|him|her|them|us)$/.test(matter[0]?.lower ?? "")) return true;
  // "ignored calls for comment": silence is listed with the silences.
  if (matter.some(({ lower }) => lower === "comment")) return false;
  // "a rule-of-law clause": what hyphens join is one word.
  const joined = (nth: number): boolean => [nth, nth - 1, nth + 1].some((one) => matter[one]?.lower === "-");
  const end = matter.findIndex(({ tag }, nth) => /^(?:ADP|SCONJ|PUNCT|AUX)$/.test(tag) && !joined(nth));
  return matter.slice(0, end > 0 ? end : matter.length).some(({ lower }) => nouns.has(lower));
}

/** Words at most between a passive verb and the one who does it. */
const AGENT_REACH = 4;

/** "was urged by Norway to stay", "was rejected by the council": whoever does it stands behind "by". */
function passiveFrame(
  sentence: CuedSentence,
  predicate: Predicate,
  { cue, behind }: Met,
): PositionFrame | undefined {
  const { tokens, reading } = sentence;
  let by = behind;
  while (by < behind + AGENT_REACH && tokens[by]?.lower !== "by") by++;
  if (tokens[by]?.lower !== "by")
    return cue.takes.includes("x") ? expectedFrame(sentence, predicate, { cue, behind }) : undefined;
  const actor = phraseAfter(tokens, by + 1, reading.limit);
  const subject = subjectAt(sentence, predicate.from, predicate.at + 1);
  if (!actor || !subject) return undefined;
  const cueRun = { from: predicate.at, to: behind };
  const takes = cue.takes.includes("p") ? "i" : cue.takes.includes("t") ? "n" : "";
  const link = takes === "n" && /^(?:of|for|over)$/.test(tokens[actor.whole.to]?.lower ?? "") ? 1 : 0;
  const rest = takes === "" ? undefined : complementOf(reading, { ...cue, takes }, actor.whole.to + link);
  if (rest) {
    const complement = { ...rest, recipient: subject.head };
    return framed(sentence, { cue, cueRun, actor, complement, predicate });
  }
  if (!cue.takes.includes("n")) return undefined;
  const complement: Complement = { form: "n", matter: subject.head };
  if (isNoMatter(sentence, { cue, at: predicate.at }, complement)) return undefined;
  return framed(sentence, { cue, cueRun, actor, complement, predicate });
}

/** "are expected to continue talks": what is expected of parties that deal with each other. */
function expectedFrame(
  sentence: CuedSentence,
  predicate: Predicate,
  { cue, behind }: Met,
): PositionFrame | undefined {
  const { tokens, reading } = sentence;
  const complement = complementOf(reading, { ...cue, takes: "i" }, behind);
  if (!complement || !JOINT_VERBS.has(tokens[complement.matter.from]?.lower ?? "")) return undefined;
  const actor = subjectAt(sentence, predicate.from, predicate.at + 1);
  if (!actor) return undefined;
  const cueRun = { from: predicate.at, to: behind };
  const frame = framed(sentence, { cue, cueRun, actor, complement, predicate });
  return { ...frame, modality: "expected" };
}

interface Parts {
  readonly cue: PositionCue;
  readonly cueRun: TokenRun;
  readonly actor: NounPhrase;
  readonly complement: Complement;
  readonly predicate: Pick<Predicate, "negated" | "modal">;
}

function framed(sentence: CuedSentence, { cue, cueRun, actor, complement, predicate }: Parts): PositionFrame {
  const { tokens, reading } = sentence;
  const { form, matter, recipient } = complement;
  const condition = conditionOf(reading, { actor: actor.whole, cue: cueRun, matter });
  const wish = cue.takes.includes("W");
  const between = { from: actor.whole.to, to: cueRun.from };
  const modality = wish ? undefined : modalityOf(tokens, between, predicate.modal);
  const addressed = recipient && phraseIn(tokens, recipient);
  return {
    cue,
    cueRun,
    form,
    actor,
    matter,
    items: form === "p" || form === "i" ? infinitiveItems(tokens, matter) : [matter],
    negated: predicate.negated !== NOBODY.test(tokens[actor.head.from]?.lower ?? ""),
    ...(addressed ? { recipient: addressed } : {}),
    ...(condition ? { condition } : {}),
    ...(modality ? { modality } : {}),
  };
}

/** An actor that opens with one of these does not do it. */
const NOBODY = /^(?:neither|no|none|nobody)$/;

/** The phrase that a run holds, without the appositions that close it. */
function phraseIn(tokens: readonly Token[], run: TokenRun): NounPhrase {
  let { to } = run;
  while (to > run.from + 1 && tokens[to - 1]?.lower === ",") to--;
  const head = { from: run.from, to };
  return { head, beside: [], whole: head };
}

const HEDGES = /^(?:apparently|reportedly|possibly|perhaps|maybe|likely|probably|allegedly)$/;

function modalityOf(
  tokens: readonly Token[],
  between: TokenRun,
  modal: string | undefined,
): PositionFrame["modality"] {
  if (modal === "may" || modal === "might" || modal === "could") return "possible";
  if (modal === "would" || modal === "'d") return "hypothetical";
  if (modal === "will" || modal === "'ll") return "expected";
  const hedged = tokens
    .slice(Math.min(between.from, between.to), between.to)
    .some((token) => HEDGES.test(token.lower));
  return hedged ? "possible" : undefined;
}

const BE =
  /^(?:is|are|was|were|be|been|being|'s|'re|'m|am|seem|seems|seemed|remain|remains|remained|appears|appeared|stand|stands|stood)$/;

/** "is willing to help", "would be prepared to sign", "is open to talks". */
function adjectiveFrame(sentence: CuedSentence, at: number): PositionFrame | undefined {
  const { tokens } = sentence;
  const cues = adjectiveCues(tokens[at]?.lower ?? "");
  const standing = cues.length === 0 ? undefined : standingOf(tokens, at);
  if (!standing || UNREAL.has(standing.modal ?? "")) return undefined;
  for (const cue of cues) {
    const found = adjectiveWith(sentence, { cue, at, standing });
    if (found) return found;
  }
  return undefined;
}

interface Standing extends Pick<Predicate, "from" | "negated" | "modal"> {}

function adjectiveWith(
  sentence: CuedSentence,
  { cue, at, standing }: { readonly cue: PositionCue; readonly at: number; readonly standing: Standing },
): PositionFrame | undefined {
  const { tokens, reading } = sentence;
  const behind = behindParticle(tokens, { at }, cue);
  const complement = behind === undefined ? undefined : complementOf(reading, cue, behind);
  if (behind === undefined || !complement || isNoMatter(sentence, { cue, at }, complement)) return undefined;
  const actor = subjectAt(sentence, standing.from, at + 1);
  const cueRun = { from: at, to: behind };
  return actor && framed(sentence, { cue, cueRun, actor, complement, predicate: standing });
}

/** The auxiliaries before an adjective; undefined where no form of "be" leads to it. */
function standingOf(tokens: readonly Token[], at: number): Standing | undefined {
  let from = at;
  let negated = false;
  let modal: string | undefined;
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const { lower = "", tag } = tokens[back] ?? {};
    if (lower === "not" || lower === "n't" || lower === "never") negated = true;
    else if (/^(?:would|may|might|could|will|must|should|'d|'ll)$/.test(lower)) modal = lower;
    else if (BE.test(lower) || tag === "AUX") from = back;
    else if (tag !== "ADV") break;
    if (modal) from = back;
  }
  return from === at ? undefined : { from, negated, ...(modal ? { modal } : {}) };
}
