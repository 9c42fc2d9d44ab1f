import { constants, inflateRawSync } from "node:zlib";
import type { BytePart, ByteReader, Fault } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";
import { type Ending, inflate } from "./inflate.ts";

/** How far behind damage the next member is looked for at a time, in bytes. */
const WINDOW = 64 * 1024;

/** Places that look like a member and are none, before the search is given up. */
const MAX_FALSE_STARTS = 1_000;

/** Enough of a member to inflate its first words. */
const MEMBER_HEAD = 1024;

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/**
 * Inflates gzip data of any number of members (RFC 1952) into one stream. Damage becomes a fault in the stream, which goes
 * on with the next member whose text begins with `mark`; bytes behind the last member that are no gzip become a fault too.
 */
export async function* inflateMembers(raw: ByteReader, mark: string): AsyncGenerator<BytePart, void> {
  for (;;) {
    await skipZeros(raw);
    if ((await raw.peek(1)).length === 0) return;
    const state: { fault?: Fault } = {};
    if (await dropHeader(raw)) yield* inflateMember(raw, state);
    else state.fault = { fault: "bytes that are no gzip data" };
    if (state.fault === undefined) continue;
    yield state.fault;
    if (!(await seekMember(raw, mark))) return;
  }
}

/** Passes the zero bytes that some writers fill the last block with. */
async function skipZeros(raw: ByteReader): Promise<void> {
  for (;;) {
    const bytes = await raw.peek(512);
    const count = bytes.findIndex((byte) => byte !== 0);
    raw.drop(count < 0 ? bytes.length : count);
    if (count >= 0 || bytes.length === 0) return;
  }
}

async function* inflateMember(raw: ByteReader, state: { fault?: Fault }): AsyncGenerator<Buffer, void> {
  let ending: Ending = "whole";
  let sum = 0;
  let length = 0;
  for await (const part of inflate(raw, "deflate-raw", (found) => (ending = found))) {
    sum = crc32(part, sum);
    length += part.length;
    yield part;
  }
  const trailer = await raw.peek(8);
  if ((ending as Ending) === "broken") state.fault = { fault: "damaged gzip data" };
  else if ((ending as Ending) === "cut" || trailer.length < 8)
    state.fault = { fault: "gzip data that is cut off" };
  else if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32)
    state.fault = { fault: "gzip data with a wrong checksum", before: true };
  if (state.fault === undefined) raw.drop(8);
}

/** Takes the header of a member, with its name, comment and extra field; tells whether there is one. */
async function dropHeader(raw: ByteReader): Promise<boolean> {
  const head = await raw.peek(WINDOW + 1024);
  const length = headerLength(head);
  if (length === undefined) return false;
  raw.drop(length);
  return true;
}

function headerLength(head: Buffer): number | undefined {
  if (head.length < 10 || !head.subarray(0, 3).equals(MAGIC)) return undefined;
  const flags = head[3]!;
  if (flags & 0xe0) return undefined;
  let at = 10;
  if (flags & 4) at = head.length < at + 2 ? Number.POSITIVE_INFINITY : at + 2 + head.readUInt16LE(at);
  for (const flag of [8, 16]) {
    if (!(flags & flag) || at > head.length) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= head.length ? at : undefined;
}

/** Goes on to the next member whose text begins with a mark; tells whether there is one. */
async function seekMember(raw: ByteReader, mark: string): Promise<boolean> {
  for (let tries = 0; tries < MAX_FALSE_STARTS; ) {
    const window = await raw.peek(WINDOW);
    const at = window.indexOf(MAGIC, 1);
    if (at < 0) {
      if (window.length < WINDOW) return false;
      raw.drop(window.length - MAGIC.length);
      continue;
    }
    raw.drop(at);
    if (beginsWith(await raw.peek(MEMBER_HEAD), mark)) return true;
    tries++;
  }
  return false;
}

/** Tells whether gzip data, cut off anywhere, inflates to text that begins with a mark. */
export function beginsWith(gzip: Uint8Array, mark: string): boolean {
  const head = Buffer.from(gzip.buffer, gzip.byteOffset, Math.min(gzip.length, MEMBER_HEAD));
  const start = headerLength(head);
  if (start === undefined) return false;
  try {
    const text = inflateRawSync(head.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
    return text.toString("latin1", 0, mark.length) === mark;
  } catch (error) {
    if (isZlibError(error)) return false;
    throw error;
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" && (code.startsWith("Z_") || code.startsWith("ERR_"));
}
