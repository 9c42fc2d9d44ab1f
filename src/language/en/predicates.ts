import type { Tag, Token } from "../tagger.ts";
import { PHRASAL_PASTS } from "./tables/irregular-verbs.ts";
import { type VerbShape, verbForm } from "./verb-forms.ts";

/** How a verb stands in its clause. */
export type Aspect =
  | "past"
  | "perfect"
  | "progressive"
  | "present"
  | "infinitive"
  | "participle"
  | "gerund"
  | "modal";

/** A verb of a sentence with what its auxiliaries and adverbs say of it; positions are those of the tokens. */
export interface Predicate {
  /** The verb. */
  readonly at: number;
  /** The first word of its group: an auxiliary, "not", "to" or the verb itself. */
  readonly from: number;
  /** Base forms that the verb may belong to, the likeliest first. */
  readonly lemmas: readonly string[];
  readonly aspect: Aspect;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal verb, where there is one: "will", "may". */
  readonly modal?: string;
  /** True where it shares the auxiliaries of the verb before: "to open the port and lift the ban". */
  readonly joined?: true;
  /** Where an infinitive depends on a verb or adjective: its place. */
  readonly governor?: number;
}

const MODALS: ReadonlySet<string> = new Set(
  "will would shall should may might can could must 'll 'd wo ca ought cannot".split(" "),
);
const BE: ReadonlySet<string> = new Set(
  "be is are was were been being am 's 're 'm isn aren wasn weren".split(" "),
);
const HAVE: ReadonlySet<string> = new Set("have has had having 've hasn haven hadn".split(" "));
const NOT: ReadonlySet<string> = new Set(["not", "n't", "never", "no-longer", "cannot", "hardly", "neither"]);
const DO: ReadonlySet<string> = new Set(["do", "does", "did", "don", "didn", "doesn"]);
/** Words that the tagger calls something else where an auxiliary shows that they are verbs. */
const MISREAD: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "X", "PROPN", "ADP"]);

interface Group {
  readonly from: number;
  readonly words: readonly string[];
  readonly hasBe: boolean;
  readonly hasHave: boolean;
}

/** Walks left over the auxiliaries, adverbs and "not" that stand before a verb. */
function groupBefore(tokens: readonly Token[], at: number): Group {
  let from = at;
  let back = at - 1;
  const words: string[] = [];
  for (; back >= 0 && at - back <= 7; back--) {
    const token = tokens[back];
    if (!token) break;
    const word = token.lower;
    const auxiliary =
      (token.tag === "AUX" || MODALS.has(word) || HAVE.has(word) || BE.has(word) || DO.has(word)) &&
      !(word === "'s" && token.tag === "PART");
    if (auxiliary || NOT.has(word) || (word === "to" && token.tag === "PART")) {
      words.unshift(word);
      from = back;
      if (word === "to") break;
      continue;
    }
    const almost = word === "but" && tokens[back - 1]?.lower === "all";
    if (token.tag !== "ADV" && !almost && !/^(?:all|both|also)$/.test(word)) break;
  }
  return {
    from,
    words,
    hasBe: words.some((word) => BE.has(word)),
    hasHave: words.some((word) => HAVE.has(word)),
  };
}

/** Finds the verbs of a tagged sentence that are no auxiliaries, in order. */
export function findPredicates(tokens: readonly Token[]): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const predicate = predicateAt(tokens, at);
    if (predicate) found.push(asCoordinated(tokens, predicate, found.at(-1)));
  }
  return found;
}

/** "to open the port, lift the ban and leave": the later verbs stand as the first one does. */
function asCoordinated(
  tokens: readonly Token[],
  predicate: Predicate,
  before: Predicate | undefined,
): Predicate {
  if (predicate.aspect !== "present" || predicate.passive || predicate.from !== predicate.at)
    return predicate;
  if (before?.aspect !== "infinitive" && before?.aspect !== "modal") return predicate;
  if (verbForm(tokens[predicate.at]?.lower ?? "").shape !== "base") return predicate;
  let back = predicate.at - 1;
  while (tokens[back]?.tag === "ADV") back--;
  if (!/^(?:,|and|or|but)$/.test(tokens[back]?.lower ?? "")) return predicate;
  const { aspect, modal, governor, negated } = before;
  return {
    ...predicate,
    aspect,
    negated,
    joined: true,
    ...(modal ? { modal } : {}),
    ...(governor === undefined ? {} : { governor }),
  };
}

function predicateAt(tokens: readonly Token[], at: number): Predicate | undefined {
  const token = tokens[at];
  if (!token || !/^\p{L}/u.test(token.lower)) return undefined;
  const plain = token.tag === "VERB";
  if (!plain && !MISREAD.has(token.tag)) return undefined;
  const { lemmas, shape } = formAt(tokens, at);
  const group = groupBefore(tokens, at);
  if (!plain && !shownByAuxiliary(group, { shape, before: tokens[at - 1] })) return undefined;
  if (plain && isAttribute(tokens, at, shape)) return undefined;
  const modal = group.words.find((word) => MODALS.has(word));
  const infinitive = group.words.includes("to");
  const governor = infinitive ? group.from - 1 : -1;
  return {
    at,
    from: group.from,
    lemmas,
    aspect: aspectOf(tokens, at, { shape, group, infinitive, modal }),
    passive: group.hasBe && (shape === "past" || shape === "participle"),
    negated: group.words.some((word) => NOT.has(word)) || modal === "wo" || modal === "ca",
    ...(modal ? { modal } : {}),
    ...(governor >= 0 ? { governor } : {}),
  };
}

/** "was wound up": a form of two verbs is told by the particle behind it. */
function formAt(tokens: readonly Token[], at: number): ReturnType<typeof verbForm> {
  const word = tokens[at]?.lower ?? "";
  const other = Object.hasOwn(PHRASAL_PASTS, word) ? PHRASAL_PASTS[word] : undefined;
  return other?.particles.includes(tokens[at + 1]?.lower ?? "")
    ? { lemmas: [other.lemma], shape: "past" }
    : verbForm(word);
}

/** "have retaken", "was jailed": words that the tagger takes for nouns. */
function shownByAuxiliary(
  group: Group,
  { shape, before }: { shape: VerbShape; before: Token | undefined },
): boolean {
  if (group.words.length === 0 || before === undefined) return false;
  const close =
    BE.has(before.lower) || HAVE.has(before.lower) || NOT.has(before.lower) || before.tag === "ADV";
  if (shape === "participle" || shape === "past") return close && (group.hasBe || group.hasHave);
  const does = NOT.has(before.lower) && group.words.some((word) => DO.has(word));
  return (
    shape === "base" &&
    (does || before.lower === "to" || MODALS.has(before.lower)) &&
    group.words.includes(before.lower)
  );
}

/** "the occupied bank", "suspected militants": participles that stand before their noun. */
function isAttribute(tokens: readonly Token[], at: number, shape: VerbShape): boolean {
  if (shape !== "past" && shape !== "participle" && shape !== "ing") return false;
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (behind?.tag !== "NOUN" && behind?.tag !== "PROPN" && behind?.tag !== "ADJ") return false;
  if (before === undefined) return false;
  return (
    before.tag === "DET" ||
    before.tag === "ADJ" ||
    (before.tag === "VERB" && before.lower.endsWith("ing") && behind.tag === "NOUN") ||
    (before.tag === "NUM" && !/^(?:1[89]|20)\d\d$/.test(before.lower)) ||
    (before.tag === "PRON" && /^(?:its|their|his|her|our)$/.test(before.lower)) ||
    (before.lower === "-" && tokens[at - 2]?.end === before.start)
  );
}

interface Shape {
  readonly shape: VerbShape;
  readonly group: Group;
  readonly infinitive: boolean;
  readonly modal: string | undefined;
}

function aspectOf(tokens: readonly Token[], at: number, { shape, group, infinitive, modal }: Shape): Aspect {
  if (modal) return "modal";
  if (infinitive) return "infinitive";
  if (shape === "ing") return group.hasBe ? "progressive" : "gerund";
  if (shape === "past" || shape === "participle") {
    if (group.hasHave) return "perfect";
    if (group.hasBe)
      return group.words.some((word) => /^(?:is|are|am|'s|'re|be)/.test(word)) ? "present" : "past";
    if (shape === "participle" || isReducedRelative(tokens, at)) return "participle";
    return "past";
  }
  if (group.words.some((word) => word === "did" || word === "didn")) return "past";
  return "present";
}

/** "policies introduced by the ministry", "figures released Friday show": no past tense but a participle. */
function isReducedRelative(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (verbForm(tokens[at]?.lower ?? "").onlyPast || isInRelative(tokens, at)) return false;
  if (before?.tag !== "NOUN" && before?.tag !== "PROPN") return false;
  if (behind?.lower === "by" && tokens[at + 2]?.tag !== "NUM" && !/ing$/.test(tokens[at + 2]?.lower ?? ""))
    return true;
  // A finite verb follows before the next mark although nothing joins the two.
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next++) {
    const token = tokens[next];
    if (!token || /^[,;:.!?“”"—–(]$/.test(token.lower)) return false;
    if (token.tag === "CCONJ" || token.tag === "SCONJ" || token.tag === "PART" || token.tag === "PRON")
      return false;
    if (/^(?:that|which|who|after|before|as|when|while|because|said|says)$/.test(token.lower)) return false;
    if (token.tag === "AUX" && !BE.has(token.lower)) return true;
    if (token.tag === "VERB" && isParticipleAt(tokens, next)) continue;
    if (token.tag === "VERB" && isAttribute(tokens, next, verbForm(token.lower).shape)) continue;
    if (token.tag === "AUX" || (token.tag === "VERB" && !/(?:ing)$/.test(token.lower)))
      return tokens[next - 1]?.tag !== "DET";
  }
  return false;
}

/** "known as", "led by": a participle that goes with the noun before it. */
function isParticipleAt(tokens: readonly Token[], at: number): boolean {
  const { shape } = verbForm(tokens[at]?.lower ?? "");
  return shape === "participle" || (shape === "past" && /^(?:by|as)$/.test(tokens[at + 1]?.lower ?? ""));
}

/** "the limits that the council imposed": the verb of a relative clause has its own subject. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[back]?.tag ?? "") && tokens[back]?.lower !== "that")
    back--;
  return back < at - 1 && /^(?:that|which|whom)$/.test(tokens[back]?.lower ?? "");
}
