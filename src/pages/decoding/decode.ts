import { isUtf8 } from "node:buffer";
import type { Note } from "../../model/note.ts";
import { knownBinary, looksBinary } from "./binary.ts";
import { declaredCharset } from "./declared-charset.ts";
import { type Encoding, encodingOf, UTF_8, UTF_16BE, UTF_16LE } from "./encodings.ts";
import { guessEncoding, utf16Without } from "./guess-encoding.ts";

/** Bytes to decode, with what was said about their encoding. */
export interface DecodeInput {
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Character set the container or server gave. */
  readonly charset?: string;
  /** True where a `<meta>` element or an XML declaration may name the character set. */
  readonly markup?: boolean;
}

/** The decoded text, without a byte order mark; `text` is absent where the content could not be read as text. */
export interface Decoding {
  readonly text?: string;
  /** Name of the encoding, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/** Share of replacement characters above which a text is given up: one in ten leaves no sentence whole. */
const MAX_REPLACED_SHARE = 0.1;

/**
 * Decodes bytes to text: by byte order mark, then by the declared character set, then as UTF-8 where the bytes are valid
 * UTF-8, then by a guess from the bytes themselves. Never throws; a declaration that the bytes contradict becomes a
 * note, and so does content that is no text.
 */
export async function decode(input: DecodeInput): Promise<Decoding> {
  const { source, bytes } = input;
  const marked = byMark(bytes);
  const binary = knownBinary(bytes) ?? (marked || utf16Without(bytes) ? undefined : binaryByShare(bytes));
  if (binary) return lost(source, "page-binary", `This is ${binary}, not a page of text.`);
  if (marked) return finish(source, await decodeAs(bytes.subarray(marked.skip), marked.encoding), []);
  const notes: Note[] = [];
  const encoding = declared(input, notes) ?? (await guessEncoding(bytes));
  return finish(source, await decodeAs(bytes, encoding), notes);
}

function binaryByShare(bytes: Uint8Array): string | undefined {
  return looksBinary(bytes) ? "binary data" : undefined;
}

function lost(source: string, code: string, message: string): Decoding {
  return { encoding: "binary", notes: [{ level: "error", code, message, at: source }] };
}

function byMark(bytes: Uint8Array): { encoding: Encoding; skip: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: UTF_8, skip: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: UTF_16LE, skip: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: UTF_16BE, skip: 2 };
  return undefined;
}

/** Takes the declared encoding unless the bytes contradict it, and notes what was declared wrongly. */
function declared(input: DecodeInput, notes: Note[]): Encoding | undefined {
  const { source, bytes } = input;
  const label = input.charset ?? (input.markup ? declaredCharset(bytes) : undefined);
  if (label === undefined) return undefined;
  const warn = (code: string, message: string): undefined => {
    notes.push({ level: "warning", code, message, at: source });
  };
  const shown = label.slice(0, 40);
  const encoding = encodingOf(label);
  if (!encoding)
    return warn("page-charset-unknown", `The page declares the unknown character set "${shown}".`);
  const wide = utf16Without(bytes);
  if (wide) return encoding === wide ? wide : wrong(warn, shown, wide);
  // A page written in ASCII bytes cannot be UTF-16, whatever it declares (WHATWG: read as UTF-8).
  if (encoding === UTF_16LE || encoding === UTF_16BE) return undefined;
  const valid = isUtf8(bytes);
  if (encoding === UTF_8)
    return valid
      ? UTF_8
      : warn("page-charset-wrong", `The page declares "${shown}", but its bytes are not valid UTF-8.`);
  // Text in a single-byte encoding is almost never valid UTF-8 by chance; a page saved anew as UTF-8 often keeps its old label.
  if (encoding.singleByte && valid && hasHighByte(bytes)) return wrong(warn, shown, UTF_8);
  return encoding;
}

function wrong(warn: (code: string, message: string) => undefined, label: string, read: Encoding): Encoding {
  warn(
    "page-charset-wrong",
    `The page declares "${label}", but its bytes are ${read.name}; it was read as that.`,
  );
  return read;
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

async function decodeAs(bytes: Uint8Array, encoding: Encoding): Promise<{ text: string; encoding: string }> {
  const { name } = encoding;
  // TextDecoder is safe for the Unicode encodings alone: for windows-1252 Node 20 leaves curly quotes as control codes.
  if (encoding === UTF_8 || encoding === UTF_16LE || encoding === UTF_16BE)
    return { text: new TextDecoder(name, { ignoreBOM: true }).decode(bytes), encoding: name };
  const { default: iconv } = await import("iconv-lite");
  return { text: iconv.decode(bytes, encoding.codec, { stripBOM: false }), encoding: name };
}

function finish(
  source: string,
  decoded: { text: string; encoding: string },
  notes: readonly Note[],
): Decoding {
  const { text, encoding } = decoded;
  const replaced = countReplaced(text);
  if (replaced === 0) return { text, encoding, notes };
  if (replaced > text.length * MAX_REPLACED_SHARE) {
    const message = `No encoding fits these bytes: read as ${encoding}, ${replaced} of ${text.length} characters are unreadable.`;
    return { encoding, notes: [...notes, { level: "error", code: "page-undecodable", message, at: source }] };
  }
  const message = `Read as ${encoding}, the text holds ${replaced} replacement characters (U+FFFD).`;
  return {
    text,
    encoding,
    notes: [...notes, { level: "warning", code: "page-replacement-characters", message, at: source }],
  };
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
