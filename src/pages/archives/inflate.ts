import * as zlib from "node:zlib";
import { type ByteReader, readerOf } from "./byte-reader.ts";

/** How compressed bytes end: all of them read, cut off before their end, or damaged. */
export type Ending = "whole" | "cut" | "broken";

/** Names of the compressions that are read. */
export type Compression = "gzip" | "deflate" | "deflate-raw" | "br" | "zstd";

/** Compressed bytes given to the engine at once: where data is damaged, what the last piece held is lost with it. */
const PIECE = 4096;

/** The part of a zlib stream that is used here; they are streams of Node, whose module this room does not need. */
interface Engine extends AsyncIterable<Buffer> {
  readonly bytesWritten: number;
  readonly write: (bytes: Uint8Array, done: () => void) => boolean;
  readonly end: () => void;
  readonly destroy: () => void;
  readonly on: (event: "error" | "end" | "close", listener: () => void) => void;
}

/** Tells whether this version of Node can read a compression: Zstandard came with Node 22.15. */
export function canInflate(compression: Compression): boolean {
  return compression !== "zstd" || "createZstdDecompress" in zlib;
}

function engineFor(compression: Compression): Engine {
  const finishFlush = zlib.constants.Z_SYNC_FLUSH;
  if (compression === "gzip") return zlib.createGunzip({ finishFlush });
  if (compression === "deflate") return zlib.createInflate({ finishFlush });
  if (compression === "deflate-raw") return zlib.createInflateRaw({ finishFlush });
  if (compression === "br")
    return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
  const newer = zlib as unknown as { readonly createZstdDecompress: () => Engine };
  return newer.createZstdDecompress();
}

/**
 * Inflates one compressed stream that begins where a reader stands, part by part, and takes its bytes from the reader.
 * Memory stays bounded whatever the bytes expand to. `ended` hears how it ended.
 */
export async function* inflate(
  reader: ByteReader,
  compression: Compression,
  ended: (ending: Ending) => void,
): AsyncGenerator<Buffer, void> {
  const engine = engineFor(compression);
  const state: Feeding = { engine, reader, over: false, broken: false };
  const stopped = listen(state);
  const fed = feed(state, stopped).catch((error: unknown) => {
    state.failure = { error };
    engine.destroy();
    return false;
  });
  try {
    for await (const part of engine) yield part;
  } catch (error) {
    if (state.failure) throw state.failure.error;
    if (!state.broken) throw error;
  } finally {
    engine.destroy();
  }
  const whole = await fed;
  ended(state.broken ? "broken" : whole ? "whole" : "cut");
}

interface Feeding {
  readonly engine: Engine;
  readonly reader: ByteReader;
  over: boolean;
  broken: boolean;
  /** What the reader threw. */
  failure?: { readonly error: unknown };
}

/** Hears how an engine fares; settles when it takes nothing more. */
function listen(state: Feeding): Promise<void> {
  return new Promise<void>((resolve) => {
    state.engine.on("end", () => {
      state.over = true;
      resolve();
    });
    state.engine.on("error", () => {
      state.broken = true;
      resolve();
    });
    state.engine.on("close", resolve);
  });
}

/** Feeds an engine until its stream is over; tells whether that was before the bytes ran out. */
async function feed(state: Feeding, stopped: Promise<void>): Promise<boolean> {
  const { engine, reader } = state;
  while (!state.over && !state.broken) {
    const piece = await reader.peek(PIECE);
    if (piece.length === 0) {
      engine.end();
      return false;
    }
    const before = engine.bytesWritten;
    await Promise.race([new Promise<void>((done) => engine.write(piece, () => done())), stopped]);
    const taken = engine.bytesWritten - before;
    reader.drop(taken);
    if (taken < piece.length) return true;
  }
  return true;
}

/** Bytes that were inflated whole, as far as they could be. */
export interface Inflated {
  readonly bytes: Buffer;
  /** How the compressed bytes end, or `large` where they expand to more than the limit; then `bytes` is empty. */
  readonly ending: Ending | "large";
}

/** A byte behind the compressed ones that is none of theirs lets the engine see their end; Node takes no zero for a new stream. */
const SENTINEL = new Uint8Array(1);

/** Inflates bytes that are held, to at most `limit` bytes. */
export async function inflateAll(
  compressed: Uint8Array,
  compression: Compression,
  limit: number,
): Promise<Inflated> {
  const parts: Buffer[] = [];
  let length = 0;
  let ending: Ending = "whole";
  const reader = readerOf(held([compressed, SENTINEL]));
  for await (const part of inflate(reader, compression, (found) => (ending = found))) {
    length += part.length;
    if (length > limit) return { bytes: Buffer.alloc(0), ending: "large" };
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), ending };
}

async function* held(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  yield* parts;
}
