import type { Label } from "../model/label.ts";
import type { Note } from "../model/note.ts";
import type { PageReading, ReadInner } from "./format.ts";
import { isoDate } from "./labels/page-date.ts";
import { withLabels } from "./labels/with-labels.ts";

/** A page as an archive holds it. */
export interface Capture {
  readonly url: string;
  /** Date of the capture as the archive gives it. */
  readonly date: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
  /** What is wrong with the bytes. */
  readonly faults: readonly string[];
  /** The archive, as it was given. */
  readonly archive: string;
}

/** Reads a capture as a page of its URL, with the date of the capture and the URL among its labels. */
export async function readCapture(capture: Capture, readInner: ReadInner): Promise<PageReading> {
  const { url, bytes, mediaType, charset } = capture;
  const damage = capture.faults.map((fault): Note => {
    const message = `The archive holds this page with ${fault}; what could be read of it was kept.`;
    return { level: "warning", code: "capture-damaged", message, at: url };
  });
  const { pages, notes } = await readInner({
    source: url,
    bytes,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
  });
  return withLabels({ pages, notes: [...damage, ...notes] }, labelsOf(capture));
}

function labelsOf({ url, date, archive }: Capture): Label[] {
  const labels: Label[] = [];
  const captured = isoDate(date);
  if (captured !== undefined)
    labels.push({
      field: "captured",
      value: captured,
      source: "warc",
      basis: "implied",
      because: `WARC-Date of the page's record in ${archive}`,
    });
  if (/^https?:\/\/\S+$/i.test(url))
    labels.push({
      field: "source-link",
      value: url,
      source: "warc",
      basis: "implied",
      because: `WARC-Target-URI of the page's record in ${archive}`,
    });
  return labels;
}
