import { describe, expect, it } from "vitest";
import type { Label } from "../../src/model/label.ts";
import { readHtml } from "../../src/pages/html.ts";
import { input } from "./bytes.ts";
import { expectValidPage } from "./valid-page.ts";

async function read(html: string) {
  const { pages, notes } = await readHtml(input("a.html", html));
  expectValidPage(pages[0]!);
  return { page: pages[0]!, labels: pages[0]!.labels, codes: notes.map((note) => note.code) };
}

const rows = (labels: readonly Label[]): string[] =>
  labels.map((label) => `${label.field} ${label.source} ${label.basis}: ${label.value}`);

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("readHtml: labels", () => {
  it("cites the heading and says where the other labels were read", async () => {
    const { labels, page } = await read(`<title>Quay shut | Coast Post</title>
      <meta property="og:site_name" content="Coast Post"><meta property="og:title" content="Quay shut for a week">
      <meta name="author" content=" Ana  Lund "><meta property="article:author" content="https://x.example/lund">
      <meta property="article:published_time" content="2024-05-09T07:30:00+0200">
      <meta property="article:modified_time" content="2024-05-10">
      <link rel="canonical" href="https://coast.example/quay"><meta property="og:url" content="/quay">
      <body><h1>Quay <i>shut</i></h1><p>Text <time datetime="2024-05-09">Thursday</time>`);
    expect(rows(labels)).toEqual([
      "headline dom stated: Quay shut",
      "headline dom implied: Quay shut",
      "source-link meta implied: https://coast.example/quay",
      "published dom implied: 2024-05-09",
      "headline og implied: Quay shut for a week",
      "publisher og implied: Coast Post",
      "byline meta implied: Ana Lund",
      "published og implied: 2024-05-09T07:30:00+02:00",
      "modified og implied: 2024-05-10",
    ]);
    expect(labels[0]).toMatchObject({ citation: { page: page.id, exact: "Quay shut" } });
    expect(labels[1]).toMatchObject({ because: "title element of the page, without the name of the site" });
    expect(labels[5]).toMatchObject({ because: 'meta property="og:site_name" of the page' });
  });

  it("keeps a title whole where its end is not known to name the site", async () => {
    const { labels } = await read("<title>Ferry - a history</title><p>x");
    expect(rows(labels)).toEqual(["headline dom implied: Ferry - a history"]);
  });

  it("reads JSON-LD with a graph, references and several authors", async () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", "@id": "#post", name: "Coast Post" },
        {
          "@type": ["NewsArticle"],
          headline: "Quay shut",
          publisher: { "@id": "#post" },
          author: [{ "@type": "Person", name: "Ana Lund" }, "Ole Brekke"],
          datePublished: "9 May 2024 07:30:00 GMT",
          dateModified: "May 10, 2024",
        },
        { "@type": "WebPage", datePublished: "2020-01-01" },
      ],
    };
    const { labels, codes } = await read(`${ld([graph])}<p>x`);
    expect(rows(labels)).toEqual([
      "headline ld implied: Quay shut",
      "publisher ld implied: Coast Post",
      "byline ld implied: Ana Lund",
      "byline ld implied: Ole Brekke",
      "published ld implied: 2024-05-09T07:30:00Z",
      "modified ld implied: 2024-05-10",
    ]);
    expect(codes).toEqual([]);
  });

  it("does not take the articles of a list for the page's own", async () => {
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "Another" }] };
    expect((await read(`${ld(list)}<p>x`)).labels).toEqual([]);
  });

  it("reads careless JSON and notes what is none", async () => {
    const careless = `<script type="application/ld+json"><!-- {"@type":"Article","headline":"One\ntwo",} --></script>`;
    expect(rows((await read(`${careless}<p>x`)).labels)).toEqual(["headline ld implied: One two"]);
    const broken = await read(`<script type="application/ld+json">{"@type": oops</script><p>x`);
    expect(broken.codes).toEqual(["page-metadata-broken"]);
  });

  it("survives JSON of any shape", async () => {
    for (const text of [
      "null",
      "[]",
      "7",
      '"x"',
      "[[[[]]]]",
      "[".repeat(100_000),
      `{"@type":{"a":1},"author":[[null]]}`,
    ]) {
      const { labels } = await read(`<script type="application/ld+json">${text}</script><p>x`);
      expect(labels).toEqual([]);
    }
  });

  it("drops dates that can be read in more than one way, with a note", async () => {
    const { labels, codes } = await read(`<meta property="article:published_time" content="05/09/2024"><p>x`);
    expect(labels).toEqual([]);
    expect(codes).toEqual(["page-date-unclear"]);
  });

  it("passes over times in side columns", async () => {
    const { labels } = await read(
      `<aside><time datetime="2020-01-01">then</time></aside><time datetime="2024-05-09">now</time>`,
    );
    expect(rows(labels)).toEqual(["published dom implied: 2024-05-09"]);
  });
});
