import { describe, expect, it, test } from "vitest";
import type { Figure } from "../../../src/model/figure.ts";
import { FIGURE_READERS } from "../../../src/statements/figures/figure-readers.ts";
import { draw, wordsAt } from "../../draw.ts";
import { figuresOf } from "./figures-of.ts";

const FRONT = "Harbour News\n\n";

function citationsOf(figures: readonly Figure[]): { start: number; end: number }[] {
  return figures.map(({ citation }) => ({ start: citation.start, end: citation.end }));
}

describe.each(FIGURE_READERS.map((reader) => [reader.name, reader] as const))("%s", (_, reader) => {
  const read = reader.examples.filter((example) => example.not === undefined);
  const not = reader.examples.filter((example) => example.not !== undefined);

  it("carries a text that it reads and one that it must not read", () => {
    expect(read.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  test.each(read)("reads what is drawn: $drawn", ({ drawn }) => {
    const { text, spans } = draw(drawn);
    const found = figuresOf(text);
    const [kind = ""] = Object.keys(spans);
    expect(wordsAt(text, citationsOf(found))).toEqual(wordsAt(text, spans[kind] ?? []));
    expect(found.map((one) => one.kind)).toEqual((spans[kind] ?? []).map(() => kind));
    for (const { citation, context } of found) {
      expect(text.slice(citation.start, citation.end)).toBe(citation.exact);
      expect(text.slice(context.start, context.end)).toBe(context.exact);
    }
  });

  test.each(read)("reads it again alike, as JSON, and behind other text: $drawn", ({ drawn }) => {
    const { text } = draw(drawn);
    const found = figuresOf(text);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(figuresOf(text)).toEqual(found);
    const moved = citationsOf(figuresOf(text, { front: FRONT }));
    expect(moved).toEqual(
      citationsOf(found).map(({ start, end }) => ({ start: start + FRONT.length, end: end + FRONT.length })),
    );
  });

  test.each(not)("does not read: $drawn", ({ drawn }) => {
    expect(wordsAt(drawn, citationsOf(figuresOf(drawn)))).toEqual([]);
  });
});

describe("the list of figure readers", () => {
  it("names each reader once", () => {
    expect(new Set(FIGURE_READERS.map((reader) => reader.name)).size).toBe(FIGURE_READERS.length);
  });
});
