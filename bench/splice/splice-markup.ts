import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { pick, type Random } from "../copies/random.ts";
import { escapeHtml } from "./invent-splice-material.ts";
import type { ReportLine } from "./splice-headers.ts";
import { foldLine } from "./splice-material.ts";

/** What a guest is wrapped in; the empty name stands for nothing. */
const WRAPPERS = ["", "blockquote", "article", "div", "section"] as const;
const HEADINGS = ["h1", "h2", "h3", "h4", "p"] as const;
/** A line of a guest's body that is no longer than this and ends without a full stop is its subheading. */
const LONGEST_SUBHEADING = 10;

/** Writes a run of lines as markup, wrapped or not; subheadings rank below the headline. */
export function markUp(random: Random, lines: readonly ReportLine[], wrapped = true): string {
  const wrapper = wrapped ? pick(random, WRAPPERS) : "";
  const heading = pick(random, HEADINGS);
  const inner = lines.map((line) => element(line, heading)).join("\n");
  return wrapper === "" ? `\n${inner}\n` : `\n<${wrapper}>\n${inner}\n</${wrapper}>\n`;
}

function element({ role, text }: ReportLine, heading: (typeof HEADINGS)[number]): string {
  const words = escapeHtml(text);
  if (role === "headline")
    return heading === "p" ? `<p><strong>${words}</strong></p>` : `<${heading}>${words}</${heading}>`;
  if (role === "link") return `<p><a href="${words}">${words}</a></p>`;
  if (role === "body" && text.split(" ").length <= LONGEST_SUBHEADING && !/[.!?:;”"]$/.test(text)) {
    return `<h5>${words}</h5>`;
  }
  return `<p>${words}</p>`;
}

/** Finds where the paragraphs of a page end in its markup: by the folded text, the offset behind the element. */
export function paragraphEnds(html: string): Map<string, number> {
  const ends = new Map<string, number>();
  const twice = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === "p" && "childNodes" in node) {
      const key = foldLine(textOf(node));
      const end = node.sourceCodeLocation?.endOffset;
      if (ends.has(key)) twice.add(key);
      else if (end !== undefined && node.sourceCodeLocation?.endTag) ends.set(key, end);
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  for (const key of twice) ends.delete(key);
  return ends;
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map((child) => textOf(child)).join("") : "";
}
