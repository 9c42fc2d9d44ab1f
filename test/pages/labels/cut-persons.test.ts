import { describe, expect, it } from "vitest";
import { cutPersons } from "../../../src/pages/labels/cut-persons.ts";
import { codesOf, readNews } from "../read-news.ts";

const LONG = "(".repeat(1001);
const rss = (author: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title><item><title>Ferry late</title>${author}<description>The ferry was late.</description></item></channel></rss>`;

describe("cutPersons", () => {
  it.each([
    ["a long author", `<author>${LONG}</author>`, "<author></author>", 1],
    ["capitals and attributes", `<AUTHOR a="b">${LONG}</Author >`, '<AUTHOR a="b"></Author >', 1],
    ["an end inside CDATA", `<author><![CDATA[</author>${LONG}]]></author>a`, "<author></author>a", 1],
    ["an end inside a comment", `<author><!--</author>-->${LONG}</author>`, "<author></author>", 1],
    [
      "several",
      `<managingEditor>${LONG}</managingEditor>a<webMaster>${LONG}</webMaster>b`,
      "<managingEditor></managingEditor>a<webMaster></webMaster>b",
      2,
    ],
  ])("empties %s", (_, given, text, left) => {
    expect(cutPersons(given)).toEqual({ text, left });
  });

  it.each([
    `<author>${LONG.slice(1)}</author>`,
    `<author/>${LONG}</author>`,
    `<authors>${LONG}</authors>`,
    `<![CDATA[<author>${LONG}</author>]]>`,
    `<!--<author>${LONG}</author>-->`,
    `<author>${LONG}`,
    `<author>${LONG}</webMaster>`,
    "<author ".repeat(100_000),
    "<![CDATA[".repeat(100_000),
  ])("leaves %#", (given) => {
    expect(cutPersons(given)).toEqual({ text: given, left: 0 });
  });
});

describe("a feed with an author of a million brackets", () => {
  it("is read, with a note", async () => {
    const reading = await readNews("a.rss", rss(`<author>Ana ${"(".repeat(1_000_000)}</author>`));
    expect(reading.pages.map(({ text }) => text)).toEqual(["Ferry late\n\nThe ferry was late."]);
    expect(codesOf(reading)).toContain("info feed-person-too-long");
    expect(codesOf(await readNews("a.rss", rss("<author>Ana Ruiz (quay)</author>")))).not.toContain(
      "info feed-person-too-long",
    );
  });
});
