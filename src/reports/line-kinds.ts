import { readDateLine } from "../language/en/stated-dates.ts";
import {
  COMMENT_HEADINGS,
  COMMENT_OPENINGS,
  LEGAL_OPENINGS,
  MENU_LINES,
  RELATED_HEADINGS,
  RELATED_OPENINGS,
  SHARE_LINES,
  SHARE_OPENINGS,
} from "../language/en/tables/furniture.ts";
import type { BlockKind } from "../model/report.ts";
import { isCaption } from "./caption.ts";
import { isCorrection } from "./correction.ts";
import { readCreditLine } from "./credit-line.ts";
import type { DescribedBlock } from "./describe-block.ts";

const related: ReadonlySet<string> = new Set(RELATED_HEADINGS);
const share: ReadonlySet<string> = new Set(SHARE_LINES);
const menu: ReadonlySet<string> = new Set(MENU_LINES);
const commentHeadings: ReadonlySet<string> = new Set(COMMENT_HEADINGS);

/** A furniture phrase longer than this is a sentence that happens to begin like one. */
const LONGEST_PHRASE = 45;

const URL_LINE = /^\(?(?:https?:\/\/|www\.)\S+\)?$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S+$/i;
const PLATFORMS =
  /^(?:(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|threads|bluesky|mastodon|rss|tumblr|snapchat|connect|tweet|share|email|e-mail|comment|comments|more|print|\d+(?!\d))[\s|,•]*)+$/i;
const SHARE_WORDS =
  /^(?:(?:print|post|mail|e-?mail|share|tweet|save|pin|send|like|follow|copy|listen)(?: (?:this|it|article|story|page|link|us))*[\s|,/•·]*)+$/i;
const CONTRIBUTION =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|report) by\b|\bcontributed (?:to|from|reporting)\b|\bcontributed\b[^.]{0,30}\.?\)?$|\bwire services?\b.*\breport\b|^this (?:report|story|article) (?:was|contains|has been|includes|originally|first)\b|^follow (?:\p{Lu}|@).*(?:twitter|@|facebook)|\bis a (?:staff|senior|freelance)? ?(?:writer|reporter|correspondent|editor|fellow|professor)\b.*\b(?:at|for|of)\b.{3,120}$/iu;
/** "By Ana Ruiz, Reuters" signs a report: a picture's credit has no "By" at its head and prefers strokes. */
const SIGNED = /(?:^|[|•·])\s*by:?\s/iu;
/** "This site is run by ...": who keeps a site, and how. */
const IMPRINT =
  /^(?:this|our) (?:site|website|web site|portal|newspaper)\b.{0,40}?\b(?:belongs|is (?:run|owned|published|operated|maintained|hosted|protected|part)|uses|collects|contains)\b/i;
const SITE_RULES =
  /\buses? cookies\b|\baccepts? no (?:liability|responsibility)\b|\byou have (?:read|viewed) \S+ of your\b|\bfree articles? (?:left|remaining|this month)\b|\bcookie (?:policy|settings)\b/i;
const COUNTER = /^[\d\s/|.,:•-]+$|^(?:image|photo|slide|picture|page)s? \d+ (?:of|\/) \d+$/i;
const RULE = /^[_=*~—–-]{2,}$|^[*•#]( [*•#])+$/;

/** A line such as "← Back to the front page" or "More news »": an arrow, and no quotation in pointed marks. */
const WAY = /^(?:[«‹←⟵]|<{1,2})\s?[^«»‹›]+$|^[^«»‹›]+\s?(?:[»›→⟶]|>{1,2})$/u;
const LONGEST_WAY = 8;

/** A line longer than this, in code units, is no line of a page's furniture, and patterns for such lines are not tried. */
const LONGEST_LINE = 10_000;

/** What a line is by its own words alone; undefined where they do not tell. */
export function lineKind(block: DescribedBlock): BlockKind | undefined {
  const { text, plain } = block;
  if (plain !== "" && text.length > LONGEST_LINE) return undefined;
  if (RULE.test(text.trim()) || plain === "" || COUNTER.test(text)) return "furniture";
  if (URL_LINE.test(text.trim())) return "source-link";
  if (isShareLine(plain)) return "share";
  if (related.has(plain) || startsWithOne(block, RELATED_OPENINGS, 90)) return "related";
  if (menu.has(plain) || isMenuRow(plain)) return "navigation";
  if (block.words <= LONGEST_WAY && WAY.test(text.trim())) return "navigation";
  if (isLegalLine(block)) return "legal";
  if (commentHeadings.has(plain) || startsWithOne(block, COMMENT_OPENINGS, 400) || isCommentPolicy(block))
    return "comment";
  if (readDateLine(text).length > 0) return "date";
  if (isCorrection(text) || (block.words <= LONGEST_PHRASE && isContribution(text))) return "contribution";
  const credit = creditKind(block);
  if (isCaption(text) && !(credit === "byline" && SIGNED.test(text))) return "caption";
  return credit;
}

function creditKind(block: DescribedBlock): BlockKind | undefined {
  if (block.words > 30 || (block.terminal && !block.text.endsWith("."))) return undefined;
  const credit = readCreditLine(block.text.trim());
  return credit && (credit.byline ? "byline" : "credit");
}

/** A menu that was flattened into one line: three or more of its words and nothing else. */
function isMenuRow(plain: string): boolean {
  const words = plain.split(/[\s|•·/,]+/);
  return words.length >= 3 && words.every((word) => menu.has(word));
}

/** House rules for readers: they speak of comments and of what is not wanted in them. */
const COMMENTS = /\bcomments?\b|\bcommenters?\b/i;
const UNWANTED =
  /\b(?:profanity|vulgar\w*|spam|racis[mt]\w*|abusive|offensive|off-topic|personal attacks?|moderat(?:ed|ors?|ion)|discourteous|doxing|civil|respectful)\b/gi;

function isCommentPolicy(block: DescribedBlock): boolean {
  return block.words <= 90 && COMMENTS.test(block.text) && (block.text.match(UNWANTED)?.length ?? 0) >= 2;
}

function isShareLine(plain: string): boolean {
  return (
    share.has(plain) ||
    PLATFORMS.test(plain) ||
    SHARE_WORDS.test(plain) ||
    (plain.length < 70 && SHARE_OPENINGS.some((o) => plain.startsWith(o)))
  );
}

function isLegalLine(block: DescribedBlock): boolean {
  if (/©|\(c\) (?:19|20)\d\d|\ball rights reserved\b|\bcopyright (?:©|\(c\)|19|20)/i.test(block.text))
    return block.words < 90;
  return (
    startsWithOne(block, LEGAL_OPENINGS, 260) ||
    (block.words <= 60 && (SITE_RULES.test(block.text) || IMPRINT.test(block.text)))
  );
}

function startsWithOne(block: DescribedBlock, openings: readonly string[], longest: number): boolean {
  return block.plain.length <= longest && openings.some((opening) => block.plain.startsWith(opening));
}

/** What every line of the kind holds; one plain search spares most lines the other. */
const CONTRIBUTION_SIGN =
  /ing by|compiled by|report by|contributed|wire service|this (?:report|story|article)|follow|is a/i;

/** Says whether a line names those who contributed to a report, or the services it is built on. */
function isContribution(text: string): boolean {
  return CONTRIBUTION_SIGN.test(text) && CONTRIBUTION.test(text.trim());
}
