import { describe, expect, it, test } from "vitest";
import type { Span } from "../../../src/model/span.ts";
import { POSITION_READERS } from "../../../src/statements/positions/position-readers.ts";
import { draw, wordsAt } from "../../draw.ts";
import { positionsOf } from "./read-drawn-positions.ts";

function distinct(spans: readonly (Span | undefined)[]): Span[] {
  const known = new Map(
    spans.flatMap((span) => (span ? [[`${span.start}-${span.end}`, span] as const] : [])),
  );
  return [...known.values()]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

describe.each(POSITION_READERS.map((reader) => [reader.name, reader] as const))("%s", (_, reader) => {
  const read = reader.examples.filter((example) => example.not === undefined);
  const not = reader.examples.filter((example) => example.not !== undefined);

  it("carries a text that it reads and one that it must not read", () => {
    expect(read.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  test.each(read)("reads what is drawn: $drawn", ({ drawn }) => {
    const { text, spans } = draw(drawn);
    const found = positionsOf(text);
    const parties = found.flatMap((one) => [one.actor, ...(one.others ?? [])]);
    const wanted = (name: string): string[] => wordsAt(text, distinct(spans[name] ?? []));
    expect(wordsAt(text, distinct(parties.map((one) => one.citation)))).toEqual(wanted("actor"));
    expect(wordsAt(text, distinct(found.map((one) => one.recipient?.citation)))).toEqual(wanted("recipient"));
    expect(wordsAt(text, distinct(found.map((one) => one.cue)))).toEqual(wanted("cue"));
    expect(found.map((one) => one.matter)).toEqual(wanted("matter"));
    for (const one of found)
      expect(text.slice(one.citation.start, one.citation.end)).toBe(one.citation.exact);
  });

  test.each(read)("reads it again alike, and as JSON: $drawn", ({ drawn }) => {
    const { text } = draw(drawn);
    const found = positionsOf(text);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(positionsOf(text)).toEqual(found);
  });

  test.each(not)("does not read: $drawn", ({ drawn }) => {
    expect(positionsOf(draw(drawn).text).map((one) => one.citation.exact)).toEqual([]);
  });
});

describe("the list of readers of positions", () => {
  it("names each reader once", () => {
    expect(new Set(POSITION_READERS.map((reader) => reader.name)).size).toBe(POSITION_READERS.length);
  });
});
