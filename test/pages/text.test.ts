import { describe, expect, it } from "vitest";
import { readText } from "../../src/pages/text.ts";
import { input } from "./bytes.ts";
import { blockTexts, expectValidPage } from "./valid-page.ts";

async function pageOf(text: string) {
  const { pages } = await readText(input("a.txt", text));
  const page = pages[0]!;
  expectValidPage(page);
  return page;
}

describe("readText", () => {
  it("keeps the text to the last blank", async () => {
    const text = "\n  First line. \r\n\r\nSecond\u00a0line\t\n\n ";
    const page = await pageOf(text);
    expect(page.text).toBe(text);
    expect(blockTexts(page)).toEqual(["First line.", "Second\u00a0line"]);
    expect(page).toMatchObject({ mediaType: "text/plain", encoding: "utf-8", labels: [] });
  });

  it("ends lines at every kind of line end", async () => {
    const page = await pageOf("a\nb\rc\r\nd\u2028e\u2029f\fg\vh\u0085i");
    expect(blockTexts(page)).toEqual([..."abcdefghi"]);
  });

  it("passes over lines that show nothing", async () => {
    expect(blockTexts(await pageOf("a\n\u200b\n\u00a0\u00a0\n\u00ad\nb"))).toEqual(["a", "b"]);
  });

  it.each(["", "   ", "\n\r\n\t", "\ufeff", "\u00a0\u200b\n"])(
    "makes no page of blank text %j",
    async (text) => {
      const { pages, notes } = await readText(input("a.txt", text));
      expect(pages).toEqual([]);
      expect(notes).toMatchObject([{ level: "error", code: "page-empty", at: "a.txt" }]);
    },
  );

  it("reads 50 MB on one line", async () => {
    const page = (await readText({ source: "a", bytes: Buffer.alloc(50_000_000, "harbour ") })).pages[0]!;
    expect(page.blocks).toEqual([{ start: 0, end: 49_999_999 }]);
  });

  it("stops making blocks at a limit and says so", async () => {
    const { pages, notes } = await readText(input("a", "x\n".repeat(250_000)));
    expect(pages[0]!.blocks).toHaveLength(200_000);
    expect(pages[0]!.text).toHaveLength(500_000);
    expect(notes).toMatchObject([{ level: "warning", code: "page-too-large" }]);
  });
});
