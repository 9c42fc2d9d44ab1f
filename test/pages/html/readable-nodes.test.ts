import { describe, expect, it } from "vitest";
import { elementsBelow, parseHtml, textOf } from "../../../src/pages/html/html-tree.ts";
import { readableNodes } from "../../../src/pages/html/readable-nodes.ts";

const PROSE = "The ferry left the harbour at noon, an hour late, with ninety people on board. ".repeat(6);

function kept(html: string): string[] | undefined {
  const nodes = readableNodes(parseHtml(html).document);
  return nodes && [...nodes].map((node) => textOf(node).trim().slice(0, 12));
}

describe("readableNodes", () => {
  it("gives the text nodes of the article and none of the furniture", () => {
    const html = `<title>Ferry</title><nav><a href=/>Home</a></nav><div class=sidebar><p>Subscribe to our letter today</p></div>
      <article><h2>At sea</h2><p>One. ${PROSE}</p><p>Two. ${PROSE}</p><p>Three. ${PROSE}</p></article><footer>Imprint</footer>`;
    expect(kept(html)).toEqual(["At sea", "One. The fer", "Two. The fer", "Three. The f"]);
  });

  it("keeps paragraphs that line breaks part, which Readability puts into elements of its own", () => {
    const html = `<div id=content>One. ${PROSE}<br><br>Two. ${PROSE}<br><br>Three. ${PROSE}</div>`;
    expect(kept(html)).toEqual(["One. The fer", "Two. The fer", "Three. The f"]);
  });

  it("begins again on a short page, with the same nodes", () => {
    const html = `<div class="menu"><a href=/>Home</a></div><div class="story"><p>A ferry left, and it was late.</p><p>It rained, as it had all week.</p></div>`;
    expect(kept(html)).toContain("A ferry left");
  });

  it("leaves out what the page hides", () => {
    const html = `<article><p>One. ${PROSE}</p><p style="display:none">Hidden. ${PROSE}</p><p>Two. ${PROSE}</p></article>`;
    expect(kept(html)).toEqual(["One. The fer", "Two. The fer"]);
  });

  it("gives up on pages that are too large or too deep, and on empty ones", () => {
    expect(kept("<p>a</p>".repeat(12_001))).toBeUndefined();
    expect(() => kept(`${"<div>".repeat(9000)}${PROSE}`)).not.toThrow();
    expect(kept("")).toBeUndefined();
  });

  it("changes nothing in the parsed page", () => {
    const html = `<article><p>One. ${PROSE}</p><p>Two. ${PROSE}</p></article>`;
    const { document } = parseHtml(html);
    const names = (): string[] => [...elementsBelow(document)].map(({ name }) => name);
    const before = names();
    readableNodes(document);
    expect(names()).toEqual(before);
  });
});
