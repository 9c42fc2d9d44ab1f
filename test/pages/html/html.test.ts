import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/pages/html/html.ts";
import { input, joined, utf16be, utf16le } from "../bytes.ts";
import { blockTexts, expectValidPage } from "../valid-page.ts";

async function pageOf(content: string | Uint8Array) {
  const { pages } = await readHtml(input("a.html", content));
  const page = pages[0]!;
  expectValidPage(page);
  return page;
}

const textOf = async (html: string): Promise<string> => (await pageOf(html)).text;
const blocksOf = async (html: string): Promise<string[]> => blockTexts(await pageOf(html));

describe("readHtml: the visible text", () => {
  it("writes a line for each block and a blank line between paragraphs", async () => {
    const html =
      "<h1>The  quay\n is shut</h1><p>One <b>bold</b> word.</p><ul><li>ferry<li>tram</ul><div>end</div>";
    expect(await textOf(html)).toBe("The quay is shut\n\nOne bold word.\n\nferry\ntram\n\nend");
  });

  it("leaves out what nobody sees", async () => {
    const html = `<title>t</title><script>s</script><style>c</style><template>x</template><noscript>n</noscript>
      <svg><text>v</text></svg><iframe>f</iframe><p hidden>h</p><p style="color:red; DISPLAY : none">d</p>
      <img alt="picture"><input value="in"><textarea>ta</textarea><select><option>op</select><dialog>dia</dialog>
      <p aria-hidden="true">kept</p><!-- comment -->`;
    expect(await textOf(html)).toBe("kept");
  });

  it("keeps non-breaking spaces, curly quotes and entities", async () => {
    expect(await textOf("<p>“10&nbsp;km” &amp; 5 &lt; 6&hellip;")).toBe("“10\u00a0km” & 5 < 6…");
  });

  it("keeps the lines of preformatted text and cuts it at empty lines", async () => {
    expect(await blocksOf("<pre>  one\n  two\n\nthree  </pre>")).toEqual(["one\n  two", "three"]);
  });

  it("makes two line breaks a new paragraph", async () => {
    expect(await textOf("<div>First part.<br> <br/>Second part.</div>")).toBe("First part.\n\nSecond part.");
  });

  it("makes one line break a new line, unless the sentence runs on", async () => {
    expect(await blocksOf("<div>By Ana Lund<br>Coast Desk<br>Updated 9 May</div>")).toHaveLength(3);
    expect(await blocksOf("<p>The harbour master,<br>who spoke first, left.</p>")).toHaveLength(1);
    expect(await blocksOf("<h2>A long<br>Headline</h2>")).toEqual(["A long\nHeadline"]);
  });

  it("puts a blank between links and spans that touch, and none inside a word", async () => {
    expect(await textOf("<nav><a href=/a>Home</a><a href=/b>News</a></nav>")).toBe("Home News");
    expect(await textOf("<p><span>By Lund</span><time>9 May</time></p>")).toBe("By Lund 9 May");
    expect(
      await textOf("<p><span>T</span><span>he</span> end, <b>Mc</b><i>Kay</i> and re<em>do</em></p>"),
    ).toBe("The end, McKay and redo");
  });

  it("parts words at the edge of a link or span where they would be glued, and only there", async () => {
    expect(
      await textOf("<p><span>Caption</span>Ana Lund. Speak.<a href=/f>Write to us</a>, you<a>r</a>s</p>"),
    ).toBe("Caption Ana Lund. Speak. Write to us, yours");
    expect(await textOf("<p><a href=/a>A<!-- --></a><!-- --><span>tram</span>s, <b>You</b>Tube</p>")).toBe(
      "Atrams, YouTube",
    );
    expect(await textOf("<p><a href=/a>tram<!-- --></a><!-- --><span>ferry</span>")).toBe("tram ferry");
  });

  it("writes a row of short cells on one line and a page laid out as a table in blocks", async () => {
    expect(await textOf("<table><tr><th>Port<th>Ships<tr><td>Lindhaven<td>12</table>")).toBe(
      "Port\tShips\nLindhaven\t12",
    );
    expect(await blocksOf("<table><tr><td>Menu<td><p>An article.</p></table>")).toEqual([
      "Menu",
      "An article.",
    ]);
  });

  it("repairs markup that is not closed or wrongly nested", async () => {
    expect(await blocksOf("<p>One<p>Two<div><b>Three<p>Four</b> five</div></span></p>")).toEqual([
      "One",
      "Two",
      "Three",
      "Four five",
    ]);
    expect(await blocksOf("<p>open <a href='x")).toEqual(["open"]);
  });

  it("treats hostile markup as text or nothing", async () => {
    const html = `<p onclick="x()">A <img src=x onerror=alert(1)>b <a href="javascript:alert(1)">c</a>
      <a href=" java\tscript:alert(1)">d</a> <a href="data:text/html,x">e</a> &lt;script&gt;f&lt;/script&gt;</p>`;
    const page = await pageOf(html);
    expect(page.text).toBe("A b c d e <script>f</script>");
    expect(page.blocks[0]!.markup!.links).toEqual([]);
  });
});

describe("readHtml: what the markup says of a block", () => {
  it("names the element, its surroundings and class words", async () => {
    const html = `<main ID="Main"><article class="Story lead"><div class=meta><p class="x"><span class="byline">By Lund</span></p>`;
    expect((await pageOf(html)).blocks[0]!.markup).toEqual({
      element: "p",
      within: ["div", "article", "main"],
      classes: "byline x meta story lead main",
      wrappers: ["span"],
      path: [0, 1, 2, 3, 4, 5, 6],
      readable: true,
      linked: 0,
      links: [],
    });
  });

  it("numbers the elements, so that blocks in one are known", async () => {
    const { blocks } = await pageOf("<div><p>One</p><p>Two</p></div><div>Three</div>");
    const [one = [], two = [], three = []] = blocks.map(({ markup }) => markup?.path);
    expect(one.slice(1)).toEqual(two.slice(1));
    expect(one[0]).not.toBe(two[0]);
    expect(three).not.toContain(one[1]);
    expect(three.at(-1)).toBe(one.at(-1));
  });

  it("says what Readability keeps of a page", async () => {
    const prose = "The ferry left the harbour at noon, an hour late, with ninety people on board. ".repeat(6);
    const html = `<title>Ferry</title><nav><ul><li><a href="/a">Home</a></ul></nav>
      <article><p>${prose}</p><p>${prose}</p><p>${prose}</p></article><div class="sidebar related"><a href="/b">Other news</a></div>`;
    const { blocks, text } = await pageOf(html);
    const kept = blocks.filter(({ markup }) => markup?.readable);
    expect(kept.map(({ start }) => text.slice(start, start + 9))).toEqual([
      "The ferry",
      "The ferry",
      "The ferry",
    ]);
    expect(blocks.filter(({ markup }) => markup?.readable === false)).toHaveLength(2);
  });

  it("leaves out class words of inline elements that hold a part of the text", async () => {
    const markup = (await pageOf(`<p>By <span class="author">Lund</span></p>`)).blocks[0]!.markup!;
    expect(markup.classes).toBe("");
  });

  it("measures links and places them in the page's text", async () => {
    const page = await pageOf(`<p>Intro</p><p>See <a href="https://x.example/a">the file</a> now.</p>`);
    const { linked, links } = page.blocks[1]!.markup!;
    expect(linked).toBe(0.471);
    expect(links.map((link) => [link.href, page.text.slice(link.start, link.end)])).toEqual([
      ["https://x.example/a", "the file"],
    ]);
  });

  it("splits a link that holds several blocks", async () => {
    const page = await pageOf(`<a href="/story"><h3>Head</h3><p>Text</p></a>`);
    expect(page.blocks.map((block) => [block.markup!.linked, block.markup!.links[0]?.href])).toEqual([
      [1, "/story"],
      [1, "/story"],
    ]);
  });
});

describe("readHtml: encodings", () => {
  const html = `<meta charset="CHARSET"><p>“Lindhaven’s quay”</p>`;
  const declared = (charset: string): string => html.replace("CHARSET", charset);

  it.each([
    ["windows-1252", iconv.encode(declared("iso-8859-1"), "windows-1252")],
    ["utf-8", Buffer.from(declared("utf-8"))],
    ["utf-16le", joined([0xff, 0xfe], utf16le(declared("utf-16")))],
    ["utf-16be", joined([0xfe, 0xff], utf16be(declared("utf-8")))],
    ["utf-16le", utf16le(declared("utf-16"))],
  ])("reads %s", async (encoding, bytes) => {
    expect(await pageOf(bytes)).toMatchObject({ text: "“Lindhaven’s quay”", encoding });
  });
});

describe("readHtml: size and shape", () => {
  it.each(["div", "b", "span", "a", "ul><li", "table><tr><td", "blockquote", "svg"])(
    "reads 100,000 nested <%s>",
    async (tag) => {
      const { pages, notes } = await readHtml(
        input("a.html", `<p>word</p>${`<${tag}>`.repeat(100_000)}deep`),
      );
      expect(notes).toEqual([]);
      expect(pages[0]!.text.startsWith("word")).toBe(true);
      expectValidPage(pages[0]!);
    },
  );

  it("reads a paragraph of 16 MB on one line", async () => {
    const bytes = joined(Buffer.from("<p>"), Buffer.alloc(16_000_000, "harbour "));
    const page = await pageOf(bytes);
    expect(page.text).toHaveLength(15_999_999);
  });

  it("stops at a limit of nodes and says so", async () => {
    const { pages, notes } = await readHtml(input("a.html", `<p>seen</p>${"<b>x</b>".repeat(600_000)}`));
    expect(pages[0]!.text.startsWith("seen")).toBe(true);
    expect(notes).toMatchObject([{ level: "warning", code: "page-too-large" }]);
  });

  it.each(["", "<p>&nbsp;</p>", "<script>x</script>", "<html><head><title>t</title></head></html>", "<!--"])(
    "makes no page of %j",
    async (html) => {
      const { pages, notes } = await readHtml(input("a.html", html));
      expect(pages).toEqual([]);
      expect(notes).toMatchObject([{ level: "error", code: "page-empty", at: "a.html" }]);
    },
  );
});
