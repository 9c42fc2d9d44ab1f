import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSpans } from "../../src/model/span.ts";
import { type MarkNode, type NumberedSpan, nestPlaces } from "../../src/web/nest-places.ts";

const TEXT = "abcdefghijklmnopqrst";

/** Draws a tree with each piece in brackets that carry its number. */
function draw(nodes: readonly MarkNode[]): string {
  return nodes
    .map((node) =>
      node.number === undefined ? TEXT.slice(node.start, node.end) : `[${node.number}${draw(node.children)}]`,
    )
    .join("");
}

function pieces(nodes: readonly MarkNode[]): NumberedSpan[] {
  return nodes.flatMap((node) => (node.number === undefined ? [] : [node, ...pieces(node.children)]));
}

describe("nestPlaces", () => {
  it("nests a place inside another", () => {
    const spans = [
      { number: 2, start: 3, end: 5 },
      { number: 1, start: 1, end: 8 },
    ];
    expect(draw(nestPlaces({ start: 0, end: 10 }, spans))).toBe("a[1bc[2de]fgh]ij");
  });

  it("cuts a place that crosses the edge of another", () => {
    const spans = [
      { number: 1, start: 1, end: 4 },
      { number: 2, start: 2, end: 6 },
    ];
    expect(draw(nestPlaces({ start: 0, end: 8 }, spans))).toBe("a[1b[2cd]][2ef]gh");
  });

  it("clips places to the stretch", () => {
    expect(draw(nestPlaces({ start: 2, end: 5 }, [{ number: 1, start: 0, end: 4 }]))).toBe("[1cd]e");
  });

  it("keeps the text, and gives every place all of its characters", () => {
    const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (pairs) => {
        const spans = pairs.map(([a, b], number) => ({ number, start: Math.min(a, b), end: Math.max(a, b) }));
        const tree = nestPlaces({ start: 0, end: TEXT.length }, spans);
        expect(draw(tree).replace(/[^a-z]/gu, "")).toBe(TEXT);
        for (const { number, start, end } of spans) {
          const own = pieces(tree).filter((piece) => piece.number === number);
          expect(mergeSpans(own)).toEqual([{ start, end }]);
        }
      }),
    );
  });

  it("takes a hundred thousand places, half of which cross the next", () => {
    const spans = Array.from({ length: 100_000 }, (_, number) => ({
      number,
      start: number * 10,
      end: number * 10 + (number % 2 === 0 ? 15 : 8),
    }));
    const tree = nestPlaces({ start: 0, end: 1_000_010 }, spans);
    expect(pieces(tree).filter(({ number }) => number === 99_998)).toHaveLength(1);
    expect(tree.at(-1)?.end).toBe(1_000_010);
    expect(tree.length).toBeGreaterThan(100_000);
  });
});
