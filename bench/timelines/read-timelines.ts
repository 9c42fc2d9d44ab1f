import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../../src/model/page.ts";
import type { Report } from "../../src/model/report.ts";

/** A document of the task as a page with one report, and where its sentences and words stand. */
export interface TimelinePage {
  readonly page: Page;
  readonly report: Report;
  /** Words with their offsets in the page and the number of their sentence. */
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly sentence: number;
    readonly word: string;
  }[];
}

/** A line of a timeline: one event with its mentions ("11714-2-exercising") and its day, with X for what is not known. */
export interface TimelineEvent {
  readonly order: number;
  readonly day: string;
  readonly mentions: readonly string[];
}

/** One of the sets of documents that belong together, with the timelines of its entities. */
export interface TimelineCorpus {
  readonly name: string;
  readonly pages: readonly TimelinePage[];
  readonly timelines: readonly { readonly entity: string; readonly events: readonly TimelineEvent[] }[];
}

/** Reads the three corpora of the task's test data: raw texts (track A) and gold timelines. */
export function readTimelineCorpora(folder: string): TimelineCorpus[] {
  const data = join(folder, "SemEval_Task4_data");
  return readdirSync(data)
    .filter((name) => name.startsWith("corpus_"))
    .sort()
    .map((name) => {
      const texts = join(data, name, "corpus_trackA_CAT");
      const gold = join(data, name, "TimeLines_Gold_Standard");
      return {
        name,
        pages: readdirSync(texts)
          .sort()
          .map((file) => readDocument(readFileSync(join(texts, file), "utf8"))),
        timelines: readdirSync(gold)
          .sort()
          .map((file) => readTimeline(readFileSync(join(gold, file), "utf8"))),
      };
    });
}

const TOKEN = /<token number="\d+" sentence="(\d+)" t_id="\d+">([^<]*)<\/token>/g;
const NO_BLANK_BEFORE = /^(?:[,.;:!?)%\]]|['’](?:s|re|ve|ll|d|m|t)?|n't)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** Writes the words as a text, one sentence to a line, and makes of it a page whose report was published on the stated day. */
function readDocument(xml: string): TimelinePage {
  const id = xml.match(/doc_id="(\d+)"/)?.[1] ?? "";
  const day =
    xml.match(/functionInDocument="CREATION_TIME"[^>]*value="([\d-]+)"/)?.[1] ??
    xml.match(/value="([\d-]+)"[^>]*functionInDocument="CREATION_TIME"/)?.[1] ??
    "";
  let text = "";
  let before = "";
  const words: { start: number; end: number; sentence: number; word: string }[] = [];
  for (const [, sentence = "", raw = ""] of xml.matchAll(TOKEN)) {
    const word = raw.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
    const number = Number(sentence);
    if (words.length > 0) {
      if (words.at(-1)?.sentence !== number) text += "\n";
      else if (!NO_BLANK_BEFORE.test(word) && !/^[([$“]$/.test(before)) text += " ";
    }
    words.push({ start: text.length, end: text.length + word.length, sentence: number, word });
    text += word;
    before = word;
  }
  return { words, ...pageOf({ id, day, text, words }) };
}

function pageOf({
  id,
  day,
  text,
  words,
}: {
  id: string;
  day: string;
  text: string;
  words: TimelinePage["words"];
}): { page: Page; report: Report } {
  const lines = [...text.matchAll(/[^\n]+/g)].map((hit) => ({
    page: id,
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const page: Page = {
    id,
    source: id,
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: lines,
    labels: [],
  };
  // The first two sentences are the headline and the date.
  const from = words.find(({ sentence }) => sentence >= 2)?.start ?? 0;
  const body = lines.filter(({ start }) => start >= from);
  const published = {
    field: "published",
    value: day,
    basis: "implied",
    because: "the task gives the day of each document",
  } as const;
  return {
    page,
    report: {
      id: `${id}.r1`,
      page: id,
      kind: "article",
      body,
      sentences: body,
      published,
      labels: [published],
    },
  };
}

function readTimeline(lines: string): { entity: string; events: TimelineEvent[] } {
  const [entity = "", ...rows] = lines.split("\n").map((line) => line.trim());
  const events = rows.flatMap((row): TimelineEvent[] => {
    const [order, day, ...mentions] = row.split(/\s+/);
    return order && day && mentions.length > 0 ? [{ order: Number(order), day, mentions }] : [];
  });
  return { entity, events };
}
