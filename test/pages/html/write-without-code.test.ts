import { describe, expect, it } from "vitest";
import { elementsBelow, ownText, parseHtml } from "../../../src/pages/html/html-tree.ts";
import { writeWithoutCode } from "../../../src/pages/html/write-without-code.ts";

const CODE = `let tide = "<p>low</p>"; // ${"wave ".repeat(300)}`;

/** The elements of a page as `name: own text`, those of the head left out. */
function elements(html: string): string[] {
  return [...elementsBelow(parseHtml(html).document)]
    .filter(({ name }) => !["html", "head", "body"].includes(name))
    .map((node) => `${node.name}: ${ownText(node).slice(0, 12)}`);
}

describe("writeWithoutCode", () => {
  it("leaves out long scripts and style sheets, and keeps what stands around them", () => {
    const html = `<p>One</p><script async>${CODE}</script><p>Two</p><STYLE>${CODE}</STYLE ><p>Three</p>`;
    const pieces: string[] = [];
    writeWithoutCode(html, { write: (piece) => pieces.push(piece), isInCode: () => true });
    expect(pieces.join("")).not.toContain("wave wave wave wave wave wave wave wave");
    expect(elements(html)).toEqual(["p: One", "script: ", "p: Two", "style: ", "p: Three"]);
  });

  it("keeps short scripts and those that hold data", () => {
    expect(elements(`<script>let a</script><script type="application/ld+json">${CODE}</script>`)).toEqual([
      "script: let a",
      'script: let tide = "',
    ]);
  });

  it("leaves alone what only looks like code: in comments, in texts, in drawings and in attributes", () => {
    const between = "A gull sat on the mast. ".repeat(60);
    expect(elements(`<!-- <script> --><p>${between}</p><!-- </script> --><p>Two</p>`)).toEqual([
      "p: A gull sat o",
      "p: Two",
    ]);
    // Where an attribute holds the sign that ends a tag, the script is read as it is.
    expect(elements(`<script src="a>b">${CODE}</script>`)).toEqual(['script: let tide = "']);
    expect(elements(`<textarea><script>${CODE}</script></textarea>`)).toEqual(["textarea: <script>let "]);
    expect(elements(`<svg><style>${CODE}</style></svg>`)).toContain("p: low");
    expect(elements(`<p title='<script>${CODE}</script>'>One</p>`)).toEqual(["p: One"]);
  });

  it("finds the end of a script as browsers do, inside of comments too", () => {
    const hidden = `<!-- <script>${CODE}</script> still code -->`;
    expect(elements(`<script>${hidden}</script><p>One</p>`)).toEqual([
      `script: ${hidden.slice(0, 12)}`,
      "p: One",
    ]);
    expect(elements(`<script><!-- ${CODE}</script><p>One</p>`)).toEqual(["script: ", "p: One"]);
    expect(elements(`<p>One</p><script>${CODE}`)).toEqual(["p: One", 'script: let tide = "']);
    expect(elements(`<p>One</p><script`)).toEqual(["p: One"]);
  });

  it("gives up cutting where no code is ever met, as in a comment without end", () => {
    const pieces: string[] = [];
    const html = `<!-- ${`<script>${CODE}</script>`.repeat(50)}`;
    writeWithoutCode(html, { write: (piece) => pieces.push(piece), isInCode: () => false });
    expect(pieces.join("")).toBe(html);
    expect(pieces.length).toBeLessThan(20);
  });

  it("gives every piece in order, the last one as the last", () => {
    const pieces: (readonly [string, boolean])[] = [];
    const html = `<p>One</p><script>${CODE}</script><p>Two</p>`;
    writeWithoutCode(html, { write: (piece, isLast) => pieces.push([piece, isLast]), isInCode: () => false });
    expect(pieces).toEqual([
      ["<p>One</p><script>", false],
      [`${CODE}</script><p>Two</p>`, true],
    ]);
  });
});
