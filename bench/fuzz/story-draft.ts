import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";

const PAGES = "examples/arrel-water-talks/pages";

/** What an input is made from, whatever its format: one page of the sample story. */
export interface StoryDraft {
  readonly url: string;
  readonly headline: string;
  readonly byline: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
  /** The page as HTML. */
  readonly html: string;
  /** The page as plain text. */
  readonly text: string;
}

/** Reads the pages of the sample story as drafts, in the order of their names. */
export function readStoryDrafts(): StoryDraft[] {
  const names = readdirSync(PAGES).sort();
  const contents = names.map((name) => utf8Of(readFileSync(`${PAGES}/${name}`)));
  return names.map((name, nth): StoryDraft => {
    const content = contents[nth]!;
    const isHtml = name.endsWith(".html");
    const headline = /<title>([^<|]*)/.exec(content)?.[1]?.trim() ?? "Talks on the water of the Arrel";
    return {
      url: `https://${name.replace(/^\d+-|\..*$/g, "")}.example/${nth}`,
      headline,
      byline: "Ana Ruvane",
      date: `2023-03-${14 + (nth % 10)}T15:42:00Z`,
      html: isHtml ? content : toHtml(headline, content),
      text: isHtml ? toText(content) : content,
    };
  });
}

/** Decodes a page, some of which are in other encodings, so that it says of itself what holds when it is written as UTF-8. */
function utf8Of(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : isUtf8(bytes) ? "utf-8" : "windows-1252";
  return new TextDecoder(encoding).decode(bytes).replace(/(<meta[^>]*charset=["']?)[\w-]+/i, "$1utf-8");
}

function toHtml(headline: string, text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((words) => `<p>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`);
  return `<!DOCTYPE html><html><head><title>${headline}</title></head><body>\n${paragraphs.join("\n")}\n</body></html>`;
}

function toText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n\n")
    .trim();
}
