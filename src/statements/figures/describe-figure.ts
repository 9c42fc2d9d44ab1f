import { isPlace } from "../../language/en/geography.ts";
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
  /[,;:.—–“”()]\s|\s(?:and|but|while|which|who|that|when|although|though|because|after|as|show|shows|showed|said|says)\s/giu;
const CLAUSE_END =
  /[;:—–“”()]|,(?!\d)|\.(?=\s|$)|\s(?:and|but|while|which|who|that|when|although|though|because|after|as|since|before|until|during|according|said|says|per|each|every)\b|\s(?:a|an)\s+(?:second|minute|hour|day|week|month|quarter|year)\b|\s(?:in|on|by|since|from)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}|last|this|next)\b|\s(?:last|this|next)\s+(?:week|month|year|quarter)\b|\s(?:yesterday|today|tomorrow|on average)\b/iu;
const AUXILIARY =
  /^\s+(?:was|were|is|are|had been|have been|has been|would be|will be)\s+\p{L}+(?:ed|en|wn|nt|ught|t|d|n)\b/u;
const TRAILING =
  /(?:\s+(?:was|were|is|are|has|have|had|been|be|by|to|at|of|or|a|an|the|about|that's|that’s|will|would|could|may|stood|stands|reached|total(?:l?ed|s)?|some|with|only))+\s*$/i;
/** A verb right before a number tells what was done to those it counts: "killed 40 people". */
const VERB_BEFORE = /\b(?:\p{Ll}+ed|lost|left|sent|shot|won|hurt|held|freed|sold|bought|built)\s*$/u;
const LEADING =
  /^[\s“”"'‘’(]*(?:(?:and|but|or|that|which|who|also|meanwhile|in|on|by|the|a|an|its|their|his|her)\s+)*/i;
const CAPITALS =
  /(?:\b(?:in|at|near|from|to|across|around|outside|into|for|of)\s+(?:the\s+|northern\s+|southern\s+|eastern\s+|western\s+|central\s+)*)?((?:\p{Lu}[\p{L}.’'-]+|U\.S\.)(?:\s+(?:of\s+|de\s+|la\s+)?\p{Lu}[\p{L}.’'-]+){0,3})/gu;

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
  const { noun, base, kind } = draft;
  if (kind === "share" && base) return tidy(text.slice(base.start, base.end).replace(/^\s*of\s+/, ""));
  if (kind === "share") return tidy(complement(text.slice(draft.number.end, draft.number.end + WINDOW)));
  if (kind === "rank")
    return tidy(
      text.slice(draft.start, draft.end) +
        complement(text.slice(draft.end, Math.min(draft.sentence.end, draft.end + WINDOW))),
    );
  if (noun) {
    const head = text.slice(noun.start, noun.end);
    const passive = AUXILIARY.exec(behind)?.[0] ?? "";
    const rest = passive === "" ? complement(behind) : passive;
    return tidy(`${VERB_BEFORE.exec(before)?.[0] ?? ""} ${head}${rest}`);
  }
  const subject = clauseBefore(before);
  const rest = kind === "money" || tidy(subject) === "" ? complement(behind) : "";
  return tidy(`${subject} ${rest}`);
}

function complement(behind: string): string {
  const end = CLAUSE_END.exec(behind)?.index ?? behind.length;
  return lastWords(behind.slice(0, end), MOST_WORDS, true);
}

function clauseBefore(before: string): string {
  let from = 0;
  CLAUSE_START.lastIndex = 0;
  for (const hit of before.matchAll(CLAUSE_START)) from = hit.index + hit[0].length;
  const clause = before.slice(from).replace(TRAILING, "");
  const words = clause.trim() === "" ? before.replace(TRAILING, "") : clause;
  return lastWords(words, MOST_WORDS, false).replace(LEADING, "");
}

function lastWords(words: string, most: number, first: boolean): string {
  const list = words.split(/(?<=\S)(?=\s)/u);
  return (first ? list.slice(0, most) : list.slice(-most)).join("");
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:“”"()]+|[\s,;:“”"().]+$/g, "")
    .replace(/\s+(?:a|an|the|of|to|in|on|for|by|from|with)$/i, "");
}

function populationOf(text: string, { noun, base, kind, number }: FigureDraft): string | undefined {
  if (kind === "share" && base) return tidy(text.slice(base.start, base.end).replace(/^\s*of\s+/, ""));
  if (kind === "share") return tidy(text.slice(number.end, noun?.end ?? number.end)) || undefined;
  return noun?.people ? text.slice(noun.start, noun.end) : undefined;
}

/** Finds the nearest place named in the figure's sentence, those behind it first. */
function placeIn(text: string, { sentence, start, end }: FigureDraft): string | undefined {
  const from = Math.max(sentence.start, start - WINDOW);
  const words = text.slice(from, Math.min(sentence.end, end + WINDOW));
  const places = [...words.matchAll(CAPITALS)].flatMap((hit): { name: string; at: number }[] => {
    const name = placeName(hit[1] ?? "");
    return name === undefined || hit[0].length === (hit[1] ?? "").length
      ? []
      : [{ name, at: from + hit.index }];
  });
  const behind = places.find(({ at }) => at >= start);
  return (behind ?? places.at(-1))?.name;
}

function placeName(words: string): string | undefined {
  const name = words.replace(/(?:['’]s|[.,])$/, "");
  if (name === "U.S" || name === "U.S.") return "U.S.";
  return isPlace(name) ? name : undefined;
}
