import { isPlace } from "../../language/en/geography.ts";
import type { NounPhrase, TokenRun } from "../../language/en/noun-phrases.ts";
import { closesName, isTied, leadLength } from "../../language/en/person-names.ts";
import { BODY_WORDS, SOURCE_NOUNS } from "../../language/en/tables/source-nouns.ts";
import { OFFICE_TITLES, TITLE_WORDS } from "../../language/en/tables/titles.ts";
import type { Token } from "../../language/tagger.ts";
import { singleBlanks } from "../../language/words.ts";
import type { Span } from "../../model/span.ts";

/** The words for a source, taken apart; what they mean in the story is decided later. Offsets as in the paragraph. */
export interface SourceWords {
  /** The noun phrase without its appositions. */
  readonly span: Span;
  readonly kind: "name" | "pronoun" | "description";
  /** The name, the pronoun in lower case, or the description without its article and its relative clause. */
  readonly words: string;
  /** Title before a name or apposition behind it. */
  readonly role?: string | undefined;
  /** Lower-case head noun of a description, and the words before it. */
  readonly noun?: string | undefined;
  readonly before?: readonly string[] | undefined;
  /** True for "the …", "its …", "that …": somebody named or described before. */
  readonly definite: boolean;
  /** The two of "Ana Ruiz and the mayor", where the words may stand for two; the rest describes them as one. */
  readonly together?: readonly [SourceWords, SourceWords];
  /** True where each of the two has an article of its own: they are no firm. */
  readonly apart?: boolean;
}

const PARTICLE = /^(?:de|del|della|da|di|dos|du|la|le|van|von|der|den|bin|ibn|al|el|y|e|ter)$/;
const LETTER = /^\p{L}/u;

/** Takes the words for a source apart: a name with its role, a pronoun, or a description. */
export function describeSource(text: string, tokens: readonly Token[], phrase: NounPhrase): SourceWords {
  const parts = splitJoint(text, tokens, phrase.head);
  if (!parts) return describeOne(text, tokens, phrase);
  const [first, second] = parts.map((head, nth) =>
    describeOne(text, tokens, { head, beside: nth === 0 ? [] : phrase.beside, whole: head }),
  );
  const alone = describeOne(text, tokens, phrase);
  if (!first || !second) return alone;
  // "Lund and Marn", of whom the story may know neither: perhaps a firm.
  const firm = [first, second].every((one) => one.kind === "name" && one.role === undefined);
  const { role, ...rest } = alone;
  const one = firm ? { ...rest, words: `${first.words} and ${second.words}` } : alone;
  const apart = tokens[parts[1]?.from ?? 0]?.tag === "DET";
  return { ...one, together: [first, second], apart };
}

function describeOne(text: string, tokens: readonly Token[], phrase: NounPhrase): SourceWords {
  const span = wholeSpan(tokens, phrase);
  const first = tokens[phrase.head.from];
  if (first?.tag === "PRON" && phrase.head.to - phrase.head.from === 1) {
    return { span, kind: "pronoun", words: first.lower, definite: true };
  }
  const posted = postedName(text, tokens, phrase.head);
  const core = posted ? phrase.head : coreOf(text, tokens, phrase.head);
  const own = posted ?? nameIn(text, tokens, core);
  if (own) {
    const role = [
      wordsOf(text, tokens, { from: core.from, to: own.from }),
      ...phrase.beside.filter((run) => !isRemark(text, tokens, run)).map((run) => wordsOf(text, tokens, run)),
    ];
    const definite = own.from === core.from + 1 && tokens[core.from]?.lower === "the";
    return { span, kind: "name", words: wordsOf(text, tokens, own), ...roleOf(role), definite };
  }
  for (const run of phrase.beside) {
    const name = isBareName(text, tokens, run) ?? titledName(text, tokens, run);
    if (name) {
      const words = wordsOf(text, tokens, name);
      const title = wordsOf(text, tokens, { from: run.from, to: name.from });
      return {
        span,
        kind: "name",
        words,
        ...roleOf([title, stripArticle(wordsOf(text, tokens, phrase.head))]),
        definite: false,
      };
    }
  }
  return descriptionOf(text, tokens, phrase, core);
}

/**
 * "Norland's ambassador to Merra Ana Ruiz", "Bank of Norland governor Ana Ruiz": the name behind the place or the body
 * where somebody serves.
 */
function postedName(text: string, tokens: readonly Token[], head: TokenRun): TokenRun | undefined {
  return servingName(text, tokens, head) ?? employedName(text, tokens, head);
}

function employedName(text: string, tokens: readonly Token[], head: TokenRun): TokenRun | undefined {
  let { to: from } = head;
  while (from > head.from && isInName(text, tokens, from - 1, head.to)) from--;
  const office = tokens[from - 1];
  const plain =
    office?.tag === "NOUN" && !office.lower.endsWith("s") && /^\p{Ll}/u.test(text.charAt(office.start));
  if (head.to - from < 2 || !plain) return undefined;
  const body = tokens[head.from]?.tag === "DET" ? head.from + 1 : head.from;
  const link = tokens.findIndex(({ lower }, at) => at > body && at < from && LINKS_BODY.test(lower));
  const named = link > 0 && tokens.slice(body, link).every((token) => isNameToken(text, token));
  return named && tokens.slice(link + 1, from - 1).every((token) => isNameToken(text, token))
    ? { from, to: head.to }
    : undefined;
}

function servingName(text: string, tokens: readonly Token[], head: TokenRun): TokenRun | undefined {
  for (let at = head.from + 1; at < head.to - 2; at++) {
    const place = tokens[at + 1];
    if (!/^(?:to|in|for)$/.test(tokens[at]?.lower ?? "") || !isTitle(tokens[at - 1]) || !place) continue;
    const from = at + 2;
    const named = tokens.slice(from, head.to).every((_, nth) => isInName(text, tokens, from + nth, head.to));
    if (named && head.to - from > 1 && isPlace(text.slice(place.start, place.end)))
      return { from, to: head.to };
  }
  return undefined;
}

/** Cuts "Ana Ruiz and the mayor" in two; undefined where the words stand for one or where neither has a name. */
function splitJoint(text: string, tokens: readonly Token[], head: TokenRun): TokenRun[] | undefined {
  const both = tokens[head.from]?.lower === "both" ? 1 : 0;
  const inside = tokens.slice(head.from, head.to);
  const and = inside.findIndex((token) => token.lower === "and") + head.from;
  if (and <= head.from || inside.filter((token) => token.lower === "and").length > 1) return undefined;
  const left = { from: head.from + both, to: and };
  const right = { from: and + 1, to: head.to };
  if (left.to <= left.from || right.to <= right.from) return undefined;
  const [first, second] = [left, right].map((run) => nameIn(text, tokens, coreOf(text, tokens, run)));
  const behind = tokens[right.from];
  const set = behind?.tag === "DET" || /^(?:his|her|its|their)$/.test(behind?.lower ?? "");
  // "he and his wife Ana Ruiz"
  if (tokens[left.from]?.tag === "PRON" && left.to === left.from + 1 && (set || second)) return [left, right];
  if (!first) {
    // "The mayor and Eva Lund": two; "The founder and chair Eva Lund": one.
    const alone = second?.from === right.from && second.to === right.to;
    return tokens[left.from]?.tag === "DET" && second && (set || alone) ? [left, right] : undefined;
  }
  // "Lund and colleagues"
  const group = behind?.tag === "NOUN" && behind.lower.endsWith("s") && right.to === right.from + 1;
  if (set || group) return [left, right];
  if (!second || first.to !== left.to) return undefined;
  // "Department of Health and Human Services": bodies alone are only two where each has its own article.
  const bodies = [first, second].map((run) => bodyWordIn(tokens, run.from, run.to));
  const whole = bodies[0] && bodies[1] && BODY_WORDS.has(tokens[left.to - 1]?.lower ?? "");
  return (whole && !inside.some((one) => one.lower === "of")) || !bodies.includes(true)
    ? [left, right]
    : undefined;
}

/** The phrase with its appositions, without the comma that closes them. */
function wholeSpan(tokens: readonly Token[], { head, whole }: NounPhrase): Span {
  let { to } = whole;
  while (to > head.to && !LETTER.test(tokens[to - 1]?.lower ?? "") && tokens[to - 1]?.lower !== ")") to--;
  return spanOf(tokens, { from: Math.min(head.from, whole.from), to: Math.max(head.to, to) });
}

/** The first part that is a role; an owner alone ("NASA’s Eva Lund") only where nothing else stands there. */
function roleOf(parts: readonly string[]): { role?: string } {
  const roles = parts.map((part) => stripArticle(part.trim())).filter((part) => part !== "");
  const role = roles.find((part) => !/['’]s$/.test(part)) ?? roles[0];
  return role === undefined ? {} : { role };
}

/** "Ruiz, however, said", "Ruiz, via the Herald, said", "Ruiz (roo-EETH) said": set off, but no role. */
function isRemark(text: string, tokens: readonly Token[], run: TokenRun): boolean {
  const first = tokens[run.from];
  if (first?.lower === "via" || (run.to - run.from === 1 && first?.tag === "ADV")) return true;
  return PRONOUNCED.test(wordsOf(text, tokens, run));
}

/** A syllable in capitals, joined to one in small letters: how a name is spoken. */
const PRONOUNCED = /\p{Ll}-\p{Lu}{2}|\p{Lu}{2}['’]?-\p{Ll}/u;

function stripArticle(words: string): string {
  return words.replace(/^(?:the|a|an)(?:\s+|$)/i, "");
}

function spanOf(tokens: readonly Token[], run: TokenRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}

function wordsOf(text: string, tokens: readonly Token[], run: TokenRun): string {
  const { start, end } = spanOf(tokens, run);
  return run.to > run.from ? singleBlanks(text.slice(start, end)) : "";
}

/** The phrase up to what qualifies its head from behind: "officials" of "officials from both towns". */
function coreOf(text: string, tokens: readonly Token[], head: TokenRun): TokenRun {
  for (let at = head.from + 1; at < head.to; at++) {
    const token = tokens[at];
    if (!token) break;
    // "six of ten sailors", "some of the ships": what is counted is the head.
    const counted = token.lower === "of" && /^(?:NUM|DET|ADJ|PRON)$/.test(tokens[at - 1]?.tag ?? "");
    if (LINKS_BODY.test(token.lower) && isBodyOf(text, tokens, { from: at, to: head.to })) return head;
    // "editor-in-chief"
    const inside = tokens[at - 1]?.lower === "-" && tokens[at - 1]?.end === token.start;
    if (token.tag === "ADP" && tokens[at - 1]?.tag !== "ADP" && !counted && !inside) {
      // "Secretary of State Ilse Maar": the title goes on behind "of".
      const name =
        token.lower === "of" && TITLE_WORDS.has(tokens[at - 1]?.lower ?? "")
          ? tokens[head.to - 1]
          : undefined;
      if (name?.tag === "PROPN" && head.to - at > 3) return head;
      return { from: head.from, to: at };
    }
    if (token.tag === "VERB" && tokens[at - 1]?.tag === "NOUN") return { from: head.from, to: at };
    if (token.tag === "ADJ" && tokens[at - 1]?.tag === "NOUN" && tokens[at + 1]?.tag === "ADP")
      return { from: head.from, to: at };
  }
  return head;
}

/** "Department of Health and Human Services", "Institute for Peace": a body's name, which goes on in capitals. */
function isBodyOf(text: string, tokens: readonly Token[], { from, to }: TokenRun): boolean {
  const body = tokens[from - 1];
  if (!isNameToken(text, body) || !BODY_WORDS.has(body?.lower ?? "")) return false;
  const rest = tokens.slice(from + 1, to);
  return rest.length > 0 && rest.every((one) => isNameToken(text, one) || JOINS_NAME.test(one.lower));
}

/** Small words behind which the name of a body may go on. */
const LINKS_BODY = /^(?:of|for|on)$/;
/** Small words inside the name of a body. */
const JOINS_NAME = /^(?:of|and|the|for|on|&|')$/;

function isNameToken(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(text.slice(token.start, token.end)) &&
    !isTied(token.lower) &&
    token.tag !== "PRON" &&
    token.tag !== "DET"
  );
}

/** A name in small letters behind a hyphen has no more letters than this. */
const LONGEST_TAIL = 7;

/** Says whether a token is part of a name: in capitals, or the end of "Jong-un". */
function isNameAt(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isNameToken(text, token)) return token !== undefined;
  const [hyphen, before] = [tokens[at - 1], tokens[at - 2]];
  const joined = hyphen?.lower === "-" && hyphen.end === token.start && before?.end === hyphen.start;
  return (
    joined &&
    isNameToken(text, before) &&
    /^\p{Ll}+$/u.test(token.lower) &&
    token.lower.length <= LONGEST_TAIL &&
    !isTied(`-${token.lower}`)
  );
}

/** The capitalised run that closes a phrase, without titles; none where only a title or a common noun stands there. */
function nameIn(text: string, tokens: readonly Token[], core: TokenRun): TokenRun | undefined {
  let { to } = core;
  while (to > core.from && /^['’]s?$/.test(tokens[to - 1]?.lower ?? "")) to--;
  if (!isNameAt(text, tokens, to - 1)) return undefined;
  // "Critics say": a capital at the head of the sentence makes no name.
  if (to - core.from === 1 && SOURCE_NOUNS.has(tokens[to - 1]?.lower ?? "")) return undefined;
  const body = bodyOf(text, tokens, { from: core.from, to });
  if (body) return body;
  let from = to - 1;
  while (from > core.from && isInName(text, tokens, from - 1, to)) from--;
  const run = tokens.slice(from, to);
  if (run.every((token) => isNameToken(text, token)))
    from += leadLength(run.map(({ start, end }) => text.slice(start, end)));
  const surname = closesName(tokens.slice(from, to).map(({ lower }) => lower));
  for (let at = surname ? to - 2 : to - 1; at >= from; at--) {
    if (!isTitle(tokens[at])) continue;
    // "Homeland Security", "Defense Department": title words inside the name of a body.
    const rest = tokens.slice(at + 1, to);
    if (rest.length === 0) return bodyName(tokens, { from, to }) ? { from, to } : undefined;
    if (rest.some((token) => BODY_WORDS.has(token.lower))) continue;
    return { from: at + 1, to };
  }
  return { from, to };
}

/** "Department of Justice", "Norland Institute for the Study of War": title words and small words inside the name of a body. */
function bodyOf(text: string, tokens: readonly Token[], { from, to }: TokenRun): TokenRun | undefined {
  const link = tokens.findIndex(
    ({ lower }, at) =>
      at > from && at < to && LINKS_BODY.test(lower) && isBodyOf(text, tokens, { from: at, to }),
  );
  if (link < 0) return undefined;
  let first = link - 1;
  const owner = (at: number): boolean =>
    /^['’]s?$/.test(tokens[at]?.lower ?? "") && isNameToken(text, tokens[at - 1]);
  while (first > from && (isNameToken(text, tokens[first - 1]) || owner(first - 1))) first--;
  return { from: first, to };
}

/** "White House", "Department of Justice" are bodies although "house" and "justice" stand in titles. */
function bodyName(tokens: readonly Token[], run: TokenRun): boolean {
  const [first, last] = [tokens[run.from]?.lower ?? "", tokens[run.to - 1]?.lower ?? ""];
  if (run.to - run.from < 2) return false;
  return BODY_WORDS.has(last) || (BODY_WORDS.has(first) && tokens[run.from + 1]?.lower === "of");
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLE_WORDS.has(token.lower.replace(/\.$/, ""));
}

function isInName(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isNameAt(text, tokens, at)) return true;
  if (PARTICLE.test(token.lower))
    return isNameToken(text, tokens[at - 1]) || PARTICLE.test(tokens[at - 1]?.lower ?? "");
  // "Eva Ruiz-Lund": one surname, written in one.
  if (token.lower === "-" && isNameToken(text, tokens[at - 1]) && isNameAt(text, tokens, at + 1))
    return tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start;
  const joined = token.lower === "&" || token.lower === "and" || LINKS_BODY.test(token.lower);
  // "Customs and Border Protection", "Department of Justice": one name, if the words are a body's.
  return joined && isNameToken(text, tokens[at - 1]) && bodyWordIn(tokens, Math.max(0, at - 3), end);
}

function bodyWordIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => BODY_WORDS.has(token.lower));
}

/** An apposition that is a person's name and nothing else. */
function isBareName(text: string, tokens: readonly Token[], run: TokenRun): TokenRun | undefined {
  const inside = tokens.slice(run.from, run.to);
  const named = inside.filter((token) => isNameToken(text, token));
  const plain = inside.every(
    (token) => isNameToken(text, token) || PARTICLE.test(token.lower) || !LETTER.test(token.lower),
  );
  if (!plain || named.length < 2 || named.length > 5) return undefined;
  return named.some((token) => BODY_WORDS.has(token.lower)) ? undefined : run;
}

/** "another witness, former adviser Ana Ruiz": an apposition that is a title and a person's name. */
function titledName(text: string, tokens: readonly Token[], run: TokenRun): TokenRun | undefined {
  const plain = tokens.slice(run.from, run.to).every(({ tag }) => /^(?:ADJ|NOUN|PROPN)$/.test(tag));
  const name = plain ? nameIn(text, tokens, run) : undefined;
  return name && name.from > run.from && name.to === run.to && name.to - name.from > 1 ? name : undefined;
}

function descriptionOf(
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  core: TokenRun,
): SourceWords {
  const span = wholeSpan(tokens, phrase);
  const head = spanOf(tokens, phrase.head);
  const inside = tokens
    .slice(core.from, core.to)
    .filter((token) => LETTER.test(token.lower) || token.tag === "NUM");
  const noun =
    inside.findLast(
      (token) =>
        token.tag === "NOUN" ||
        token.tag === "PROPN" ||
        SOURCE_NOUNS.has(token.lower) ||
        OFFICE_TITLES.has(token.lower),
    ) ?? inside.at(-1);
  const first = inside[0];
  const definite =
    first !== undefined && /^(?:the|that|those|these|this|his|her|its|their)$/.test(first.lower);
  const before = inside
    .filter((token) => noun !== undefined && token.start < noun.start)
    .map((token) => token.lower);
  const whole = singleBlanks(text.slice(head.start, reducedEnd(tokens, phrase.head)));
  const words = whole.replace(/^(?:the|a|an|its|his|her|their)\s+/i, "");
  return { span, kind: "description", words, ...(noun ? { noun: noun.lower } : {}), before, definite };
}

/** "officials from both towns who were there": the description ends before "familiar". */
function reducedEnd(tokens: readonly Token[], head: TokenRun): number {
  for (let at = head.from + 2; at < head.to - 1; at++) {
    const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const qualifies = token?.tag === "ADJ" || token?.tag === "VERB";
    if (qualifies && before?.tag === "NOUN" && (behind?.tag === "ADP" || behind?.tag === "PART"))
      return before.end;
  }
  return tokens[head.to - 1]?.end ?? 0;
}
