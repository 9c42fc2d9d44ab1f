import { isBlank, isWordAt } from "../../language/phrase-table.ts";
import { isoDay } from "../../model/days.ts";
import type { Span } from "../../model/span.ts";
import { takenSpans } from "../../model/taken-spans.ts";
import { tenseAt } from "./tense.ts";
import type { TimeHit, TimeRule } from "./time-rule.ts";
import { TIME_RULES } from "./time-rules.ts";
import type { TimeMention } from "./time-shape.ts";
import { findStretches, type TriggerKind } from "./triggers.ts";

/** So much text in front of a hit and behind it is shown to its rule. */
const CONTEXT = 60;

interface NumberedRule {
  readonly rule: TimeRule;
  readonly nth: number;
}

interface Candidate extends Omit<TimeMention, "tense"> {
  readonly nth: number;
}

/** The rules by their trigger: where it is missing, none of them is tried. */
const BY_TRIGGER = groupRules();

function groupRules(): ReadonlyMap<TriggerKind, readonly NumberedRule[]> {
  const groups = new Map<TriggerKind, NumberedRule[]>();
  for (const [nth, rule] of TIME_RULES.entries())
    groups.set(rule.trigger, [...(groups.get(rule.trigger) ?? []), { rule, nth }]);
  return groups;
}

/** Finds the time expressions of a paragraph, in reading order, before an anchor places them. */
export function findMentions(text: string): readonly TimeMention[] {
  return findMentionsIn([text])[0] ?? NO_MENTIONS;
}

const NO_MENTIONS: readonly TimeMention[] = [];

/** A stretch of a paragraph around triggers of a kind. */
interface Stretch {
  /** The whole paragraph. */
  readonly text: string;
  readonly start: number;
  readonly words: string;
  /** What was found in the paragraph so far. */
  readonly found: Candidate[];
}

/**
 * Finds the time expressions of each paragraph. A rule is tried on all of them before the next, since rules that take
 * turns at every paragraph push each other out of the processor's nearest memory.
 */
export function findMentionsIn(texts: readonly string[]): readonly (readonly TimeMention[])[] {
  const found = texts.map((): Candidate[] => []);
  for (const [kind, rules] of BY_TRIGGER) {
    const stretches: Stretch[] = [];
    // Counted, since a pair for every paragraph and kind is much to throw away.
    for (let nth = 0; nth < texts.length; nth++)
      addStretches(texts[nth] ?? "", kind, found[nth] ?? [], stretches);
    for (const rule of rules) for (const stretch of stretches) addCandidates(stretch, rule);
  }
  return texts.map((text, nth) => mentionsOf(text, found[nth] ?? []));
}

function addStretches(text: string, kind: TriggerKind, found: Candidate[], stretches: Stretch[]): void {
  const spans = findStretches(text, kind);
  if (spans.length === 0) return;
  for (const { start, end } of spans) stretches.push({ text, start, words: text.slice(start, end), found });
}

function mentionsOf(text: string, found: readonly Candidate[]): readonly TimeMention[] {
  if (found.length === 0) return NO_MENTIONS;
  const kept = withoutOverlaps(found, text.length);
  return kept.map((one, nth) => mentionOf(text, withYearOf(text, one, kept[nth + 1])));
}

/** Of candidates that overlap the longer is kept, of equal ones that of the earlier rule; in reading order. */
function withoutOverlaps(found: readonly Candidate[], length: number): Candidate[] {
  if (found.length < 2) return [...found];
  const taken = takenSpans(length);
  const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.nth - b.nth);
  const kept = longest.filter((one) => {
    if (taken.overlaps(one)) return false;
    taken.add(one);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const JOINS = /^(?: to | and | through | or |, | ?[-–] ?)$/;

/** "Nov. 8 to Nov. 10, 2030": the first day has the year of the second. */
function withYearOf(text: string, one: Candidate, next: Candidate | undefined): Candidate {
  if (one.shape.kind !== "day" || next?.shape.kind !== "given" || next.shape.type !== "date") return one;
  const { month, day } = one.shape;
  const until = next.shape.value;
  if (until.length !== 10 || !JOINS.test(text.slice(one.end, next.start))) return one;
  const year = Number(until.slice(0, 4));
  const value = [isoDay(year, month, day), isoDay(year - 1, month, day)].find((it) => it && it < until);
  return value ? { ...one, shape: { kind: "given", type: "date", value } } : one;
}

function addCandidates({ text, start, words, found }: Stretch, { rule, nth }: NumberedRule): void {
  if (rule.needs && !holdsAny(words, rule.needs)) return;
  // A loop over exec: matchAll copies the expression at every call, which costs more than the search.
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(words); match; match = rule.pattern.exec(words)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const shape = rule.shape(hitOf(text, match, { start: from, end: to }));
    if (shape) found.push({ nth, rule: rule.name, shape, start: from, end: to });
  }
}

function holdsAny(words: string, needs: readonly string[]): boolean {
  for (const need of needs) if (words.includes(need)) return true;
  return false;
}

function hitOf(text: string, match: RegExpExecArray, { start, end }: Span): TimeHit {
  return {
    groups: match.groups ?? {},
    words: match[0],
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

function mentionOf(text: string, { rule, shape, start, end }: Omit<TimeMention, "tense">): TimeMention {
  // "the toll from Monday's quake" begins nothing.
  const owned = /[’']/.test(text.charAt(end)) && /^[’']s?\b/.test(text.slice(end, end + 3));
  const relation = owned ? undefined : relationBefore(text.slice(Math.max(0, start - CONTEXT), start));
  const tense = shape.kind === "given" && shape.type !== "date" ? "open" : tenseAt(text, { start, end });
  return relation ? { rule, shape, start, end, tense, relation } : { rule, shape, start, end, tense };
}

/** "from 1999 to 2004": the second of two. */
const JOINED = /\b(?:from|between) [^.;]{2,30} (?:to|and) $/i;
const RELATION = /\b(through|by|since|until|till|before|after|from|prior to|ahead of)(?: the)?[ \u00a0]$/i;
const SAME: Readonly<Record<string, TimeMention["relation"]>> = {
  till: "until",
  "prior to": "before",
  "ahead of": "before",
};

/** What every one of these words for a relation ends with; "the" may stand behind it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  "through by since until till before after from to of and".split(" "),
);

function relationBefore(before: string): TimeMention["relation"] {
  if (!LAST_WORDS.has(lastWord(before))) return undefined;
  const word = before.match(RELATION)?.[1]?.toLowerCase();
  if (!word && JOINED.test(before)) return "until";
  return word ? (SAME[word] ?? (word as TimeMention["relation"])) : undefined;
}

/** The word before a place, in lower case; the one before it where it is "the". */
function lastWord(before: string): string {
  const end = before.length - 1;
  if (end < 1 || !isBlank(before.charCodeAt(end))) return "";
  const start = wordStart(before, end);
  const word = before.slice(start, end).toLowerCase();
  return word === "the" && start > 1
    ? before.slice(wordStart(before, start - 1), start - 1).toLowerCase()
    : word;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordAt(text, start - 1)) start--;
  return start;
}
