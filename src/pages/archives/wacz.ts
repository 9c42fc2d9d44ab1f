import type { Note } from "../../model/note.ts";
import type { PageReading, ReadInner, ReadsMediaType, StoredInput } from "../format.ts";
import { readPageList } from "./wacz-page-list.ts";
import { readWarc, type WarcReading } from "./warc.ts";
import { newTally, notesOn, type SkipReason, type Tally } from "./warc-tally.ts";
import { listZip, type ZipEntry } from "./zip-entries.ts";

/** WARC files of a WACZ archive (WACZ 1.1). */
const WARC_NAME = /^archive\/.+\.warc(?:\.gz)?$/i;

/** Lists of a WACZ archive's pages: `pages.jsonl`, and `extraPages.jsonl` for those that links led to. */
const LIST_NAME = /^pages\/[^/]+\.jsonl$/i;

/** What is read as a page where no list names the pages; a browser fetches texts and data that nobody opened. */
const HTML: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);

/**
 * Reads the pages of a WACZ archive, one reading a capture, in bounded memory: those that its list of pages names, or all
 * captures of HTML where there is no list or it names nothing that is there.
 */
export async function* openWacz(
  input: StoredInput,
  readInner: ReadInner,
  readsMediaType: ReadsMediaType,
): AsyncGenerator<PageReading, void> {
  const { source: archive } = input;
  const { entries, fault } = await listZip(input);
  const warcs = entries.filter(({ name }) => WARC_NAME.test(name));
  if (fault !== undefined && warcs.length === 0) return yield unreadable(archive, fault);
  if (fault !== undefined) yield damaged(archive, `a broken directory (${fault})`);
  if (overlap(entries, input.size)) return yield unreadable(archive, "its files overlap");
  const listed = await readPageList(entries.filter(({ name }) => LIST_NAME.test(name)));
  const read = (passOver: WarcReading["passOver"], tally: Tally): AsyncGenerator<PageReading, void> =>
    readAll(warcs, { archive, size: input.size, readInner, passOver, tally });
  if (listed.size > 0) {
    const tally = newTally();
    const found = yield* fromFirstCapture(read(passOverUnlisted(listed, readsMediaType), tally), tally);
    if (found) return yield { pages: [], notes: notesOn(tally, archive) };
  }
  const tally = newTally();
  yield* read((_, mediaType) => (mediaType === undefined || HTML.has(mediaType) ? undefined : "kind"), tally);
  yield { pages: [], notes: notesOn(tally, archive) };
}

/** Tells whether files of an archive share bytes, as they do where a small file is to unpack to a huge one. */
function overlap(entries: readonly ZipEntry[], size: number): boolean {
  return entries.reduce((sum, { stored }) => sum + stored, 0) > size;
}

async function* readAll(warcs: readonly ZipEntry[], reading: WarcReading): AsyncGenerator<PageReading, void> {
  for (const entry of warcs) yield* readWarc(entry.parts(), reading);
}

/** Gives readings from the first that a capture was taken for; gives none, and false, where there is no capture at all. */
async function* fromFirstCapture(
  readings: AsyncIterable<PageReading>,
  tally: Tally,
): AsyncGenerator<PageReading, boolean> {
  const notes: Note[] = [];
  for await (const reading of readings) {
    if (tally.captures === 0) notes.push(...reading.notes);
    else yield { pages: reading.pages, notes: [...notes.splice(0), ...reading.notes] };
  }
  return tally.captures > 0;
}

function passOverUnlisted(
  listed: ReadonlySet<string>,
  readsMediaType: ReadsMediaType,
): WarcReading["passOver"] {
  return (url, mediaType = ""): SkipReason | undefined => {
    if (mediaType !== "" && !readsMediaType(mediaType)) return "kind";
    return listed.has(url.replace(/#.*$/, "")) ? undefined : "unlisted";
  };
}

function unreadable(archive: string, fault: string): PageReading {
  const message = `The archive could not be opened: ${fault}.`;
  return { pages: [], notes: [{ level: "error", code: "archive-unreadable", message, at: archive }] };
}

function damaged(archive: string, fault: string): PageReading {
  const message = `The archive holds ${fault}.`;
  return { pages: [], notes: [{ level: "warning", code: "archive-damaged", message, at: archive }] };
}
