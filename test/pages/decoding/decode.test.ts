import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/pages/decoding/decode.ts";
import { joined, utf16be, utf16le } from "../bytes.ts";

const QUOTED = "“It’s late,” the warden said – and shut the gate.";
const LONG = `${QUOTED} The ferry crew waited on the quay at Lindhaven for the morning tide. `.repeat(4);
const SPANISH = "El alcalde de Villarreal dijo que mañana habrá reunión con los vecinos del barrio. ".repeat(
  4,
);

const codes = (notes: readonly { code: string }[]): string[] => notes.map((note) => note.code);

async function decoded(bytes: Uint8Array, options: { charset?: string; markup?: boolean } = {}) {
  const result = await decode({ source: "a", bytes, ...options });
  return { ...result, codes: codes(result.notes) };
}

describe("decode", () => {
  it("reads valid UTF-8 without a note", async () => {
    expect(await decoded(Buffer.from(LONG))).toMatchObject({ text: LONG, encoding: "utf-8", codes: [] });
  });

  it.each([
    ["utf-8", joined([0xef, 0xbb, 0xbf], Buffer.from(LONG))],
    ["utf-16le", joined([0xff, 0xfe], utf16le(LONG))],
    ["utf-16be", joined([0xfe, 0xff], utf16be(LONG))],
  ])("leaves the byte order mark of %s out of the text", async (encoding, bytes) => {
    expect(await decoded(bytes)).toMatchObject({ text: LONG, encoding, codes: [] });
  });

  it("takes off one byte order mark only", async () => {
    expect((await decoded(joined([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf], Buffer.from("a")))).text).toBe(
      "\ufeffa",
    );
  });

  it.each([
    ["utf-16le", utf16le(LONG)],
    ["utf-16be", utf16be(LONG)],
    ["utf-16le", utf16le("Паром не вышел из порта в понедельник. ".repeat(5))],
  ])("recognises %s without a byte order mark", async (encoding, bytes) => {
    expect(await decoded(bytes)).toMatchObject({ encoding, codes: [] });
  });

  it("keeps curly quotes of windows-1252, declared or not", async () => {
    const bytes = iconv.encode(LONG, "windows-1252");
    for (const charset of [undefined, "windows-1252", "ISO-8859-1", "latin1", "us-ascii"]) {
      const result = await decoded(bytes, charset === undefined ? {} : { charset });
      expect(result).toMatchObject({ text: LONG, encoding: "windows-1252", codes: [] });
    }
  });

  it("keeps curly quotes of a single short line", async () => {
    expect((await decoded(iconv.encode(QUOTED, "windows-1252"))).text).toBe(QUOTED);
    for (const line of ["The mayor’s office was shut.", "It’s over.", "The fare rose to £20 (€23) – at 5°C."])
      expect((await decoded(iconv.encode(line, "windows-1252"))).text).toBe(line);
  });

  it("reads Spanish without a declaration", async () => {
    expect((await decoded(iconv.encode(SPANISH, "windows-1252"))).text).toBe(SPANISH);
  });

  it.each([
    ["windows-1251", "Паромная переправа закрыта до утра, сообщили в порту. ".repeat(6)],
    ["windows-1250", "Prom nie wypłynął dziś z portu, powiedział burmistrz miasta."],
    ["shift_jis", "港の渡し船は朝まで運航を中止したと発表した。".repeat(8)],
    ["euc-kr", "항구의 여객선은 아침까지 운항을 중단한다고 밝혔다. ".repeat(8)],
  ])("guesses %s", async (encoding, text) => {
    expect((await decoded(iconv.encode(text, encoding))).text).toBe(text);
  });

  it("believes what the meta element declares", async () => {
    const text = `<!-- charset=utf-8 --><meta charset="windows-1250"><p>Příliš žluťoučký kůň`;
    const bytes = iconv.encode(text, "windows-1250");
    expect(await decoded(bytes, { markup: true })).toMatchObject({
      text,
      encoding: "windows-1250",
      codes: [],
    });
    const older = `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Źródło`;
    expect((await decoded(iconv.encode(older, "iso-8859-2"), { markup: true })).text).toBe(older);
    const xml = `<?xml version="1.0" encoding="iso-8859-2"?><html><p>Źródło`;
    expect((await decoded(iconv.encode(xml, "iso-8859-2"), { markup: true })).text).toBe(xml);
  });

  it("falls back with a note where the declaration is wrong", async () => {
    const latin = iconv.encode(LONG, "windows-1252");
    expect(await decoded(latin, { charset: "utf-8" })).toMatchObject({
      text: LONG,
      codes: ["page-charset-wrong"],
    });
    const wide = Buffer.from(LONG);
    expect(await decoded(wide, { charset: "iso-8859-1" })).toMatchObject({
      text: LONG,
      encoding: "utf-8",
      codes: ["page-charset-wrong"],
    });
    expect(await decoded(utf16le(LONG), { charset: "utf-8" })).toMatchObject({
      text: LONG,
      codes: ["page-charset-wrong"],
    });
  });

  it("notes a declaration that no decoder is known for", async () => {
    expect(await decoded(Buffer.from(LONG), { charset: "x-nonsense" })).toMatchObject({
      text: LONG,
      codes: ["page-charset-unknown"],
    });
    expect((await decoded(Buffer.from("aGVsbG8="), { charset: "base64" })).text).toBe("aGVsbG8=");
  });

  it("reads UTF-8 that was cut off inside a character", async () => {
    const bytes = Buffer.from(`${LONG}“`).subarray(0, -1);
    expect(await decoded(bytes)).toMatchObject({ encoding: "utf-8", codes: ["page-replacement-characters"] });
  });

  it("gives up text of which much is unreadable", async () => {
    expect(await decoded(Buffer.from("\ufffd".repeat(30) + "abc".repeat(20)))).toEqual({
      encoding: "utf-8",
      notes: [expect.objectContaining({ level: "error" })],
      codes: ["page-undecodable"],
    });
  });

  it.each([
    ["PNG", joined(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), [0, 0, 0, 13])],
    ["JPEG", joined([0xff, 0xd8, 0xff, 0xe0, 0, 16], Buffer.from("JFIF"))],
    ["ZIP", joined(Buffer.from("PK\x03\x04"), [20, 0, 0, 0])],
    ["PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["gzip", joined([0x1f, 0x8b, 8, 0, 0, 0])],
    ["program", joined(Buffer.from("\x7fELF", "latin1"), [2, 1, 1, 0])],
    ["film", joined([0, 0, 0, 24], Buffer.from("ftypisom"))],
    ["numbers", Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index) & 255)],
    ["zeros", new Uint8Array(500)],
  ])("says that %s is no text", async (_, bytes) => {
    expect(await decoded(bytes)).toEqual({
      encoding: "binary",
      notes: [expect.objectContaining({ level: "error", at: "a" })],
      codes: ["page-binary"],
    });
  });

  it("reads prose that only begins like a magic number", async () => {
    expect((await decoded(Buffer.from("RIFF is a word. ID3 is not."))).codes).toEqual([]);
    expect((await decoded(Buffer.from("ID3 tags hold the names of songs."))).codes).toEqual([]);
  });
});
