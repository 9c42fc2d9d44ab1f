import { datesIn } from "../language/en/stated-dates.ts";
import type { Span } from "../model/span.ts";
import type { DescribedBlock } from "./describe-block.ts";

/** An embedded post of a social network: its blocks and its signature line. */
export interface EmbeddedPost {
  /** Indexes of the first and the last block. */
  readonly first: number;
  readonly last: number;
  readonly author: Span;
  readonly handle: string;
  /** ISO 8601 day, where the signature states one. */
  readonly date?: { readonly value: string } & Span;
}

/** `— Name (@handle) January 8, 2024`, on its own line or glued to the post's last line. */
const SIGNATURE =
  /(?:—|–|--|-)\s?([^—–\n]{1,80}?)\s*\(@([A-Za-z0-9_]{1,30})\)\s+((?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4})|(?:\d{1,2} \p{Lu}\p{Ll}+\.? \d{4}))\s*$/u;
/** A post holds 280 characters (X's limit for ordinary accounts) plus a shortened picture link. */
const LONGEST_POST = 330;
/** A closing mark with a clause behind it is a newsroom's sentence about a quotation: “We wait,” the envoy replied. */
const ATTRIBUTION =
  /[”"],? \p{L}[^“”"]{2,90}[.!?:]?["”]?$|[”"],? (?:\p{L}+ ){0,5}(?:said|says|wrote|added|asked|told)\b/u;

/** Finds the embedded posts of a page by their signature lines or by their markup. */
export function findPosts(blocks: readonly DescribedBlock[]): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  let floor = 0;
  for (const block of blocks) {
    const hit = block.text.match(SIGNATURE);
    if (hit?.index === undefined) continue;
    const first = firstBlockOf(blocks, block.index, hit.index, floor);
    posts.push({ first, last: block.index, ...signatureOf(block, hit) });
    floor = block.index + 1;
  }
  return posts;
}

function signatureOf(
  block: DescribedBlock,
  hit: RegExpMatchArray,
): Pick<EmbeddedPost, "author" | "handle" | "date"> {
  const at = block.start + (hit.index ?? 0);
  const nameStart = at + hit[0].indexOf(hit[1] ?? "");
  const date = datesIn(hit[3] ?? "")[0];
  const dateStart = at + hit[0].lastIndexOf(hit[3] ?? "");
  return {
    author: { start: nameStart, end: nameStart + (hit[1] ?? "").length },
    handle: `@${hit[2]}`,
    ...(date
      ? { date: { value: date.value, start: dateStart + date.start, end: dateStart + date.end } }
      : {}),
  };
}

/** Goes up from the signature over the lines that together still fit into one post. */
function firstBlockOf(
  blocks: readonly DescribedBlock[],
  last: number,
  signatureAt: number,
  floor: number,
): number {
  if (isPostMarkup(blocks[last])) return firstInMarkup(blocks, last, floor);
  let length = signatureAt;
  let first = last;
  for (let at = last - 1; at >= floor; at--) {
    const block = blocks[at];
    if (!block) break;
    const alone = length === 0 && first === last;
    if (ATTRIBUTION.test(block.text) || (!alone && length + block.text.length > LONGEST_POST)) break;
    if (alone && block.text.length > 2 * LONGEST_POST) break;
    length += block.text.length + 1;
    first = at;
  }
  return first;
}

function isPostMarkup(block: DescribedBlock | undefined): boolean {
  return /\b(?:twitter-tweet|instagram-media|fb-post|bluesky-embed|mastodon-embed|tiktok-embed|reddit-embed)\b/.test(
    block?.markup?.classes ?? "",
  );
}

function firstInMarkup(blocks: readonly DescribedBlock[], last: number, floor: number): number {
  let first = last;
  while (first > floor && isPostMarkup(blocks[first - 1])) first--;
  return first;
}
