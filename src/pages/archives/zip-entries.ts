import type { Entry, RandomAccessReader, ZipFile } from "yauzl";
import type { StoredInput } from "../format.ts";
import { type BytePart, partsOf, readerOf } from "./byte-reader.ts";
import { type Ending, inflate } from "./inflate.ts";

/** A file inside a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** Length in the archive, in bytes. */
  readonly stored: number;
  /** Reads its bytes part by part; a fault where they are damaged or more than the archive says. */
  readonly parts: () => AsyncGenerator<BytePart, void>;
}

/** The files of a ZIP archive, as far as its directory could be read. */
export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** What is wrong with the archive, in the words of yauzl. */
  readonly fault?: string;
}

/** Most files that are listed; crawls pack their pages into a few WARC files. */
const MAX_ENTRIES = 100_000;

/** Lists the files of a ZIP archive with yauzl. Rejects only with what `input.read` rejects with. */
export async function listZip(input: StoredInput): Promise<ZipListing> {
  const { RandomAccessReader, fromRandomAccessReaderPromise } = await import("yauzl");
  const state: ReadState = {};
  const reader = new (RandomAccessReader as unknown as new () => RandomAccessReader)();
  reader.read = (buffer, offset, length, position, done) => {
    readInto(input, { buffer, offset, length, position }).then(
      (count) => (done as (error: Error | null, count?: number) => void)(null, count),
      (error: unknown) => {
        state.failure = { error };
        done(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };
  const entries: ZipEntry[] = [];
  try {
    const zip = await fromRandomAccessReaderPromise(reader, input.size, { autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (entries.length === MAX_ENTRIES) return { entries, fault: `more than ${MAX_ENTRIES} files` };
      if (!entry.fileName.endsWith("/")) entries.push(zipEntry({ input, zip, entry, state }));
    }
    return { entries };
  } catch (error) {
    return { entries, fault: faultOf(error, state) };
  }
}

/** Holds what `input.read` rejected with, so that it is told apart from a broken archive. */
interface ReadState {
  failure?: { readonly error: unknown };
}

function faultOf(error: unknown, { failure }: ReadState): string {
  if (failure) throw failure.error;
  return error instanceof Error ? error.message.slice(0, 200) : String(error);
}

interface Target {
  readonly buffer: Buffer;
  readonly offset: number;
  readonly length: number;
  readonly position: number;
}

async function readInto(input: StoredInput, { buffer, offset, length, position }: Target): Promise<number> {
  if (position >= input.size) return 0;
  const bytes = await input.read(position, Math.min(input.size, position + length));
  buffer.set(bytes, offset);
  return bytes.length;
}

interface EntryPlace {
  readonly input: StoredInput;
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly state: ReadState;
}

function zipEntry(place: EntryPlace): ZipEntry {
  const { fileName, compressedSize } = place.entry;
  return { name: fileName, stored: compressedSize, parts: () => partsOfEntry(place) };
}

async function* partsOfEntry({ input, zip, entry, state }: EntryPlace): AsyncGenerator<BytePart, void> {
  const method = entry.compressionMethod;
  if ((method !== 0 && method !== 8) || entry.isEncrypted())
    return yield { fault: "a file that is encrypted or compressed in an unusual way" };
  let start: number;
  try {
    start = (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch (error) {
    return yield { fault: `a broken file (${faultOf(error, state)})` };
  }
  const stored = partsOf(input.read, { start, end: start + entry.compressedSize });
  if (method === 0) yield* stored;
  else yield* inflated(stored, entry.uncompressedSize);
}

/** Inflates a file of an archive, to no more than the bytes that its directory gives. */
async function* inflated(
  stored: AsyncGenerator<Uint8Array, void>,
  size: number,
): AsyncGenerator<BytePart, void> {
  let ending: Ending = "whole";
  let left = size;
  for await (const part of inflate(readerOf(stored), "deflate-raw", (found) => (ending = found))) {
    yield part.subarray(0, left);
    left -= part.length;
    if (left < 0) return yield { fault: "a file that expands to more than its directory says" };
  }
  if ((ending as Ending) === "broken" || left > 0) yield { fault: "a file whose compressed data is damaged" };
}
