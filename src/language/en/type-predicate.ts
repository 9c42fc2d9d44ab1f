import type { Plover, PloverEvent } from "../../model/position.ts";
import type { Token } from "../tagger.ts";
import { isTime } from "./phrase-words.ts";
import { nounClasses, type PloverRule, type PloverWrapper, ploverRules, ploverWrapper } from "./plover.ts";
import type { Predicate } from "./predicates.ts";
import { verbForm } from "./verb-forms.ts";

/** How far behind a verb the noun may stand that says what it does; beyond it another clause has usually begun. */
const OBJECT_REACH = 14;
/** How far before a passive verb its subject's noun may stand. */
const SUBJECT_REACH = 8;

const BREAK = /^[;:“”"—–]$/;
const CLAUSE_OPENER =
  /^(?:that|which|who|after|before|when|while|because|until|since|unless|if|although|as|where)$/;

/** What stands behind these tells why or whereabouts, once the verb has its object. */
const ASIDE = /^(?:against|over|about|amid|despite|following|during)$/;

/** What is promised of these is agreed; of the others it is a threat. */
const KIND_ACTS: ReadonlySet<PloverEvent> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

/**
 * Types what a verb of a sentence says that was done (PLOVER 2.0): by the verb, by what it takes, and by the words
 * that it depends on: "agreed to lift" is AGREE, "refused to lift" REJECT, "will impose" THREATEN.
 */
export function typePredicate(tokens: readonly Token[], predicate: Predicate): Plover | undefined {
  const act = typeAct(tokens, predicate);
  const wrapped = wrap(tokens, predicate, act);
  if (wrapped) return wrapped;
  const { modal, negated } = predicate;
  if (modal && /^(?:must|should|ought)$/.test(modal)) return { event: "REQUEST" };
  if (negated && modal && !act && /^(?:will|would|wo)$/.test(modal)) return { event: "REJECT" };
  if (!act) return undefined;
  if (negated && KIND_ACTS.has(act.event)) return { event: "REJECT" };
  if (modal && /^(?:will|would|shall|'ll|'d|wo)$/.test(modal))
    return followedByUnless(tokens, predicate) ? { event: "THREATEN" } : intended(act);
  return act;
}

function followedByUnless(tokens: readonly Token[], { at }: Predicate): boolean {
  return tokens.slice(at, at + 2 * OBJECT_REACH).some(({ lower }) => lower === "unless");
}

function intended(act: Plover): Plover {
  if (act.event === "REQUEST" || act.event === "REJECT" || act.event === "ACCUSE") return act;
  return { event: KIND_ACTS.has(act.event) ? "AGREE" : "THREATEN" };
}

/** Types the act alone, as if it had been done. */
export function typeAct(tokens: readonly Token[], predicate: Predicate): Plover | undefined {
  const rules = ploverRules(predicate.lemmas);
  if (rules.length === 0) return undefined;
  const matching = rules.filter((rule) => particleFits(tokens, predicate.at, rule));
  const withParticle = matching.filter((rule) => rule.particle !== undefined);
  return chooseRule(withParticle.length > 0 ? withParticle : matching, tokens, predicate);
}

/** Chooses the rule whose noun stands nearest to the verb, otherwise the one that asks for none. */
function chooseRule(
  rules: readonly PloverRule[],
  tokens: readonly Token[],
  { at, from, passive, aspect }: Predicate,
): Plover | undefined {
  const before = nounsBefore(tokens, from);
  const turned = passive || aspect === "participle" || hasNoObject(tokens, at);
  const subject = rules.find(
    ({ ofSubject, takes }) => ofSubject && before.some((names) => names.includes(takes ?? "")),
  );
  if (subject) return subject.plover;
  const objects = turned && before.length > 0 ? before : nounsBehind(tokens, at);
  for (const names of objects) {
    const found = rules.find(
      ({ ofSubject, takes }) => !ofSubject && takes !== undefined && names.includes(takes),
    );
    if (found) return found.plover;
  }
  return rules.find(({ takes }) => takes === undefined || takes.startsWith("+"))?.plover;
}

function wordsBehind(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let next = at + 1; next < tokens.length && next <= at + OBJECT_REACH; next++) {
    if (endsClause(tokens, next, at) || tokens[next]?.lower === ",") break;
    found.push(tokens[next]?.lower ?? "");
  }
  return found;
}

/** "the bridge reopened Friday": what happens to it stands before the verb. */
function hasNoObject(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  return (
    behind === undefined ||
    behind.tag === "PUNCT" ||
    (isTime(behind) && !NOMINAL_TAGS.has(tokens[at + 2]?.tag ?? "X"))
  );
}

const NOMINAL_TAGS: ReadonlySet<string> = new Set(["NOUN", "DET", "ADJ", "NUM"]);

function particleFits(tokens: readonly Token[], at: number, { particle, takes = "" }: PloverRule): boolean {
  if (takes.startsWith("+")) return wordsBehind(tokens, at).includes(takes.slice(1));
  if (particle === undefined) return true;
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + 4); next++) {
    // "fired his deputy on Monday": a preposition before a time is no particle.
    if (tokens[next]?.lower === particle) return !isTime(tokens[next + 1]);
    if (/^(?:VERB|PUNCT|ADP|PART|CCONJ)$/.test(tokens[next]?.tag ?? "")) return false;
  }
  return false;
}

/** Gives the classes of the nouns behind a verb up to the end of its clause; in "aid talks" the talks come first. */
function nounsBehind(tokens: readonly Token[], at: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let run: (readonly string[])[] = [];
  for (let next = at + 1; next < Math.min(tokens.length, at + 1 + OBJECT_REACH); next++) {
    const token = tokens[next];
    if (!token || endsClause(tokens, next, at)) break;
    const inRun = token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ";
    if (!inRun) {
      found.push(...run);
      run = [];
    }
    if (mayBeNoun(token)) run.unshift(nounClasses(token.lower));
  }
  return [...found, ...run].filter((names) => names.length > 0);
}

function endsClause(tokens: readonly Token[], next: number, at: number): boolean {
  const token = tokens[next];
  if (!token || BREAK.test(token.lower)) return true;
  if (next === at + 1) return false;
  if (ASIDE.test(token.lower) && tokens.slice(at + 1, next).some(({ tag }) => tag === "NOUN")) return true;
  if (CLAUSE_OPENER.test(token.lower) && token.tag !== "DET") return true;
  return token.lower === "to" && tokens[next + 1]?.tag === "VERB";
}

function nounsBefore(tokens: readonly Token[], from: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let back = from - 1; back >= Math.max(0, from - SUBJECT_REACH); back--) {
    const token = tokens[back];
    if (!token || BREAK.test(token.lower) || token.tag === "VERB") break;
    if (mayBeNoun(token)) found.push(nounClasses(token.lower));
  }
  return found.filter((names) => names.length > 0);
}

function mayBeNoun(token: Token): boolean {
  if (token.tag === "VERB") return token.lower.endsWith("ing");
  // "in March": the month is no march.
  if (token.tag === "PROPN" && token.lower === "march") return false;
  return token.tag !== "ADP" && token.tag !== "DET" && token.tag !== "AUX" && token.tag !== "PART";
}

/** How many words may stand between a wrapping verb and its infinitive: "threatened on Monday to leave". */
const WRAPPER_REACH = 4;

/** Finds the word that an infinitive depends on: the verb or adjective before it, with a day between at most. */
export function wrapperOf(
  tokens: readonly Token[],
  predicate: Predicate,
): { at: number; kind: PloverWrapper } | undefined {
  if (predicate.aspect !== "infinitive" || predicate.governor === undefined) return undefined;
  for (let back = predicate.governor; back >= Math.max(0, predicate.governor - WRAPPER_REACH); back--) {
    const token = tokens[back];
    if (!token || token.tag === "PUNCT") return undefined;
    const kind = ploverWrapper(lemmasOf(token));
    if (kind) return { at: back, kind };
    if (token.tag !== "ADV" && token.tag !== "ADP" && !isTime(token)) return undefined;
  }
  return undefined;
}

function wrap(tokens: readonly Token[], predicate: Predicate, act: Plover | undefined): Plover | undefined {
  const wrapper = wrapperOf(tokens, predicate)?.kind;
  if (wrapper === "promise") return act ? intended(act) : { event: "AGREE" };
  if (wrapper === "refuse") return { event: "REJECT" };
  if (wrapper === "threaten") return { event: "THREATEN" };
  return undefined;
}

function lemmasOf({ lower, tag }: Token): readonly string[] {
  return tag === "ADJ" ? [lower] : [lower, ...verbForm(lower).lemmas];
}
