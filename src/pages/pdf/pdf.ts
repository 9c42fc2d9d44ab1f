import type { Note } from "../../model/note.ts";
import type { Page } from "../../model/page.ts";
import type { PageInput, PageReading } from "../format.ts";
import { pageIdOf, sha256Of } from "../identify-pages.ts";
import { MAX_BLOCKS } from "../limits.ts";
import { MAX_ITEMS, MAX_SHEETS, type PdfContent, readPdfDocument } from "./pdf-document.ts";
import { readPdfLabels } from "./pdf-labels.ts";
import { pdfText } from "./pdf-text.ts";

/** Reads the text layer of a PDF as one page. A scanned PDF has none: that becomes a note, and no page. */
export async function readPdf(input: PageInput): Promise<PageReading> {
  const { source, bytes } = input;
  const content = await readPdfDocument(bytes);
  if (content === "encrypted")
    return lost(source, "pdf-encrypted", "This PDF is locked with a password, so its text cannot be read.");
  if (content === "broken")
    return lost(source, "pdf-broken", "This PDF is damaged so that it cannot be opened.");
  const { text, blocks, complete } = pdfText(content.sheets);
  const notes = notesOf(source, content, complete);
  if (blocks.length === 0) return { pages: [], notes: [...notes, noText(source, content)] };
  const sha256 = sha256Of(bytes);
  const id = pageIdOf(sha256);
  const page: Page = {
    id,
    source,
    mediaType: "application/pdf",
    sha256,
    encoding: "pdf",
    text,
    blocks,
    labels: [],
  };
  return { pages: [{ ...page, labels: readPdfLabels(content.information, page) }], notes };
}

function noText(source: string, { count, unreadable }: PdfContent): Note {
  const message =
    unreadable.length >= count
      ? "This PDF is damaged so that none of its pages can be read."
      : "This PDF holds no text, only pictures of it, as a scanner makes them.";
  return {
    level: "error",
    code: unreadable.length >= count ? "pdf-broken" : "pdf-no-text",
    message,
    at: source,
  };
}

function notesOf(source: string, { count, unreadable, cut }: PdfContent, complete: boolean): Note[] {
  const notes: Note[] = [];
  if (cut || !complete) {
    const message = `Of this PDF of ${count} pages only ${MAX_SHEETS} pages, ${MAX_ITEMS} stretches of text and ${MAX_BLOCKS} paragraphs are read; the rest was left out.`;
    notes.push({ level: "warning", code: "page-too-large", message, at: source });
  }
  if (unreadable.length > 0 && unreadable.length < count) {
    const shown = `${unreadable.slice(0, 10).join(", ")}${unreadable.length > 10 ? " and others" : ""}`;
    const message = `Damaged pages of this PDF could not be read: ${shown} of ${count}.`;
    notes.push({ level: "warning", code: "pdf-page-broken", message, at: source });
  }
  return notes;
}

function lost(source: string, code: string, message: string): PageReading {
  return { pages: [], notes: [{ level: "error", code, message, at: source }] };
}
