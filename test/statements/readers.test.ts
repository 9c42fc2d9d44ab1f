import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { allReadersDocument } from "../../bench/all-readers-document.ts";
import { splitSentences } from "../../src/language/en/sentences.ts";
import type { Page } from "../../src/model/page.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import { readStatements, type Statements } from "../../src/statements/read-statements.ts";
import type { ReaderExample } from "../../src/statements/reader.ts";
import { READERS } from "../../src/statements/readers.ts";
import { draw, wordsAt } from "../draw.ts";

const FRONT = "Harbour News\n\n";

/** Reads a text as the only paragraph of a report, with `front` before it in its page. */
function readText(text: string, kind: ReaderExample["kind"], front = ""): { page: Page; found: Statements } {
  const body = { page: "p", start: front.length, end: front.length + text.length };
  const whole = front + text;
  const page: Page = {
    id: "p",
    source: "p.txt",
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text: whole,
    blocks: [body],
    labels: [],
  };
  const report: Report = {
    id: "p.r1",
    page: "p",
    kind: kind ?? "article",
    body: [body],
    sentences: splitSentences(whole, body),
    labels: [],
  };
  return { page, found: readStatements({ pages: [page], reports: [report] }) };
}

function contentsOf({ quotations, silences }: Statements): Span[] {
  return [...quotations.map((one) => one.content), ...silences.map((one) => one.citation)];
}

function distinct(spans: readonly (Span | undefined)[]): Span[] {
  const known = new Map(
    spans.flatMap((span) => (span ? [[`${span.start}-${span.end}`, span] as const] : [])),
  );
  return [...known.values()]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))("%s", (_, reader) => {
  it("carries a text that it reads and one that it must not read", () => {
    expect(reader.examples.some((example) => example.not === undefined)).toBe(true);
    expect(reader.examples.some((example) => example.not !== undefined)).toBe(true);
  });

  const read = reader.examples.filter((example) => example.not === undefined);
  const not = reader.examples.filter((example) => example.not !== undefined);

  test.each(read)("reads what is drawn: $drawn", ({ drawn, kind }) => {
    const { text, spans } = draw(drawn);
    const { page, found } = readText(text, kind);
    const said = [...found.quotations, ...found.silences];
    expect(wordsAt(text, distinct(contentsOf(found)))).toEqual(
      wordsAt(text, distinct(spans["content"] ?? [])),
    );
    const sources = distinct(said.map((one) => one.source.citation));
    expect(wordsAt(text, sources)).toEqual(wordsAt(text, distinct(spans["source"] ?? [])));
    const cues = distinct(found.quotations.map((one) => one.cue));
    expect(wordsAt(text, cues)).toEqual(wordsAt(text, distinct(spans["cue"] ?? [])));
    expect(distinct(contentsOf(found))).toEqual(distinct(spans["content"] ?? []));
    for (const one of found.quotations) {
      expect(page.text.slice(one.content.start, one.content.end)).toBe(one.content.exact);
    }
  });

  test.each(read)("reads it again alike, as JSON, and behind other text: $drawn", ({ drawn, kind }) => {
    const { text } = draw(drawn);
    const { found } = readText(text, kind);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(readText(text, kind).found).toEqual(found);
    const moved = contentsOf(readText(text, kind, FRONT).found);
    const expected = contentsOf(found).map(({ start, end }) => [start + FRONT.length, end + FRONT.length]);
    expect(moved.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  test.each(not)("does not read: $drawn", ({ drawn, kind }) => {
    expect(contentsOf(readText(draw(drawn).text, kind).found)).toEqual([]);
  });
});

describe("the list of readers", () => {
  it("names each reader once", () => {
    expect(new Set(READERS.map((reader) => reader.name)).size).toBe(READERS.length);
  });

  it("is what docs/readers.md shows; `npm run docs:readers` writes it anew", () => {
    expect(readFileSync("docs/readers.md", "utf8")).toBe(allReadersDocument());
  });
});
