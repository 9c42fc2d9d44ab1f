import { describe, expect, it } from "vitest";
import type { BlockMarkup } from "../../src/model/page.ts";
import { elementKind, headingLevel, markupKind } from "../../src/reports/block-markup.ts";

function markup(element: string, classes = "", within: readonly string[] = []): BlockMarkup {
  return { element, within, classes, linked: 0, links: [] };
}

describe("markupKind", () => {
  it.each([
    ["byline", markup("p", "story byline")],
    ["share", markup("div", "sharedaddy related")],
    ["related", markup("div", "most-read")],
    ["related", markup("p", "", ["aside"])],
    ["navigation", markup("li", "menu")],
    ["caption", markup("p", "menu", ["figcaption"])],
  ] as const)("gives %s for an element or for one of its class words", (kind, given) => {
    expect(markupKind(given)).toBe(kind);
  });

  it("takes a menu's name around an article for no menu, and looks on", () => {
    expect(markupKind(markup("p", "menu", ["article"]))).toBeUndefined();
    expect(markupKind(markup("p", "menu pubdate", ["article"]))).toBe("date");
  });

  it("tells nothing where the words only contain one", () => {
    expect(markupKind(markup("p", "sharewood shareholder"))).toBeUndefined();
  });
});

describe("elementKind and headingLevel", () => {
  it("tell nothing of elements that are named like something of the language", () => {
    for (const name of ["constructor", "valueof", "__proto__"]) {
      expect(elementKind(markup(name))).toBeUndefined();
      expect(headingLevel(markup(name))).toBeUndefined();
    }
  });

  it("give the level of a heading", () => {
    expect(["h1", "h6", "h7", "header"].map((name) => headingLevel(markup(name)))).toEqual([
      1,
      6,
      undefined,
      undefined,
    ]);
  });
});
