import { describe, expect, it } from "vitest";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages, pageIdOf, sha256Of } from "../../src/pages/identify-pages.ts";
import { input } from "./bytes.ts";
import { expectValidPage } from "./valid-page.ts";

async function pageOf(source: string, content: string) {
  return (await readPages(input(source, content))).pages[0]!;
}

describe("identifyPages", () => {
  it("makes ids from the bytes alone", async () => {
    expect(sha256Of(new Uint8Array())).toMatch(/^e3b0c44298fc1c14/);
    expect(pageIdOf(sha256Of(Buffer.from("abc")))).toBe("pba7816bf8f");
    const [one, two] = [await pageOf("a", "one"), await pageOf("b", "two")];
    const forward = identifyPages([one, two]).pages.map((page) => page.id);
    expect(identifyPages([two, one]).pages.map((page) => page.id)).toEqual([...forward].reverse());
  });

  it("keeps pages with the same bytes apart and says so", async () => {
    const html = "<h1>Quay shut</h1>";
    const pages = [await pageOf("a", html), await pageOf("b", html), await pageOf("c", html)];
    const { pages: settled, notes } = identifyPages(pages);
    const base = pages[0]!.id;
    expect(settled.map((page) => page.id)).toEqual([base, `${base}-2`, `${base}-3`]);
    for (const page of settled) expectValidPage(page);
    expect(notes).toMatchObject([
      { level: "info", code: "same-bytes", at: "b" },
      { level: "info", code: "same-bytes", at: "c" },
    ]);
    expect(identifyPages(settled).pages).toEqual(settled);
  });

  it("tells different bytes apart whose digests begin alike", async () => {
    const one = await pageOf("a", "one");
    const other = { ...one, source: "b", sha256: `${one.sha256.slice(0, 10)}${"0".repeat(54)}` };
    const { pages, notes } = identifyPages([one, other]);
    expect(pages.map((page) => page.id)).toEqual([one.id, `${one.id}-2`]);
    expect(notes).toEqual([]);
  });
});
