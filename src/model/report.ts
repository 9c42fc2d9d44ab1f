import type { Place } from "./citation.ts";
import type { Label } from "./label.ts";
import type { Span } from "./span.ts";

/** What a block of a page is. Blocks are labelled, never deleted. */
export type BlockKind =
  | "body"
  | "headline"
  | "subheading"
  | "standfirst"
  | "byline"
  | "dateline"
  | "date"
  | "credit"
  | "caption"
  | "photo-credit"
  | "embedded-post"
  | "block-quotation"
  | "related"
  | "share"
  | "navigation"
  | "legal"
  | "comment"
  | "source-link"
  | "contribution"
  | "furniture";

/** A block of a page with what it is and the report it belongs to. */
export interface LabelledBlock extends Span {
  readonly kind: BlockKind;
  /** Id of the report that the block belongs to; absent for the page's furniture. */
  readonly report?: string;
}

/**
 * A body of reporting found in a page (schema.org NewsArticle, OpinionNewsArticle, SocialMediaPosting).
 * One page may hold several.
 */
export interface Report {
  readonly id: string;
  readonly page: string;
  readonly kind: "article" | "commentary" | "post";
  /** The body's stretches in reading order; furniture that stands between them is left out. */
  readonly body: readonly Place[];
  /** The body's sentences in reading order, as spans of the page's text. */
  readonly sentences: readonly Span[];
  readonly headline?: Label;
  readonly byline?: Label;
  readonly dateline?: Label;
  readonly credit?: Label;
  readonly published?: Label;
  /** Every label read for the report, the chosen ones and their rivals. */
  readonly labels: readonly Label[];
}
