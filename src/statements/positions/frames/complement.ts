import type { TokenRun } from "../../../language/en/noun-phrases.ts";
import { isFiniteVerb, isTime } from "../../../language/en/phrase-words.ts";
import type { PositionCue } from "../../../language/en/position-cues.ts";
import { LISTED_VERBS, OFFERED_NOUNS, THREATENED_DEEDS } from "../../../language/en/tables/position-cues.ts";
import { verbForm } from "../../../language/en/verb-forms.ts";
import type { Token } from "../../../language/tagger.ts";
import type { Reading } from "../../frame-reading.ts";
import { matterEnd, opensCondition } from "./matter-end.ts";

/** What follows a cue: who is addressed and what it is about. */
export interface Complement {
  /** The letter of the table that fits. */
  readonly form: string;
  readonly recipient?: TokenRun;
  readonly matter: TokenRun;
}

/** Reads what follows a cue that ends at `from`, by what its row allows, in the order of the row's letters. */
export function complementOf(reading: Reading, cue: PositionCue, from: number): Complement | undefined {
  const at = behindAdverbs(reading.tokens, from);
  for (const letter of cue.takes) {
    const found = FORMS[letter]?.(reading, at, cue);
    if (found && found.matter.to > found.matter.from) return found;
  }
  return undefined;
}

type FormReader = (reading: Reading, at: number, cue: PositionCue) => Complement | undefined;

const FORMS: Readonly<Record<string, FormReader>> = {
  p: partyAndInfinitive,
  P: partyAndInfinitive,
  i: infinitive,
  a: assured,
  U: tied,
  g: gerund,
  b: toBe,
  w: warned,
  c: clause,
  t: target,
  T: target,
  n: nounPhrase,
};

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === "ADV" || isTime(tokens[at]) || isTimed(tokens, at) || isTimed(tokens, at + 1)) {
    // "agreed late on Thursday to …"
    if (isTimed(tokens, at + 1) && !/^(?:late|early|earlier|again)$/.test(tokens[at]?.lower ?? "")) break;
    at += isTimed(tokens, at) ? 2 : 1;
  }
  return at;
}

/** "agreed on Monday to …" */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "on" && isTime(tokens[at + 1]) && tokens[at + 2]?.tag !== "NOUN";
}

/** Gives where an infinitive's verb stands if "to" at `at` opens one. */
function verbBehindTo(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== "to") return undefined;
  let next = at + 1;
  while ((tokens[next]?.tag === "ADV" && !isMisreadVerb(tokens, next)) || tokens[next]?.lower === "not")
    next++;
  if (isMisreadVerb(tokens, next)) return next;
  const verb = tokens[next];
  // "a reply to alleged fraud": a participle behind "to" is no infinitive.
  if (!verb || !/^\p{L}/u.test(verb.lower) || /[^e]ed$/.test(verb.lower)) return undefined;
  if (verb.tag === "VERB" || verb.tag === "AUX")
    return verbForm(verb.lower).shape === "ing" ? undefined : next;
  // "to block", "to pressure": nouns by the tagger's count, verbs by what follows.
  const object = /^(?:DET|PROPN|NUM)$/.test(tokens[next + 1]?.tag ?? "");
  const protest = NOUN_LIKE_VERBS.has(verb.lower) && tokens[next + 1]?.tag !== "NOUN";
  return verb.tag === "NOUN" && tokens[at]?.tag === "PART" && (object || protest) ? next : undefined;
}

/** "to back it", "to open the port": an adverb by the tagger's count, a verb by its object. */
function isMisreadVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower = "" } = tokens[at] ?? {};
  return tag === "ADV" && LISTED_VERBS.has(lower) && /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.tag ?? "");
}

/** Verbs that need no object and look like nouns: "threatened to strike". */
const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  "strike march protest sue appeal vote resign quit".split(" "),
);

/** Words at most between a cue and the "to" behind the party that it addresses. */
const LONGEST_PARTY = 40;

/** "asked him how to open it": nothing is asked but an answer. */
const ASKING = /^(?:how|whether|what|where|when|why)$/;

function partyAndInfinitive(reading: Reading, at: number): Complement | undefined {
  const { tokens, limit } = reading;
  const first = tokens[at];
  if (!first || !/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(first.tag)) return undefined;
  for (let to = at + 1; to < Math.min(limit, at + LONGEST_PARTY); to++) {
    const token = tokens[to];
    if (!token || /^[;:“”"—–]$/.test(token.lower) || token.tag === "SCONJ") return undefined;
    if (isFiniteVerb(tokens, to) || ASKING.test(token.lower)) return undefined;
    const verb = verbBehindTo(tokens, to);
    if (verb === undefined) continue;
    // "asked shops not to close": what is not to be done is the matter.
    const not = tokens[to - 1]?.lower === "not" && to - 1 > at;
    return {
      form: "p",
      recipient: { from: at, to: not ? to - 1 : to },
      matter: { from: not ? to - 1 : to + 1, to: matterEnd(reading, to + 1) },
    };
  }
  return undefined;
}

function infinitive(reading: Reading, at: number): Complement | undefined {
  const place = behindPlace(reading.tokens, at);
  // "promised not to close": what is left undone is the matter.
  const not = reading.tokens[place]?.lower === "not";
  const to = not ? place + 1 : place;
  if (verbBehindTo(reading.tokens, to) === undefined) return undefined;
  return { form: "i", matter: { from: not ? place : to + 1, to: matterEnd(reading, to + 1) } };
}

/** Words at most of "in Geneva last October" between a cue and its infinitive. */
const LONGEST_PLACE = 6;

/** Gives where the "to" stands behind words for a place or a time: "agreed in November to share". */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|on|at|during|last)$/.test(tokens[at]?.lower ?? "")) return at;
  for (let to = at + 1; to <= at + LONGEST_PLACE; to++) {
    if (tokens[to]?.lower === "to") return to;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.tag ?? "")) return at;
  }
  return at;
}

function gerund(reading: Reading, at: number): Complement | undefined {
  const token = reading.tokens[at];
  if (!token?.lower.endsWith("ing") || token.tag !== "VERB") return undefined;
  return { form: "g", matter: { from: at, to: matterEnd(reading, at) } };
}

/** Words at most between "proposed to" and "that". */
const LONGEST_ADDRESS = 7;

/** "promised that …", "proposed to the council that …", "promised the ban would end". */
function clause(reading: Reading, at: number): Complement | undefined {
  const { tokens, limit } = reading;
  let that = at;
  if (tokens[at]?.lower === "to" || tokens[at]?.lower === "with") {
    while (that < Math.min(limit, at + LONGEST_ADDRESS) && tokens[that]?.lower !== "that") that++;
  }
  const opened = tokens[that]?.lower === "that";
  const from = opened ? that + 1 : at;
  if (!opened && !/^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(tokens[at]?.tag ?? "")) return undefined;
  // "that help would come": a noun that looks like a verb.
  if (tokens[from]?.tag === "VERB" && tokens[from + 1]?.tag !== "AUX") return undefined;
  const to = matterEnd(reading, from);
  for (let verb = from + 1; verb < Math.min(to, from + 16); verb++) {
    if (!isFiniteVerb(tokens, verb) && !(opened && tokens[verb]?.tag === "AUX")) continue;
    const recipient = opened && that > at ? { recipient: { from: at + 1, to: that } } : {};
    return { form: "c", ...recipient, matter: { from, to } };
  }
  // "demanded that he resign": the verb behind "that" may be bare.
  return opened && tokens.slice(from, to).some((token) => token.tag === "VERB")
    ? { form: "c", matter: { from, to } }
    : undefined;
}

/** "assured him that the pier would open": whoever is told, then what is promised. */
function assured(reading: Reading, at: number): Complement | undefined {
  const { tokens, limit } = reading;
  if (!opensPhrase(tokens[at])) return undefined;
  let that = at + 1;
  while (that < Math.min(limit, at + LONGEST_ADDRESS) && tokens[that]?.lower !== "that") {
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tokens[that]?.tag ?? "")) return undefined;
    that++;
  }
  const told = tokens[that]?.lower === "that" ? clause(reading, that) : undefined;
  // "assured them that all was well": only what is to come is promised.
  const due = told && tokens.slice(told.matter.from, told.matter.to).some(({ lower }) => FUTURE.test(lower));
  return due ? { ...told, recipient: { from: at, to: that } } : undefined;
}

/** "insisted that the plant be shut", "that it must close": what is said to be so already asks for nothing. */
function toBe(reading: Reading, at: number): Complement | undefined {
  const { tokens } = reading;
  const told = tokens[at]?.lower === "that" ? clause(reading, at) : undefined;
  if (!told) return undefined;
  const verb = tokens.slice(told.matter.from, told.matter.to).find(({ tag }) => /^(?:VERB|AUX)$/.test(tag));
  return /^(?:be|must|should)$/.test(verb?.lower ?? "") ? told : undefined;
}

/** "warned Norway that it would close the border": what whoever warns would do; with a condition it is read elsewhere. */
function warned(reading: Reading, at: number): Complement | undefined {
  const told = assured(reading, at);
  if (!told) return undefined;
  const { from, to } = told.matter;
  const own = /^(?:it|they|he|she|we)$/.test(reading.tokens[from]?.lower ?? "");
  const due = /^(?:will|would|'ll)$/.test(reading.tokens[from + 1]?.lower ?? "");
  const deed = THREATENED_DEEDS.has(reading.tokens[from + 2]?.lower ?? "");
  return own && due && deed && opensCondition(reading.tokens, to) === 0 ? told : undefined;
}

const FUTURE = /^(?:will|would|'ll|wo|could|can)$/;

/** "linked the vote to lifting the ban": what is held back, then what is wanted for it. */
function tied(reading: Reading, at: number): Complement | undefined {
  const { tokens } = reading;
  if (!opensPhrase(tokens[at])) return undefined;
  const to = matterEnd(reading, at);
  for (let link = at + 1; link < to - 1; link++) {
    if (isFiniteVerb(tokens, link)) return undefined;
    const wanted = tokens[link]?.lower === "to" ? tokens[link + 1] : undefined;
    if (wanted?.lower.endsWith("ing") && wanted.tag === "VERB")
      return { form: "n", matter: { from: at, to } };
  }
  return undefined;
}

/** What leads from whom a verb is turned on to what it is about, where that is not "for" or "over". */
const TARGET_LINKS: Readonly<Record<string, readonly string[]>> = {
  accuse: ["of"],
  press: ["on", "over", "for"],
  pressure: ["on", "over"],
  lobby: ["on", "over", "for"],
  ask: ["for"],
  beg: ["for"],
  implore: ["for"],
  petition: ["for"],
  "appeal to": ["for"],
  "plead with": ["for"],
  warn: ["against"],
  caution: ["against"],
  threaten: ["with"],
  "apply to": ["for"],
  "turn to": ["for"],
  charge: ["with"],
  hold: ["responsible", "liable"],
};

/** "accused Norway of lying", "criticised the council for the delay"; without a reason the target is the matter. */
function target(reading: Reading, at: number, cue: PositionCue): Complement | undefined {
  const { tokens } = reading;
  if (!opensPhrase(tokens[at])) return undefined;
  const to = matterEnd(reading, at);
  const links = TARGET_LINKS[cue.lemma] ?? ["for", "over"];
  for (let link = at + 1; link < to - 1; link++) {
    if (cue.takes.includes("T") && (isFiniteVerb(tokens, link) || ASKING.test(tokens[link]?.lower ?? "")))
      return undefined;
    if (!links.includes(tokens[link]?.lower ?? "")) continue;
    // "charged its buses with power": a charge is of a deed.
    if (cue.lemma === "charge" && gerund(reading, link + 1) === undefined) return undefined;
    return { form: "t", recipient: { from: at, to: link }, matter: { from: link + 1, to } };
  }
  return undefined;
}

function nounPhrase(reading: Reading, at: number, cue: PositionCue): Complement | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  // "rejected calls to resign": behind a verb, a word in -s is a noun whatever its tag.
  const named = /[^s]s$/.test(first?.lower ?? "") || OFFERED_NOUNS.has(first?.lower ?? "");
  const plural = first?.tag === "VERB" && named;
  if (!first || isTime(first) || !(plural || opensPhrase(first))) return undefined;
  const to = matterEnd(reading, at);
  // "requests for", "the demands are": a noun that looks like a verb.
  if (cue.particle === undefined && first.tag === "ADP") return undefined;
  // "are seeking more"
  const more = first.lower === "more" && cue.particle === undefined && to === at + 1;
  return plural ||
    more ||
    tokens
      .slice(at, to)
      .some((token) => token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "PRON")
    ? { form: "n", matter: { from: at, to } }
    : undefined;
}

function opensPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(token.tag) ||
      /^(?:more|“|further|greater|immediate)$/.test(token.lower))
  );
}
