import { inventSite, linesAbove, linesBelow } from "../copies/site.ts";
import { writeReport } from "../copies/write-report.ts";
import { onOneLine, ownLines, type SpliceMaterial, type SplicePage } from "./splice-material.ts";

/** Invented pages that are made where no folder is given. */
const INVENTED = 120;
/** Two of these per site, so that a site has pages in common furniture. */
const PAGES_PER_SITE = 2;

/** Makes the material that ships with the project: invented reports on pages of invented sites, with markup. */
export function inventSpliceMaterial(seed: number): SpliceMaterial {
  const pages = Array.from({ length: INVENTED }, (_, nth): SplicePage => {
    const site = inventSite(seed, `splice ${Math.floor(nth / PAGES_PER_SITE)}`);
    const report = writeReport(seed, `splice ${nth}`);
    const paragraphs = report.paragraphs.map((sentences) =>
      onOneLine(sentences.map(({ text }) => text).join(" ")),
    );
    const day = String(1 + (nth % 28)).padStart(2, "0");
    const story = {
      id: `invented-${nth}`,
      site: site.name,
      headline: onOneLine(report.headline),
      byline: report.byline,
      date: `2031-0${1 + (nth % 9)}-${day}`,
      paragraphs,
    };
    const above = linesAbove(site, story.headline, story.byline);
    const lines = [...above, ...paragraphs, ...linesBelow(site, [])].map(onOneLine);
    return {
      story,
      html: htmlOf(above, story, linesBelow(site, [])),
      lines,
      own: ownLines(lines, paragraphs),
    };
  });
  return { name: "invented pages", pages };
}

function htmlOf(above: readonly string[], story: SplicePage["story"], below: readonly string[]): string {
  const lines = (texts: readonly string[]): string =>
    texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
  const head = above.filter((line) => line !== story.headline && !line.startsWith("By "));
  return `<!DOCTYPE html><html><head><title>${escapeHtml(story.headline)}</title></head><body>
<header><nav>${head.map((line) => `<div>${escapeHtml(line)}</div>`).join("")}</nav></header>
<main><article><h1>${escapeHtml(story.headline)}</h1><p class="byline">By ${escapeHtml(story.byline ?? "")}</p>
${lines(story.paragraphs)}</article></main><footer>${lines(below)}</footer></body></html>`;
}

/** Writes text so that it stands in markup. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
