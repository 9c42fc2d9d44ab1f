import { isUtf8 } from "node:buffer";
import { type Encoding, encodingOf, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252 } from "./encodings.ts";

/** Bytes looked at for UTF-16 and by the detector: enough letters for any statistics. */
const SAMPLE = 64 * 1024;

/**
 * Share of zero bytes on one side of the byte pairs that makes text UTF-16: blanks and line ends alone give one pair in
 * seven, even in scripts without Latin letters.
 */
const MIN_ZERO_SHARE = 0.05;

/** Well-formed UTF-8 sequences to each broken one, from which damaged UTF-8 is likelier than another encoding. */
const GOOD_TO_BROKEN = 8;

/** Confidence of 100 that chardet must reach; below it, short texts are taken for scripts at random. */
const MIN_CONFIDENCE = 30;

/** Lead in confidence that another encoding needs over windows-1252, by far the most frequent where none is declared. */
const LEAD = 10;

/** Recognises UTF-16 without a byte order mark by zero bytes that all stand on one side of the byte pairs. */
export function utf16Without(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const least = (length / 2) * MIN_ZERO_SHARE;
  const [some, none] = even > odd ? [even, odd] : [odd, even];
  if (some < least || none > some / 100) return undefined;
  const encoding = even > odd ? UTF_16BE : UTF_16LE;
  return readsAsText(bytes.subarray(0, length), encoding) ? encoding : undefined;
}

/** Tells UTF-16 text from numbers stored in pairs: text has no control codes, broken surrogates or private characters. */
function readsAsText(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding.name).decode(bytes);
  const odd = text.match(/(?![\t\n\v\f\r])\p{Cc}|[\p{Co}\ufffd\uffff]/gu);
  return (odd?.length ?? 0) <= text.length / 100;
}

/** Guesses the encoding of bytes that declare none: UTF-16, UTF-8 even if damaged, then chardet, then windows-1252. */
export async function guessEncoding(bytes: Uint8Array): Promise<Encoding> {
  const wide = utf16Without(bytes);
  if (wide) return wide;
  if (isUtf8(bytes) || damagedUtf8(bytes)) return UTF_8;
  const { analyse } = await import("chardet");
  const matches = analyse(aroundHighBytes(bytes)).flatMap(({ name, confidence }) => {
    const encoding = encodingOf(name);
    return encoding && !UNICODE.has(encoding) ? [{ encoding, confidence }] : [];
  });
  const latin = matches.find(({ encoding }) => encoding === WINDOWS_1252)?.confidence ?? 0;
  const least = Math.max(MIN_CONFIDENCE, latin + LEAD);
  return matches.find(({ confidence }) => confidence >= least)?.encoding ?? WINDOWS_1252;
}

/** Encodings that were settled before the detector is asked. */
const UNICODE: ReadonlySet<Encoding> = new Set([UTF_8, UTF_16BE, UTF_16LE]);

/** Takes a sample that holds the first bytes beyond ASCII, since they may stand far behind markup and scripts. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE / 4);
  return bytes.subarray(start, start + SAMPLE);
}

/** Tells UTF-8 with a few broken bytes, such as a page cut off in transfer, from text in another encoding. */
function damagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good++;
    if (length === 0) broken++;
    at += length || 1;
  }
  return good > 0 && good >= broken * GOOD_TO_BROKEN;
}

/** Gives the length of the UTF-8 sequence at an offset, 0 where none is well formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
