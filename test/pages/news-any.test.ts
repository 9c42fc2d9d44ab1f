import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNews } from "./read-news.ts";

const FILES: readonly (readonly [string, string])[] = [
  [
    "a.rss",
    '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A &amp; b</title><description>&lt;p&gt;Late.&lt;/p&gt;</description><pubDate>Thu, 09 May 2024 07:30:00 GMT</pubDate></item><item><description><![CDATA[<p>x</p>]]></description></item></channel></rss>',
  ],
  [
    "a.atom",
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="html">A</title><content type="xhtml"><div><p>Late.</p></div></content></entry></feed>',
  ],
  [
    "a.xml",
    '<newsItem guid="1"><contentMeta><headline>A</headline><by>By B</by></contentMeta><contentSet><inlineXML><html><body><p>Late.</p></body></html></inlineXML></contentSet></newsItem>',
  ],
  [
    "a.nitf",
    "<nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>Late.</p></body.content></body></nitf>",
  ],
  [
    "a.json",
    '{"uri":"u","type":"text","headlines":[{"value":"A"}],"bodies":[{"contenttype":"text/html","value":"<p>Late</p>"}]}',
  ],
  ["a.jsonl", '{"url":"u","title":"A","text":"Late.","authors":["B"],"date":1715239800}\n{"text":"Later."}'],
  ["a.json", '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_text":"Late."}]}'],
];

const PIECES = [
  "<",
  ">",
  "</item>",
  '"',
  "{",
  "[",
  "]",
  "}",
  "null",
  "&x;",
  "]]>",
  "<![CDATA[",
  "\n",
  "-->",
  "\u0000",
  ":",
  "7",
];

describe("news formats", () => {
  it("give valid pages or an error for any damage, the same each time", async () => {
    const damage = fc.record({
      file: fc.constantFrom(...FILES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      piece: fc.constantFrom("", ...PIECES),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file: [name, text], at, cut, piece }) => {
        const from = Math.floor(at * text.length);
        const damaged = text.slice(0, from) + piece + text.slice(from + cut);
        const reading = await readNews(name, damaged);
        if (reading.pages.length === 0)
          expect(reading.notes.some(({ level }) => level === "error")).toBe(true);
        expect(await readNews(name, damaged)).toEqual(reading);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});
