import { existsSync } from "node:fs";
import { posix } from "node:path";

const LINK = /!?\[[^\]]*\]\(\s*<?([^)>\s]+)>?[^)]*\)|^\[[^\]]+\]:\s*<?([^>\s]+)>?/gm;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const HEADING = /^#{1,6}\s+(.+?)\s*$/gm;

const withoutCode = (markdown: string): string =>
  markdown.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, "").replace(/`[^`\n]*`/g, "code");

/** Gives the targets of a Markdown text's links, in order; links inside code are left out. */
export function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(LINK)].map((match) => match[1] ?? match[2] ?? "");
}

/** Gives the anchors that headings of a Markdown text make. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(HEADING)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Lists the links of a Markdown file that lead to no file or no heading, as `path: target`. */
export function deadLinks(path: string, read: (path: string) => string): string[] {
  return linksOf(read(path)).flatMap((link) => {
    if (ELSEWHERE.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
    const dead =
      target.startsWith("..") ||
      (file !== "" && !existsSync(target)) ||
      (anchor !== undefined && target.endsWith(".md") && !anchorsOf(read(target)).includes(anchor));
    return dead ? [`${path}: ${link}`] : [];
  });
}

// Put together from parts, so that this file does not hold what it forbids.
const MACHINE_FOLDERS = ["work", "tmp", "home", "root", "Users"].join("|");
const MACHINE_PATH = new RegExp(`(?:(?<![\\w.)}/:*-])|file://)/(?:${MACHINE_FOLDERS})/[\\w.-]`);
const REGISTRY = new RegExp(
  [
    String.raw`\b(?:registry|npm|proxy)\.(?:[a-z0-9-]+\.)+(?:org|com|io|dev|net|cn)\b`,
    ["files.pythonhosted", "org"].join("\\."),
    ["py" + "pi", "org"].join("\\."),
    ["crates", "io"].join("\\."),
    `https?://localhost:${4873}`,
  ].join("|"),
);

/** Lists the lines of a text that hold a path of somebody's machine or the host of a package registry. */
export function machineTraces(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      MACHINE_PATH.test(line) || REGISTRY.test(line) ? [`${path}:${index + 1}`] : [],
    );
}
