/** A stretch of text as the PDF places it; lengths in points, `y` grows downward to the baseline. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Name of the font within the document. */
  readonly font: string;
}

/** One sheet of a PDF: its text as placed, and the text that does not run from left to right. */
export interface PdfSheet {
  readonly items: readonly PdfItem[];
  readonly turned: readonly string[];
}

/** What a PDF holds of text and of data on itself. */
export interface PdfContent {
  readonly sheets: readonly PdfSheet[];
  /** Number of sheets in the document. */
  readonly count: number;
  /** Numbers of the sheets that could not be read, from 1. */
  readonly unreadable: readonly number[];
  /** True where a bound left sheets or text out. */
  readonly cut: boolean;
  /** Entries of the document information dictionary that are text: `Title`, `Author`, `CreationDate`. */
  readonly information: ReadonlyMap<string, string>;
}

/** Why a PDF could not be opened. */
export type PdfFault = "encrypted" | "broken";

/** Most sheets that are read of one PDF. */
export const MAX_SHEETS = 2_000;
/** Most stretches of text that are read of one PDF: a full broadsheet page has some 3,000. */
export const MAX_ITEMS = 2_000_000;

/** Bounds of what is read of one PDF. */
export interface PdfBounds {
  readonly sheets: number;
  /** Stretches of text. */
  readonly items: number;
}

const BOUNDS: PdfBounds = { sheets: MAX_SHEETS, items: MAX_ITEMS };

/** What pdf.js gives of one stretch of text, or of a mark in the content, which has no text. */
interface RawItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

interface RawSheet {
  readonly getViewport: (options: { scale: number }) => { readonly transform: readonly number[] };
  readonly streamTextContent: () => ReadableStream<{ readonly items: readonly RawItem[] }>;
  readonly cleanup: () => unknown;
}

interface RawDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<RawSheet>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
}

/**
 * Reads the text of a PDF with its places, with pdf.js as unpdf bundles it: no fonts are loaded, no code of the document is
 * run, nothing is fetched. Reads up to the bounds; gives a fault where the document cannot be opened.
 */
export async function readPdfDocument(
  bytes: Uint8Array,
  bounds: PdfBounds = BOUNDS,
): Promise<PdfContent | PdfFault> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // pdf.js takes the buffer it is given for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await contentOf((await task.promise) as unknown as RawDocument, bounds);
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken";
  } finally {
    await task.destroy();
  }
}

async function contentOf(document: RawDocument, bounds: PdfBounds): Promise<PdfContent> {
  const sheets: PdfSheet[] = [];
  const unreadable: number[] = [];
  const count = document.numPages;
  let left = bounds.items;
  for (let number = 1; number <= Math.min(count, bounds.sheets) && left > 0; number++) {
    try {
      const items = await itemsOf(await document.getPage(number), left);
      left -= items.length;
      sheets.push(sheetOf(items));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      unreadable.push(number);
    }
  }
  const cut = count > bounds.sheets || left <= 0;
  return { sheets, count, unreadable, cut, information: await informationOf(document) };
}

/** An item with the direction it runs in, in the sheet's own upright coordinates. */
interface PlacedItem extends PdfItem {
  readonly turned: boolean;
}

async function itemsOf(sheet: RawSheet, most: number): Promise<PlacedItem[]> {
  const { transform } = sheet.getViewport({ scale: 1 });
  const reader = sheet.streamTextContent().getReader();
  const items: PlacedItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const raw of value.items) if (raw.str && items.length < most) items.push(placed(raw, transform));
    if (items.length < most) continue;
    await reader.cancel(new Error("enough text"));
    break;
  }
  sheet.cleanup();
  return items;
}

/** Applies the sheet's rotation and box to an item. */
function placed(
  raw: RawItem,
  [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0]: readonly number[],
): PlacedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = raw.transform ?? [];
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const up = Math.hypot(va * c + vc * d, vb * c + vd * d);
  return {
    text: clean(raw.str ?? ""),
    x: finite(va * e + vc * f + ve),
    y: finite(vb * e + vd * f + vf),
    width: Math.max(0, finite(raw.width ?? 0)),
    size: finite(up),
    font: raw.fontName ?? "",
    turned: along[0] <= 0 || Math.abs(along[1]) > along[0] / 5,
  };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** Fonts without a table of characters give codes that print nothing; they would break a text into pieces. */
function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/\p{Cs}/gu, "\ufffd");
}

function sheetOf(items: readonly PlacedItem[]): PdfSheet {
  const turned = items
    .filter((item) => item.turned && item.text.trim() !== "")
    .map((item) => item.text.trim());
  return { items: items.filter((item) => !item.turned), turned };
}

async function informationOf(document: RawDocument): Promise<ReadonlyMap<string, string>> {
  try {
    const { info } = await document.getMetadata();
    const entries = Object.entries(info).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return new Map(entries.map(([name, value]) => [name, clean(value)]));
  } catch (error) {
    if (error instanceof Error) return new Map();
    throw error;
  }
}
