import type { Note } from "../../model/note.ts";
import type { PageInput, PageReading, ReadInner } from "../format.ts";
import { MAX_PAGE_BYTES } from "../limits.ts";
import { inflateAll } from "./inflate.ts";
import { isContainer } from "./sniff-archive.ts";

/** Reads one page that was compressed with gzip. The page's hash is that of the bytes it inflates to. */
export async function readGzip(input: PageInput, readInner: ReadInner): Promise<PageReading> {
  const { source, charset } = input;
  const { bytes, ending } = await inflateAll(input.bytes, "gzip", MAX_PAGE_BYTES);
  const lost = (code: string, message: string): PageReading => ({
    pages: [],
    notes: [{ level: "error", code, message, at: source }],
  });
  if (ending === "large")
    return lost(
      "page-too-large",
      `The compressed input is larger than ${MAX_PAGE_BYTES} bytes and was not read.`,
    );
  if (isContainer(bytes)) return lost("page-binary", "This is an archive inside gzip data; unpack it first.");
  const notes: Note[] = [];
  if (ending !== "whole") {
    const message = `The gzip data ${ending === "cut" ? "is cut off" : "is damaged"}; what could be read of it was kept.`;
    notes.push({ level: "warning", code: "gzip-damaged", message, at: source });
  }
  const inner = await readInner({ source, bytes, ...(charset === undefined ? {} : { charset }) });
  return { pages: inner.pages, notes: [...notes, ...inner.notes] };
}
