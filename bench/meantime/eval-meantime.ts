import { readDateLine, type StatedDate } from "../../src/language/en/stated-dates.ts";
import { cite, placeOf } from "../../src/model/citation.ts";
import type { Label } from "../../src/model/label.ts";
import type { Page } from "../../src/model/page.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { TimeExpression } from "../../src/model/time.ts";
import { readTimes } from "../../src/statements/times/read-times.ts";
import { type GoldPage, type GoldTime, readMeantime } from "./read-meantime.ts";

const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * Measures times on a folder of MEANTIME: `npm run eval -- meantime DIR [--misses]`. The pages are taken in the order
 * of their folders and names; every second one, from the first, is the half whose misses may be looked at.
 */
export async function evalMeantime(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder) throw new Error("usage: npm run eval -- meantime DIR [--misses]");
  const read = readMeantime(folder).map((page) => scorePage(page));
  const halves: readonly (readonly [string, readonly Score[]])[] = [
    ["half that was looked at", read.filter((_, nth) => nth % 2 === 0)],
    ["half that was not", read.filter((_, nth) => nth % 2 === 1)],
    ["all", read],
  ];
  for (const [name, half] of halves) console.log(rowOf(name, half));
  if (args.includes("--misses"))
    for (const { misses } of halves[0]?.[1] ?? []) for (const miss of misses) console.log(miss);
}

interface Score {
  readonly gold: number;
  readonly found: number;
  /** Values equal to the gold's. */
  readonly right: number;
  /** Values that are a part of the gold's month or year where the words name a part: "early June". */
  readonly parts: number;
  /** Calendar values that were read, and those of them that overlap no time of the gold. */
  readonly made: number;
  readonly beside: number;
  readonly misses: readonly string[];
}

function scorePage(gold: GoldPage): Score {
  const made = timesOf(gold);
  const owed = gold.times.filter(({ type, value }) => type === "DATE" && CALENDAR.test(value));
  const pairs = owed.map((time) => ({ time, made: made.find((one) => overlaps(one, time)) }));
  const right = pairs.filter((pair) => pair.made?.value === pair.time.value);
  const parts = pairs.filter((pair) => pair.made && isPart(pair.made, pair.time.value));
  const dated = made.filter(({ type }) => type === "date" || type === "interval");
  const beside = dated.filter((one) => !gold.times.some((time) => overlaps(one, time)));
  const missed = pairs.filter((pair) => !right.includes(pair) && !parts.includes(pair));
  return {
    gold: owed.length,
    found: pairs.filter((pair) => pair.made).length,
    right: right.length,
    parts: parts.length,
    made: dated.length,
    beside: beside.length,
    misses: [
      ...missed.map(
        ({ time, made }) =>
          `${gold.name} (${gold.created}): ${around(gold, time)} is ${time.value}, read ${made?.value}`,
      ),
      ...beside.map(
        (one) => `${gold.name} (${gold.created}): beside the gold ${one.citation.exact} = ${one.value}`,
      ),
    ],
  };
}

function around({ text }: GoldPage, { start, end }: GoldTime): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\n/g,
    "|",
  );
}

function overlaps({ citation }: TimeExpression, { start, end }: GoldTime): boolean {
  return citation.start < end && start < citation.end;
}

function isPart({ value, citation }: TimeExpression, gold: string): boolean {
  return (
    value !== gold &&
    value.startsWith(gold) &&
    /\b(?:early|mid|late|end|start|beginning|earlier|later)\b/i.test(citation.exact)
  );
}

/** Reads a page: its first line is the headline, its second the date, if it is one; the rest are paragraphs. */
function timesOf({ text, created, name }: GoldPage): TimeExpression[] {
  const page: Page = {
    id: "p1",
    source: name,
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: [],
    labels: [],
  };
  const [first, second, ...rest] = linesOf(text);
  if (!first || !second) return [];
  const line = text.slice(second.start, second.end);
  const stated = readDateLine(line)[0];
  const published = stated ? statedLabel(page, stated, second.start) : givenLabel(created);
  const headline: Label = {
    field: "headline",
    value: text.slice(first.start, first.end),
    basis: "stated",
    source: "text",
    citation: cite(page, first),
  };
  const body = (stated ? rest : [second, ...rest]).map((span) => placeOf(page, span));
  const report = { id: "p1.r1", page: "p1", kind: "article", body, sentences: [], headline } as const;
  const labels = published ? [published] : [];
  const dated: Report = { ...report, labels, ...(published ? { published } : {}) };
  return readTimes({ pages: [page], reports: [dated], derivations: [] });
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function givenLabel(created: string | undefined): Label | undefined {
  if (!created) return undefined;
  return {
    field: "published",
    value: created,
    basis: "implied",
    because: "The gold gives the day of the page.",
  };
}

function statedLabel(page: Page, { value, start, end }: StatedDate, offset: number): Label {
  const citation = cite(page, { start: offset + start, end: offset + end });
  return { field: "published", value, basis: "stated", source: "text", citation };
}

function rowOf(name: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const gold = sum(({ gold }) => gold);
  const share = (count: number): string => (count / Math.max(1, gold)).toFixed(3);
  const [found, right, parts] = [sum((one) => one.found), sum((one) => one.right), sum((one) => one.parts)];
  return `${name.padEnd(24)} ${scores.length} pages, ${gold} calendar dates: found ${share(found)}, value right ${share(right)}, with named parts ${share(right + parts)}; ${sum((one) => one.beside)} of ${sum((one) => one.made)} read stand beside the gold`;
}
