import type { Capture } from "../capture.ts";
import { sniffHtml } from "../html/sniff-html.ts";
import { MAX_PAGE_BYTES } from "../limits.ts";
import { isContainer } from "./sniff-archive.ts";
import { type MessageHead, parseHead, peekHead } from "./warc-head.ts";
import { type Payload, readPayload } from "./warc-payload.ts";
import type { RecordBlock, WarcItem } from "./warc-records.ts";
import type { SkipReason } from "./warc-tally.ts";

/** A record of a WARC file. */
type WarcRecord = Extract<WarcItem, { kind: "record" }>;

/** What a record holds: a page, nothing for us, or a page that cannot be read. */
export type CaptureParts =
  | ({ readonly kind: "page" } & Omit<Capture, "archive">)
  | { readonly kind: "skipped"; readonly url: string; readonly reason: SkipReason }
  | { readonly kind: "unread"; readonly url: string; readonly code: string; readonly message: string };

/** Addresses of captures that may be pages; crawlers keep their own notes under schemes such as `urn:` and `metadata:`. */
const PAGE_ADDRESS = /^(?:https?|ftp|file):\/\//i;

/** Files that every crawler fetches and that are no pages. */
const NO_PAGE = /^[^?#]*\/(?:robots\.txt|favicon\.[a-z]+|apple-touch-icon[^/]*)(?:[?#]|$)/i;

/** Takes what a record holds; its block is read only where it may be a page. */
export async function takeCapture(
  record: WarcRecord,
  passOver: (url: string, mediaType: string | undefined) => SkipReason | undefined,
): Promise<CaptureParts> {
  const { fields } = record.head;
  const url = (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");
  const type = fields.get("warc-type")?.toLowerCase();
  const skipped = (reason: SkipReason): CaptureParts => ({ kind: "skipped", url, reason });
  if (!PAGE_ADDRESS.test(url)) return skipped("about");
  if (type === "revisit") return skipped("revisit");
  if (type !== "response" && type !== "resource") return skipped("about");
  if (NO_PAGE.test(url)) return skipped("robots");
  const headBytes = type === "response" ? await peekHead(record.begin) : Buffer.alloc(0);
  const head = headBytes && (type === "response" ? await parseHead(headBytes) : resourceHead(fields));
  if (!headBytes || !head) return unread(url, "The head of the server's answer is broken or cut off.");
  if (statusOf(head) !== 200) return skipped("status");
  const mediaType = mediaTypeOf(head);
  const reason = passOver(url, mediaType);
  if (reason) return skipped(reason);
  const block = await record.block();
  if (!block) return tooLarge(url);
  const payload = await readPayload(head, block.bytes.subarray(headBytes.length));
  return partsFrom({
    url,
    head,
    block,
    payload,
    date: fields.get("warc-date") ?? "",
    cut: fields.get("warc-truncated"),
  });
}

/** A resource is kept without an HTTP head; its record says what it is. */
function resourceHead(fields: MessageHead["fields"]): MessageHead {
  const type = fields.get("content-type");
  return { first: "HTTP/1.1 200", fields: new Map(type === undefined ? [] : [["content-type", type]]) };
}

function statusOf(head: MessageHead): number | undefined {
  const status = /^HTTP\/[\d.]+\s+(\d{3})\b/i.exec(head.first)?.[1];
  return status === undefined ? undefined : Number(status);
}

function mediaTypeOf(head: MessageHead): string | undefined {
  const type = /^[^;,\s]+/.exec(head.fields.get("content-type") ?? "")?.[0].toLowerCase();
  return type?.includes("/") ? type : undefined;
}

function charsetOf(head: MessageHead): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(head.fields.get("content-type") ?? "")?.[1];
}

interface Taken {
  readonly url: string;
  readonly head: MessageHead;
  readonly block: RecordBlock;
  readonly payload: Payload;
  readonly date: string;
  /** Why the crawler cut the block, where it did. */
  readonly cut: string | undefined;
}

function partsFrom({ url, head, block, payload, date, cut }: Taken): CaptureParts {
  if (payload.kind === "large") return tooLarge(url);
  if (payload.kind === "unknown-coding")
    return unread(url, `Its content is coded as "${payload.coding.slice(0, 40)}", which is not read.`);
  const { bytes } = payload;
  const mediaType = mediaTypeOf(head);
  if (isContainer(bytes)) return unread(url, "It is an archive or compressed data inside the archive.");
  if (mediaType === undefined && sniffHtml(bytes) !== "is") return { kind: "skipped", url, reason: "kind" };
  // What cut the record off explains what is wrong with its body.
  const outer =
    block.fault ?? (cut === undefined ? undefined : `an end that the crawler cut off (${cut.slice(0, 40)})`);
  const faults = outer === undefined ? payload.faults : [outer];
  const charset = charsetOf(head);
  return {
    kind: "page",
    url,
    date,
    bytes,
    faults,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
  };
}

function unread(url: string, message: string): CaptureParts {
  return { kind: "unread", url, code: "capture-unread", message: `The capture was not read. ${message}` };
}

function tooLarge(url: string): CaptureParts {
  const message = `The capture is larger than ${MAX_PAGE_BYTES} bytes and was not read.`;
  return { kind: "unread", url, code: "page-too-large", message };
}
