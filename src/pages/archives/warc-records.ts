import { MAX_PAGE_BYTES } from "../limits.ts";
import { type ByteReader, type Fault, skipBytes } from "./byte-reader.ts";
import { MAX_HEAD_BYTES, type MessageHead, numberIn, parseHead, peekHead } from "./warc-head.ts";

/** Largest block that is held, in bytes: a page of the largest size with its HTTP head. */
const MAX_BLOCK_BYTES: number = MAX_PAGE_BYTES + MAX_HEAD_BYTES;

/**
 * Bytes that are looked through in vain, before an archive is given up: far more than damage costs, and little enough
 * that an archive made to waste time is done with soon.
 */
const MAX_WASTE: number = 4 * MAX_PAGE_BYTES;

/** What a broken head costs at least, so that not even the shortest ones go on for ever. */
const BROKEN_HEAD_WASTE: number = 64 * 1024;

/** The beginning of a record: the version line, such as `WARC/1.0`. */
const VERSION = /^WARC\/\d\.\d+\s*$/;
const START = Buffer.from("WARC/");

/** A record's block, as far as it could be read. */
export interface RecordBlock {
  readonly bytes: Buffer;
  /** Why it is not whole or not sure, in words such as "damaged gzip data". */
  readonly fault?: string;
}

/** A record of a WARC file (ISO 28500), or a stretch of the file in which no record could be read. */
export type WarcItem =
  | {
      readonly kind: "record";
      readonly head: MessageHead;
      /** Length of the block as the record gives it, in bytes. */
      readonly length: number;
      /** Gives up to so many of the block's first bytes. */
      readonly begin: (count: number) => Promise<Buffer>;
      /** Takes the whole block; `undefined` where it is larger than is read. To be asked before the next record is. */
      readonly block: () => Promise<RecordBlock | undefined>;
    }
  | { readonly kind: "damage"; readonly fault: string };

/**
 * Cuts a WARC stream into its records. Damage is reported where it stands, and the records behind it are found by their
 * first line. No more than one block is held at a time; blocks that nobody asks for are passed over.
 */
export async function* readWarcRecords(reader: ByteReader): AsyncGenerator<WarcItem, void> {
  const waste: Waste = { bytes: 0 };
  while (waste.bytes <= MAX_WASTE) {
    const lost = await seekRecord(reader, MAX_WASTE - waste.bytes);
    waste.bytes += lost;
    if (lost > 0) yield { kind: "damage", fault: `${lost} bytes that are no record` };
    if (waste.bytes > MAX_WASTE) break;
    if ((await reader.peek(1)).length === 0) {
      const fault = reader.fault();
      if (fault === undefined) return;
      yield { kind: "damage", fault: fault.fault };
      reader.resume();
      continue;
    }
    yield* readRecord(reader, waste);
  }
  yield { kind: "damage", fault: "so much that is no record that the rest was not read" };
}

/** Counts the bytes that were looked through in vain. */
interface Waste {
  bytes: number;
}

async function* readRecord(reader: ByteReader, waste: Waste): AsyncGenerator<WarcItem, void> {
  const start = await peekHead(reader.peek);
  const head = start && (await parseHead(start));
  const length = head && numberIn(head, "content-length");
  if (!start || !head || length === undefined) {
    reader.drop(START.length);
    waste.bytes += start ? BROKEN_HEAD_WASTE : MAX_HEAD_BYTES;
    yield { kind: "damage", fault: "a record whose head is broken" };
    return;
  }
  reader.drop(start.length);
  let taken = false;
  const block = async (): Promise<RecordBlock | undefined> => {
    if (length > MAX_BLOCK_BYTES) return undefined;
    taken = true;
    return takeBlock(reader, length, waste);
  };
  const begin = (count: number): Promise<Buffer> => reader.peek(Math.min(count, length));
  yield { kind: "record", head, length, begin, block };
  if (!taken && (await skipBytes(reader, length)) < length && reader.fault() === undefined)
    yield { kind: "damage", fault: "an end in the middle of a record" };
}

/** How many bytes behind a block are looked at: two line ends and the first words of a record. */
const BEHIND = 16;

/** Takes a block. Where no record ends behind it, its length was wrong: it is cut where the next record begins. */
async function takeBlock(reader: ByteReader, length: number, waste: Waste): Promise<RecordBlock> {
  const seen = await reader.peek(length + BEHIND);
  const bytes = seen.subarray(0, length);
  // A fault further on than what was asked for is that of another record.
  const fault = seen.length < length + BEHIND ? reader.fault() : undefined;
  if (bytes.length === length && endsRecord(seen.subarray(length))) {
    reader.drop(length);
    return fault?.before ? { bytes, fault: passFault(reader, seen.length - length, fault) } : { bytes };
  }
  const next = nextRecord(bytes);
  if (next !== undefined) {
    waste.bytes += bytes.length - next;
    reader.drop(next);
    return { bytes: bytes.subarray(0, next), fault: "a record that is shorter than it says" };
  }
  reader.drop(bytes.length);
  if (bytes.length === length) return { bytes, fault: "a record that is longer than it says" };
  return { bytes, fault: fault ? passFault(reader, 0, fault) : "an end in the middle of the record" };
}

function passFault(reader: ByteReader, left: number, { fault }: Fault): string {
  reader.drop(left);
  reader.resume();
  return fault;
}

/** Tells whether what stands behind a block ends a record: two line ends, as it should be, or a record or nothing. */
function endsRecord(behind: Buffer): boolean {
  return /^(?:\r\n\r\n|(?:\r?\n)*(?:WARC\/|W?A?R?C?$))/.test(behind.toString("latin1"));
}

/** Finds the record that begins inside a block. */
function nextRecord(bytes: Buffer): number | undefined {
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + 1))
    if (isBlankBefore(bytes, at) && beginsRecord(bytes.subarray(at, at + LINE))) return at;
  return undefined;
}

function isBlankBefore(bytes: Buffer, at: number): boolean {
  return at === 0 || (bytes[at - 1] === 10 && (bytes[at - 2] === 10 || bytes[at - 2] === 13));
}

function beginsRecord(bytes: Buffer): boolean {
  // A dot behind the first digit is soon looked at, and hostile files are full of the word alone.
  if (bytes[START.length + 1] !== 46) return false;
  const end = bytes.indexOf(10);
  return VERSION.test(bytes.toString("latin1", 0, end < 0 ? bytes.length : end));
}

/** Goes on to where a record begins, the end or a fault; gives how many bytes other than line ends were passed. */
async function seekRecord(reader: ByteReader, most: number): Promise<number> {
  let lost = 0;
  while (lost <= most) {
    const window = await reader.peek(SEEK_WINDOW);
    const blank = window.findIndex((byte) => byte !== 10 && byte !== 13);
    const from = blank < 0 ? window.length : blank;
    const at = recordIn(window, from);
    reader.drop(at);
    lost += at - from;
    if (window.length === 0 || (at < window.length && beginsRecord(window.subarray(at, at + LINE))))
      return lost;
  }
  return lost;
}

/** How much is searched for a record at once, in bytes. */
const SEEK_WINDOW = 16 * 1024;

/** Longest first line of a record, in bytes. */
const LINE = 64;

/** Finds where a record begins, else where the search is to go on. */
function recordIn(window: Buffer, from: number): number {
  for (let at = from; at < window.length; at = window.indexOf(START, at + 1)) {
    if (at < 0) break;
    if (beginsRecord(window.subarray(at, at + LINE))) return at;
  }
  // The window may end in the middle of a first line.
  return window.length < SEEK_WINDOW ? window.length : Math.max(from, window.length - LINE);
}
