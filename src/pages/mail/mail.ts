import type { Note } from "../../model/note.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading } from "../format.ts";
import { withLabels } from "../labels/with-labels.ts";
import { textPage } from "../text.ts";
import { readMailLabels } from "./mail-labels.ts";
import { leavesOf, type MimePart, readMimeParts } from "./mime-parts.ts";
import { unwrapMailText } from "./unwrap-mail-text.ts";

/** A mail's text: the part that is read, and the parts that say the same in another form. */
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;
const PLAIN = /^text\/(?:plain|markdown)$/;
const PDF = /^application\/(?:x-)?pdf$/;
const MAIL = /^message\/rfc822$/;
/** Types by extension, for attachments that are only called data. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:html?|xhtml)$/i, "text/html"],
  [/\.(?:txt|md)$/i, "text/plain"],
  [/\.pdf$/i, "application/pdf"],
  [/\.eml$/i, "message/rfc822"],
];
/** Mails within mails that are followed. */
const MAX_FORWARDED = 5;
/** Attachments that are read of one mail. */
const MAX_ATTACHMENTS = 100;

/**
 * Reads a mail message (RFC 5322). Its text is one page, from the HTML part where there is one; each attachment that is
 * text, HTML, a PDF or a mail is a page of its own, named `mail.eml#name`. Forwarded and quoted text stays in the text.
 */
export async function readMail(input: PageInput): Promise<PageReading> {
  return readMessage(input, 0);
}

async function readMessage(input: PageInput, depth: number): Promise<PageReading> {
  const { source } = input;
  const message = await readMimeParts(input.bytes);
  if (!message) {
    const text = "This mail has too many parts, or too many within each other, to be read.";
    return { pages: [], notes: [{ level: "error", code: "mail-broken", message: text, at: source }] };
  }
  const parts = leavesOf(message).filter((part) => part.bytes.length > 0);
  const body = bodyOf(parts);
  const readings: PageReading[] = [];
  if (body) readings.push(withLabels(await readBody(source, body), readMailLabels(message.headers)));
  const others = parts.filter((part) => part !== body && !(body && isOtherForm(part)));
  const left: MimePart[] = [];
  for (const part of others) {
    const type = typeOf(part);
    if (
      type === undefined ||
      readings.length > MAX_ATTACHMENTS ||
      (MAIL.test(type) && depth >= MAX_FORWARDED)
    )
      left.push(part);
    else readings.push(await readAttachment({ source, part, type, depth, nth: parts.indexOf(part) + 1 }));
  }
  const pages = readings.flatMap((reading) => reading.pages);
  const notes = readings.flatMap((reading) => reading.notes);
  if (readings.length === 0) notes.push(emptyNote(source));
  if (left.length > 0) notes.push(leftNote(source, left));
  return { pages, notes };
}

/** Picks the part that is the mail's text: HTML before plain text, attachments only where they are named as nothing else. */
function bodyOf(parts: readonly MimePart[]): MimePart | undefined {
  const inline = parts.filter((part) => part.disposition !== "attachment" && part.fileName === undefined);
  const html = inline.find((part) => HTML.test(part.mediaType));
  return html ?? inline.find((part) => PLAIN.test(part.mediaType));
}

/** A second unnamed text part is the same text in another form, or what a mailing list puts below. */
function isOtherForm(part: MimePart): boolean {
  const text = HTML.test(part.mediaType) || PLAIN.test(part.mediaType);
  return text && part.disposition !== "attachment" && part.fileName === undefined;
}

async function readBody(source: string, part: MimePart): Promise<PageReading> {
  const input = inputOf(source, part, part.mediaType);
  if (HTML.test(part.mediaType)) return (await import("../html/html.ts")).readHtml(input);
  const decoded = await decode(input);
  const flowed = /^flowed$/i.test(part.parameters["format"] ?? "");
  const deleteSpace = /^yes$/i.test(part.parameters["delsp"] ?? "");
  if (decoded.text === undefined) return textPage(input, decoded);
  return textPage(input, { ...decoded, text: unwrapMailText(decoded.text, { flowed, deleteSpace }) });
}

interface AttachmentInput {
  readonly source: string;
  readonly part: MimePart;
  readonly type: string;
  readonly depth: number;
  readonly nth: number;
}

async function readAttachment({ source, part, type, depth, nth }: AttachmentInput): Promise<PageReading> {
  const input = inputOf(`${source}#${part.fileName ?? `part-${nth}`}`, part, type);
  if (MAIL.test(type)) return readMessage(input, depth + 1);
  if (PDF.test(type)) return (await import("../pdf/pdf.ts")).readPdf(input);
  if (HTML.test(type)) return (await import("../html/html.ts")).readHtml(input);
  return textPage(input, await decode(input));
}

function inputOf(source: string, part: MimePart, mediaType: string): PageInput {
  const charset = part.parameters["charset"];
  return { source, bytes: part.bytes, mediaType, ...(charset ? { charset } : {}) };
}

/** Gives the media type that an attachment is read as; `undefined` for pictures, archives and everything else. */
function typeOf(part: MimePart): string | undefined {
  const { mediaType, fileName = "" } = part;
  if ([HTML, PLAIN, PDF, MAIL].some((type) => type.test(mediaType))) return mediaType;
  if (mediaType !== "application/octet-stream") return undefined;
  return EXTENSIONS.find(([extension]) => extension.test(fileName))?.[1];
}

function emptyNote(source: string): Note {
  const message = "This mail holds no text that can be read.";
  return { level: "error", code: "page-empty", message, at: source };
}

function leftNote(source: string, left: readonly MimePart[]): Note {
  const names = left.map((part) => part.fileName ?? part.mediaType);
  const shown = `${names.slice(0, 10).join(", ")}${names.length > 10 ? " and others" : ""}`;
  const message = `${left.length} ${left.length === 1 ? "attachment" : "attachments"} of this mail ${left.length === 1 ? "was" : "were"} not read: ${shown}.`;
  return { level: "info", code: "mail-attachments", message, at: source };
}
