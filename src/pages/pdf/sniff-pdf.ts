import type { Verdict } from "../format.ts";

/** How far in the mark of a PDF may stand, in bytes (ISO 32000-1, annex H). */
const MARK_WITHIN = 1024;

/** Recognises a PDF by its mark: at the beginning (`is`), or behind something else (`may-be`). */
export function sniffPdf(head: Uint8Array): Verdict {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MARK_WITHIN)).toString(
    "latin1",
  );
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(text)) return "is";
  return text.includes("%PDF-") ? "may-be" : "is-not";
}
