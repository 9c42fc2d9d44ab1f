import type { Verdict } from "../format.ts";

/** Characters looked at for the header; a mail that went through many hands has some 10,000. */
const SCANNED = 32_768;
const FIELD = /^([!-9;-~]{1,60}):[ \t]?(.*)$/;
/** What only a mail on its way has; a page that a browser saved has none of them. */
const SENT = ["message-id", "received", "return-path", "delivered-to", "to"];

/** Recognises a mail message (RFC 5322) by its header. */
export function sniffMail(head: Uint8Array): Verdict {
  const fields = headerFields(head);
  if (!fields) return "is-not";
  const sent = SENT.slice(0, 4).some((name) => fields.has(name));
  return fields.has("from") && sent ? "is" : "may-be";
}

/** Recognises a page saved as MHTML (RFC 2557): the header of a multipart or HTML document that was never sent. */
export function sniffMhtml(head: Uint8Array): Verdict {
  const fields = headerFields(head);
  if (!fields) return "is-not";
  const type = fields.get("content-type") ?? "";
  const saved =
    fields.has("snapshot-content-location") ||
    /^multipart\/related\b/i.test(type) ||
    (/^text\/html\b/i.test(type) && fields.has("content-location"));
  return saved && !SENT.some((name) => fields.has(name)) ? "is" : "may-be";
}

/**
 * Reads the header fields that an input begins with, by their lower-case names, first values only; `undefined` where it
 * begins with anything else, or has fewer than two fields.
 */
function headerFields(head: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SCANNED)).toString("latin1");
  const fields = new Map<string, string>();
  let last = "";
  for (const [nth, line] of text
    .replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, "")
    .split(/\r?\n/)
    .entries()) {
    const field = FIELD.exec(line);
    if (field) {
      last = field[1]!.toLowerCase();
      if (!fields.has(last)) fields.set(last, field[2]!);
    } else if (/^[ \t]+\S/.test(line) && nth > 0)
      fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else if (line.trim() === "") break;
    else if (nth > 0 || !line.startsWith("From ")) return undefined;
  }
  return fields.size < 2 ? undefined : fields;
}
