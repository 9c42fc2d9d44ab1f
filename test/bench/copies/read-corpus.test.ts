import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "../../../bench/copies/read-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "secondsource-corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = "The mill stood by the water for a hundred years and nobody asked why.";
const paragraph = Array.from({ length: 4 }, () => sentence).join(" ");

describe("readCorpus", () => {
  it("reads paragraphs apart by blank lines or by line ends, and a first line that is no sentence as headline", () => {
    writeFileSync(
      join(folder, "a.txt"),
      `Mill by the water\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n`,
    );
    writeFileSync(join(folder, "b.txt"), `${paragraph}\r\n${paragraph}\r\n${paragraph}`);
    writeFileSync(join(folder, "c.txt"), "Too short.\n\nTo be a report.\n\nBy far.");
    writeFileSync(join(folder, "d.md"), `${paragraph}\n\n${paragraph}\n\n${paragraph}`);
    const reports = readCorpus(folder);
    expect(reports.map(({ id, headline }) => [id, headline])).toEqual([
      ["a.txt", "Mill by the water"],
      ["b.txt", "The news in brief"],
    ]);
    for (const { body, paragraphs } of reports) {
      expect(body).toBe([paragraph, paragraph, paragraph].join("\n\n"));
      expect(paragraphs.map((sentences) => sentences.length)).toEqual([4, 4, 4]);
      for (const { text, start, end } of paragraphs.flat()) expect(body.slice(start, end)).toBe(text);
    }
  });
});
