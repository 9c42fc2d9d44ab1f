import type { Span } from "../../model/span.ts";

/** A word of each kind is cheap to find, and no rule of its kind reads anything far from one. */
const TRIGGERS: Readonly<Record<TriggerKind, RegExp>> = {
  month: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g,
  weekday: /(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day/g,
  year: /(?:\b|FY)(?:1[5-9]|20)\d\d/g,
  decade: /\d0[’']?s\b|(?:en|ir|or|if|ix|gh|in)ties\b|\b\d\d(?:th|st)[- ]cent/g,
  digits: /\bthe \d\d?[snrt]|\b\d{4}-\d\d-\d|\b\d{1,2}[/.]\d|(?:Jan|Sep|Oct)[a-z]*\.? \d/g,
  near: /(?:[Tt]o|[Yy]ester)day|[Tt]o(?:morrow|night)|[Tt]his (?:mor|aft|eve)|ast (?:night|even)|[Oo]vernight|(?:he|hat|ame|ext|ous|ing) (?:night|morn|even|aftern)/g,
  unit: /(?:minute|hour|day|week|month|quarter|year|decade|Year|fortnight)/g,
  quarter: /quarter|half|[QH][1-4]/g,
  repetition: /(?:hour|dai|night|week|month|quarter|year|annual)ly|annual|biennial/g,
  season: /spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter/g,
  history: /9\/11|D-Day|Black (?:Mon|Tues|Wednes|Thurs)day/g,
  holiday:
    /(?:Day|Eve|Years?|Year[’']s|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|July|July 4th|Fourth|Mayo|teenth|Christmas|Easter|Thanksgiving|Halloween|Epiphany|Pentecost)\b/g,
};

/** A kind of word that a rule's times hold. */
export type TriggerKind =
  | "month"
  | "weekday"
  | "year"
  | "decade"
  | "digits"
  | "near"
  | "unit"
  | "quarter"
  | "repetition"
  | "season"
  | "history"
  | "holiday";

/** No pattern reaches further from its trigger. */
const REACH = 64;
const NO_SPANS: readonly Span[] = [];
/** A paragraph of this length is looked at as a whole. */
const SHORT = 200;

/** Finds the stretches of a text around the triggers of a kind. */
export function findStretches(text: string, kind: TriggerKind): readonly Span[] {
  const trigger = TRIGGERS[kind];
  trigger.lastIndex = 0;
  let hit = trigger.exec(text);
  if (!hit) return NO_SPANS;
  if (text.length <= SHORT) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let start = hit.index - REACH;
  let end = hit.index + REACH;
  for (hit = trigger.exec(text); hit; hit = trigger.exec(text)) {
    if (hit.index - REACH > end) {
      spans.push(betweenBlanks(text, start, end));
      start = hit.index - REACH;
    }
    end = hit.index + REACH;
  }
  spans.push(betweenBlanks(text, start, end));
  return spans;
}

function betweenBlanks(text: string, start: number, end: number): Span {
  return { start: blankBefore(text, start), end: blankBehind(text, end) };
}

/** Stretches end between words; a word without end is cut. */
const LONGEST_WORD = 40;

function blankBefore(text: string, at: number): number {
  for (let start = at; start > at - LONGEST_WORD; start--)
    if (start <= 0 || text[start - 1] === " ") return Math.max(0, start);
  return at;
}

function blankBehind(text: string, at: number): number {
  for (let end = at; end < at + LONGEST_WORD; end++)
    if (end >= text.length || text[end] === " ") return Math.min(text.length, end);
  return at;
}
