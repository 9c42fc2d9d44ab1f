import { describe, expect, it } from "vitest";
import { verifyDossier } from "../../src/dossier/verify-dossier.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { readNews } from "./read-news.ts";

const report = inventParagraphs(1, 6);
const other = inventParagraphs(901, 6);
const marked = (paragraphs: readonly string[]): string => paragraphs.map((one) => `<p>${one}</p>`).join("\n");
const escaped = (html: string): string => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay Courier</title><link>https://quay.example/</link>
<item><title>The ferry came late</title><link>https://quay.example/1</link><description>${escaped(marked(report))}</description><dc:creator>Ana Ruiz</dc:creator><pubDate>Thu, 09 May 2024 07:30:00 GMT</pubDate><source url="https://wire.example/rss">Northern Wire Agency</source></item>
<item><title>The quay was closed</title><link>https://quay.example/2</link><description>${escaped(marked(other))}</description></item>
</channel></rss>`;
const PAGE = `<!DOCTYPE html><html><head><meta property="og:site_name" content="Harbour Post"></head><body><h1>Late ferry</h1>${marked(report)}</body></html>`;

describe("a story of a feed of two items and a page", () => {
  it("gives the reports of the feed their labels, and finds the copy", async () => {
    const feed = await readNews("quay.rss", FEED);
    const page = await readNews("post.html", PAGE);
    const dossier = buildDossier({ ...identifyPages([...feed.pages, ...page.pages]), notes: feed.notes });
    expect(verifyDossier(dossier).faults).toEqual([]);
    expect(dossier.pages.map(({ source }) => source)).toEqual([
      "https://quay.example/1",
      "https://quay.example/2",
      "post.html",
    ]);
    const [first] = dossier.reports;
    expect(first?.headline?.value).toBe("The ferry came late");
    expect(first?.byline).toMatchObject({ value: "Ana Ruiz", source: "feed", basis: "implied" });
    expect(first?.published?.value).toBe("2024-05-09T07:30:00Z");
    expect(first?.credit).toMatchObject({ value: "Northern Wire Agency", source: "feed" });
    expect(dossier.derivations).toHaveLength(1);
    const origin = dossier.origins.find(({ reports }) => reports.includes(first!.id));
    expect(origin?.reports).toHaveLength(2);
    expect(origin?.organisation).toMatchObject({ name: "Northern Wire Agency", basis: "implied" });
    const second = dossier.origins.find(({ reports }) => !reports.includes(first!.id));
    expect(second?.organisation?.name).toBe("Quay Courier");
  });
});
