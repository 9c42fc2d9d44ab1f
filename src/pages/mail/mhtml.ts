import type { ImpliedLabel, Label } from "../../model/label.ts";
import type { Note } from "../../model/note.ts";
import type { PageInput, PageReading } from "../format.ts";
import { withLabels } from "../labels/with-labels.ts";
import { mailDate } from "./mail-date.ts";
import { leavesOf, type MimePart, readMimeParts } from "./mime-parts.ts";

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Reads a page that a browser saved as MHTML (RFC 2557). The root part is the page; documents in its frames are left out
 * with a note. The page's bytes, and so its id and its hash, are those of the root part as it was before it was wrapped.
 */
export async function readMhtml(input: PageInput): Promise<PageReading> {
  const { source } = input;
  const message = await readMimeParts(input.bytes);
  if (!message)
    return lost(
      source,
      "mhtml-broken",
      "This saved page has too many parts, or too many within each other, to be read.",
    );
  const documents = leavesOf(message).filter((part) => HTML.test(part.mediaType) && part.bytes.length > 0);
  const root = documents.find((part) => isStart(message, part)) ?? documents[0];
  if (!root) return lost(source, "mhtml-no-page", "This saved page has no part that is HTML.");
  const { readHtml } = await import("../html/html.ts");
  const charset = root.parameters["charset"];
  const reading = await readHtml({
    source,
    bytes: root.bytes,
    mediaType: root.mediaType,
    ...(charset ? { charset } : {}),
  });
  const titled = reading.pages.some((page) => page.labels.some((label) => label.field === "headline"));
  const labelled = withLabels(reading, labelsOf(message, root, titled));
  const frames = documents.length - 1;
  return frames === 0 ? labelled : { ...labelled, notes: [...labelled.notes, frameNote(source, frames)] };
}

/** Says whether a part is the one that the message names as its root. */
function isStart(message: MimePart, part: MimePart): boolean {
  const start = message.parameters["start"];
  return start !== undefined && bare(start) === bare(part.headers.get("content-id") ?? "");
}

function bare(id: string): string {
  return id.trim().replace(/^<|>$/g, "");
}

function labelsOf(message: MimePart, root: MimePart, titled: boolean): Label[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["Snapshot-Content-Location", message.headers.get("snapshot-content-location")],
    ["Content-Location", root.headers.get("content-location") ?? message.headers.get("content-location")],
  ];
  const [name, address] = fields.find(([, value]) => /^https?:\/\/\S+$/i.test(value ?? "")) ?? [];
  const captured = mailDate(message.headers.get("date") ?? "");
  const subject = (message.headers.get("subject") ?? "").replace(/\s+/g, " ").trim();
  const labels: Label[] = [];
  if (address) labels.push(implied("source-link", address, `${name} of the saved page`));
  if (captured) labels.push(implied("captured", captured, "Date of the saved page"));
  if (subject && !titled) labels.push(implied("headline", subject, "Subject of the saved page"));
  return labels;
}

function implied(field: Label["field"], value: string, because: string): ImpliedLabel {
  return { field, value, source: "container", basis: "implied", because };
}

function frameNote(source: string, frames: number): Note {
  const message = `The saved page holds ${frames} more HTML ${frames === 1 ? "document" : "documents"} in frames; only the page itself was read.`;
  return { level: "info", code: "mhtml-frames", message, at: source };
}

function lost(source: string, code: string, message: string): PageReading {
  return { pages: [], notes: [{ level: "error", code, message, at: source }] };
}
