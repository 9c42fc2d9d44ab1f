import { describe, expect, it } from "vitest";
import type { PageReading } from "../../../src/pages/format.ts";
import { pickFormat, readPages } from "../../../src/pages/formats.ts";
import { input, joined } from "../bytes.ts";
import { blockTexts, expectValidPage } from "../valid-page.ts";

interface SavedPage {
  readonly header?: readonly string[];
  readonly parameters?: string;
  readonly parts: readonly (readonly string[])[];
}

function saved({ header = [], parameters = "", parts }: SavedPage): Uint8Array {
  const lines = [
    "From: <Saved by Blink>",
    "Subject: =?utf-8?Q?Ferry_stays_at_the_caf=C3=A9?=",
    "Date: Tue, 14 Mar 2023 16:05:00 GMT",
    "MIME-Version: 1.0",
    ...header,
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b1"${parameters}`,
    "",
    "",
    ...parts.flatMap((part) => ["--b1", ...part]),
    "--b1--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"), "latin1");
}

const page = (words: string, ...header: readonly string[]): string[] => [
  "Content-Type: text/html",
  ...header,
  "",
  `<html><body><p>${words}</p></body></html>`,
];

async function read(bytes: Uint8Array, source = "a.mhtml"): Promise<PageReading> {
  const reading = await readPages(input(source, bytes));
  for (const one of reading.pages) expectValidPage(one);
  return reading;
}

describe("sniffing MHTML", () => {
  it.each([
    ["a.txt", saved({ parts: [page("Ferry.")] }), "mhtml"],
    [
      "a",
      Buffer.from("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: http://a.example/\n\n<p>A"),
      "mhtml",
    ],
    [
      "a.eml",
      saved({ header: ["To: a@b.example", "Message-ID: <1@b.example>"], parts: [page("Ferry.")] }),
      "mail",
    ],
    ["a.mht", Buffer.from("<html><body><p>Ferry"), "html"],
    ["a.mht", Buffer.from("Ferry"), "text"],
  ])("takes %s for what it is", (source, bytes, name) => {
    expect(pickFormat(input(source, bytes)).name).toBe(name);
  });
});

describe("a page saved as MHTML", () => {
  it("has the labels of the file around it", async () => {
    const header = ["Snapshot-Content-Location: https://coast.example/ferry"];
    const { pages, notes } = await read(saved({ header, parts: [page("The ferry was late.")] }));
    expect(notes).toEqual([]);
    expect(pages).toMatchObject([{ source: "a.mhtml", mediaType: "text/html" }]);
    expect(pages[0]?.labels).toEqual([
      {
        field: "source-link",
        value: "https://coast.example/ferry",
        source: "container",
        basis: "implied",
        because: "Snapshot-Content-Location of the saved page",
      },
      {
        field: "captured",
        value: "2023-03-14T16:05:00Z",
        source: "container",
        basis: "implied",
        because: "Date of the saved page",
      },
      {
        field: "headline",
        value: "Ferry stays at the café",
        source: "container",
        basis: "implied",
        because: "Subject of the saved page",
      },
    ]);
  });

  it("takes the address of the root part, and none on a disk", async () => {
    const at = (address: string): string[] => page("Late.", `Content-Location: ${address}`);
    const links = async (address: string): Promise<string[]> =>
      (await read(saved({ parts: [at(address)] }))).pages.flatMap(({ labels }) =>
        labels.flatMap((label) => (label.field === "source-link" ? [label.value] : [])),
      );
    expect(await links("http://coast.example/b")).toEqual(["http://coast.example/b"]);
    expect(await links("file:///home.html")).toEqual([]);
  });

  it("leaves the headline to the page where it has a title", async () => {
    const parts = [["Content-Type: text/html", "", "<title>Own title</title><p>The ferry was late."]];
    const { pages } = await read(saved({ parts }));
    const headlines = pages.flatMap(({ labels }) => labels.filter((label) => label.field === "headline"));
    expect(headlines.map((label) => label.value)).toEqual(["Own title"]);
  });

  it("is the part that the file names, with a note on its frames", async () => {
    const parts = [
      page("Advertisement.", "Content-ID: <f1@x>"),
      page("The ferry was late.", "Content-ID: <root@x>"),
    ];
    const { pages, notes } = await read(saved({ parameters: ';\r\n\tstart="<root@x>"', parts }));
    expect(pages.map(blockTexts)).toEqual([["The ferry was late."]]);
    expect(notes).toMatchObject([{ level: "info", code: "mhtml-frames", at: "a.mhtml" }]);
    const first = await read(saved({ parts }));
    expect(first.pages.map(blockTexts)).toEqual([["Advertisement."]]);
  });

  it("is read in the character set that it declares", async () => {
    const parts = [
      [
        "Content-Type: text/html; charset=windows-1252",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "<p>=93Caf=E9=94</p>",
      ],
    ];
    const { pages } = await read(saved({ parts }));
    expect(pages.map(blockTexts)).toEqual([["“Café”"]]);
    expect(pages[0]?.encoding).toBe("windows-1252");
  });
});

describe("a hostile or broken MHTML file", () => {
  it("says that there is no page in it", async () => {
    const { pages, notes } = await read(saved({ parts: [["Content-Type: image/png", "", "x"]] }));
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "mhtml-no-page" }]);
  });

  it("is given up where its parts are nested too deeply", async () => {
    const nested = Array.from({ length: 1000 }, (_, nth) => [
      `Content-Type: multipart/related; boundary=n${nth}`,
      "",
      `--n${nth}`,
    ]);
    const { notes } = await read(saved({ parts: [nested.flat()] }));
    expect(notes).toMatchObject([{ level: "error", code: "mhtml-broken" }]);
  });

  it("is given up where it has a million parts", async () => {
    const { notes } = await read(saved({ parts: Array.from({ length: 1_000_000 }, () => []) }));
    expect(notes).toMatchObject([{ level: "error", code: "mhtml-broken" }]);
  });

  it("is read as far as it goes where it ends early, wherever that is", async () => {
    const whole = saved({ parts: [page("The ferry was late.")] });
    for (let end = 1; end < whole.length; end += 13) {
      const { pages, notes } = await read(whole.subarray(0, end));
      expect(pages.length + notes.filter((note) => note.level === "error").length, `cut at ${end}`).toBe(1);
    }
  });

  it("is read in bounded time where 50 MB stand on one line", async () => {
    const picture = joined(
      Buffer.from("Content-Type: image/png\r\n\r\n"),
      Buffer.alloc(50_000_000, "ferry "),
    );
    const long = joined(
      saved({ parts: [page("The ferry was late.")] }).subarray(0, -4),
      Buffer.from("\r\n"),
      picture,
    );
    expect((await read(long)).pages).toHaveLength(1);
  });
});
