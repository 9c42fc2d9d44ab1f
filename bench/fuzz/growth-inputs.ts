import type { HostileInput } from "./hostile-input.ts";
import { HOSTILE_JSON, HOSTILE_LINES, HOSTILE_MARKUP, HOSTILE_WORDS } from "./tables/hostile-runs.ts";

/** A place in an input that is filled with a run of one hostile piece. */
interface Carrier {
  readonly name: string;
  readonly extension: string;
  readonly pieces: readonly string[];
  readonly fill: (run: string) => string;
}

const STORY = "The ferry to Merran was late on Tuesday, its captain said, because a lock would not open.";
const html = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body><article><h1>Ferry late</h1><p>By Ana Ruvane</p>${body}<p>${STORY}</p></article></body></html>`;
const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title><item><title>Ferry late</title>${item}</item></channel></rss>`;
const mail = (head: string, body: string): string =>
  `From: a@quay.example\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${STORY}\r\n${body}`;
const MULTIPART = "Content-Type: multipart/mixed; boundary=b1";
const attribute = (run: string): string => run.replaceAll('"', "&quot;");

/** The places that runs are put in. */
const CARRIERS: readonly Carrier[] = [
  {
    name: "text line",
    extension: ".txt",
    pieces: HOSTILE_WORDS,
    fill: (run) => `Ferry late\n\n${run}q\n\n${STORY}`,
  },
  {
    name: "text behind By",
    extension: ".txt",
    pieces: HOSTILE_WORDS,
    fill: (run) => `By A${run}q\n\n${STORY}`,
  },
  {
    name: "text in a sentence",
    extension: ".txt",
    pieces: HOSTILE_WORDS,
    fill: (run) => `Ferry late\n\n${STORY} “It was ${run} late,” she said.\n\n${STORY}`,
  },
  {
    name: "text lines",
    extension: ".txt",
    pieces: HOSTILE_WORDS,
    fill: (run) => `${STORY}\n${run.slice(0, 40)}\n`.repeat(run.length / 130),
  },
  {
    name: "html paragraph",
    extension: ".html",
    pieces: HOSTILE_WORDS,
    fill: (run) => html("", `<p>${run}q</p>`),
  },
  {
    name: "html title",
    extension: ".html",
    pieces: HOSTILE_WORDS,
    fill: (run) => html(`<title>A${run}q</title>`, ""),
  },
  {
    name: "html meta",
    extension: ".html",
    pieces: HOSTILE_WORDS,
    fill: (run) =>
      html(
        ["author", "og:title", "og:site_name", "article:published_time", "description", "og:url"]
          .map((name) => `<meta property="${name}" content="${attribute(run)}x">`)
          .join(""),
        `<p class="${attribute(run)}">a</p><a href="${attribute(run)}">a</a>`,
      ),
  },
  {
    name: "html linked data",
    extension: ".html",
    pieces: HOSTILE_WORDS,
    fill: (run) => {
      const article = {
        "@type": "NewsArticle",
        headline: run,
        author: run,
        datePublished: run,
        publisher: { name: run },
      };
      return html(`<script type="application/ld+json">${JSON.stringify(article)}</script>`, "");
    },
  },
  {
    name: "html linked data markup",
    extension: ".html",
    pieces: HOSTILE_JSON,
    fill: (run) => html(`<script type="application/ld+json">${run}</script>`, ""),
  },
  { name: "html markup", extension: ".html", pieces: HOSTILE_MARKUP, fill: (run) => html("", run) },
  { name: "html head", extension: ".html", pieces: HOSTILE_MARKUP, fill: (run) => html(run, "") },
  { name: "html start", extension: ".html", pieces: HOSTILE_MARKUP, fill: (run) => `<!DOCTYPE html>${run}` },
  {
    name: "rss title",
    extension: ".rss",
    pieces: HOSTILE_WORDS,
    fill: (run) =>
      rss(
        `<author><![CDATA[${run}]]></author><pubDate><![CDATA[${run}]]></pubDate><title><![CDATA[${run}]]></title>`,
      ),
  },
  { name: "rss markup", extension: ".rss", pieces: HOSTILE_MARKUP, fill: (run) => rss(run) },
  {
    name: "rss text",
    extension: ".rss",
    pieces: HOSTILE_MARKUP,
    fill: (run) => rss(`<description><![CDATA[${run}]]></description>`),
  },
  {
    name: "nitf markup",
    extension: ".nitf",
    pieces: HOSTILE_MARKUP,
    fill: (run) =>
      `<?xml version="1.0"?><nitf><head/><body><body.content><p>${STORY}</p>${run}</body.content></body></nitf>`,
  },
  { name: "json", extension: ".json", pieces: HOSTILE_JSON, fill: (run) => run },
  {
    name: "json feed",
    extension: ".json",
    pieces: HOSTILE_JSON,
    fill: (run) => `{"version":"https://jsonfeed.org/version/1.1","items":[${run}`,
  },
  {
    name: "json record",
    extension: ".jsonl",
    pieces: HOSTILE_WORDS,
    fill: (run) =>
      JSON.stringify({ title: run, author: run, date: run, text: `${STORY}\n\n${run}`, url: run }),
  },
  {
    name: "mail head",
    extension: ".eml",
    pieces: [...HOSTILE_LINES, ...HOSTILE_WORDS],
    fill: (run) => mail(`Subject: a\r\nTo: ${run}`, ""),
  },
  {
    name: "mail subject",
    extension: ".eml",
    pieces: HOSTILE_WORDS,
    fill: (run) => mail(`Subject: ${run}\r\nDate: ${run}`, ""),
  },
  {
    name: "mail type",
    extension: ".eml",
    pieces: HOSTILE_WORDS,
    fill: (run) => mail(`Content-Type: text/html; a=${run}`, ""),
  },
  {
    name: "mail body",
    extension: ".eml",
    pieces: [...HOSTILE_LINES, ...HOSTILE_WORDS],
    fill: (run) => mail("Subject: a", run),
  },
  {
    name: "mail parts",
    extension: ".eml",
    pieces: HOSTILE_LINES,
    fill: (run) => mail(`${MULTIPART}\r\nSubject: a`, run),
  },
  {
    name: "mhtml",
    extension: ".mhtml",
    pieces: HOSTILE_LINES,
    fill: (run) =>
      `MIME-Version: 1.0\r\n${MULTIPART.replace("mixed", "related")}\r\n\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>${STORY}\r\n${run}`,
  },
  {
    name: "warc",
    extension: ".warc",
    pieces: HOSTILE_LINES,
    fill: (run) => `WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n${run}`,
  },
  {
    name: "warc head",
    extension: ".warc",
    pieces: HOSTILE_WORDS,
    fill: (run) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${run}\r\nWARC-Date: ${run}\r\nContent-Length: 0\r\n\r\n\r\n\r\n`,
  },
  { name: "pdf", extension: ".pdf", pieces: HOSTILE_LINES, fill: (run) => `%PDF-1.4\n${run}` },
];

/** Lengths of the runs, in code units; the second is what the first is compared with. */
export const GROWTH_LENGTHS: readonly [number, number] = [10_000, 40_000];

interface Growth {
  readonly carrier: Carrier;
  readonly piece: string;
}

function listGrowths(only?: string): Growth[] {
  const carriers = CARRIERS.filter(({ name }) => only === undefined || name === only);
  return carriers.flatMap((carrier) => carrier.pieces.map((piece) => ({ carrier, piece })));
}

/** Counts the inputs of a growth run: each hostile run in each of its places, short and long. */
export function countGrowthInputs(only?: string): number {
  return listGrowths(only).length * GROWTH_LENGTHS.length;
}

/** Makes an input of a growth run: an even number is a short run, the next number the same run longer. */
export function makeGrowthInput(number: number, only?: string): HostileInput {
  const { carrier, piece } = listGrowths(only)[number >> 1]!;
  const length = GROWTH_LENGTHS[number % 2]!;
  const run = piece.repeat(Math.ceil(length / piece.length));
  return {
    number,
    format: carrier.name,
    recipe: `${JSON.stringify(piece)} to ${length}`,
    input: { source: `growth${carrier.extension}`, bytes: Buffer.from(carrier.fill(run)) },
  };
}
