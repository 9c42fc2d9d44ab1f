import { describe, expect, it } from "vitest";
import { pickFormat } from "../../../src/pages/formats.ts";
import { readHtml } from "../../../src/pages/html/html.ts";
import { input, joined, utf16le } from "../bytes.ts";
import { codesOf, labelsFrom, readNews } from "../read-news.ts";
import { blockTexts } from "../valid-page.ts";

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ${NAMESPACES}><channel><title>Quay Courier | Harbour</title><link>https://quay.example/</link>${items}</channel></rss>`;

const FULL = `<item><title>Ferry &amp;amp; tug collide &lt; noon</title><link>https://quay.example/ferry</link>
<description>A short word.</description><content:encoded><![CDATA[<p>The ferry hit a tug.</p><script>alert(1)</script><p>Nobody was hurt.</p>]]></content:encoded>
<dc:creator>By Ana Ruiz</dc:creator><pubDate>Thu, 09 May 2024 07:30:00 EDT</pubDate><source url="https://wire.example/rss">Northern Wire Agency</source></item>`;
const SHORT =
  "<item><title>Quay closed</title><link>/closed</link><description>&lt;p&gt;The quay is closed.&lt;/p&gt;</description></item>";

describe("readFeed on RSS", () => {
  it("makes a page of each item, with its headline and what the feed says of it", async () => {
    const reading = await readNews("quay.rss", rss(FULL + SHORT));
    const [full, short] = reading.pages;
    expect(full).toMatchObject({ source: "https://quay.example/ferry", mediaType: "text/html" });
    expect(blockTexts(full!)).toEqual([
      "Ferry & tug collide < noon",
      "The ferry hit a tug.",
      "Nobody was hurt.",
    ]);
    expect(labelsFrom(full, "feed")).toEqual([
      "headline: Ferry & tug collide < noon",
      "byline: Ana Ruiz",
      "published: 2024-05-09T07:30:00-04:00",
      "credit: Northern Wire Agency",
      "source-link: https://quay.example/ferry",
      "source-link: https://wire.example/rss",
      "publisher: Quay Courier | Harbour",
    ]);
    expect(full?.labels.find(({ field }) => field === "byline")).toMatchObject({
      basis: "implied",
      because: "dc:creator of item 1 of quay.rss",
    });
    expect(short?.source).toBe("https://quay.example/closed");
    expect(reading.notes).toEqual([
      {
        level: "info",
        code: "feed-summary-only",
        message: "1 of 2 items hold a summary, not the report.",
        at: "quay.rss",
      },
    ]);
  });

  it("does not repeat a headline that the content begins with", async () => {
    const item =
      "<item><title>Quay closed</title><description>&lt;h2&gt;QUAY closed!&lt;/h2&gt;&lt;p&gt;It is.&lt;/p&gt;</description></item>";
    expect(blockTexts((await readNews("a.rss", rss(item))).pages[0]!)).toEqual(["QUAY closed!", "It is."]);
  });

  it("cuts paragraphs of content without tags at blank lines, and takes a long description for the report", async () => {
    const text = `${"The ferry was late again. ".repeat(30)}\n\nNobody knew why.`;
    const reading = await readNews(
      "a.rss",
      rss(`<item><title>Late</title><description>${text}</description></item>`),
    );
    expect(blockTexts(reading.pages[0]!).at(-1)).toBe("Nobody knew why.");
    expect(reading.pages[0]?.source).toBe("a.rss#1");
    expect(reading.notes).toEqual([]);
  });

  it("takes a media credit for the text only where no picture is", async () => {
    const credit = "<media:credit>Northern Wire Agency</media:credit>";
    const item = (media: string): string => rss(`<item><description>A word.</description>${media}</item>`);
    expect(labelsFrom((await readNews("a", item(credit))).pages[0], "feed")).toContain(
      "credit: Northern Wire Agency",
    );
    const withPicture = item(`${credit}<media:thumbnail url="https://quay.example/a.png"/>`);
    expect(labelsFrom((await readNews("a", withPicture)).pages[0], "feed").join()).not.toContain("credit");
  });

  it("finds the text behind a long picture", async () => {
    const picture = `<img srcset="${"https://quay.example/a.png 100w, ".repeat(50)}">`;
    const item = `<item><content:encoded><![CDATA[${picture}<p>It was late.</p>]]></content:encoded></item>`;
    expect((await readNews("a.rss", rss(item))).pages[0]?.text).toBe("It was late.");
  });

  it("leaves out items without text, and says so", async () => {
    const reading = await readNews("a.rss", rss(`${FULL}<item><title>Only a title</title></item>`));
    expect(reading.pages).toHaveLength(1);
    expect(codesOf(reading)).toEqual(["info item-without-text"]);
    expect(codesOf(await readNews("a.rss", rss("")))).toEqual(["error page-empty"]);
  });

  it("reads RSS 0.91 with its document type, and RSS 1.0", async () => {
    const old =
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://old.example/rss.dtd"><rss version="0.91"><channel><title>T</title><item><title>Late</title><link>https://a.example/1</link><description>It was.</description></item></channel></rss>';
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://a.example/1"><title>Late</title><link>https://a.example/1</link><description>It was.</description><dc:date>2024-05-09</dc:date></item></rdf:RDF>';
    for (const content of [old, rdf]) {
      const { pages } = await readNews("a.xml", content);
      expect(pages[0]).toMatchObject({ source: "https://a.example/1", text: "Late\n\nIt was." });
    }
    expect(labelsFrom((await readNews("a.xml", rdf)).pages[0], "feed")).toContain("published: 2024-05-09");
  });
});

describe("readFeed on Atom and JSON Feed", () => {
  const entry = (content: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Quay &amp;amp; Co</title><link href="https://quay.example/"/><entry><id>tag:quay,1</id><title type="html">Ferry &lt;i&gt;late&lt;/i&gt;</title>${content}<author><name>Ana Ruiz</name></author><published>2024-05-09T07:30:00Z</published><updated>2024-05-10T07:30:00Z</updated></entry></feed>`;

  it("reads content as text, HTML or XHTML, as its type says", async () => {
    const cases = [
      ['<content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>', "Ferry late\n\n1 < 2"],
      [
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2</p></div></content>',
        "Ferry late\n\n1 < 2",
      ],
      ["<content>1 &lt; 2</content>", "Ferry late\n\n1 < 2"],
      ['<content type="image/png">aGVsbG8=</content><summary>In short.</summary>', "Ferry late\n\nIn short."],
    ] as const;
    for (const [content, text] of cases)
      expect((await readNews("a.atom", entry(content))).pages[0]?.text).toBe(text);
  });

  it("labels an entry", async () => {
    const content = '<content>Late.</content><link rel="via" href="https://wire.example/1"/>';
    const [page] = (await readNews("a.atom", entry(content))).pages;
    expect(page?.source).toBe("a.atom#tag:quay,1");
    expect(labelsFrom(page, "feed")).toEqual([
      "headline: Ferry late",
      "byline: Ana Ruiz",
      "published: 2024-05-09T07:30:00Z",
      "modified: 2024-05-10T07:30:00Z",
      "source-link: https://wire.example/1",
      "publisher: Quay & Co",
    ]);
  });

  it("reads a JSON Feed", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Quay Courier",
      items: [
        {
          id: 1,
          url: "https://quay.example/1",
          title: "Late <again>",
          content_text: "1 < 2",
          authors: [{ name: "Ana" }],
        },
        { id: "2", content_html: "<p>Q &amp; A</p>", date_published: "2024-05-09T07:30:00Z" },
        { id: "3", summary: "In short." },
      ],
    };
    const reading = await readNews("a.json", JSON.stringify(feed));
    expect(reading.pages.map(({ source, text }) => [source, text])).toEqual([
      ["https://quay.example/1", "Late <again>\n\n1 < 2"],
      ["a.json#2", "Q & A"],
      ["a.json#3", "In short."],
    ]);
    expect(codesOf(reading)).toEqual(["info feed-summary-only"]);
  });
});

describe("readFeed on what is broken or hostile", () => {
  it("keeps the items before a break", async () => {
    const whole = rss(FULL + SHORT);
    const cut = await readNews("a.rss", whole.slice(0, whole.lastIndexOf("<description>") + 20));
    expect(cut.pages).toHaveLength(1);
    expect(codesOf(cut)).toEqual(["warning feed-broken"]);
    expect(codesOf(await readNews("a.rss", '<rss version="2.0"><channel><title>A'))).toEqual([
      "error feed-broken",
    ]);
    expect(
      codesOf(await readNews("a.json", '{"version":"https://jsonfeed.org/version/1","items":[{]}')),
    ).toEqual(["error feed-broken"]);
  });

  it("expands no entities of a document type", async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${lines}]><rss version="2.0"><channel><title>T</title><item><title>A &e20;</title><description>Text &e20; end.</description></item></channel></rss>`;
    const reading = await readNews("a.rss", bomb);
    expect(reading.pages[0]?.text.length).toBeLessThan(100);
    expect(codesOf(reading)).toContain("warning xml-entities");
  });

  it("survives deep nesting", async () => {
    const deep = "<a>".repeat(100_000);
    const reading = await readNews("a.rss", rss(`${FULL}<item><title>A</title><x>${deep}</x></item>`));
    expect(reading.pages).toHaveLength(1);
    expect(codesOf(reading)).toEqual(["warning feed-broken"]);
  });

  it("reads at most 10,000 items", async () => {
    const item = "<item><description>A word.</description></item>";
    const reading = await readNews("a.rss", rss(item.repeat(10_002)));
    expect(reading.pages).toHaveLength(10_000);
    expect(codesOf(reading)).toContain("warning items-too-many");
  });

  it("reads the encoding that the XML declaration names, and UTF-16", async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><description>';
    const cyrillic = joined(
      Buffer.from(text),
      [0xcf, 0xee, 0xf0, 0xf2],
      Buffer.from("</description></item></channel></rss>"),
    );
    expect((await readNews("a.rss", cyrillic)).pages[0]?.text).toBe("Порт");
    const wide = joined([0xff, 0xfe], utf16le(rss(SHORT)));
    expect((await readNews("a", wide)).pages[0]?.text).toBe("Quay closed\n\nThe quay is closed.");
  });
});

describe("what only looks like a feed", () => {
  it.each([
    [
      "a.xml",
      `<?xml version="1.0"?><!-- <rss version="2.0"> --><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>`,
      "html",
    ],
    ["a.txt", "The <rss> element begins a feed.", "text"],
    ["a.rdf", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/></rdf:RDF>', "text"],
    ["a.xml", '<?xml version="1.0"?><urlset><url/></urlset>', "xml"],
    ["a.xml", rss(""), "feed"],
    [
      "a",
      `\n<?xml-stylesheet href="a.xsl"?><!DOCTYPE rss [<!-- > --><!ENTITY a "]>">]>\n<rss version="2.0">`,
      "feed",
    ],
    ["a.json", '{"title":"a","items":[1]}', "json-lines"],
  ])("takes %s with %j for %s", (source, content, name) => {
    expect(pickFormat(input(source, content)).name).toBe(name);
  });

  it("gives an error for XML of another kind", async () => {
    expect(codesOf(await readNews("a.xml", '<?xml version="1.0"?><urlset><url/></urlset>'))).toEqual([
      "error xml-unknown",
    ]);
  });

  it("gives inner pages the bytes that the docs describe", async () => {
    const [page] = (await readNews("a.rss", rss(SHORT))).pages;
    const bytes = Buffer.from("<!DOCTYPE html>\n<h1>Quay closed</h1>\n<p>The quay is closed.</p>");
    expect(page?.sha256).toBe((await readHtml({ source: "a", bytes })).pages[0]?.sha256);
  });
});
