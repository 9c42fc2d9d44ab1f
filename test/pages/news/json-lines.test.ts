import { describe, expect, it } from "vitest";
import { pickFormat } from "../../../src/pages/formats.ts";
import { input, joined, utf16le } from "../bytes.ts";
import { codesOf, labelsFrom, readNews } from "../read-news.ts";

const LINE = {
  url: "https://quay.example/1",
  title: "Ferry late",
  text: "The ferry was late.\nNobody knew why.",
  authors: ["By Ana Ruiz", { name: "Bo Lund" }],
  date_publish: "2024-05-09 07:30:00",
  date_modify: "2024-05-10",
  source_domain: "quay.example",
  language: "en",
};

describe("readJsonLines", () => {
  it("makes a page of each line, and notes the lines that are none", async () => {
    const lines = [
      JSON.stringify(LINE),
      "",
      "not json",
      '["a"]',
      '{"title":"No text"}',
      '{"maintext":"Short."}',
    ];
    const reading = await readNews("a.jsonl", lines.join("\r\n"));
    expect(reading.pages.map(({ source, text, mediaType }) => [source, text, mediaType])).toEqual([
      ["https://quay.example/1", "Ferry late\n\nThe ferry was late.\nNobody knew why.", "text/plain"],
      ["a.jsonl#6", "Short.", "text/plain"],
    ]);
    expect(reading.notes.map(({ code, message }) => [code, message])).toEqual([
      ["json-line-broken", "Line 3 is no JSON object and was left out."],
      ["json-line-broken", "Line 4 is no JSON object and was left out."],
      ["item-without-text", "1 of 3 records hold no text and were left out."],
    ]);
  });

  it("labels a page with what its record says", async () => {
    const [page] = (await readNews("a.jsonl", JSON.stringify(LINE))).pages;
    expect(labelsFrom(page, "container")).toEqual([
      "headline: Ferry late",
      "byline: Ana Ruiz",
      "byline: Bo Lund",
      "publisher: quay.example",
      "published: 2024-05-09T07:30:00",
      "modified: 2024-05-10",
      "source-link: https://quay.example/1",
    ]);
    expect(page?.labels[1]).toMatchObject({ because: '"authors" of record 1 of a.jsonl', basis: "implied" });
  });

  it.each([
    ["a first line that is the headline", { title: "Late!", text: "LATE\nIt was." }, "LATE\nIt was."],
    ["a list of paragraphs", { title: "Late", body: ["It was.", "Again."] }, "Late\n\nIt was.\n\nAgain."],
    ["tags in the text", { title: "Late", content: "<p>It was.</p>" }, "Late\n\nIt was."],
    [
      "an object of markup",
      { title: { rendered: "Q &amp; A" }, content: { rendered: "<p>It was.</p>" } },
      "Q & A\n\nIt was.",
    ],
    ["a whole page", { title: "Late", html: "<html><body><h2>Later</h2></body></html>" }, "Later"],
    ["text like another format", { title: "", text: '{"text":"a","url":"b"}' }, '{"text":"a","url":"b"}'],
    ["a date as a number", { text: "It was.", date: 1715239800 }, "It was."],
  ])("reads %s", async (_name, record, text) => {
    const [page] = (await readNews("a.json", JSON.stringify(record))).pages;
    expect(page?.text).toBe(text);
    if ("date" in record) expect(labelsFrom(page, "container")).toEqual(["published: 2024-05-09T07:30:00Z"]);
  });

  it("reads schema.org's NewsArticle, lists, and lists inside an object", async () => {
    const article = {
      "@type": "NewsArticle",
      "@id": "https://quay.example/1",
      headline: "Late",
      articleBody: "It was.",
      author: { "@type": "Person", name: "Ana Ruiz" },
      publisher: { name: "Quay Courier" },
      sourceOrganization: { name: "Northern Wire Agency" },
      datePublished: "2024-05-09",
    };
    for (const content of [article, [article], { status: "ok", articles: [article] }]) {
      const [page] = (await readNews("a.json", JSON.stringify(content, null, 2))).pages;
      expect(page).toMatchObject({ source: "https://quay.example/1", text: "Late\n\nIt was." });
      expect(labelsFrom(page, "container")).toEqual([
        "headline: Late",
        "byline: Ana Ruiz",
        "publisher: Quay Courier",
        "credit: Northern Wire Agency",
        "published: 2024-05-09",
        "source-link: https://quay.example/1",
      ]);
    }
  });

  it("says what other JSON is", async () => {
    const dossier = await readNews("a.json", '{"format":"secondsource/dossier@1","pages":[{"text":"a"}]}');
    expect(dossier.notes).toMatchObject([{ level: "error", code: "json-unknown", at: "a.json" }]);
    expect(dossier.notes[0]?.message).toContain("dossier");
    expect(codesOf(await readNews("stdin", '{"format":"secondsource\\/dossier@1"}'))).toEqual([
      "error json-unknown",
    ]);
    expect(codesOf(await readNews("a.json", "[1, 2]"))).toEqual(["error json-unknown"]);
    expect(codesOf(await readNews("a.json", '{"title":"A","text":"B'))).toEqual(["error json-broken"]);
    expect(codesOf(await readNews("a.jsonl", "{}\n{}"))).toEqual(["error json-unknown"]);
  });

  it("reads UTF-16", async () => {
    const wide = joined([0xff, 0xfe], utf16le('{"title":"Späte Fähre","text":"Ja."}'));
    expect((await readNews("a.json", wide)).pages[0]?.text).toBe("Späte Fähre\n\nJa.");
  });
});

describe("what only looks like records", () => {
  it.each([
    ["a.txt", "{ This is a note } about the ferry.", "text"],
    ["a.txt", '{"text": "a", "title": said she', "text"],
    ["a.txt", '{"a":1}', "text"],
    ["a.txt", "[Photo] The ferry", "text"],
    ["a", '{"text":"a","title":"b"}\n', "json-lines"],
    ["a.txt", `[{"title":"b","text":"${"long ".repeat(20_000)}"}]`, "json-lines"],
    ["a.json", "The ferry", "text"],
  ])("takes %s with %j for %s", (source, content, name) => {
    expect(pickFormat(input(source, content)).name).toBe(name);
  });
});

describe("readJsonLines on what is hostile", () => {
  it("survives a single line of 50 MB and deep nesting", async () => {
    const long = `{"title":"a","text":"${"late ".repeat(10_000_000)}"}`;
    expect((await readNews("a.json", long)).pages[0]?.text.length).toBeGreaterThan(49_000_000);
    const deep = `{"title":"a","text":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(codesOf(await readNews("a.json", deep))).toEqual(["error json-unknown"]);
    expect(codesOf(await readNews("a.json", `{"text":"a","url":${"[".repeat(500_000)}`))).toEqual([
      "error json-broken",
    ]);
  }, 30_000);

  it("counts bad lines beyond the first ones, and reads at most 10,000 records", async () => {
    const reading = await readNews("a.jsonl", `{"text":"a","url":"b"}\n${"x\n".repeat(60)}`);
    expect(reading.notes).toHaveLength(51);
    expect(reading.notes.at(-1)?.message).toBe("10 more notes of this kind.");
    const many = await readNews("a.jsonl", '{"text":"a","url":"b"}\n'.repeat(10_003));
    expect(many.pages).toHaveLength(10_000);
    expect(codesOf(many)).toEqual(["warning items-too-many"]);
  });

  it("takes keys for words, not for parts of objects", async () => {
    const [page] = (
      await readNews("a.json", '{"__proto__":{"title":"x"},"text":"a","constructor":"b","url":3}')
    ).pages;
    expect(page).toMatchObject({ source: "a.json#1", text: "a" });
  });
});
