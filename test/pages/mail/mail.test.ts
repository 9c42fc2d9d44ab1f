import { describe, expect, it } from "vitest";
import { makePdf, setLines } from "../../../bench/make-inputs/make-pdf.ts";
import type { Page } from "../../../src/model/page.ts";
import type { PageReading } from "../../../src/pages/format.ts";
import { pickFormat, readPages } from "../../../src/pages/formats.ts";
import { input, joined } from "../bytes.ts";
import { blockTexts, expectValidPage } from "../valid-page.ts";

const HEADER = [
  'From: "Ana Lund" <ana@coast.example>',
  "To: desk@quay.example",
  "Subject: Fwd: Ferry stays in harbour",
  "Date: Tue, 14 Mar 2023 17:05:00 +0100 (CET)",
  "Message-ID: <1@coast.example>",
  "MIME-Version: 1.0",
];

/** Puts a mail together with the line ends of the standard. */
function mail(...lines: readonly string[]): Uint8Array {
  return Buffer.from([...HEADER, ...lines].join("\r\n"), "latin1");
}

function multipart(type: string, parts: readonly (readonly string[])[], boundary = "b1"): string[] {
  const body = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [`Content-Type: multipart/${type}; boundary="${boundary}"`, "", ...body, `--${boundary}--`, ""];
}

function base64(bytes: Uint8Array | string): string[] {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  );
}

async function read(bytes: Uint8Array, source = "a.eml"): Promise<PageReading> {
  const reading = await readPages(input(source, bytes));
  for (const page of reading.pages) expectValidPage(page);
  return reading;
}

function labelsOf(page: Page | undefined): string[][] {
  return (page?.labels ?? []).map(({ field, value, name, source = "" }) => [
    field,
    value,
    name ?? "",
    source,
  ]);
}

describe("sniffing a mail", () => {
  it.each([
    ["a.txt", mail("", "Text."), "mail"],
    ["a.eml", Buffer.from("Subject: Ferry\nFrom: ana@coast.example\n\nText."), "mail"],
    ["a.txt", Buffer.from("Subject: Ferry\nFrom: ana@coast.example\n\nText."), "text"],
    ["a.eml", Buffer.from("Ferry stays in harbour\n\nFrom: ana@coast.example"), "text"],
    ["a", joined(Buffer.from("From ana Tue Mar 14\n"), mail("", "Text.")), "mail"],
    ["a.txt", Buffer.from("Date: March 14\nPlace: Valden: the town\nThe ferry was late."), "text"],
  ])("takes %s for what it is", (source, bytes, name) => {
    expect(pickFormat(input(source, bytes)).name).toBe(name);
  });
});

describe("a plain mail", () => {
  it("has its text and the labels of its header", async () => {
    const { pages, notes } = await read(mail("", "The ferry was late.", "", "The crew stayed aboard."));
    expect(notes).toEqual([]);
    expect(pages.map(blockTexts)).toEqual([["The ferry was late.", "The crew stayed aboard."]]);
    expect(pages[0]).toMatchObject({ source: "a.eml", mediaType: "text/plain" });
    expect(labelsOf(pages[0])).toEqual([
      ["headline", "Ferry stays in harbour", "", "container"],
      ["byline", "Ana Lund", "", "container"],
      ["published", "2023-03-14T17:05:00+01:00", "", "container"],
    ]);
  });

  it("names a known organisation as publisher", async () => {
    const from = async (sender: string): Promise<string[][]> => {
      const bytes = Buffer.from(`From: ${sender}\nMessage-ID: <1@a.example>\n\nText of the mail.`);
      return labelsOf((await read(bytes)).pages[0]);
    };
    expect(await from("Reuters <news@mail.example>")).toEqual([
      ["publisher", "Reuters", "Reuters", "container"],
    ]);
    expect(await from("Ana Lund <ana.lund@apnews.com>")).toEqual([
      ["publisher", "Associated Press", "Associated Press", "container"],
      ["byline", "Ana Lund", "", "container"],
    ]);
    expect(await from("=?utf-8?q?Jos=C3=A9_Lund?= <j@coast.example>")).toEqual([
      ["byline", "José Lund", "", "container"],
    ]);
    expect(await from("desk@coast.example")).toEqual([]);
  });

  it("is put together from the lines that a program broke", async () => {
    const { pages } = await read(
      mail(
        "",
        "The ferry to the outer islands did not leave on Friday, for the wind had",
        "risen above forty knots and the harbour master closed the gates at noon.",
        "The crew stayed aboard.",
        "",
        "> The harbour master had said on Thursday evening that he expected no such",
        "> wind before the end of the week.",
        "",
        "- oranges",
        "- bread",
        "-- ",
        "Ana",
      ),
    );
    expect(pages.map(blockTexts)).toEqual([
      [
        "The ferry to the outer islands did not leave on Friday, for the wind had risen above forty knots and the harbour master closed the gates at noon. The crew stayed aboard.",
        "> The harbour master had said on Thursday evening that he expected no such wind before the end of the week.",
        "- oranges",
        "- bread",
        "--",
        "Ana",
      ],
    ]);
  });

  it("is put together where format=flowed says so", async () => {
    const { pages } = await read(
      mail(
        "Content-Type: text/plain; format=flowed; delsp=no",
        "",
        "The ferry ",
        "was late.",
        "The crew stayed.",
        " From the quay.",
        "> quoted ",
        "> words",
        "-- ",
        "Ana",
      ),
    );
    expect(pages.map(blockTexts)).toEqual([
      ["The ferry was late.", "The crew stayed.", "From the quay.", "> quoted words", "--", "Ana"],
    ]);
  });
});

describe("a mail of several parts", () => {
  const plain = ["Content-Type: text/plain", "", "The plain form."];

  it("is read from its HTML, once", async () => {
    const html = [
      "Content-Type: text/html; charset=windows-1252",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<html><head><title>Letter</title></head><body><h1>Caf=E9</h1><p>=93The ferry=94 was l=",
      "ate.</p></body></html>",
    ];
    const { pages, notes } = await read(mail(...multipart("alternative", [plain, html])));
    expect(notes).toEqual([]);
    expect(pages.map(blockTexts)).toEqual([["Café", "“The ferry” was late."]]);
    expect(pages[0]).toMatchObject({ mediaType: "text/html", encoding: "windows-1252" });
    expect(labelsOf(pages[0]).map(([field, value]) => `${field}: ${value}`)).toEqual([
      "headline: Café",
      "headline: Letter",
      "headline: Ferry stays in harbour",
      "byline: Ana Lund",
      "published: 2023-03-14T17:05:00+01:00",
    ]);
  });

  it("has a page for each attachment that is text, HTML or PDF, and a note on the others", async () => {
    const pdf = base64(makePdf({ sheets: [setLines(50, 100, ["The text of the PDF."])] }));
    const attached = (type: string, name: string, lines: readonly string[]): string[] => [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      ...lines,
    ];
    const parts = [
      plain,
      attached("text/html", "page.html", base64("<h1>Ferry</h1><p>Of the page.</p>")),
      attached("application/octet-stream", "story.pdf", pdf),
      attached("text/plain", "story.txt", base64("Of the text.")),
      attached("image/png", "ferry.png", base64(Uint8Array.of(0x89, 0x50))),
      attached("application/zip", "all.zip", base64("PK")),
    ];
    const { pages, notes } = await read(mail(...multipart("mixed", parts)));
    expect(pages.map((page) => [page.source, page.mediaType, ...blockTexts(page)])).toEqual([
      ["a.eml", "text/plain", "The plain form."],
      ["a.eml#page.html", "text/html", "Ferry", "Of the page."],
      ["a.eml#story.pdf", "application/pdf", "The text of the PDF."],
      ["a.eml#story.txt", "text/plain", "Of the text."],
    ]);
    expect(labelsOf(pages[1])).toEqual([["headline", "Ferry", "", "dom"]]);
    expect(notes).toEqual([
      {
        level: "info",
        code: "mail-attachments",
        message: "2 attachments of this mail were not read: ferry.png, all.zip.",
        at: "a.eml",
      },
    ]);
  });

  it("has a page for a mail that was forwarded whole, and keeps forwarded text in the text", async () => {
    const text = [
      "Content-Type: text/plain",
      "",
      "See below.",
      "",
      "---- Forwarded message ----",
      "From: Jo Berg",
      "",
      "The crew stayed.",
    ];
    const inner = ["From: Jo Berg <jo@coast.example>", "Subject: Crew", "", "The crew stayed aboard."];
    const forwarded = ["Content-Type: message/rfc822", "", ...inner];
    const { pages, notes } = await read(mail(...multipart("mixed", [text, forwarded])));
    expect(notes).toEqual([]);
    expect(pages.map(blockTexts)).toEqual([
      ["See below.", "---- Forwarded message ----", "From: Jo Berg", "The crew stayed."],
      ["The crew stayed aboard."],
    ]);
    expect(labelsOf(pages[1])).toEqual([
      ["headline", "Crew", "", "container"],
      ["byline", "Jo Berg", "", "container"],
    ]);
  });
});

describe("a hostile or broken mail", () => {
  it("is given up where its parts are nested too deeply", async () => {
    const nested = Array.from({ length: 1000 }, (_, nth) => [
      `Content-Type: multipart/mixed; boundary="b${nth}"`,
      "",
      `--b${nth}`,
    ]).flat();
    const { pages, notes } = await read(mail(...nested, "Content-Type: text/plain", "", "Text."));
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "mail-broken", at: "a.eml" }]);
  });

  it("is read five mails deep", async () => {
    let inner = ["From: a@b.example", "", "Innermost."];
    for (let nth = 0; nth < 8; nth++)
      inner = [
        `Subject: level ${nth}`,
        ...multipart("mixed", [["Content-Type: message/rfc822", "", ...inner]], `b${nth}`),
      ];
    const { pages, notes } = await read(
      mail(
        ...multipart(
          "mixed",
          [
            ["", "Outermost."],
            ["Content-Type: message/rfc822", "", ...inner],
          ],
          "out",
        ),
      ),
    );
    expect(pages.map(blockTexts)).toEqual([["Outermost."]]);
    expect(notes.map((note) => note.code)).toContain("mail-attachments");
  });

  it("is read as far as it goes where a boundary or base64 is broken", async () => {
    const unclosed = multipart("mixed", [["", "The ferry was late."]]).slice(0, -2);
    expect((await read(mail(...unclosed))).pages.map(blockTexts)).toEqual([["The ferry was late."]]);
    const unnamed = ["Content-Type: multipart/mixed", "", "--b1", "", "The ferry was late.", "--b1--"];
    expect((await read(mail(...unnamed))).notes).toMatchObject([{ level: "error", code: "page-empty" }]);
    const broken = [
      "Content-Type: text/plain",
      "Content-Transfer-Encoding: base64",
      "",
      "VGhlIGZlcnJ5*IHdhcyBsYXRl=Lg=",
    ];
    expect((await read(mail(...broken))).pages).toHaveLength(1);
    expect((await read(mail(""))).notes).toMatchObject([{ level: "error", code: "page-empty", at: "a.eml" }]);
  });

  it("is read in bounded time where 50 MB stand on one line", async () => {
    const { pages } = await read(joined(mail("", ""), Buffer.alloc(50_000_000, "ferry ")));
    expect(pages).toHaveLength(1);
    const header = await read(
      joined(Buffer.from("From: a@b.example\r\nMessage-ID: "), Buffer.alloc(50_000_000, "x")),
    );
    expect(header.notes).toMatchObject([{ level: "error", code: "mail-broken" }]);
  });
});
