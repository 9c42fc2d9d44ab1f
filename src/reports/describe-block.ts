import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import type { Block, BlockMarkup, Page } from "../model/page.ts";
import type { Span } from "../model/span.ts";

/** A block with the plain facts that labelling looks at. */
export interface DescribedBlock extends Span {
  readonly index: number;
  readonly text: string;
  /** The text's first 10,000 code units in lower case without bullets, surrounding punctuation and repeated blanks. */
  readonly plain: string;
  readonly words: number;
  /** Share of function words among the words, 0 to 1. Running prose has a third to a half. */
  readonly functionShare: number;
  /** Share of words that begin with a capital, 0 to 1. */
  readonly capitalShare: number;
  /** Ends as a sentence ends, closing marks included. */
  readonly terminal: boolean;
  /** Breaks off with an ellipsis. */
  readonly cut: boolean;
  readonly bulleted: boolean;
  readonly markup?: BlockMarkup;
}

const BULLET = /^[\s•·‣▪◦*›»|►▶➤+–-]+(?=\S)/;
const TERMINAL = /[.!?:;。！？：；।۔؟][”"’')\]»」』）】]*$|[.!?]\s*\([^)]{1,40}\)$/;
const ELLIPSIS = /(…|\.\s?\.\s?\.)[”"’']*$/;
/** Scripts that set no blanks between words, and how many of their characters a word has on average. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const UNSPACED_WORD = 2;
/** Spares most texts that search. Thai is the first of those scripts. */
const BEYOND_LATIN = /[\u0e00-\uffff]/;
/** A run beyond a thousand letters is cut: the pattern would overflow the engine's stack on millions of them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,1000}/gu;

/** As much of a block as is compared with the phrase tables and with other blocks, in code units. */
const LONGEST_LINE = 10_000;

/** Describes every block of a page in reading order. */
export function describeBlocks(page: Page): DescribedBlock[] {
  return page.blocks.map((block, index) => describe(page, block, index));
}

function describe(page: Page, block: Block, index: number): DescribedBlock {
  const text = page.text.slice(block.start, block.end);
  const words = text.match(WORD) ?? [];
  const count = Math.max(1, words.length);
  const functions = words.filter(isFunctionWord).length;
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  const cut = ELLIPSIS.test(text);
  return {
    start: block.start,
    end: block.end,
    index,
    text,
    plain: plainLine(text.slice(0, LONGEST_LINE)),
    words: words.length + unspacedWords(text),
    functionShare: functions / count,
    capitalShare: capitals / count,
    terminal: !cut && TERMINAL.test(text.trimEnd()),
    cut,
    bulleted: BULLET.test(text) && !/^[–-]\s?\d/.test(text),
    ...(block.markup ? { markup: block.markup } : {}),
  };
}

const CAPITAL = /^\p{Lu}/u;

function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase();
  return FUNCTION_WORDS.has(lower.includes("’") ? lower.replaceAll("’", "'") : lower);
}

/** Counts the words of scripts without blanks between them. */
function unspacedWords(text: string): number {
  const characters = BEYOND_LATIN.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return characters === 0 ? 0 : Math.floor(characters / UNSPACED_WORD);
}

/** Folds a line for comparison with the phrase tables. */
function plainLine(text: string): string {
  return text
    .replace(BULLET, "")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![\s:.…!|»›>-])[\s:.…!|»›>-]+$/, "")
    .toLowerCase();
}
