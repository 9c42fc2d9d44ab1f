import { gzipSync } from "node:zlib";
import { makePdf, setLines } from "../make-inputs/make-pdf.ts";
import { makeWarc } from "../make-inputs/make-warc.ts";
import { makeZip } from "../make-inputs/make-zip.ts";
import type { StoryDraft } from "./story-draft.ts";

/** A format of inputs and how one is made; the same draft gives the same bytes. */
export interface BaseFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (draft: StoryDraft) => Uint8Array | Promise<Uint8Array>;
}

/** The formats that the fuzz run makes inputs of, at least one for each format that pages are read from. */
export const BASE_FORMATS: readonly BaseFormat[] = [
  { name: "text", extension: ".txt", mediaType: "text/plain", make: ({ text }) => Buffer.from(text) },
  { name: "html", extension: ".html", mediaType: "text/html", make: ({ html }) => Buffer.from(html) },
  { name: "gzip", extension: ".html.gz", mediaType: "text/html", make: ({ html }) => gzipSync(html) },
  { name: "warc", extension: ".warc", mediaType: "application/warc", make: (draft) => warcOf(draft, false) },
  {
    name: "warc-gz",
    extension: ".warc.gz",
    mediaType: "application/gzip",
    make: (draft) => warcOf(draft, true),
  },
  { name: "wacz", extension: ".wacz", mediaType: "application/wacz", make: waczOf },
  { name: "rss", extension: ".rss", mediaType: "application/rss+xml", make: rssOf },
  { name: "rdf", extension: ".rdf", mediaType: "application/rdf+xml", make: rdfOf },
  { name: "atom", extension: ".atom", mediaType: "application/atom+xml", make: atomOf },
  { name: "json-feed", extension: ".json", mediaType: "application/feed+json", make: jsonFeedOf },
  { name: "newsml-g2", extension: ".xml", mediaType: "application/xml", make: newsmlOf },
  { name: "nitf", extension: ".nitf", mediaType: "text/xml", make: nitfOf },
  { name: "ninjs", extension: ".json", mediaType: "application/json", make: ninjsOf },
  { name: "json-lines", extension: ".jsonl", mediaType: "application/x-ndjson", make: jsonLinesOf },
  { name: "mhtml", extension: ".mhtml", mediaType: "multipart/related", make: mhtmlOf },
  { name: "mail", extension: ".eml", mediaType: "message/rfc822", make: mailOf },
  { name: "pdf", extension: ".pdf", mediaType: "application/pdf", make: pdfOf },
];

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function warcOf({ url, date, html, text }: StoryDraft, gzip: boolean): Promise<Uint8Array> {
  const chunks = `${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`;
  const id = (nth: number): Record<string, string> => ({
    "WARC-Record-ID": `<urn:uuid:00000000-0000-4000-8000-00000000000${nth}>`,
  });
  const html1 = { "Content-Type": "text/html; charset=utf-8" };
  return makeWarc(
    [
      { url, date, body: html, http: html1, warc: id(1) },
      {
        url: `${url}/b`,
        date,
        body: gzipSync(html),
        http: { ...html1, "Content-Encoding": "gzip" },
        warc: id(2),
      },
      {
        url: `${url}/c`,
        date,
        body: chunks,
        http: { ...html1, "Transfer-Encoding": "chunked" },
        warc: id(3),
      },
      { url: `${url}/d`, date, body: text, http: { "Content-Type": "text/plain" }, warc: id(4) },
    ],
    gzip,
  );
}

async function waczOf(draft: StoryDraft): Promise<Uint8Array> {
  const { url, headline } = draft;
  const list = ['{"format":"json-pages-1.0","id":"pages"}', JSON.stringify({ url, title: headline })];
  return makeZip([
    { name: "archive/data.warc.gz", content: await warcOf(draft, true) },
    { name: "pages/pages.jsonl", content: list.join("\n"), deflated: true },
    { name: "datapackage.json", content: '{"profile":"data-package"}', deflated: true },
  ]);
}

function rssOf({ url, headline, byline, html }: StoryDraft): Uint8Array {
  return Buffer.from(
    `${XML}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay Courier</title><link>https://quay.example/</link>
<item><title>${escaped(headline)}</title><link>${escaped(url)}</link><dc:creator>${escaped(byline)}</dc:creator><pubDate>Tue, 14 Mar 2023 15:42:00 GMT</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>
<item><title>Short</title><description>${escaped(html.slice(0, 2000))}</description></item></channel></rss>`,
  );
}

function rdfOf({ url, headline, byline, html, date }: StoryDraft): Uint8Array {
  return Buffer.from(
    `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://quay.example/"><title>Quay</title><link>https://quay.example/</link></channel><item rdf:about="${escaped(url)}"><title>${escaped(headline)}</title><link>${escaped(url)}</link><description>${escaped(html)}</description><dc:creator>${escaped(byline)}</dc:creator><dc:date>${date}</dc:date></item></rdf:RDF>`,
  );
}

function atomOf({ url, headline, byline, html, date }: StoryDraft): Uint8Array {
  return Buffer.from(
    `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><id>urn:quay</id><updated>${date}</updated><entry><title type="html">${escaped(headline)}</title><id>urn:1</id><link rel="alternate" href="${escaped(url)}"/><author><name>${escaped(byline)}</name></author><published>${date}</published><content type="html">${escaped(html)}</content></entry></feed>`,
  );
}

function jsonFeedOf({ url, headline, byline, html, date }: StoryDraft): Uint8Array {
  const item = {
    id: url,
    url,
    title: headline,
    content_html: html,
    date_published: date,
    authors: [{ name: byline }],
  };
  return json({ version: "https://jsonfeed.org/version/1.1", title: "Quay", items: [item] });
}

function newsmlOf({ headline, byline, text, date }: StoryDraft): Uint8Array {
  return Buffer.from(
    `${XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:nwa:1" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="NWA"/><versionCreated>${date}</versionCreated></itemMeta><contentMeta><headline>${escaped(headline)}</headline><by>${escaped(byline)}</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphsOf(text)}</body></html></inlineXML></contentSet></newsItem>`,
  );
}

function nitfOf({ headline, byline, text }: StoryDraft): Uint8Array {
  return Buffer.from(
    `${XML}<nitf><head><title>${escaped(headline)}</title><docdata><doc-id id-string="nwa-1"/><date.issue norm="20230314T154200Z"/></docdata></head><body><body.head><hedline><hl1>${escaped(headline)}</hl1></hedline><byline>By <person>${escaped(byline)}</person></byline></body.head><body.content>${paragraphsOf(text)}</body.content></body></nitf>`,
  );
}

function paragraphsOf(text: string): string {
  const paragraphs = text.split("\n\n").filter((words) => words.trim() !== "");
  return paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("");
}

function ninjsOf({ url, headline, byline, html, text, date }: StoryDraft): Uint8Array {
  const side = { type: "text", uri: "urn:nwa:2", headline: "A side", body_text: text };
  return json({
    uri: url,
    type: "text",
    version: "2",
    firstcreated: date,
    headline,
    byline,
    infosource: [{ name: "Northern Wire Agency" }],
    body_xhtml: html,
    associations: { side },
  });
}

function jsonLinesOf({ url, headline, byline, html, text, date }: StoryDraft): Uint8Array {
  const records = [
    { url, title: headline, author: byline, text, date },
    { url: `${url}/b`, headline, author: [{ name: byline }], body: html, publisher: "Quay Courier" },
  ];
  return Buffer.from(records.map((record) => JSON.stringify(record)).join("\n"));
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function mhtmlOf({ url, headline, html }: StoryDraft): Uint8Array {
  return lines([
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${url}`,
    `Subject: ${headline}`,
    "Date: Tue, 14 Mar 2023 16:05:00 GMT",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    `Content-Location: ${url}`,
    "",
    quotedPrintable(html),
    "--b1",
    "Content-Type: text/css",
    "",
    "p { color: red }",
    "--b1--",
    "",
  ]);
}

function mailOf({ headline, byline, html, text }: StoryDraft): Uint8Array {
  return lines([
    `From: "${byline}" <ana@coast.example>`,
    "To: desk@quay.example",
    `Subject: =?utf-8?B?${Buffer.from(headline).toString("base64")}?=`,
    "Date: Tue, 14 Mar 2023 17:05:00 +0100 (CET)",
    "Message-ID: <1@coast.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/plain; charset=utf-8; format=flowed",
    "",
    text,
    "--b1",
    'Content-Type: text/html; charset=utf-8; name="page.html"',
    "Content-Disposition: attachment; filename=page.html",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(html).toString("base64").replace(/.{76}/g, "$&\r\n"),
    "--b1--",
    "",
  ]);
}

function lines(all: readonly string[]): Uint8Array {
  return Buffer.from(all.join("\r\n"));
}

/** Writes text in the coding of RFC 2045, section 6.7, with short lines. */
function quotedPrintable(text: string): string {
  const coded = Buffer.from(text)
    .toString("latin1")
    .replace(/[^\n -<>-~]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    .replace(/ $/gm, "=20");
  return coded.replace(/(?:=[\dA-F]{2}|[^\n=]){24}(?=[^\n])/g, "$&=\r\n");
}

/** Longest text that is set in a PDF, in code units: a sheet's worth of lines twice. */
const PDF_TEXT = 8000;

function pdfOf({ headline, byline, text }: StoryDraft): Uint8Array {
  const rows = text.slice(0, PDF_TEXT).match(/[^\n]{1,80}(?: |$)|[^\n]{1,80}/gm) ?? [];
  const sheets = [rows.slice(0, 60), rows.slice(60, 120)].map((some) => setLines(50, 40, some));
  return makePdf({
    sheets: sheets.filter((sheet) => sheet.length > 0),
    information: { Title: headline, Author: byline, CreationDate: "D:20230314154200Z" },
  });
}
