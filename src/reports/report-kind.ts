import { findQuotedWords } from "../language/en/quoted-words.ts";
import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { OPINION_LINES } from "../language/en/tables/furniture.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import { lengthOf, type Span } from "../model/span.ts";
import type { WeighedBlock } from "./label-blocks.ts";

const ATTRIBUTION =
  /(?<![\p{L}])(?:said|says|told|according to|announced|reported|reports|confirmed|stated|added|noted|acknowledged|declined to|spokes(?:man|woman|person)|asked about|in a statement|in an interview)(?![\p{L}])/giu;
/** Reporting attributes at least this often; below it and without any credit a text is its writer's own view. */
const ATTRIBUTIONS_PER_1000_CHARACTERS = 0.75;
/** A page's own text above whole articles that it embeds needs more to count as reporting: it is there to comment on them. */
const BESIDE_EMBEDDED = 3;
/** Texts shorter than this say too little about themselves: a brief is reporting unless it is labelled. */
const SHORTEST = 900;

const opinion: ReadonlySet<string> = new Set(OPINION_LINES.filter((word) => word !== "analysis"));

/** What stands around a body. */
export interface Surroundings {
  readonly labels: readonly Label[];
  readonly header: readonly WeighedBlock[];
  /** True where the page holds whole reports below this body. */
  readonly embeds: boolean;
}

/**
 * Says whether a body is reporting or commentary.
 *
 * Commentary is what is labelled as opinion, or what has neither dateline, credit nor relay and hardly attributes
 * anything outside quotation marks, which is only told of English. Rule R7: commentary without a stated source is no origin.
 */
export function reportKind(page: Page, body: readonly Span[], surroundings: Surroundings): Report["kind"] {
  const { labels, header, embeds } = surroundings;
  if (header.some((_, nth) => saysOpinion(header, nth))) return "commentary";
  const credited = labels.some(
    (label) =>
      ["dateline", "credit", "contribution"].includes(label.field) || (label.field === "relay" && !embeds),
  );
  if (credited || lengthOf(body) < SHORTEST) return "article";
  const enough = ATTRIBUTIONS_PER_1000_CHARACTERS * (embeds ? BESIDE_EMBEDDED : 1);
  const own = ownWords(page.text, body);
  if (!isEnglish(own)) return "article";
  const attributions = own.match(ATTRIBUTION)?.length ?? 0;
  return attributions / (own.length / 1000) < enough ? "commentary" : "article";
}

/** A line that names a section as opinion, unless it is one of the sections that a menu lists, or announces another story. */
function saysOpinion(header: readonly WeighedBlock[], nth: number): boolean {
  const line = header[nth];
  if (!line || !(opinion.has(line.plain) || /^opinion\b/.test(line.plain))) return false;
  const [before, after] = [header[nth - 1], header[nth + 1]];
  return line.kind !== "related" && !(isOfMenu(after) && (before === undefined || isOfMenu(before)));
}

/** Menus also hold names of newsrooms and of programmes. */
function isOfMenu(block: WeighedBlock | undefined): boolean {
  return block !== undefined && ["navigation", "related", "share", "credit"].includes(block.kind);
}

/** English prose has more of its function words than this; verbs of saying are known for no other language. */
const FUNCTION_WORD_SHARE = 0.2;

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= words.length * FUNCTION_WORD_SHARE;
}

function ownWords(text: string, body: readonly Span[]): string {
  const quoted = findQuotedWords(text, body);
  return body.map((span) => withoutQuoted(text, span, quoted)).join("\n");
}

function withoutQuoted(text: string, span: Span, quoted: readonly Span[]): string {
  let own = "";
  let from = span.start;
  for (const { start, end } of quoted) {
    if (start < span.start || end > span.end) continue;
    own += text.slice(from, start);
    from = end;
  }
  return own + text.slice(from, span.end);
}
