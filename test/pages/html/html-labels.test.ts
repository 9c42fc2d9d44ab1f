import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/model/label.ts";
import { readHtml } from "../../../src/pages/html/html.ts";
import { input } from "../bytes.ts";
import { expectValidPage } from "../valid-page.ts";

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
      "headline og implied: Quay shut for a week",
      "publisher og implied: Coast Post",
      "byline meta implied: Ana Lund",
      "published og implied: 2024-05-09T07:30:00+02:00",
      "modified og implied: 2024-05-10",
      "published dom implied: 2024-05-09",
    ]);
    expect(labels[0]).toMatchObject({ citation: { page: page.id, exact: "Quay shut" } });
    expect(labels[1]).toMatchObject({ because: "title element of the page, without the name of the site" });
    expect(labels[4]).toMatchObject({ because: 'meta property="og:site_name" of the page' });
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
      "byline ld implied: Ana Lund, Ole Brekke",
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

  const byField = (labels: readonly Label[], field: string): string[] =>
    rows(labels.filter((label) => label.field === field)).map((row) => row.slice(field.length + 1));

  it("cites bylines that the markup shows, without lead-ins, offices and others' work", async () => {
    const { labels } = await read(`<body><h1>Quay shut for a week</h1>
      <p class="article-byline">Written by <a rel="author" href="/people/lund">Ana Lund</a>, Senior Editor</p>
      <p>Reviewed by <a href="/people/dahl">Per Dahl</a></p><p>The quay is shut.</p>
      <div class="related"><h3><a href="/b">More</a></h3><span class="author">Eva Moe</span></div>`);
    expect(byField(labels, "byline")).toEqual(["dom stated: Ana Lund"]);
  });

  it("puts several authors of one row together", async () => {
    const { labels } = await read(`<body><h1>Quay shut for a week</h1><ul>
      <li><a href="/authors/lund">Ana Lund</a></li><li><a href="/authors/brekke">Ole Brekke</a></li></ul><p>x`);
    expect(byField(labels, "byline")).toEqual(["dom stated: Ana Lund, Ole Brekke"]);
  });

  it("tells the day of publication from the day of a change by the words before them", async () => {
    const { labels } = await read(`<body><h1>Quay shut for a week</h1>
      <p class="meta">Published 5 March 2019 at 10:02 | Last updated on 7 March 2019</p><p>The quay is shut.</p>`);
    expect(byField(labels, "published")).toEqual(["dom stated: 2019-03-05T10:02"]);
    expect(byField(labels, "modified")).toEqual(["dom stated: 2019-03-07"]);
  });

  it("takes a bare time for the day of publication, and one marked as changed for the change", async () => {
    const { labels } =
      await read(`<body><h1>Quay shut for a week</h1><time datetime="2019-03-05">5 March</time>
      <div class="updated"><time datetime="2019-03-07">7 March</time></div><p>The quay is shut.</p>`);
    expect(byField(labels, "published")).toEqual(["dom implied: 2019-03-05"]);
    expect(byField(labels, "modified")).toEqual(["dom implied: 2019-03-07"]);
  });

  it("reads the day in the page's address", async () => {
    const { labels } = await read(`<link rel="canonical" href="https://coast.example/2019/03/05/quay"><p>x`);
    expect(byField(labels, "published")).toEqual(["url implied: 2019-03-05"]);
  });

  it("reads a date of two readings as another date of the page has it", async () => {
    const { labels, codes } = await read(`<meta name="pubdate" content="05/03/2019">
      <meta property="article:published_time" content="2019-03-05T10:02Z"><p>x`);
    expect(byField(labels, "published")).toEqual([
      "og implied: 2019-03-05T10:02Z",
      "meta implied: 2019-03-05",
    ]);
    expect(codes).toEqual([]);
  });

  it("keeps an organisation that signs apart from persons, and what an article is based on from its address", async () => {
    const { labels } = await read(
      `${ld({
        "@type": "NewsArticle",
        headline: "Quay shut",
        author: [{ "@type": "Organization", name: "Coast Post" }, { name: "Ana Lund" }],
        sourceOrganization: { name: "Northern Wire" },
        publisher: { name: "Coast Post" },
        isBasedOn: "https://wire.example/1",
        dateCreated: "2019-03-04",
      })}<p>x`,
    );
    expect(rows(labels)).toEqual([
      "headline ld implied: Quay shut",
      "publisher ld implied: Coast Post",
      "credit ld implied: Northern Wire",
      "byline ld implied: Ana Lund",
      "byline ld implied: Coast Post",
      "published ld implied: 2019-03-04",
      "source-link ld implied: https://wire.example/1",
    ]);
  });

  it("passes over the entries of a live blog and the articles of other pages", async () => {
    const update = { "@type": "BlogPosting", headline: "An entry", datePublished: "2019-03-06" };
    const blog = {
      "@type": "LiveBlogPosting",
      headline: "Quay shut: live",
      datePublished: "2019-03-05",
      liveBlogUpdate: [update],
    };
    const other = { "@type": "NewsArticle", headline: "Ferries cost more", datePublished: "2018-01-01" };
    const { labels } = await read(`<title>Quay shut: live</title>${ld([blog, other])}<p>x`);
    expect(byField(labels, "published")).toEqual(["ld implied: 2019-03-05"]);
  });

  it("reads plain values from JSON-LD that cannot be parsed", async () => {
    const script = `{"@type": "NewsArticle", "datePublished": when, "author": {"@type": "Person", "name": "Ana Lund"}, "headline": "Quay shut"}`;
    const { labels, codes } = await read(`<script type="application/ld+json">${script}</script><p>x`);
    expect(rows(labels)).toEqual(["headline ld implied: Quay shut", "byline ld implied: Ana Lund"]);
    expect(codes).toEqual(["page-metadata-broken"]);
  });
});
