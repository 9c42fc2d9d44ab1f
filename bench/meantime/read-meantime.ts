import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A time of MEANTIME's gold, with its place in the article's text. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  /** TIMEX3's type, or CREATION for the page's own date line, which is not counted. */
  readonly type: string;
  readonly value: string;
}

/** An article of MEANTIME, cut behind its last annotated sentence. */
export interface GoldPage {
  readonly name: string;
  /** Its sentences, one a line. */
  readonly text: string;
  /** The day that the page's own date line gives, ISO 8601. */
  readonly created: string | undefined;
  readonly times: readonly GoldTime[];
}

/** Pages are annotated to their fifth sentence; the headline and the date line count as sentences 0 and 1. */
const SENTENCES = 6;

/** Reads the articles of a folder of MEANTIME, in the order of their folders and names. */
export function readMeantime(folder: string): GoldPage[] {
  const root = join(folder, "intra-doc_annotation");
  return readdirSync(root)
    .filter((name) => name.startsWith("corpus_"))
    .sort()
    .flatMap((story) =>
      readdirSync(join(root, story))
        .filter((name) => name.endsWith(".xml"))
        .sort()
        .map((name) => readPage(name, readFileSync(join(root, story, name), "utf8"))),
    );
}

const TOKEN = /<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g;
const TIME = /<TIMEX3 ([^>]*?)(?:\/>|>([\s\S]*?)<\/TIMEX3>)/g;

function readPage(name: string, xml: string): GoldPage {
  const { text, places } = joinTokens(xml);
  const times: GoldTime[] = [];
  let created: string | undefined;
  for (const [, attributes = "", inner = ""] of xml.matchAll(TIME)) {
    const [type, value] = [attributeOf(attributes, "type"), attributeOf(attributes, "value")];
    const creation = attributeOf(attributes, "functionInDocument") === "CREATION_TIME";
    if (creation) created = isoOf(value);
    const spans = [...inner.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = ""]) => places.get(id) ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last)
      times.push({ start: first.start, end: last.end, type: creation ? "CREATION" : type, value });
  }
  return { name, text, created, times };
}

/** A few dates of the gold are written day first. */
function isoOf(value: string): string {
  return value.replace(/^(\d\d)-(\d\d)-(\d{4})$/, "$3-$2-$1");
}

function attributeOf(attributes: string, name: string): string {
  return attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? "";
}

interface Joined {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Puts the tokens together as they were printed: no blank before marks, behind brackets and inside possessives. */
function joinTokens(xml: string): Joined {
  const places = new Map<string, { start: number; end: number }>();
  let text = "";
  let sentence = 0;
  for (const [, nth = "0", id = "", raw = ""] of xml.matchAll(TOKEN)) {
    if (Number(nth) >= SENTENCES) break;
    const word = decode(raw);
    const newLine = Number(nth) !== sentence;
    sentence = Number(nth);
    const glued = /^(?:[.,;:!?%)\]]|['’]s?|n['’]t)$/.test(word) || /[([$€£]$/.test(text);
    if (newLine) text += "\n";
    else if (text !== "" && !glued) text += " ";
    places.set(id, { start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, places };
}

function decode(word: string): string {
  return word
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
