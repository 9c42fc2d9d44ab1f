import { type FileHandle, open, readdir, realpath, stat } from "node:fs/promises";
import { SecondSourceError, systemReason } from "../model/error.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { PageReading, StoredInput } from "../pages/format.ts";
import { hasKnownExtension, readPages, streamPages, tooLarge } from "../pages/formats.ts";
import { identifyPages } from "../pages/identify-pages.ts";
import { MAX_PAGE_BYTES } from "../pages/limits.ts";

/** Gives all bytes of the standard input. */
export type ReadStdin = () => Promise<Uint8Array>;

/** Hears how many of the inputs have been read. */
export type HearProgress = (done: number, all: number) => void;

/** Fetches the pages at addresses and gives what came of each, in their order. */
export type FetchInputs = (urls: readonly string[]) => Promise<readonly PageReading[]>;

/** Pages that were read, with their ids settled, and notes on every input that was lost or is worth a word. */
export interface InputReading {
  readonly pages: Page[];
  readonly notes: Note[];
}

/**
 * Reads pages from paths: files, folders (see `listInputs`) and `-` for the standard input, in the order given.
 * An input that cannot be read becomes a note and the rest is done.
 *
 * Addresses (`http://`, `https://`) are read only where `fetchInputs` is given; without it they throw a
 * `SecondSourceError` with the code `usage`, before anything is read.
 */
export async function readInputs(
  paths: readonly string[],
  stdin: ReadStdin,
  hear: HearProgress = () => undefined,
  fetchInputs: FetchInputs = refuseAddresses,
): Promise<InputReading> {
  const urls = paths.filter(isAddress);
  const fetched = [...(urls.length > 0 ? await fetchInputs(urls) : [])];
  const { inputs, notes } = await listInputs(paths);
  const pages: Page[] = [];
  for (const [done, path] of inputs.entries()) {
    hear(done, inputs.length);
    for await (const reading of isAddress(path) ? [fetched.shift()!] : readOne(path, stdin)) {
      pages.push(...reading.pages);
      notes.push(...reading.notes);
      hear(done, inputs.length);
    }
  }
  const identified = identifyPages(pages);
  return { pages: [...identified.pages], notes: [...notes, ...identified.notes] };
}

function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

async function refuseAddresses([url = ""]: readonly string[]): Promise<never> {
  throw new SecondSourceError(
    "usage",
    `"${url}" is an address, and the network is not used unless you say so: add --fetch to fetch the page, or save it and name the file.`,
  );
}

/**
 * Lists the inputs behind paths. A folder stands for the files below it whose names end as a known format's do, sorted by
 * path in code units; hidden files and the `..._files` folders that browsers save beside a page are passed over, and a
 * folder that links lead back to is entered once.
 */
export async function listInputs(paths: readonly string[]): Promise<{ inputs: string[]; notes: Note[] }> {
  const inputs: string[] = [];
  const notes: Note[] = [];
  for (const path of paths) {
    if (path === "-" || isAddress(path)) inputs.push(path);
    else inputs.push(...(await expand(path, notes)));
  }
  return { inputs, notes };
}

async function expand(path: string, notes: Note[]): Promise<string[]> {
  try {
    return (await stat(path)).isDirectory() ? await filesBelow(path, notes) : [path];
  } catch (error) {
    notes.push(failure(path, error));
    return [];
  }
}

/** A file or a folder below a folder that was given. */
interface Entry {
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
}

async function filesBelow(folder: string, notes: Note[]): Promise<string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const waiting = [folder];
  let skipped = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const real = await realpath(next);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const entry of await entriesOf(next, notes)) {
      if (entry.kind === "folder") waiting.push(entry.path);
      else if (entry.kind === "file" && hasKnownExtension(entry.path)) files.push(entry.path);
      else skipped++;
    }
  }
  if (skipped > 0) notes.push(passedOver(folder, skipped));
  if (files.length === 0) notes.push(noPages(folder));
  return files.sort(byCodeUnits);
}

async function entriesOf(folder: string, notes: Note[]): Promise<Entry[]> {
  const names = await namesIn(folder, notes);
  const saved = new Set(names.map((name) => name.replace(/\.x?html?$/i, "")));
  const entries: Entry[] = [];
  for (const name of names.sort(byCodeUnits)) {
    if (name.startsWith(".")) continue;
    const path = folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
    const kind = await kindOf(path, notes);
    const besidePage =
      kind === "folder" && name.endsWith("_files") && saved.has(name.slice(0, -"_files".length));
    if (kind !== undefined && !besidePage) entries.push({ path, kind });
  }
  return entries;
}

async function namesIn(folder: string, notes: Note[]): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    notes.push(failure(folder, error));
    return [];
  }
}

async function kindOf(path: string, notes: Note[]): Promise<Entry["kind"] | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch (error) {
    notes.push(failure(path, error));
    return undefined;
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads one input, an archive reading by reading; what was read before the system failed is kept. */
async function* readOne(path: string, stdin: ReadStdin): AsyncGenerator<PageReading, void> {
  const source = path === "-" ? "stdin" : path;
  try {
    if (path === "-") yield await readPages({ source, bytes: await stdin() });
    else yield* readFile(path);
  } catch (error) {
    yield { pages: [], notes: [failure(source, error)] };
  }
}

async function* readFile(path: string): AsyncGenerator<PageReading, void> {
  const file = await open(path);
  try {
    const found = await file.stat();
    if (found.isFile() && found.size > 0) return yield* streamPages(storedIn(file, path, found.size));
    // The size of a pipe, a device or a file that the system writes is not known beforehand.
    const bytes = await bytesOf(file);
    yield bytes ? await readPages({ source: path, bytes }) : tooLarge(path);
  } finally {
    await file.close();
  }
}

function storedIn(file: FileHandle, source: string, size: number): StoredInput {
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(end, size) - start));
    let length = 0;
    // The system may give fewer bytes than it is asked for.
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, start + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  };
  return { source, size, read };
}

/** Reads a pipe to its end, `undefined` where it gives more than a page may have. */
async function bytesOf(file: FileHandle): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(1 << 18), 0, 1 << 18);
    if (bytesRead === 0) return Buffer.concat(chunks);
    length += bytesRead;
    if (length > MAX_PAGE_BYTES) return undefined;
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
}

/** Says in words why an input could not be read; anything that is no fault of the system is our own and goes on. */
function failure(path: string, error: unknown): Note {
  if (!isSystemError(error)) throw error;
  if (error.code === "ENOENT" || error.code === "ENOTDIR")
    return { level: "error", code: "input-missing", message: "There is no such file or folder.", at: path };
  const message = `The input could not be read: ${systemReason(error)}.`;
  return { level: "error", code: "input-unreadable", message, at: path };
}

function passedOver(folder: string, count: number): Note {
  const message = `${count} files that are no pages by their names were passed over; name a file itself to have it read.`;
  return { level: "info", code: "input-skipped", message, at: folder };
}

function noPages(folder: string): Note {
  return { level: "error", code: "input-empty", message: "The folder holds no pages.", at: folder };
}
