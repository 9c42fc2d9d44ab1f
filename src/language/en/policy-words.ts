import { singularOf } from "./plurals.ts";
import {
  AUTHORITY_NOUNS,
  BINDING_VERBS,
  BODY_NOUNS,
  COUNTED_BINDING_VERBS,
  DRAFT_NOUNS,
  HOLDING_VERBS,
  LASTING_STATES,
  MOVING_VERBS,
  PLAN_NOUNS,
  PLAN_VERBS,
  PLANNING_WORDS,
  POINTING_NOUNS,
  POLICY_NOUN_CLASSES,
  POLICY_TURNS,
  POLICY_VERBS,
  RULING_NOUNS,
  RULING_VERBS,
  SET_NOUNS,
  STOPPING_VERBS,
  TIMED_HOLDING_VERBS,
} from "./tables/policy-words.ts";
import { verbForm } from "./verb-forms.ts";

/** What becomes of a policy by an act; a stop of something is a policy of its own, which its reopening ends. */
export type PolicyTurn = "proposed" | "agreed" | "in force" | "ended" | "halts" | "reopens";

/** What a verb does with a class of policies. */
export interface PolicyRule {
  /** A class; absent for anything, `+` for anything where somebody does it. */
  readonly takes?: string;
  readonly turn: PolicyTurn;
  /** What stands before the words for what it is about; `verb`: it is named by all words of the verb. */
  readonly naming: string;
}

function readRules(): ReadonlyMap<string, readonly PolicyRule[]> {
  const rules = new Map<string, PolicyRule[]>();
  for (const line of POLICY_VERBS.trim().split("\n")) {
    const [verbs = "", takes = "", turn = "", naming = ""] = line.split("|").map((cell) => cell.trim());
    const rule = { turn: turn as PolicyTurn, naming, ...(takes === "-" ? {} : { takes }) };
    for (const verb of verbs.split(" ")) rules.set(verb, [...(rules.get(verb) ?? []), rule]);
  }
  return rules;
}

function readClasses(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const line of POLICY_NOUN_CLASSES.trim().split("\n")) {
    const [name = "", words = ""] = line.split(":");
    for (const word of words.trim().split(" ")) classes.set(word, [...(classes.get(word) ?? []), name]);
  }
  return classes;
}

const RULES = readRules();
const CLASSES = readClasses();
const STATES: ReadonlySet<string> = new Set(LASTING_STATES.split(" "));
const HOLDING: ReadonlySet<string> = new Set(HOLDING_VERBS.split(" "));
const TIMED_HOLDING: ReadonlySet<string> = new Set(TIMED_HOLDING_VERBS.split(" "));
const POINTING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(POINTING_NOUNS).map(([noun, means]) => [noun, new Set(means.split(" "))]),
);
const RULING: ReadonlySet<string> = new Set(RULING_VERBS.split(" "));
const RULERS: ReadonlySet<string> = new Set(RULING_NOUNS.split(" "));
const BINDING: ReadonlySet<string> = new Set(BINDING_VERBS.split(" "));
const COUNTED_BINDING: ReadonlySet<string> = new Set(COUNTED_BINDING_VERBS.split(" "));
const MOVING: ReadonlySet<string> = new Set(MOVING_VERBS.split(" "));
const SET_BY_AUTHORITIES: ReadonlySet<string> = new Set(SET_NOUNS.split(" "));
const DRAFTS: ReadonlySet<string> = new Set(DRAFT_NOUNS.split(" "));
const PLANS: ReadonlySet<string> = new Set(PLAN_NOUNS.split(" "));
const AUTHORITIES: ReadonlySet<string> = new Set(AUTHORITY_NOUNS.trim().split(/\s+/));
const BODIES: ReadonlySet<string> = new Set(BODY_NOUNS.trim().split(/\s+/));

/** Gives what the first base form that is known does with policies, with the particle behind it where that counts. */
export function policyRules(lemmas: readonly string[], behind = ""): readonly PolicyRule[] {
  for (const lemma of lemmas) {
    const found = RULES.get(`${lemma}_${behind}`) ?? RULES.get(lemma);
    if (found) return found;
  }
  return [];
}

/** Gives the classes of policy matter that a lower-case noun belongs to, or that it belongs to behind another word. */
export function policyClasses(word: string, before = ""): readonly string[] {
  const pair = before === "" ? undefined : CLASSES.get(`${before}_${singularOf(word)}`);
  if (pair) return pair;
  return CLASSES.get(word) ?? CLASSES.get(singularOf(word)) ?? [];
}

/** Says what a noun such as "closure" makes of what stands behind it. */
export function turnOfNoun(word: string): PolicyTurn | undefined {
  return Object.hasOwn(POLICY_TURNS, word) ? POLICY_TURNS[word] : undefined;
}

/** Says whether a word names a state that a policy keeps up: "closed", "suspended". */
export function isLastingState(word: string): boolean {
  return STATES.has(word);
}

/** Says how a verb can tell that a rule holds: always, or with a time beside it. */
export function holdingOf(lemmas: readonly string[], behind = ""): "always" | "timed" | undefined {
  if (lemmas.some((lemma) => HOLDING.has(lemma))) return "always";
  return lemmas.some((lemma) => TIMED_HOLDING.has(lemma) || TIMED_HOLDING.has(`${lemma}_${behind}`))
    ? "timed"
    : undefined;
}

/** Says whether a verb tells what a rule does: "the law bars". */
export function isRulingVerb(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => RULING.has(lemma));
}

/** Says whether a lower-case noun names a rule that may be said to do something. */
export function isRulingNoun(word: string): boolean {
  return RULERS.has(word) || RULERS.has(singularOf(word));
}

/** Says what stopping or resuming makes of what is done: "stopped issuing visas". */
export function stoppingOf(lemmas: readonly string[]): "halts" | "in force" | undefined {
  const known = lemmas.find((lemma) => Object.hasOwn(STOPPING_VERBS, lemma));
  return known === undefined ? undefined : STOPPING_VERBS[known];
}

/** Says whether a verb with the word behind it binds people by a rule, always or where a number follows. */
export function boundTo(lemmas: readonly string[], behind: string): "always" | "number" | undefined {
  if (lemmas.some((lemma) => BINDING.has(`${lemma}_${behind}`))) return "always";
  return lemmas.some((lemma) => COUNTED_BINDING.has(`${lemma}_${behind}`)) ? "number" : undefined;
}

/** Gives the nouns of the policies that a lower-case noun can point back to. */
export function pointedNouns(noun: string): ReadonlySet<string> | undefined {
  return POINTING.get(singularOf(noun)) ?? POINTING.get(noun);
}

/** Says whether a verb lets a rate or a quota move by itself: "fees will rise". */
export function isMovingVerb(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => MOVING.has(lemma));
}

/** Says whether a lower-case noun names something that authorities set: "quotas", "tolls". */
export function isSetByAuthorities(word: string): boolean {
  return SET_BY_AUTHORITIES.has(word) || SET_BY_AUTHORITIES.has(singularOf(word));
}

/** Says whether a lower-case noun names what is written to be a rule: "the bill". */
export function isDraftNoun(word: string): boolean {
  return DRAFTS.has(word) || DRAFTS.has(singularOf(word));
}

/** Says how far a policy is whose verb depends on a verb of planning or deciding. */
export function planningOf(lemmas: readonly string[]): "proposed" | "agreed" | undefined {
  const known = lemmas.find((lemma) => Object.hasOwn(PLANNING_WORDS, lemma));
  return known === undefined ? undefined : PLANNING_WORDS[known];
}

/** Says whether a lower-case noun names what is planned: "plans to raise the fee". */
export function isPlanNoun(word: string): boolean {
  return PLANS.has(word) || PLANS.has(singularOf(word));
}

/** Says how far a plan is by what is done with it: announced or approved. */
export function planDone(lemmas: readonly string[]): "proposed" | "agreed" | undefined {
  const known = lemmas.find((lemma) => Object.hasOwn(PLAN_VERBS, lemma));
  return known === undefined ? undefined : PLAN_VERBS[known];
}

/** Says whether a lower-case noun names somebody who can make policies. */
export function isAuthorityNoun(word: string): boolean {
  return AUTHORITIES.has(word) || AUTHORITIES.has(singularOf(word));
}

/** Says whether a lower-case noun names a body that can have policies of its own: "company", "club". */
export function isBodyNoun(word: string): boolean {
  return BODIES.has(word) || BODIES.has(singularOf(word));
}

/** Verbs that make a policy of whatever they take. */
const BY_THEMSELVES: ReadonlySet<string> = new Set(
  [...RULES].flatMap(([verb, rules]) =>
    rules.some(({ takes, naming }) => takes === undefined || (takes === "+" && naming === "verb"))
      ? [verb]
      : [],
  ),
);

/** Words without which nobody is said to be bound by a rule. */
const REGIME_CUES: ReadonlySet<string> = new Set(
  [BINDING_VERBS, COUNTED_BINDING_VERBS]
    .flatMap((verbs) => verbs.split(" ").map((verb) => verb.replace(/_.*$/, "")))
    .flatMap((verb) =>
      verb.endsWith("e") ? [`${verb}d`] : [`${verb}ed`, `${verb}${verb.slice(-1)}ed`, verb],
    ),
);

/** Says whether a lower-case word may be part of what is said of a policy. */
export function isPolicyWord(word: string): boolean {
  return (
    (CLASSES.get(word) ?? CLASSES.get(singularOf(word)))?.some((one) => one === "rule" || one === "check") ===
      true ||
    turnOfNoun(word) !== undefined ||
    STATES.has(word) ||
    REGIME_CUES.has(word) ||
    verbForm(word).lemmas.some((lemma) => BY_THEMSELVES.has(lemma))
  );
}
