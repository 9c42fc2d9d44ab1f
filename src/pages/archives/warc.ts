import type { Note } from "../../model/note.ts";
import { readCapture } from "../capture.ts";
import type { PageReading, ReadInner, ReadsMediaType, StoredInput } from "../format.ts";
import { MAX_PAGE_BYTES } from "../limits.ts";
import { type BytePart, type ByteReader, partsOf, readerOf } from "./byte-reader.ts";
import { inflateMembers } from "./gzip-members.ts";
import { isGzip, WARC_MARK } from "./sniff-archive.ts";
import { type CaptureParts, takeCapture } from "./take-capture.ts";
import { readWarcRecords } from "./warc-records.ts";
import { countSkipped, newTally, notesOn, type SkipReason, type Tally } from "./warc-tally.ts";

/**
 * Most bytes of pages for each byte of their archive: text compresses to a fifth or a tenth, so that an archive beyond
 * this was made to fill the memory.
 */
const MAX_EXPANSION = 100;

/** Bytes that the pages of a small archive may have all the same: eight pages of the largest size. */
const ALWAYS_READ: number = 8 * MAX_PAGE_BYTES;

/** How an archive's records are read. */
export interface WarcReading {
  /** The archive, as it was given. */
  readonly archive: string;
  /** Size of the archive as it is stored, in bytes. */
  readonly size: number;
  readonly readInner: ReadInner;
  /** Tells why a capture is no page, from its URL and its media type; `undefined` where it may be one. */
  readonly passOver: (url: string, mediaType: string | undefined) => SkipReason | undefined;
  readonly tally: Tally;
}

/** Reads the pages of a WARC file (ISO 28500), compressed or not, one reading a capture, in bounded memory. */
export async function* openWarc(
  input: StoredInput,
  readInner: ReadInner,
  readsMediaType: ReadsMediaType,
): AsyncGenerator<PageReading, void> {
  const { source: archive, size } = input;
  const tally = newTally();
  const passOver = (_: string, mediaType = ""): SkipReason | undefined =>
    mediaType === "" || readsMediaType(mediaType) ? undefined : "kind";
  const parts = partsOf(input.read, { start: 0, end: size });
  yield* readWarc(parts, { archive, size, readInner, passOver, tally });
  yield { pages: [], notes: notesOn(tally, archive) };
}

/** Reads the captures of a stream of WARC records; stops where the pages expand to more than the archive can rightly hold. */
export async function* readWarc(
  parts: AsyncIterator<BytePart, void>,
  reading: WarcReading,
): AsyncGenerator<PageReading, void> {
  const { archive, size, tally, readInner } = reading;
  const raw = readerOf(parts);
  for await (const item of readWarcRecords(await plain(raw))) {
    if (item.kind === "damage") {
      yield noted("warning", "archive-damaged", `The archive holds ${item.fault}.`, archive);
      continue;
    }
    tally.records++;
    const capture = await takeCapture(item, reading.passOver);
    if (capture.kind === "skipped") {
      countSkipped(tally, capture.reason);
      if (capture.reason === "revisit") yield revisit(capture.url);
      continue;
    }
    tally.captures++;
    tally.bytes += sizeOf(capture);
    if (tally.bytes > Math.max(ALWAYS_READ, size * MAX_EXPANSION)) return yield tooMuch(archive);
    if (capture.kind === "unread") {
      yield noted("error", capture.code, capture.message, capture.url);
      continue;
    }
    const pages = await readCapture({ ...capture, archive }, readInner);
    if (pages.pages.length > 0 || !isData(capture.mediaType)) yield pages;
    else dismiss(tally);
  }
}

/** Tells whether a media type is one of data, which may be news or anything else that a site's scripts fetch. */
function isData(mediaType = ""): boolean {
  return /[/+](?:json|xml)$/.test(mediaType) && mediaType !== "application/xhtml+xml";
}

/** Counts a capture that turned out to be no page. */
function dismiss(tally: Tally): void {
  tally.captures--;
  countSkipped(tally, "kind");
}

async function plain(raw: ByteReader): Promise<ByteReader> {
  return isGzip(await raw.peek(3)) ? readerOf(inflateMembers(raw, WARC_MARK)) : raw;
}

function sizeOf(capture: CaptureParts): number {
  if (capture.kind === "page") return capture.bytes.length;
  // A capture that inflates beyond the limit has cost as much time as the largest page.
  return capture.kind === "unread" && capture.code === "page-too-large" ? MAX_PAGE_BYTES : 0;
}

function noted(level: Note["level"], code: string, message: string, at: string): PageReading {
  return { pages: [], notes: [{ level, code, message, at }] };
}

function revisit(url: string): PageReading {
  const message =
    "A capture of this page was left out: it only refers to an earlier one with the same content.";
  return noted("info", "archive-revisit", message, url);
}

function tooMuch(archive: string): PageReading {
  const message = `The archive's pages expand to more than ${MAX_EXPANSION} times its size; the rest was not read.`;
  return noted("error", "archive-inflates", message, archive);
}
