import { isPlace } from "../../language/en/geography.ts";
import { findAll } from "../../language/find-all.ts";
import { isBlank } from "../../language/phrase-table.ts";
import { singleBlanks } from "../../language/words.ts";
import type { FigureDraft } from "./figure-reader.ts";

/** What a figure measures, of whom and where, in the report's words. */
export interface FigureSubject {
  readonly measure: string;
  readonly population?: string;
  readonly place?: string;
}

/** Words looked at on either side of a figure. */
const WINDOW = 220;
const MOST_WORDS = 14;
const CLAUSE_START =
  /[,;:—–“”()]\s|(?<=\s)-\s|\s(?:and|but|while|when|although|though|because|after|as|show|shows|showed|said|says|say|announced|reported|estimates?|estimated)\s(?:that\s)?/giu;
const CLAUSE_END =
  /[;:—–“”()]|\s-\s|,(?!\d)|\.\s*$|\s(?:and(?=\s(?:the|a|an|he|she|it|they|we|his|her|its|their|was|were|is|had|has|then|also|to|is|are|\d\S*|more|another|\p{Ll}+(?:ed|s))\b)|but|while|which|who|that|when|although|though|because|after|as|since|before|until|during|according|said|says|per|each|every)\b|\s(?:a|an)\s+(?:second|minute|hour|day|week|month|quarter|year)\b|\s(?:in|on|by|since|from)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}|last|this|next)\b|\s(?:last|this|next)\s+(?:week|month|year|quarter)\b|\s(?:yesterday|today|tomorrow|on average)\b/iu;
const AUXILIARY =
  /^\s+(?:was|were|is|are|had been|have been|has been|would be|will be)\s+\p{L}+(?:ed|en|wn|nt|ught|t|d|n)\b/u;
const TRAILING =
  /(?:\s+(?:was|were|is|are|has|have|had|been|be|by|to|at|of|or|a|an|the|about|that's|that’s|will|would|could|may|stood|stands|reached|total(?:l?ed|s)?|some|with|only))+\s*$/i;
/** A verb right before a number tells what was done to those it counts: "killed 40 people". */
const VERB_BEFORE = /\b(?:\p{Ll}+ed|lost|left|sent|shot|won|hurt|held|freed|sold|bought|built)\s*$/u;
const LEADING =
  /^[\s“”"'‘’(]*(?:(?:and|but|or|that|which|who|also|meanwhile|in|on|by|the|a|an|its|their|his|her)\s+)*/i;
const NAME = "((?:\\p{Lu}[\\p{L}’'-]+|U\\.S\\.)(?:\\s+(?:of\\s+|de\\s+|la\\s+)?\\p{Lu}[\\p{L}’'-]+){0,3})";
const PLACED = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|near|[Aa]cross|around|outside|into|to|throughout|inside)\\s+(?:the\\s+|northern\\s+|southern\\s+|eastern\\s+|western\\s+|central\\s+)*${NAME}`,
  "gu",
);
const NAMED = new RegExp(NAME, "gu");

/** Says what a figure measures. */
export function describeFigure(text: string, draft: FigureDraft): FigureSubject {
  const { sentence, noun } = draft;
  const before = text.slice(Math.max(sentence.start, draft.start - WINDOW), draft.start);
  const end = Math.max(noun?.end ?? 0, draft.number.end);
  const behind = text.slice(end, Math.min(sentence.end, end + WINDOW));
  const population = populationOf(text, draft);
  const place = placeIn(text, draft);
  return {
    measure: measureOf(text, draft, before, behind),
    ...(population === undefined ? {} : { population }),
    ...(place === undefined ? {} : { place }),
  };
}

function measureOf(text: string, draft: FigureDraft, before: string, behind: string): string {
  const { noun, base, kind, measured } = draft;
  if (measured) return tidy(text.slice(measured.start, measured.end).replace(LEADING, ""));
  if (kind === "share" && base) return tidy(text.slice(base.start, base.end).replace(/^\s*of\s+/, ""));
  if (kind === "share")
    return tidy(
      complement(text.slice(draft.number.end, Math.min(draft.sentence.end, draft.number.end + WINDOW))),
    );
  if (kind === "rank")
    return tidy(
      text.slice(draft.start, draft.end) +
        complement(text.slice(draft.end, Math.min(draft.sentence.end, draft.end + WINDOW))),
    );
  if (noun) {
    const head = text.slice(noun.start, noun.end);
    // "a study of 77 people showed": the verb is the study's.
    if (ASKED.test(before)) return tidy(`${head}${complement(behind).replace(STUDY_VERB, "")}`);
    const passive = AUXILIARY.exec(behind)?.[0] ?? "";
    const rest = passive === "" ? complement(behind) : passive;
    // "returned over 1 million times": what is done is what is counted.
    if (OCCASION.test(head)) return tidy(`${clauseBefore(before)}${rest}`);
    return tidy(`${verbBefore(before)} ${head}${rest}`);
  }
  const total = NUMBER_OF.exec(before)?.[0];
  if (total !== undefined && kind === "count") return tidy(total.replace(TRAILING, ""));
  const subject = clauseBefore(before);
  const rest = kind === "money" || tidy(subject) === "" || VERB_BEHIND.test(behind) ? complement(behind) : "";
  return tidy(VERB_BEHIND.test(behind) ? rest : `${subject} ${rest}`);
}

const ASKED =
  /\b(?:study|survey|poll|trial|review|analysis|sample|interviews?|panel)\s+(?:of|in|with|among|on)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu;
const STUDY_VERB =
  /\s+(?:(?:also|has|have|had)\s+)?(?:show(?:s|ed|n)?|finds?|found|suggest(?:s|ed)?|notic(?:es|ed)|reveal(?:s|ed)?|report(?:s|ed)|conclud(?:es|ed)|indicat(?:es|ed)|sa(?:ys|id)|link(?:s|ed))\b.*$/su;
const OCCASION = /^(?:times|occasions)$/i;
/** "to take back 30,000", "will free 32": what is to be done to those it counts. */
const PLANNED = /\b(?:to|will|would|can|could|must|should|may|might|shall|not)\s+((?:\p{Ll}+\s+){1,2})$/u;

function verbBefore(before: string): string {
  return PLANNED.exec(before)?.[1] ?? VERB_BEFORE.exec(before)?.[0] ?? "";
}

const NUMBER_OF = /\b(?:number|total|count|tally|toll)\s+of\s+[^,;]{3,120}/;
/** "44 percent would back the plan": what a share of those asked does. */
const VERB_BEHIND =
  /^\s+(?:would|will|said|say|says|support(?:ed)?|prefer(?:red)?|voted|vote|backed|back|indicated|think|thought|believed?|agreed?|want(?:ed)?|oppose[ds]?|disapproved?|approved?|favou?r(?:ed)?|plan(?:ned)?)\b/;

/** Words that name nothing: what such a figure measures was said before it. */
const EMPTY_MEASURE =
  /^(?:(?:that|this|it|they|which|or|and|with|now|there|then|but|so|far|currently|already|the|a|of|since|another|is|was|are|were|up|down|from|at|in|by|about|well)(?:['’]s)?\b\s*)*$/i;

/** Says whether a measure names nothing of its own: "that", "now there". */
export function isEmptyMeasure(measure: string): boolean {
  return EMPTY_MEASURE.test(measure);
}

function complement(behind: string): string {
  const end = CLAUSE_END.exec(behind)?.index ?? behind.length;
  return firstWords(behind.slice(0, end), MOST_WORDS);
}

function clauseBefore(before: string): string {
  let from = 0;
  CLAUSE_START.lastIndex = 0;
  for (const hit of findAll(CLAUSE_START, before)) from = hit.index + hit[0].length;
  const clause = before.slice(from).replace(TRAILING, "");
  const words = clause.trim() === "" ? before.replace(TRAILING, "") : clause;
  return lastWords(words, MOST_WORDS).replace(LEADING, "");
}

/** The first words of a text, with the blanks before each. */
function firstWords(words: string, most: number): string {
  let count = 0;
  for (let at = 1; at < words.length; at++)
    if (endsWord(words, at) && ++count === most) return words.slice(0, at);
  return words;
}

/** The last words of a text, with the blanks before each and behind the last. */
function lastWords(words: string, most: number): string {
  // Blanks behind the last word count as a word, since they open what would follow.
  let count = 0;
  for (let at = words.length - 1; at > 0; at--)
    if (endsWord(words, at) && ++count === most) return words.slice(at);
  return words;
}

/** Says whether a word ends right before a place. */
function endsWord(words: string, at: number): boolean {
  return isBlank(words.charCodeAt(at)) && !isBlank(words.charCodeAt(at - 1));
}

/** Takes blanks and marks off both ends of a measure, and a word that leads on to what is cut off. */
function tidy(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && isEdge(words.charCodeAt(start))) start++;
  while (end > start && (isEdge(words.charCodeAt(end - 1)) || words[end - 1] === ".")) end--;
  const whole = singleBlanks(words.slice(start, end));
  const last = whole.lastIndexOf(" ");
  return LEADS_ON.has(whole.slice(last + 1).toLowerCase()) && last >= 0 ? whole.slice(0, last) : whole;
}

function isEdge(code: number): boolean {
  return isBlank(code) || EDGES.has(code);
}

const EDGES: ReadonlySet<number> = new Set([...',;:“”"()'].map((mark) => mark.charCodeAt(0)));
const LEADS_ON: ReadonlySet<string> = new Set("a an the of to in on for by from with".split(" "));

function populationOf(text: string, { noun, base, kind, number }: FigureDraft): string | undefined {
  if (kind === "share" && base) return tidy(text.slice(base.start, base.end).replace(/^\s*of\s+/, ""));
  if (kind === "share") return tidy(text.slice(number.end, noun?.end ?? number.end)) || undefined;
  return noun?.people ? text.slice(noun.start, noun.end) : undefined;
}

/** Finds the place named in what is counted, or the nearest in the figure's own clause, or where its sentence opens. */
function placeIn(text: string, { sentence, start, end, noun }: FigureDraft): string | undefined {
  const counted = noun && placesIn(text.slice(noun.start, noun.end), NAMED)[0];
  if (counted !== undefined) return counted;
  const behind = text.slice(end, Math.min(sentence.end, end + WINDOW));
  const before = text.slice(Math.max(sentence.start, start - WINDOW), start);
  const ahead = behind.slice(0, CLAUSE_MARK.exec(behind)?.index ?? behind.length);
  const back = before.split(CLAUSE_MARK).at(-1) ?? "";
  return (
    placesIn(ahead, PLACED)[0] ??
    placesIn(back, PLACED).at(-1) ??
    placesIn(OPENING.exec(before)?.[0] ?? "", PLACED)[0]
  );
}

/** A comma before a word, but not between a place and its country. */
const CLAUSE_MARK = /[;:()—]|,\s(?!\p{Lu})/u;
const OPENING = /^(?:In|At|Across)\s[^,]{2,60},/;

function placesIn(words: string, pattern: RegExp): string[] {
  return findAll(pattern, words).flatMap((hit) => placeName(hit[1] ?? "") ?? []);
}

function placeName(words: string): string | undefined {
  const name = words.replace(/(?:['’]s|[.,])$/, "");
  if (name === "U.S" || name === "U.S.") return "U.S.";
  return isPlace(name) ? name : undefined;
}
