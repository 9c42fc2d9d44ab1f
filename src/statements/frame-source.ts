import { type NounPhrase, phraseBefore, type TokenRun } from "../language/en/noun-phrases.ts";
import { opensName } from "../language/en/opens-name.ts";
import { phraseAfter, segmentEnd } from "../language/en/phrase-after.ts";
import { ADVERBIAL, holdsClause, isFiniteVerb, isTime } from "../language/en/phrase-words.ts";
import { SOURCE_NOUNS } from "../language/en/tables/source-nouns.ts";
import { OFFICE_TITLES } from "../language/en/tables/titles.ts";
import type { Token } from "../language/tagger.ts";
import type { Cue } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { QUOTE_MARK, type Reading } from "./frame-reading.ts";

/** `…, said the minister`: the source behind the verb, where the content stands before it. */
export function invertedSource(reading: Reading, cue: Cue): NounPhrase | undefined {
  const { tokens, limit } = reading;
  const before = tokens[cue.from - 1];
  if (
    cue.participle ||
    !before ||
    !(before.lower === "," || QUOTE_MARK.test(before.lower) || /^[?!—–]$/.test(before.lower))
  )
    return undefined;
  // "he fell ill, began feeling better": only a quotation is begun.
  if (cue.verb.lemma === "begin" && !QUOTE_MARK.test(before.lower)) return undefined;
  if (!/[qctw]/.test(cue.verb.takes) || (cue.verb.takes.includes("o") && cue.verb.lemma !== "warn"))
    return undefined;
  const time = isTime(tokens[cue.to]) && !opensName(tokens, cue.to);
  if (time || /^(?:me|him|them|us|her|it)$/.test(tokens[cue.to]?.lower ?? "")) return undefined;
  const phrase = phraseAfter(tokens, cue.to, limit);
  if (!phrase || closesRelative(reading, cue)) return undefined;
  // "people, who make up half, reported a disorder": what is reported, not who reports it.
  if (cue.verb.takes.includes("n") && tokens[cue.to]?.lower.match(/^an?$/) && !speaks(tokens, phrase))
    return undefined;
  const behind = tokens[phrase.head.to];
  if (phrase.whole.to < limit && behind && isFiniteVerb(tokens, phrase.head.to)) return undefined;
  // "Ruiz, the mayor, said people around the harbour wanted …": what follows the verb is the subject of another.
  // "The letter, signed by scientists, urges the council to act": the phrase is who is asked.
  if (cue.verb.takes.includes("p") && behind?.lower === "to") return undefined;
  // "Eva Marsh, whose son was killed, said she forgave him": a pronoun behind its verb closes the clause.
  if (tokens[cue.to]?.tag === "PRON" && behind && behind.tag !== "PUNCT" && phrase.whole.to < limit)
    return undefined;
  const parted = /^[,—–]$/.test(before.lower);
  if (parted && behind?.lower === "“") return undefined;
  const plain = parted && behind?.tag !== "PUNCT" && behind?.tag !== "SCONJ";
  if (plain && holdsClause(tokens, { from: phrase.whole.to, to: segmentEnd(tokens, phrase.whole.to, limit) }))
    return undefined;
  if (behind?.lower === ":" || tokens[phrase.whole.to]?.lower === ":") return undefined;
  return phrase;
}

function speaks(tokens: readonly Token[], { whole }: NounPhrase): boolean {
  return tokens
    .slice(whole.from, whole.to)
    .some(({ tag, lower }) => tag === "PROPN" || SOURCE_NOUNS.has(lower) || OFFICE_TITLES.has(lower));
}

/** "Rivals, who form the larger part, said the plan …": the sentence begins with the subject and a clause about it. */
function closesRelative({ tokens, floor }: Reading, cue: Cue): boolean {
  if (tokens[cue.from - 1]?.lower !== ",") return false;
  const subject = phraseBefore(tokens, cue.from, floor);
  const relative = tokens[subject?.beside[0]?.from ?? -1]?.lower ?? "";
  return subject?.head.from === floor && /^(?:who|which|whose)$/.test(relative);
}

/** Finds who says it where the verb stands behind its subject; `before` are the sentence's frames so far. */
export function subjectOf(reading: Reading, cue: Cue, before: readonly Frame[]): NounPhrase | undefined {
  if (cue.participle) return participleSource(reading, cue, before);
  const spoken = sourceBehindQuotation(reading, cue);
  if (spoken) return spoken;
  const { tokens, floor } = reading;
  // "he “called on the council …”": the quotation begins with the verb.
  const own = phraseBefore(tokens, tokens[cue.from - 1]?.lower === "“" ? cue.from - 1 : cue.from, floor);
  if (own && isRelative(tokens, own.head)) return antecedentOf(reading, own.head) ?? before.at(-1)?.source;
  return own ?? titledSource(reading, cue) ?? sharedSource(before) ?? clauseSubject(reading, cue.from);
}

/** "They were close to a deal when Ruiz left, citing delays": the last subject that is a name, where the first is "it" or "they". */
function subjectBehindPronoun(reading: Reading, before: number): NounPhrase | undefined {
  const { tokens, quoted, floor } = reading;
  const first = clauseSubject(reading, before)?.head;
  if (!first || !/^(?:it|they|there)$/.test(tokens[first.from]?.lower ?? "")) return undefined;
  for (let at = before - 1; at > first.to; at--) {
    if (quoted[at] || !isFiniteVerb(tokens, at)) continue;
    const found = phraseBefore(tokens, at, floor);
    if (found && tokens[found.head.to - 1]?.tag === "PROPN") return found;
  }
  return undefined;
}

/** A title in quotation marks has no more words than this. */
const LONGEST_TITLE = 5;

/** "Organisers of “Open Gates” said": the subject ends with a title. */
function titledSource({ tokens, quoted, floor }: Reading, cue: Cue): NounPhrase | undefined {
  const closing = cue.from - 1;
  let opening = closing - 1;
  while (opening > floor && quoted[opening]) opening--;
  const words = tokens.slice(opening + 1, closing);
  const title =
    words.length > 0 && words.length <= LONGEST_TITLE && words.every((one) => one.tag === "PROPN");
  if (tokens[closing]?.lower !== "”" || tokens[opening]?.lower !== "“" || !title) return undefined;
  const link = tokens[opening - 1]?.tag === "ADP" ? opening - 1 : opening;
  const phrase = phraseBefore(tokens, link, floor);
  if (!phrase) return undefined;
  const head = { from: phrase.head.from, to: cue.from };
  return { head, beside: [], whole: head };
}

/** "X says that Y said … and adds": of nested frames that end together the outermost shares its subject. */
function sharedSource(before: readonly Frame[]): NounPhrase | undefined {
  const last = before.at(-1);
  const end = last?.content.at(-1)?.to;
  return before.find((one) => end !== undefined && one.content.at(-1)?.to === end)?.source ?? last?.source;
}

function participleSource(reading: Reading, cue: Cue, before: readonly Frame[]): NounPhrase | undefined {
  const { tokens, floor } = reading;
  const beside = followsNoun(tokens, cue.from) ? phraseBefore(tokens, cue.from, floor) : undefined;
  // "sat down with Ruiz for talks saying": not what stands behind a preposition.
  const first = beside?.head.from ?? 0;
  // "spoke before lawmakers defending the budget", nor behind a preposition that opens an adverbial.
  const led =
    tokens[first]?.tag === "ADP" || (first > floor && ADVERBIAL.has(tokens[first - 1]?.lower ?? ""));
  const near = led ? absoluteSubject(tokens, beside) : beside;
  const head = near ? tokens.slice(near.head.from, near.head.to) : [];
  const speaks = head.some((token) => token.tag === "PROPN" || SOURCE_NOUNS.has(token.lower));
  return (
    (speaks ? near : undefined) ??
    sharedSource(before) ??
    joinedSubject(reading, cue.from) ??
    subjectBehindPronoun(reading, cue.from) ??
    clauseSubject(reading, cue.from) ??
    opener(reading, cue)
  );
}

/** "…, with the mayor warning of delays": whoever stands between "with" and the participle. */
function absoluteSubject(tokens: readonly Token[], beside: NounPhrase | undefined): NounPhrase | undefined {
  const from = beside?.head.from ?? 0;
  const link = tokens[from]?.lower === "with" ? from : from - 1;
  if (!beside || tokens[link]?.lower !== "with" || tokens[link - 1]?.lower !== ",") return undefined;
  const head = { from: link + 1, to: beside.head.to };
  return head.to > head.from ? { head, beside: [], whole: head } : undefined;
}

/** "…, but Orbita left, citing costs": the subject of the clause that "and" or "but" joins on right before the participle. */
function joinedSubject({ tokens, quoted, floor }: Reading, before: number): NounPhrase | undefined {
  for (let at = before - 1; at > floor; at--) {
    if (quoted[at] || !isFiniteVerb(tokens, at)) continue;
    const found = phraseBefore(tokens, at, floor);
    const joint = tokens[(found?.whole.from ?? 0) - 1];
    if (found && joint?.tag === "CCONJ" && !isRelative(tokens, found.head)) return found;
  }
  return undefined;
}

/** "Ruiz, calling the plan dead, left": the phrase that opens the sentence and that the participle is set off from. */
function opener({ tokens, floor }: Reading, { from }: Cue): NounPhrase | undefined {
  const phrase = tokens[from - 1]?.lower === "," ? phraseAfter(tokens, floor, from) : undefined;
  return phrase?.head.to === from - 1 ? { head: phrase.head, beside: [], whole: phrase.head } : undefined;
}

/** "the council, which said": what the relative pronoun stands for. */
function antecedentOf({ tokens, floor }: Reading, pronoun: TokenRun): NounPhrase | undefined {
  const comma = /^[,—–(]$/.test(tokens[pronoun.from - 1]?.lower ?? "") ? 1 : 0;
  const antecedent = phraseBefore(tokens, pronoun.from - comma, floor);
  if (!antecedent) return undefined;
  const { head, whole } = antecedent;
  const name = tokens[pronoun.from]?.lower === "who" ? namedBefore(tokens, head, floor) : undefined;
  if (name) return { head: name, beside: [head], whole: { from: name.from, to: pronoun.to } };
  const meant = describedBy(tokens, head, floor);
  if (meant) return { head: meant, beside: [head], whole: { from: meant.from, to: pronoun.to } };
  return { ...antecedent, whole: { from: whole.from, to: pronoun.to } };
}

/** "Ana Ruiz, the mayor of Arrel, who said": the name that a description before "who" stands in apposition to. */
function namedBefore(tokens: readonly Token[], description: TokenRun, floor: number): TokenRun | undefined {
  const comma = description.from - 1;
  if (tokens[comma]?.lower !== "," || tokens[description.from]?.tag !== "DET") return undefined;
  let from = comma;
  while (from > floor && tokens[from - 1]?.tag === "PROPN") from--;
  return from < comma ? { from, to: comma } : undefined;
}

/**
 * "Ruiz is an ally of the mayor, who said", "She leads Open Gates, a group that said": whom a description with "a"
 * describes, by "is" or in apposition.
 */
function describedBy(tokens: readonly Token[], description: TokenRun, floor: number): TokenRun | undefined {
  const before = description.from - 1;
  const first = tokens[description.from]?.lower ?? "";
  if (!/^an?$/.test(first) || before <= floor) return undefined;
  const link = tokens[before]?.lower ?? "";
  if (!/^(?:,|is|was|remains|became)$/.test(link)) return undefined;
  const head = phraseBefore(tokens, before, floor)?.head;
  const named = head && tokens.slice(head.from, head.to).some(({ tag }) => tag === "PROPN");
  return named ? head : undefined;
}

/** `“…,” Ana Ruiz, the mayor of Arrel, said`: everything between the closing mark and the verb is the source. */
function sourceBehindQuotation({ tokens, quoted, cues, floor }: Reading, cue: Cue): NounPhrase | undefined {
  let mark = cue.from - 1;
  for (; mark > floor; mark--) {
    if (quoted[mark]) return undefined;
    if (QUOTE_MARK.test(tokens[mark]?.lower ?? "") && quoted[mark - 1]) {
      // A nickname in the middle of a name is no end of what was said.
      let opening = mark - 1;
      while (opening > floor && quoted[opening]) opening--;
      const nickname = mark - opening <= 3 && tokens[opening - 1]?.tag === "PROPN";
      if (!nickname) break;
      mark = opening;
    }
  }
  if (mark <= floor || cues.some((one) => one.from > mark && one.from < cue.from)) return undefined;
  // "“They aren't buying” the plan, Ruiz said": the sentence goes on behind the mark.
  const closed = /^[,.?!…—–-]+$/.test(tokens[mark - 1]?.lower ?? "") || tokens[mark + 1]?.lower === ",";
  if (!closed && tokens.slice(mark + 2, cue.from).some(({ lower }) => lower === ",")) return undefined;
  const first = mark + (tokens[mark + 1]?.lower === "," ? 2 : 1);
  const phrase = CONJUNCTION.test(tokens[first]?.lower ?? "")
    ? undefined
    : phraseAfter(tokens, first, cue.from);
  if (!phrase) return undefined;
  let rest = phrase.whole.to;
  while (
    rest < cue.from &&
    (/^[,).]$/.test(tokens[rest]?.lower ?? "") || tokens[rest]?.tag === "ADV" || tokens[rest]?.tag === "AUX")
  )
    rest++;
  return rest === cue.from ? { ...phrase, whole: { from: phrase.whole.from, to: cue.from } } : undefined;
}

/** Behind a quotation these open a clause about when or why it was said. */
const CONJUNCTION = /^(?:when|while|after|before|because|although|though|since|until)$/;

/** "a film of Ruiz asking": the participle goes with the noun right before it. */
function followsNoun(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (tokens[back]?.tag === "ADV") back--;
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[back]?.tag ?? "");
}

function isRelative(tokens: readonly Token[], head: TokenRun): boolean {
  return head.to - head.from === 1 && /^(?:who|which|that)$/.test(tokens[head.from]?.lower ?? "");
}

/** The subject of the sentence's first finite verb, for a verb that shares it; what is quoted has subjects of its own. */
function clauseSubject({ tokens, quoted, floor }: Reading, before: number): NounPhrase | undefined {
  for (let at = floor; at < before; at++) {
    if (quoted[at] || !isFiniteVerb(tokens, at)) continue;
    const found = phraseBefore(tokens, at, floor);
    if (found && !isRelative(tokens, found.head) && !isNumber(tokens, found.head)) return found;
  }
  return undefined;
}

/** "Ruiz, 38 – who leads the group – has left": an age is no subject. */
function isNumber(tokens: readonly Token[], head: TokenRun): boolean {
  return head.to - head.from === 1 && tokens[head.from]?.tag === "NUM";
}
