/** First bytes of formats that hold no text to read, in Latin-1, with the offset they stand at. */
const MAGIC: readonly (readonly [string, string, number?])[] = [
  ["a PNG picture", "\x89PNG\r\n\x1a\n"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF87a"],
  ["a GIF picture", "GIF89a"],
  ["a picture, sound or film", "RIFF"],
  ["a ZIP archive or office document", "PK\x03\x04"],
  ["an empty ZIP archive", "PK\x05\x06"],
  ["a PDF document", "%PDF-"],
  ["gzip data", "\x1f\x8b"],
  ["bzip2 data", "BZh"],
  ["xz data", "\xfd7zXZ\x00"],
  ["Zstandard data", "\x28\xb5\x2f\xfd"],
  ["a 7-Zip archive", "7z\xbc\xaf\x27\x1c"],
  ["a RAR archive", "Rar!\x1a\x07"],
  ["a program", "\x7fELF"],
  ["a program", "\xcf\xfa\xed\xfe"],
  ["a program", "\x00asm"],
  ["an old office document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["a SQLite database", "SQLite format 3\x00"],
  ["a sound recording", "ID3"],
  ["a sound recording", "OggS"],
  ["a film", "ftyp", 4],
  ["a font", "wOFF"],
  ["a font", "wOF2"],
];

/** Plain words that begin like a short magic number do not count, so these must be followed by a control byte. */
const NEEDS_CONTROL = new Set(["RIFF", "BZh", "ID3", "OggS", "ftyp", "wOFF", "wOF2"]);

/** Share of control bytes above which the content is not text: prose has none, compressed data about one in nine. */
const MAX_CONTROL_SHARE = 0.02;

/** Control bytes that text may hold: tab, line feed, vertical tab, form feed, carriage return, DOS end of file, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27]);

/** For each byte 1 where it is a control code that text does not hold, else 0. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, code) =>
  code === 127 || (code < 32 && !TEXT_CONTROLS.has(code)) ? 1 : 0,
);

/** Tells by its first bytes that the content is a known binary format; gives its name in plain words. */
export function knownBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString("latin1");
  for (const [name, magic, offset = 0] of MAGIC) {
    if (!head.startsWith(magic, offset)) continue;
    if (!NEEDS_CONTROL.has(magic) || hasControl(head)) return name;
  }
  return undefined;
}

function hasControl(head: string): boolean {
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code < 32 && !TEXT_CONTROLS.has(code)) return true;
  }
  return false;
}

/** Tells whether so many bytes are control codes that the content cannot be text of one byte a character. */
export function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) controls += IS_CONTROL[bytes[at]!]!;
  return controls > bytes.length * MAX_CONTROL_SHARE;
}
