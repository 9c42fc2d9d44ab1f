import { splitSentences } from "../language/en/sentences.ts";
import { readDateLine } from "../language/en/stated-dates.ts";
import { ROUND_UP_CUES } from "../language/en/tables/round-up-cues.ts";
import { headingLevel } from "./block-markup.ts";
import { readCreditLine } from "./credit-line.ts";
import { readDateline } from "./dateline.ts";
import { isDatelineCredit, isKnownCredit } from "./known-credit.ts";
import type { WeighedBlock } from "./label-blocks.ts";

/** What stands between a paragraph and the prose above it, read as the header of a report. */
export interface ReportHeader {
  /** First line of the header; the paragraph's own index where it has none. */
  readonly top: number;
  /** The line that can be its headline. */
  readonly title?: WeighedBlock;
  readonly byline: boolean;
  readonly date: boolean;
  readonly credit: boolean;
  /** A rule, or an address that ends what stands above. */
  readonly rule: boolean;
  readonly link: boolean;
  /** A line such as "In other news". */
  readonly cue: boolean;
  /** How plainly the paragraph begins with a dateline: 2 with a known newsroom or with bracket and dash. */
  readonly dateline: 0 | 1 | 2;
}

/** A header has at most this many lines. */
const MOST_LINES = 8;
/** A line with fewer words is a section's name rather than a headline. */
const HEADLINE_WORDS = 3;
/** Headlines that ask or call out read as prose; longer ones are prose. */
const LONGEST_ASKING = 22;
/** The number of a round-up's item is no sentence of its own. */
const ITEM_NUMBER = /^\s*\d{1,2}[.)]\s+/u;
const RULE = /^\s*(?:[_=*~—–#•-]\s*){2,}$/u;
/** Above a writer's portrait. */
const PORTRAIT =
  /^\s*(?:[Aa]bout|ABOUT) (?:the )?(?:[Aa]uthors?|AUTHORS?|[Ww]riters?|[Uu]s|[Mm]e)(?![\p{Ll}])/u;
const cues: ReadonlySet<string> = new Set(ROUND_UP_CUES);
/** Elements whose lines are entries of a list or a table. */
const ENTRY = new Set(["li", "td", "th", "tr", "dt", "dd", "option"]);
/** What ends the report above and so cannot stand inside a header. */
const ENDING: ReadonlySet<string> = new Set([
  "contribution",
  "legal",
  "embedded-post",
  "related",
  "comment",
  "share",
]);

/** Says whether a line can be a headline, by its label or, where it asks or calls out, by its form. */
export function isTitle(block: WeighedBlock): boolean {
  if (block.bulleted || block.cut || ENTRY.has(block.markup?.element ?? "")) return false;
  if (PORTRAIT.test(block.text)) return false;
  // "The letter in full:" leads over to what follows.
  if (/:\s*$/.test(block.text)) return false;
  const named = ["headline", "subheading"].includes(block.kind);
  if (named || headingLevel(block.markup) !== undefined) return block.words >= HEADLINE_WORDS;
  return isAsking(block);
}

function isAsking(block: WeighedBlock): boolean {
  return (
    block.kind === "body" &&
    block.words >= HEADLINE_WORDS &&
    block.words <= LONGEST_ASKING &&
    /[^.:;]$/.test(block.text.trim().replace(/["”’)]+$/, "")) &&
    isOneSentence(block.text.replace(ITEM_NUMBER, ""))
  );
}

function isOneSentence(text: string): boolean {
  return splitSentences(text, { start: 0, end: text.length }).length === 1;
}

/** Reads the header above the paragraph `at`; the prose above ends with block `before`. */
export function readHeader(blocks: readonly WeighedBlock[], before: number, at: number): ReportHeader {
  let top = at;
  let title: WeighedBlock | undefined;
  let dateline = datelineOf(blocks[at]?.text ?? "");
  let signed = false;
  const seen = { byline: false, date: false, credit: false, rule: false, link: false, cue: false };
  for (let line = at - 1; line > before && line >= at - MOST_LINES; line--) {
    const block = blocks[line];
    if (!block) break;
    const part = partOf(block);
    if (part === "link") seen.link = true;
    if (part === "link" || part === "rule" || (title && ENDING.has(block.kind))) {
      seen.rule ||= part === "rule";
      if (part === "rule") top = line;
      break;
    }
    if (part === undefined || ENDING.has(block.kind)) continue;
    if (part === "title") {
      const opening = datelineOf(block.text);
      // A second title above the first is the line of a section or the end of a list, unless who wrote the report stands between.
      if (title && !signed) break;
      if (opening > 0) dateline = opening;
      else title = block;
      signed = false;
    } else {
      seen[part] = true;
      signed = part !== "cue";
    }
    if (part === "credit" && readDateLine(restBehindComma(block.text)).length > 0) seen.date = true;
    top = line;
  }
  return { top, ...(title ? { title } : {}), ...seen, dateline };
}

function restBehindComma(text: string): string {
  return text.replace(/^[^,|·•–—-]+[,|·•–—-]\s*/u, "");
}

type Part = "title" | "byline" | "date" | "credit" | "rule" | "link" | "cue";

function partOf(block: WeighedBlock): Part | undefined {
  if (cues.has(block.plain)) return "cue";
  if (RULE.test(block.text)) return "rule";
  if (block.kind === "source-link") return "link";
  if (block.kind === "byline" || block.kind === "date" || block.kind === "credit") return block.kind;
  if (block.kind === "caption" || block.kind === "photo-credit" || block.kind === "dateline")
    return undefined;
  if (block.words <= 14 && readDateLine(block.text).length > 0) return "date";
  const credit = block.words <= 20 ? readCreditLine(block.text.trim()) : undefined;
  if (credit) return credit.byline ? "byline" : "credit";
  return isTitle(block) ? "title" : undefined;
}

function datelineOf(text: string): 0 | 1 | 2 {
  const dateline = readDateline(text, isDatelineCredit);
  if (!dateline) return 0;
  const dashed = /[—–_:-]\s*$/.test(text.slice(0, dateline.end));
  if (dateline.credit && (dashed || isKnownCredit(dateline.credit.text))) return 2;
  return dashed ? 1 : 0;
}
