import { tenseAt } from "./tense.ts";
import type { TimeHit } from "./time-rule.ts";
import { TIME_RULES } from "./time-rules.ts";
import type { TimeMention } from "./time-shape.ts";

/** So much text in front of a hit and behind it is shown to its rule. */
const CONTEXT = 60;

/** Words without which no rule reads anything; most paragraphs hold none of them and are passed over. */
const TRIGGER =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Q[1-4]|(?:[Tt]o|[Yy]ester|[Mm]id)?day|[Tt]onight|[Tt]omorrow|(?:mid|fort)?night|morning|evening|afternoon|week|month|year|quarter|half|decade|century|hour|minute|annual|daily|spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter|Christ|Easter|New Year|Thanks|[A-Z][\p{L}.’']+ Day|1[5-9]\d\d|20\d\d|9\/11|\d\d?[/.]\d\d?[/.]\d{4})/u;

/** Finds the time expressions of a paragraph, in reading order, before an anchor places them. */
export function findMentions(text: string): TimeMention[] {
  if (!TRIGGER.test(text)) return [];
  const found = TIME_RULES.flatMap((rule, nth) =>
    [...text.matchAll(rule.pattern)].flatMap((match) => {
      const hit = hitOf(text, match);
      const shape = rule.shape(hit);
      const { index: start } = match;
      return shape ? [{ nth, rule: rule.name, shape, start, end: start + match[0].length }] : [];
    }),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.nth - b.nth);
  const kept: typeof found = [];
  for (const one of found)
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start).map((one) => mentionOf(text, one));
}

function hitOf(text: string, match: RegExpExecArray): TimeHit {
  const end = match.index + match[0].length;
  return {
    groups: match.groups ?? {},
    words: match[0],
    before: text.slice(Math.max(0, match.index - CONTEXT), match.index),
    after: text.slice(end, end + CONTEXT),
  };
}

function mentionOf(text: string, { rule, shape, start, end }: Omit<TimeMention, "tense">): TimeMention {
  const relation = relationBefore(text.slice(Math.max(0, start - CONTEXT), start));
  const tense = shape.kind === "given" && shape.type !== "date" ? "open" : tenseAt(text, { start, end });
  return { rule, shape, start, end, tense, ...(relation ? { relation } : {}) };
}

const RELATION = /\b(through|by|since|until|till|before|after|from|prior to|ahead of)(?: the)?[ \u00a0]$/i;
const SAME: Readonly<Record<string, TimeMention["relation"]>> = {
  till: "until",
  "prior to": "before",
  "ahead of": "before",
};

function relationBefore(before: string): TimeMention["relation"] {
  const word = before.match(RELATION)?.[1]?.toLowerCase();
  return word ? (SAME[word] ?? (word as TimeMention["relation"])) : undefined;
}
