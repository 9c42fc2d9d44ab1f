import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BaseReport, toBaseReport, wordsOf } from "./base-report.ts";

/** Shorter texts make no base. */
const FEWEST_WORDS = 120;
const FEWEST_PARAGRAPHS = 3;
const LONGEST_HEADLINE = 20;

/**
 * Reads a folder of plain text files, one report each, as bases. Paragraphs are apart by blank lines, or are lines
 * where there are none; a short first paragraph without a full stop is the headline. Texts of fewer than 120 words
 * or three paragraphs are passed over.
 */
export function readCorpus(folder: string): BaseReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n").trim();
      const parts = text.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/);
      const paragraphs = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
      const [first = ""] = paragraphs;
      const titled = wordsOf(first).length <= LONGEST_HEADLINE && !/[.!?][”"]?$/.test(first);
      const body = titled ? paragraphs.slice(1) : paragraphs;
      if (body.length < FEWEST_PARAGRAPHS || wordsOf(body.join(" ")).length < FEWEST_WORDS) return [];
      return [
        toBaseReport({ id: name, headline: titled ? first : "The news in brief", byline: "the desk" }, body),
      ];
    });
}
