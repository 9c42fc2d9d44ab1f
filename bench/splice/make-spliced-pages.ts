import { likeness, type Topic, topicOf } from "../../src/reports/topic.ts";
import { pick, pickNumber, type Random, shuffle, startRandom } from "../copies/random.ts";
import {
  HEADER_FORMS,
  type HeaderForm,
  type ReportLine,
  type WrittenReport,
  writeDay,
  writeReportLines,
} from "./splice-headers.ts";
import { markUp, paragraphEnds } from "./splice-markup.ts";
import { foldLine, type SplicePage, type SpliceStory } from "./splice-material.ts";
import { SPLICE_FORMS, type SplicedPage, type SplicedRow, type SpliceForm } from "./spliced-page.ts";
import { DOCUMENT_LEADS, LIVE_TITLES, PROMPTS, ROUND_UP_CUES, ROUND_UP_TITLES, WRITERS } from "./tables.ts";

/** A guest is a whole article of so many words; longer ones are left out, so that the host stays in sight. */
const GUEST_WORDS = { least: 150, most: 1200 } as const;
/** A guest stands behind at least so many words of its host, and before so many where it stands between. */
const HOST_WORDS = { before: 100, after: 60 } as const;
/** An item of a round-up holds a story's first paragraphs up to this many words. */
const ITEM_WORDS = 60;
/** One page in this many takes the guests that are most like their host in the set; the others take them by chance. */
const ALIKE_EVERY = 3;
/** So many stories are at hand for one page. */
const GUESTS = 6;
/** Every host gives a page in markup and one in plain text, each of the next form in turn. */
const MEDIA = ["html", "text"] as const;

interface Making {
  readonly random: Random;
  readonly host: SplicePage;
  readonly guests: readonly SpliceStory[];
  readonly medium: (typeof MEDIA)[number];
}

type Made = Pick<SplicedPage, "content" | "rows"> & { readonly header?: HeaderForm };

/** Makes spliced pages from the pages of a set, the same for the same seed; hosts that fit no form are passed over. */
export function makeSplicedPages(seed: number, pages: readonly SplicePage[]): SplicedPage[] {
  const stories = pages.map(({ story }) => story).filter(isWhole);
  const topics = new Map(stories.map((story) => [story, topicOf(story.paragraphs.join(" "))]));
  const made: SplicedPage[] = [];
  pages.forEach((host, nth) => {
    MEDIA.forEach((medium, second) => {
      const random = startRandom(seed, `${host.story.id} ${medium}`);
      const others = shuffle(
        random,
        stories.filter(({ site }) => site !== host.story.site),
      );
      const alike = pickNumber(random, 1, ALIKE_EVERY) === 1;
      const guests = (alike ? nearest(topics, host.story, others) : others).slice(0, GUESTS);
      const form = SPLICE_FORMS[(nth + 4 * second) % SPLICE_FORMS.length];
      if (form === undefined || guests.length < GUESTS) return;
      const page = MAKERS[form]({ random, host, guests, medium });
      if (page) made.push({ id: `${host.story.id} ${medium}`, form, medium, alike, ...page });
    });
  });
  return made;
}

/** Puts the stories that share most words of content with the host first. */
function nearest(
  topics: ReadonlyMap<SpliceStory, Topic>,
  host: SpliceStory,
  others: readonly SpliceStory[],
): SpliceStory[] {
  const own = topicOf(host.paragraphs.join(" "));
  return others
    .map((story) => ({ story, alike: likeness(own, topics.get(story) ?? new Map()) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ story }) => story);
}

/** English prose of a fit length under a headline: a benchmark of English pages. */
function isWhole(story: SpliceStory): boolean {
  const text = story.paragraphs.join(" ");
  const words = countWords(text);
  const english =
    (text.match(/\b(?:the|of|and|to|in|a|that|is|was|for)\b/gi)?.length ?? 0) / Math.max(1, words);
  return (
    words >= GUEST_WORDS.least &&
    words <= GUEST_WORDS.most &&
    english >= 0.15 &&
    countWords(story.headline) >= 4 &&
    countWords(story.paragraphs[0] ?? "") >= 12
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const MAKERS: Readonly<Record<SpliceForm, (making: Making) => Made | undefined>> = {
  "after the host's text": (making) => {
    const [place] = placesIn(making.host, making.medium).slice(-1);
    return place === undefined ? undefined : insertReports(making, place);
  },
  "between two paragraphs": (making) => {
    const places = placesIn(making.host, making.medium).filter(
      (at) => wordsAfter(making.host, at) >= HOST_WORDS.after,
    );
    return places.length === 0 ? undefined : insertReports(making, pick(making.random, places));
  },
  "one after another": (making) => {
    const { random, host, guests } = making;
    if (!isWhole(host.story)) return undefined;
    const header = pick(random, HEADER_FORMS);
    const count = pickNumber(random, 2, 3);
    const stories = [host.story, ...guests].slice(0, count);
    return wholePage(
      making,
      [],
      stories.map((story) => writeReportLines(random, story, header)),
      header,
    );
  },
  "round-up": (making) => makeRoundUp(making),
  "live blog with a pasted report": (making) => makeLiveBlog(making, true),
  "live blog": (making) => makeLiveBlog(making, false),
  "document quoted in full": (making) => {
    const { random, host, medium, guests } = making;
    const place = pickPlace(random, placesIn(host, medium));
    const story = guests[0];
    if (place === undefined || !story) return undefined;
    const lines = [
      { role: "body", text: pick(random, DOCUMENT_LEADS) },
      ...story.paragraphs.slice(0, 5).map((text) => ({ role: "body", text }) as const),
    ] as const;
    return insertLines(making, [{ at: place, lines }], () => 0);
  },
  "prompts and pull quotes": (making) => {
    const { random, host, medium, guests } = making;
    const places = placesIn(host, medium);
    if (places.length < 3) return undefined;
    const chosen = shuffle(random, places)
      .slice(0, 3)
      .sort((a, b) => a - b);
    const lines = chosen.map((at) => ({
      at,
      lines: [{ role: "rule", text: writePrompt(random, host, guests) }] as const,
    }));
    return insertLines(making, lines, () => undefined);
  },
};

function writePrompt(random: Random, host: SplicePage, guests: readonly SpliceStory[]): string {
  const quote = (pick(random, host.story.paragraphs).match(/^.{20,140}?[.!?](?=\s|$)/)?.[0] ?? "").trim();
  const text = pick(random, PROMPTS).replace("{headline}", pick(random, guests).headline);
  return text.includes("{quote}") && quote === "" ? "Advertisement" : text.replace("{quote}", quote);
}

function pickPlace(random: Random, places: readonly number[]): number | undefined {
  return places.length === 0 ? undefined : pick(random, places);
}

/** Lists the host's own lines behind which a guest can stand: after enough of the host, and found in its markup. */
function placesIn(host: SplicePage, medium: SplicedPage["medium"]): number[] {
  const ends = medium === "html" ? paragraphEnds(host.html ?? "") : undefined;
  let words = 0;
  return host.own.filter((at) => {
    words += countWords(host.lines[at] ?? "");
    return words >= HOST_WORDS.before && (!ends || ends.has(foldLine(host.lines[at] ?? "")));
  });
}

function wordsAfter(host: SplicePage, at: number): number {
  return countWords(
    host.own
      .filter((own) => own > at)
      .map((own) => host.lines[own] ?? "")
      .join(" "),
  );
}

/** Puts one or two whole articles behind a line of the host. */
function insertReports(making: Making, at: number): Made {
  const { random, guests } = making;
  const header = pick(random, HEADER_FORMS);
  const written = guests
    .slice(0, pickNumber(random, 1, 2))
    .map((story) => writeReportLines(random, story, header));
  const lines = written.flatMap(({ above, lines, below }) => [...above, ...lines, ...below]);
  const owners = written.flatMap((report, nth) => ownersOf(report, nth + 1));
  const page = insertLines(making, [{ at, lines, apart: written }], (nth) => owners[nth]);
  return { ...page, header };
}

function ownersOf({ above, lines, below }: WrittenReport, report: number): (number | undefined)[] {
  return [...above.map(() => undefined), ...lines.map(() => report), ...below.map(() => report)];
}

interface Insertion {
  readonly at: number;
  readonly lines: readonly ReportLine[];
  /** The reports that the lines are made of, where each is marked up by itself. */
  readonly apart?: readonly WrittenReport[];
}

/** Puts lines into the host, in its markup or between its visible lines. `ownerOf` names the report of each inserted line. */
function insertLines(
  { random, host, medium }: Making,
  insertions: readonly Insertion[],
  ownerOf: (nth: number) => number | undefined,
): Made {
  const own = new Set(host.own);
  const rows = host.lines.flatMap((text, at): SplicedRow[] => {
    const row: SplicedRow = own.has(at) ? { text, report: 0, role: "body" } : { text, role: "furniture" };
    const inserted = insertions.filter((one) => one.at === at).flatMap(({ lines }) => lines);
    return [row, ...inserted.map((line, nth) => toRow(line, ownerOf(nth)))];
  });
  if (medium === "text") return { content: rows.map(({ text }) => text).join("\n\n"), rows };
  const ends = paragraphEnds(host.html ?? "");
  let content = host.html ?? "";
  for (const { at, lines, apart } of [...insertions].reverse()) {
    const end = ends.get(foldLine(host.lines[at] ?? "")) ?? content.length;
    const markup = apart
      ? apart
          .map((one) => markUp(random, one.above, false) + markUp(random, [...one.lines, ...one.below]))
          .join("")
      : markUp(random, lines);
    content = content.slice(0, end) + markup + content.slice(end);
  }
  return { content, rows };
}

function toRow({ text, role }: ReportLine, report: number | undefined): SplicedRow {
  return { text, role, ...(report === undefined ? {} : { report }) };
}

/** Writes a page of nothing but reports below lines that belong to none of them. */
function wholePage(
  { random, medium }: Making,
  top: readonly string[],
  reports: readonly WrittenReport[],
  header?: HeaderForm,
): Made {
  const rows = [
    ...top.map((text): SplicedRow => ({ text, role: "furniture" })),
    ...reports.flatMap((report, nth) => {
      const owners = ownersOf(report, nth);
      return [...report.above, ...report.lines, ...report.below].map((line, at) => toRow(line, owners[at]));
    }),
  ];
  const named = header ? { header } : {};
  if (medium === "text") return { content: rows.map(({ text }) => text).join("\n\n"), rows, ...named };
  const [title = "", ...rest] = top;
  const intro = `${title ? `<h1>${title}</h1>` : ""}${rest.map((text) => `<p>${text}</p>`).join("")}`;
  const one = startOver(random);
  const body = reports.map(
    (report) => markUp(random, report.above, false) + markUp(one(), [...report.lines, ...report.below]),
  );
  return {
    content: `<!DOCTYPE html><html><body><main>${intro}${body.join("")}</main></body></html>`,
    rows,
    ...named,
  };
}

/** All items of one page are marked up alike. */
function startOver(random: Random): () => Random {
  const seed = Math.floor(random() * 2 ** 31);
  return () => startRandom(seed, "item");
}

function makeRoundUp(making: Making): Made | undefined {
  const { random, host, guests } = making;
  const stories = [...(isWhole(host.story) ? [host.story] : []), ...guests].slice(
    0,
    pickNumber(random, 3, 6),
  );
  const header: HeaderForm = pick(random, [
    "headline alone",
    "headline, source and date",
    "headline, agency dateline",
  ]);
  const style = pick(random, ["numbered", "cues", "plain"]);
  const reports = stories.map((story, nth): WrittenReport => {
    const headline = style === "numbered" ? `${nth + 1}. ${story.headline}` : story.headline;
    const { lines } = writeReportLines(random, { ...story, headline, paragraphs: firstWords(story) }, header);
    const cue = { role: "rule", text: pick(random, ROUND_UP_CUES) } as const;
    return { above: style === "cues" && nth > 0 ? [cue] : [], lines, below: [] };
  });
  const day = writeDay(random, host.story.date ?? "2024-02-11");
  return wholePage(
    making,
    [pick(random, ROUND_UP_TITLES), `By ${pick(random, WRITERS)}`, day],
    reports,
    header,
  );
}

/** A story's first paragraphs, until they hold enough words for an item. */
function firstWords(story: SpliceStory): string[] {
  const taken: string[] = [];
  for (const paragraph of story.paragraphs) {
    taken.push(paragraph);
    if (countWords(taken.join(" ")) >= ITEM_WORDS) break;
  }
  return taken;
}

/** One page of one newsroom with entries under times of the day; entries are parts of one report. */
function makeLiveBlog(making: Making, pasted: boolean): Made | undefined {
  const { random, host, guests } = making;
  const [guest] = guests;
  const paragraphs = host.story.paragraphs.filter((text) => countWords(text) >= 15);
  if (paragraphs.length < 6 || !guest) return undefined;
  const style = pickNumber(random, 0, 2);
  let minutes = pickNumber(random, 14 * 60, 20 * 60);
  const entries = paragraphs.slice(0, 16).flatMap((text, nth): ReportLine[] => {
    if (nth % 2 === 1) return [{ role: "body", text }];
    minutes -= pickNumber(random, 4, 40);
    const heading = text
      .split(" ")
      .slice(0, 7)
      .join(" ")
      .replace(/[,.;:]$/, "");
    return [
      { role: "header", text: writeTime(minutes, style) },
      { role: "headline", text: heading },
      { role: "body", text },
    ];
  });
  const at = 3 * Math.ceil(entries.length / 5 / 3) * 2;
  const cut = entries.findIndex((line, nth) => nth >= at && line.role === "header");
  const own = (lines: readonly ReportLine[]): WrittenReport => ({ above: [], lines, below: [] });
  const report = writeReportLines(
    random,
    guest,
    pick(random, ["source and date, headline, dateline", "headline, agency dateline"]),
  );
  if (pasted && cut < 0) return undefined;
  const parts = pasted ? [own(entries.slice(0, cut)), report, own(entries.slice(cut))] : [own(entries)];
  const top = [pick(random, LIVE_TITLES), `By ${pick(random, WRITERS)}`];
  const page = wholePage(making, top, parts);
  // The entries behind the pasted report belong to the live blog again.
  return { ...page, rows: page.rows.map((row) => (row.report === 2 ? { ...row, report: 0 } : row)) };
}

function writeTime(minutes: number, style: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, "0")];
  if (style === 0) return `${hour}:${minute}`;
  if (style === 1) return `${hour > 12 ? hour - 12 : hour}:${minute} ${hour >= 12 ? "p.m." : "a.m."}`;
  return `${hour > 12 ? hour - 12 : hour}.${minute}${hour >= 12 ? "pm" : "am"} GMT`;
}
