import { describe, expect, it } from "vitest";
import { htmlOf, makeWarc, type RecordToWrite } from "../../../bench/make-inputs/make-warc.ts";
import { type FileToPack, makeZip } from "../../../bench/make-inputs/make-zip.ts";
import { readPages } from "../../../src/pages/formats.ts";

const page = (name: string): RecordToWrite => ({
  url: `https://quay.example/${name}`,
  body: htmlOf(`The ferry to ${name} was late.`),
});

const TEXT: RecordToWrite = {
  url: "https://quay.example/d",
  body: "The quay was closed.",
  http: { "Content-Type": "text/plain" },
};

const warc = await makeWarc([page("a"), page("frame"), page("b")], true);
const plain = await makeWarc([page("c"), TEXT]);

const list = (...names: string[]): string =>
  [
    JSON.stringify({ format: "json-pages-1.0", id: "pages" }),
    ...names.map((name) =>
      JSON.stringify({ url: `https://quay.example/${name}`, ts: "2025-06-03T08:09:10Z" }),
    ),
  ].join("\n");

async function read(files: readonly FileToPack[] | Uint8Array, source = "story.wacz") {
  const bytes = files instanceof Uint8Array ? files : makeZip(files);
  const { pages, notes } = await readPages({ source, bytes });
  const kept = notes.filter(({ code }) => code !== "archive-records-skipped");
  return {
    pages,
    names: pages.map((one) => one.source.replace("https://quay.example/", "")),
    notes: kept.map(({ level, code }) => `${level} ${code}`),
    messages: notes.map(({ message }) => message),
  };
}

describe("a WACZ archive", () => {
  it.each([false, true])("gives the pages that its list names (deflated: %s)", async (deflated) => {
    const { names, pages, notes, messages } = await read([
      { name: "archive/data.warc.gz", content: warc, deflated },
      { name: "archive/more.warc", content: plain, deflated },
      { name: "indexes/index.cdx", content: "none", deflated },
      { name: "pages/pages.jsonl", content: list("a", "b#top"), deflated },
      { name: "pages/extraPages.jsonl", content: list("d"), deflated },
      { name: "datapackage.json", content: "{}", deflated },
    ]);
    expect(names).toEqual(["a", "b", "d"]);
    expect(pages[0]!.labels).toContainEqual({
      field: "captured",
      value: "2025-06-03T08:09:10Z",
      source: "warc",
      basis: "implied",
      because: "WARC-Date of the page's record in story.wacz",
    });
    expect(notes).toEqual([]);
    expect(messages).toEqual([
      "3 of 5 records were read as pages. Left out: 2 that the archive's list of pages does not name.",
    ]);
  });

  it.each([
    ["there is no list", []],
    ["the list names nothing that is there", [{ name: "pages/pages.jsonl", content: list("elsewhere") }]],
    ["the list is broken", [{ name: "pages/pages.jsonl", content: "{\n[]\nnull\n7" }]],
  ])("gives all captures of HTML where %s", async (_, lists) => {
    const { names, notes, messages } = await read([
      { name: "archive/data.warc.gz", content: warc },
      { name: "archive/more.warc", content: plain },
      ...lists,
    ]);
    expect(names).toEqual(["a", "frame", "b", "c"]);
    expect(notes).toEqual([]);
    expect(messages).toHaveLength(1);
  });

  it("is known by its name where it begins with another file", async () => {
    const files = [
      { name: "readme.txt", content: "A crawl." },
      { name: "archive/data.warc.gz", content: warc },
    ];
    expect((await read(files)).names).toEqual(["a", "frame", "b"]);
    expect((await read(files, "story.zip")).notes).toEqual(["error page-binary"]);
  });

  it("says where it holds no archive", async () => {
    expect((await read([{ name: "archive/readme.txt", content: "None." }])).notes).toEqual([
      "error archive-empty",
    ]);
  });
});

describe("a damaged or hostile WACZ archive", () => {
  const whole = makeZip([
    { name: "archive/data.warc", content: plain, deflated: true },
    { name: "archive/more.warc.gz", content: warc },
  ]);

  it("is not opened where its directory is cut off", async () => {
    const { notes } = await read(whole.subarray(0, -40));
    expect(notes).toEqual(["error archive-unreadable"]);
  });

  it("gives what its directory leads to where the rest is broken", async () => {
    const broken = Buffer.from(whole);
    broken.fill(0xff, broken.lastIndexOf("PK\x01\x02"), broken.lastIndexOf("PK\x01\x02") + 4);
    const { names, notes } = await read(broken);
    expect(names).toEqual(["c"]);
    expect(notes).toEqual(["warning archive-damaged"]);
  });

  it("goes on behind a file that is damaged", async () => {
    const broken = Buffer.from(whole);
    broken.fill(0xff, 60, 200);
    const { names, notes } = await read(broken);
    expect(names).toEqual(["a", "frame", "b"]);
    expect(notes.length).toBeGreaterThan(0);
  });

  it("inflates a file no further than its directory says", async () => {
    const zeros = Buffer.concat([plain, Buffer.alloc(80 * 1024 * 1024)]);
    const { names, notes, messages } = await read([
      { name: "archive/data.warc", content: zeros, deflated: true, declared: plain.length },
      { name: "archive/more.warc.gz", content: warc },
    ]);
    expect(names).toEqual(["c", "a", "frame", "b"]);
    expect(notes).toEqual(["warning archive-damaged"]);
    expect(messages[0]).toBe("The archive holds a file that expands to more than its directory says.");
  });

  it("is not opened where its files overlap", async () => {
    const local = makeZip([{ name: "archive/data.warc", content: plain }]);
    const start = local.indexOf("PK\x01\x02");
    const entry = local.subarray(start, local.indexOf("PK\x05\x06"));
    const end = Buffer.from(local.subarray(local.indexOf("PK\x05\x06")));
    end.writeUInt16LE(5, 10);
    const { notes, messages } = await read(
      Buffer.concat([local.subarray(0, start), entry, entry, entry, entry, entry, end]),
    );
    expect(notes).toEqual(["error archive-unreadable"]);
    expect(messages[0]).toContain("overlap");
  });

  it("stays in bounds wherever it is cut off or changed", async () => {
    for (let at = 40; at < whole.length; at += 61) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 0xff;
      for (const bytes of [whole.subarray(0, at), changed]) {
        const { pages, notes } = await read(bytes);
        expect(pages.length + notes.length).toBeGreaterThan(0);
      }
    }
  });
});
