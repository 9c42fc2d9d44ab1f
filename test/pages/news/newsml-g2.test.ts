import { describe, expect, it } from "vitest";
import { pickFormat } from "../../../src/pages/formats.ts";
import { input, joined, utf16be } from "../bytes.ts";
import { codesOf, labelsFrom, readNews } from "../read-news.ts";
import { blockTexts } from "../valid-page.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const item = (guid: string, parts: { meta?: string; content?: string; set?: string }): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1"><rightsInfo><copyrightHolder><name>Northern Wire Agency</name></copyrightHolder></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider literal="NWA"/><versionCreated>2024-05-09T08:00:00Z</versionCreated><firstCreated>2024-05-09T07:30:00Z</firstCreated>${parts.meta ?? ""}</itemMeta><contentMeta><headline>Ferry late</headline>${parts.content ?? ""}</contentMeta><contentSet>${parts.set ?? ""}</contentSet></newsItem>`;
const XHTML =
  '<inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title></h:head><h:body><h:p>The ferry &amp; tug &lt;late&gt;.</h:p><h:script>alert(1)</h:script><h:p onclick="x()">More<h:br/>on <h:a href="https://quay.example/">this</h:a>.</h:p></h:body></h:html></inlineXML>';
const NITF =
  '<nitf><head><title>Ferry</title><docdata><doc-id id-string="nwa-1"/><date.issue norm="20240509T073000Z"/><doc.copyright holder="Northern Wire Agency"/></docdata><pubdata name="Quay Courier"/></head><body><body.head><hedline><hl1>Ferry late</hl1><hl2>Nobody hurt</hl2></hedline><byline>By <person>Ana Ruiz</person><byttl>Harbour writer</byttl></byline><distributor><org>Northern Wire Agency</org></distributor><dateline><location>Arrel</location>, <story.date norm="20240509">May 9</story.date> -</dateline></body.head><body.content><block><p>The <org>quay</org> closed.</p><media><media-reference source="a.jpg"/><media-caption>The ferry</media-caption></media></block></body.content><body.end><tagline>End.</tagline></body.end></body></nitf>';
const withoutLast = (text: string, part: string): string => {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + text.slice(at + part.length);
};
const message = (items: string): string =>
  `${HEAD}<newsMessage><header/><itemSet>${items}</itemSet></newsMessage>`;

describe("readNewsml", () => {
  it("reads the XHTML of an item as it would be shown", async () => {
    const reading = await readNews("a.xml", HEAD + item("tag:nwa,1", { set: XHTML }));
    const [page] = reading.pages;
    expect(page).toMatchObject({ source: "a.xml#tag:nwa,1", mediaType: "text/html" });
    expect(blockTexts(page!)).toEqual(["Ferry late", "The ferry & tug <late>.", "More\non this."]);
    expect(page?.blocks[2]?.markup?.links[0]?.href).toBe("https://quay.example/");
    expect(reading.notes).toEqual([]);
  });

  it("labels an item", async () => {
    const content =
      "<creditline>Ana Ruiz/Northern Wire Agency</creditline><by>By Ana Ruiz</by><dateline>ARREL</dateline><located><name>Arrel</name></located><infoSource literal='Quay Courier'/>";
    const [page] = (await readNews("a.xml", item("1", { content, set: XHTML }))).pages;
    expect(labelsFrom(page, "feed")).toEqual([
      "headline: Ferry late",
      "byline: Ana Ruiz",
      "dateline: ARREL",
      "credit: Ana Ruiz/Northern Wire Agency",
      "credit: Quay Courier",
      "published: 2024-05-09T07:30:00Z",
      "modified: 2024-05-09T08:00:00Z",
      "publisher: NWA",
      "publisher: Northern Wire Agency",
    ]);
    expect(page?.labels.find(({ field }) => field === "credit")?.name).toBe("Northern Wire Agency");
  });

  it("takes each item of a message with a text, and counts the others", async () => {
    const picture = '<newsItem guid="p"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>';
    const plain = '<inlineData contenttype="text/plain">The quay closed.\n\nIt rained.</inlineData>';
    const reading = await readNews(
      "a.xml",
      message(
        `${item("https://wire.example/1", { set: XHTML })}${picture}<packageItem guid="k"/>${item("2", { set: plain, meta: '<pubStatus qcode="stat:withheld"/>' })}`,
      ),
    );
    expect(reading.pages.map(({ source, mediaType }) => [source, mediaType])).toEqual([
      ["https://wire.example/1", "text/html"],
      ["a.xml#2", "text/plain"],
    ]);
    expect(reading.pages[1]?.text).toBe("Ferry late\n\nThe quay closed.\n\nIt rained.");
    expect(codesOf(reading)).toEqual(["info item-without-text", "warning item-withdrawn"]);
    expect(reading.notes[0]?.message).toContain("picture");
    expect(reading.notes[1]?.message).toContain("Item 4");
  });

  it("reads NITF inside an item and alone", async () => {
    const inside = item("1", { set: `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>` });
    const texts = ["Ferry late", "Nobody hurt", "The quay closed.", "The ferry", "End."];
    expect(blockTexts((await readNews("a.xml", inside)).pages[0]!)).toEqual(texts);
    const [alone] = (await readNews("a.nitf", `${HEAD}<!DOCTYPE nitf SYSTEM "nitf.dtd">${NITF}`)).pages;
    expect(blockTexts(alone!)).toEqual(texts);
    expect(alone?.source).toBe("a.nitf#nwa-1");
    expect(labelsFrom(alone, "feed")).toEqual([
      "headline: Ferry late",
      "byline: Ana Ruiz",
      "dateline: Arrel",
      "credit: Northern Wire Agency",
      "published: 2024-05-09T07:30:00Z",
      "publisher: Quay Courier",
      "publisher: Northern Wire Agency",
    ]);
  });

  it("reads UTF-16 and a declared encoding", async () => {
    const data = "<inlineData>Späte Fähre.</inlineData>";
    const wide = joined([0xfe, 0xff], utf16be(item("1", { set: data })));
    expect((await readNews("a.xml", wide)).pages[0]?.text).toBe("Ferry late\n\nSpäte Fähre.");
    const latin = `<?xml version="1.0" encoding="iso-8859-1"?>${item("1", { set: data })}`;
    expect((await readNews("a.xml", Buffer.from(latin, "latin1"))).pages[0]?.text).toBe(
      "Ferry late\n\nSpäte Fähre.",
    );
  });
});

describe("readNewsml on what is broken or hostile", () => {
  it("keeps the items before a break", async () => {
    const whole = message(item("1", { set: XHTML }) + item("2", { set: XHTML }));
    for (const content of [whole.slice(0, -200), withoutLast(whole, "</h:body>")]) {
      const reading = await readNews("a.xml", content);
      expect(reading.pages.map(({ source }) => source)).toEqual(["a.xml#1"]);
      expect(codesOf(reading)).toEqual(["warning xml-broken"]);
    }
    expect(codesOf(await readNews("a.xml", "<newsItem><a></b></newsItem>"))).toEqual(["error xml-broken"]);
  });

  it("expands no entities of a document type", async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`,
    ).join("");
    const bomb = `${HEAD}<!DOCTYPE newsItem [<!ENTITY e0 "lol"><!ENTITY x SYSTEM "file:///secret">${lines}]>${item("1", { set: "<inlineData>A &e20; and &x; &amp; &#233;.</inlineData>" })}`;
    const reading = await readNews("a.xml", bomb);
    expect(reading.pages[0]?.text).toBe("Ferry late\n\nA &e20; and &x; & é.");
    expect(codesOf(reading)).toEqual(["warning xml-entities"]);
  });

  it("bounds depth and the number of items", async () => {
    const deep = `<inlineXML>${"<div>".repeat(100_000)}`;
    const nested = await readNews("a.xml", message(item("1", { set: XHTML }) + item("2", { set: deep })));
    expect(nested.pages).toHaveLength(1);
    expect(nested.notes[0]?.message).toContain("deep");
    const many = await readNews("a.xml", message('<newsItem guid="1"/>'.repeat(10_005)));
    expect(codesOf(many)).toContain("warning xml-broken");
  });

  it("says that an item without text holds none", async () => {
    expect(codesOf(await readNews("a.xml", HEAD + item("1", {})))).toEqual([
      "info item-without-text",
      "error page-empty",
    ]);
    const encoded = '<inlineData encoding="http://www.iana.org/base64">aGVsbG8=</inlineData>';
    expect((await readNews("a.xml", item("1", { set: encoded }))).pages).toEqual([]);
  });

  it.each([
    ["a.xml", '<!-- <newsItem> --><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>', "html"],
    ["a.txt", "newsItem: the ferry", "text"],
    ["a", `\ufeff${HEAD}<iptc:newsMessage xmlns:iptc="x">`, "newsml-g2"],
    ["a.xml", `${HEAD}<newsItems/>`, "xml"],
  ])("takes %s with %j for %s", (source, content, name) => {
    expect(pickFormat(input(source, content)).name).toBe(name);
  });
});
