import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import { sniffGzip, sniffWacz, sniffWarc } from "./archives/sniff-archive.ts";
import type { Format, PageInput, PageReading, StoredInput, Verdict } from "./format.ts";
import { sniffHtml } from "./html/sniff-html.ts";
import { MAX_PAGE_BYTES, SNIFFED_BYTES } from "./limits.ts";
import { sniffMail, sniffMhtml } from "./mail/mail-header.ts";
import { sniffFeed, sniffJsonLines, sniffNewsml, sniffNinjs, sniffXml } from "./news/sniff-news.ts";
import { sniffPdf } from "./pdf/sniff-pdf.ts";

/** The formats that pages are read from, in the order they are tried. A new format is one file and one line here. */
const FORMATS: readonly Format[] = [
  {
    kind: "archive",
    name: "warc",
    mediaTypes: ["application/warc"],
    extensions: [".warc"],
    sniff: sniffWarc,
    open: async function* (input, readInner, readsMediaType) {
      yield* (await import("./archives/warc.ts")).openWarc(input, readInner, readsMediaType);
    },
  },
  {
    kind: "archive",
    name: "wacz",
    mediaTypes: ["application/wacz", "application/wacz+zip"],
    extensions: [".wacz"],
    sniff: sniffWacz,
    open: async function* (input, readInner, readsMediaType) {
      yield* (await import("./archives/wacz.ts")).openWacz(input, readInner, readsMediaType);
    },
  },
  {
    kind: "page",
    name: "gzip",
    // Compressed data inside an archive is not opened, so that it stands for no media type there.
    mediaTypes: [],
    extensions: [],
    sniff: sniffGzip,
    read: async (input, readInner) => (await import("./archives/gzip.ts")).readGzip(input, readInner),
  },
  {
    kind: "page",
    name: "feed",
    mediaTypes: [
      "application/rss+xml",
      "application/rdf+xml",
      "application/atom+xml",
      "application/feed+json",
    ],
    extensions: [".rss", ".rdf", ".atom"],
    sniff: sniffFeed,
    read: async (input, readInner) => (await import("./news/feed.ts")).readFeed(input, readInner),
  },
  {
    kind: "page",
    name: "newsml-g2",
    mediaTypes: ["application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml"],
    extensions: [".nitf"],
    sniff: sniffNewsml,
    read: async (input, readInner) => (await import("./news/newsml-g2.ts")).readNewsml(input, readInner),
  },
  {
    kind: "page",
    name: "xml",
    mediaTypes: ["application/xml", "text/xml"],
    extensions: [".xml"],
    sniff: sniffXml,
    read: async (input) => unknownXml(input.source),
  },
  {
    kind: "page",
    name: "ninjs",
    mediaTypes: [],
    extensions: [],
    sniff: sniffNinjs,
    read: async (input, readInner) => (await import("./news/ninjs.ts")).readNinjs(input, readInner),
  },
  {
    kind: "page",
    name: "json-lines",
    mediaTypes: ["application/json", "application/x-ndjson", "application/jsonl", "application/ld+json"],
    extensions: [".json", ".jsonl", ".ndjson"],
    sniff: sniffJsonLines,
    read: async (input, readInner) => (await import("./news/json-lines.ts")).readJsonLines(input, readInner),
  },
  {
    kind: "page",
    name: "pdf",
    mediaTypes: ["application/pdf", "application/x-pdf"],
    extensions: [".pdf"],
    sniff: sniffPdf,
    read: async (input) => (await import("./pdf/pdf.ts")).readPdf(input),
  },
  {
    kind: "page",
    name: "mhtml",
    mediaTypes: ["multipart/related", "application/x-mimearchive"],
    extensions: [".mhtml", ".mht"],
    sniff: sniffMhtml,
    read: async (input) => (await import("./mail/mhtml.ts")).readMhtml(input),
  },
  {
    kind: "page",
    name: "mail",
    mediaTypes: ["message/rfc822"],
    extensions: [".eml"],
    sniff: sniffMail,
    read: async (input) => (await import("./mail/mail.ts")).readMail(input),
  },
  {
    kind: "page",
    name: "html",
    mediaTypes: ["text/html", "application/xhtml+xml"],
    extensions: [".html", ".htm", ".xhtml", ".shtml"],
    sniff: sniffHtml,
    read: async (input) => (await import("./html/html.ts")).readHtml(input),
  },
  {
    kind: "page",
    name: "text",
    mediaTypes: ["text/plain", "text/markdown"],
    extensions: [".txt", ".text", ".md", ".markdown"],
    sniff: () => "may-be",
    read: async (input) => (await import("./text.ts")).readText(input),
  },
];

/**
 * Reads the pages of one input. The format is picked by the bytes, then by the media type, then by the extension;
 * what fits none is read as plain text. Never throws for what an input holds: that becomes notes.
 */
export async function readPages(input: PageInput): Promise<PageReading> {
  const { bytes, ...facts } = input;
  const pages: Page[] = [];
  const notes: Note[] = [];
  const read = async (start: number, end: number): Promise<Uint8Array> => bytes.subarray(start, end);
  for await (const reading of streamPages({ ...facts, size: bytes.length, read })) {
    pages.push(...reading.pages);
    notes.push(...reading.notes);
  }
  return { pages, notes };
}

/**
 * Reads the pages of an input that may be larger than memory: an archive gives one reading a record, anything else one
 * reading. Picks the format as `readPages` does; throws only what `input.read` rejects with.
 */
export async function* streamPages(input: StoredInput): AsyncGenerator<PageReading, void> {
  const { size, read: readBytes, ...facts } = input;
  if (size === 0) return yield lost(facts.source, "page-empty", "The input is empty.");
  const head = await readBytes(0, Math.min(size, SNIFFED_BYTES));
  const format = pickFormat({ ...facts, bytes: head });
  if (format.kind === "archive") return yield* format.open(input, readPages, readsMediaType);
  if (size > MAX_PAGE_BYTES) return yield tooLarge(facts.source);
  const bytes = size > head.length ? await readBytes(0, size) : head;
  yield await format.read({ ...facts, bytes }, readPages);
}

function readsMediaType(mediaType: string): boolean {
  return FORMATS.some((format) => format.kind === "page" && format.mediaTypes.includes(mediaType));
}

/** Says that an input is larger than is read. */
export function tooLarge(source: string): PageReading {
  return lost(source, "page-too-large", `The input is larger than ${MAX_PAGE_BYTES} bytes and was not read.`);
}

function unknownXml(source: string): PageReading {
  const message = "This XML is no feed, NewsML-G2, NITF or XHTML.";
  return lost(source, "xml-unknown", message);
}

function lost(source: string, code: string, message: string): PageReading {
  const note: Note = { level: "error", code, message, at: source };
  return { pages: [], notes: [note] };
}

/** Picks the format of an input from its first bytes: one that is sure from the bytes, else one that the media type or the extension names. */
export function pickFormat(input: PageInput): Format {
  const verdicts = FORMATS.map((format): readonly [Format, Verdict] => [format, format.sniff(input.bytes)]);
  const sure = verdicts.find(([, verdict]) => verdict === "is");
  if (sure) return sure[0];
  const possible = verdicts.filter(([, verdict]) => verdict === "may-be").map(([format]) => format);
  const mediaType = input.mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return (
    possible.find((format) => format.mediaTypes.includes(mediaType)) ??
    possible.find((format) => hasExtensionOf(format, input.source)) ??
    possible.at(-1)!
  );
}

/** Tells whether a format of the list claims files that are named so, compressed with gzip or not. */
export function hasKnownExtension(path: string): boolean {
  return FORMATS.some((format) => hasExtensionOf(format, path));
}

function hasExtensionOf(format: Format, source: string): boolean {
  const path = source.replace(/[?#].*$/, "").toLowerCase();
  const name = path.replace(/\.gz$/, "");
  return format.extensions.some((extension) => name.endsWith(extension));
}
