import type { Span } from "../../model/span.ts";
import { tenseAt } from "./tense.ts";
import type { TimeHit, TimeRule } from "./time-rule.ts";
import { TIME_RULES } from "./time-rules.ts";
import type { TimeMention } from "./time-shape.ts";
import { stretchFinder } from "./triggers.ts";

/** So much text in front of a hit and behind it is shown to its rule. */
const CONTEXT = 60;

interface Candidate extends Omit<TimeMention, "tense"> {
  readonly nth: number;
}

/** Finds the time expressions of a paragraph, in reading order, before an anchor places them. */
export function findMentions(text: string): TimeMention[] {
  const stretches = stretchFinder(text);
  const found = TIME_RULES.flatMap((rule, nth) =>
    stretches(rule.trigger).flatMap((stretch) => candidatesIn(text, stretch, { rule, nth })),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.nth - b.nth);
  const kept: Candidate[] = [];
  for (const one of found)
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start).map((one) => mentionOf(text, one));
}

function candidatesIn(
  text: string,
  { start, end }: Span,
  { rule, nth }: { readonly rule: TimeRule; readonly nth: number },
): Candidate[] {
  const whole = start === 0 && end === text.length;
  const candidates: Candidate[] = [];
  for (const match of (whole ? text : text.slice(start, end)).matchAll(rule.pattern)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const shape = rule.shape(hitOf(text, match, { start: from, end: to }));
    if (shape) candidates.push({ nth, rule: rule.name, shape, start: from, end: to });
  }
  return candidates;
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
  const owned = /^[’']s?\b/.test(text.slice(end, end + 3));
  const relation = owned ? undefined : relationBefore(text.slice(Math.max(0, start - CONTEXT), start));
  const tense = shape.kind === "given" && shape.type !== "date" ? "open" : tenseAt(text, { start, end });
  return { rule, shape, start, end, tense, ...(relation ? { relation } : {}) };
}

/** "from 1999 to 2004": the second of two. */
const JOINED = /\b(?:from|between) [^.;]{2,30} (?:to|and) $/i;
const RELATION = /\b(through|by|since|until|till|before|after|from|prior to|ahead of)(?: the)?[ \u00a0]$/i;
const SAME: Readonly<Record<string, TimeMention["relation"]>> = {
  till: "until",
  "prior to": "before",
  "ahead of": "before",
};

function relationBefore(before: string): TimeMention["relation"] {
  const word = before.match(RELATION)?.[1]?.toLowerCase();
  if (!word && JOINED.test(before)) return "until";
  return word ? (SAME[word] ?? (word as TimeMention["relation"])) : undefined;
}
