import type { Span } from "../../model/span.ts";
import { ATTRIBUTION_CUES } from "./tables/attribution-cues.ts";

const LETTER = /[\p{L}\d]/u;
/** A quotation that runs on over more paragraphs than this is taken for a lost mark. */
const LONGEST_RUN = 8;

/**
 * Finds the stretches of running text that stand inside quotation marks.
 *
 * `paragraphs` are the paragraphs' spans in reading order. Curly and upright double marks, guillemets and low
 * marks open and close quotations; a paragraph that opens one and does not close it is continued where the next
 * begins with an opening mark (the newspaper convention), else it ends with its paragraph. Single marks count
 * only as an outermost pair with a word before the closing one, so that apostrophes never do.
 *
 * Gives sorted disjoint spans of the words inside the marks, offsets of `text`.
 */
export function findQuotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  let open = 0;
  for (const paragraph of paragraphs) {
    const continued = open > 0 && open < LONGEST_RUN && OPENERS.has(firstChar(text, paragraph));
    open = scanParagraph(text, paragraph, found) ? (continued ? open + 1 : 1) : 0;
  }
  return found;
}

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "«", "„", "‘"]);

function firstChar(text: string, span: Span): string {
  return text.slice(span.start, span.end).trimStart().charAt(0);
}

/** Every character that can open or close a quotation; the scan goes from one to the next by their codes. */
const MARKS: ReadonlySet<number> = new Set([..."“”\"«»„‘’'"].map((mark) => mark.charCodeAt(0)));
const [UPRIGHT, APOSTROPHE, BEYOND_ASCII] = [0x22, 0x27, 0x80];

/** Gives where the next mark stands at or behind an offset, or `to` where none does. */
function nextMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === UPRIGHT || code === APOSTROPHE || (code >= BEYOND_ASCII && MARKS.has(code))) return at;
  }
  return to;
}

/** Says whether the words behind an opening mark that is never closed are nothing but speech: no verb of saying is among them. */
function isWholeSpeech(words: string): boolean {
  if (!/\s\S+[.!?]$/.test(words)) return false;
  return !words.split(/[^\p{L}]+/u).some((word) => ATTRIBUTION_CUES.has(word.toLowerCase()));
}

/** Adds the paragraph's quoted spans to `found` and says whether its last quotation stays open. */
function scanParagraph(text: string, paragraph: Span, found: Span[]): boolean {
  let start = -1;
  let closer = "";
  let inner = 0;
  const { end: to } = paragraph;
  let width = 1;
  for (let at = nextMark(text, paragraph.start, to); at < to; at = nextMark(text, at + width, to)) {
    const mark = text.charAt(at);
    width = isDoubled(text, at) ? 2 : 1;
    if (start < 0) {
      closer = closerFor(text, at, paragraph);
      if (closer !== "") start = at + width;
    } else if (closer === '"' && mark === "“") {
      // Upright marks around words that hold curly ones: the curly pair closes itself.
      inner++;
    } else if (inner > 0 && mark === "”") {
      inner--;
    } else if (isClosing(text, at, closer)) {
      if (at > start) found.push({ start, end: at });
      start = -1;
      inner = 0;
    } else if (mark === "“" && closer === "”") {
      // A second opening mark: the first was never closed. A whole sentence before it was still quoted.
      const end = text.slice(start, at).trimEnd().length + start;
      if (isWholeSpeech(text.slice(start, end))) found.push({ start, end });
      start = at + 1;
    }
  }
  if (start < 0 || start >= paragraph.end || closer === "’" || closer === "'") return false;
  found.push({ start, end: paragraph.end });
  return true;
}

/** "the '90s", "'tis": letters or digits are left out, nothing is quoted. */
const ELISION = /^(?:\d\ds?|tis|twas|til|em|n|cause)(?![\p{L}\d])/iu;

/** Gives the mark that closes the quotation opened at `at`, or "" where none opens there. */
function closerFor(text: string, at: number, paragraph: Span): string {
  const char = text.charAt(at);
  // Two single marks are a double one that some newsrooms' systems write.
  if (isDoubled(text, at)) return char !== "’" && opensWord(text, at, paragraph, 2) ? "''" : "";
  if (char === "“") return "”";
  if (char === "«") return "»";
  if (char === "„") return "“”";
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const opens = opensWord(text, at, paragraph, 1);
  if (char === '"') return opens && !/[.,!?…]/.test(before) ? '"' : "";
  if (ELISION.test(text.slice(at + 1, at + 8))) return "";
  if (char === "‘") return opens && hasSingleCloser(text, at, paragraph, "’") ? "’" : "";
  if (char === "'") return opens && hasSingleCloser(text, at, paragraph, "'") ? "'" : "";
  return "";
}

function isDoubled(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === "'" || mark === "‘" || mark === "’") && text.charAt(at + 1) === mark;
}

function opensWord(text: string, at: number, paragraph: Span, length: number): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const behind = text.charAt(at + length);
  return !LETTER.test(before) && behind !== "" && !/\s/.test(behind);
}

function isClosing(text: string, at: number, closer: string): boolean {
  const char = text.charAt(at);
  const doubled = isDoubled(text, at) && char !== "‘";
  if (closer === "''") return doubled || char === "”";
  // “…,’’: a mark of each kind.
  if (doubled) return closer === "”" && !LETTER.test(text.charAt(at + 2));
  if (closer === '"' && char === "”") return true;
  if (!closer.includes(char) && !(closer === "”" && char === '"')) return false;
  return closer === "’" || closer === "'" ? closesSingle(text, at) : true;
}

/** A single mark closes before anything but a letter, unless it is the apostrophe of a plural possessive. */
function closesSingle(text: string, at: number): boolean {
  if (LETTER.test(text.charAt(at + 1))) return false;
  const possessive = text.charAt(at - 1) === "s" && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return !possessive || !closesAgain(text, at + 1);
}

/** Says whether another closing single mark follows in the paragraph before one opens. */
function closesAgain(text: string, from: number): boolean {
  const mark = text.charAt(from - 1);
  for (let at = from; at < text.length && text.charAt(at) !== "\n"; at++) {
    if (text.charAt(at) !== mark) continue;
    return /\S/.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
  }
  return false;
}

function hasSingleCloser(text: string, at: number, paragraph: Span, mark: string): boolean {
  for (let to = at + 2; to < paragraph.end; to++) {
    if (text.charAt(to) === mark && !LETTER.test(text.charAt(to + 1))) return true;
  }
  return false;
}
