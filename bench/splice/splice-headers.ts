import { pick, pickNumber, type Random } from "../copies/random.ts";
import type { SpliceStory } from "./splice-material.ts";
import { PLACES, SOURCES, WRITERS } from "./tables.ts";

/** How a spliced report begins. */
export const HEADER_FORMS = [
  "headline, byline, date",
  "headline, source and date",
  "source and date, headline, dateline",
  "headline, agency dateline",
  "headline, dated dateline",
  "source and date, dateline",
  "headline alone",
] as const;

export type HeaderForm = (typeof HEADER_FORMS)[number];

/** A line that is written around or into a report. */
export interface ReportLine {
  readonly text: string;
  readonly role: "headline" | "header" | "body" | "rule" | "link";
}

/** A report as it is written into a page. `above` and a rule belong to nobody; `below` belongs to the report. */
export interface WrittenReport {
  readonly above: readonly ReportLine[];
  readonly lines: readonly ReportLine[];
  readonly below: readonly ReportLine[];
}

/** One spliced report in this many has a rule line above it, and one in this many an address above or below. */
const RULE_EVERY = 5;
const LINK_EVERY = 3;

/** Writes a story with the header of a form. */
export function writeReportLines(random: Random, story: SpliceStory, form: HeaderForm): WrittenReport {
  const source = pick(random, SOURCES);
  const [first = "", ...rest] = story.paragraphs;
  const date = writeDay(
    random,
    story.date ?? `2023-1${pickNumber(random, 0, 2)}-${pickNumber(random, 10, 28)}`,
  );
  const headline = line("headline", story.headline);
  const sourced = line("header", `${source.name}, ${date}`);
  const byline = line("header", `By ${story.byline?.replace(/^by\s+/i, "") ?? pick(random, WRITERS)}`);
  const place = pick(random, PLACES);
  const dash = pick(random, ["-", "—", "–"]);
  const agency = `${place} (${source.short}) ${dash} ${first}`;
  const short = date.replace(/,? \d{4}$/, "").replace(/\b(\p{Lu}\p{Ll}{2})\p{Ll}{2,}\b/u, "$1.");
  const written: Readonly<Record<HeaderForm, readonly ReportLine[]>> = {
    "headline, byline, date": [headline, byline, line("header", date), line("body", first)],
    "headline, source and date": [headline, sourced, line("body", first)],
    "source and date, headline, dateline": [sourced, headline, line("body", agency)],
    "headline, agency dateline": [headline, line("body", agency)],
    "headline, dated dateline": [headline, line("body", `${place.toUpperCase()}, ${short} ${dash} ${first}`)],
    "source and date, dateline": [sourced, line("body", agency)],
    "headline alone": [headline, line("body", first)],
  };
  const link = line(
    "link",
    `https://${source.host}/${pickNumber(random, 2019, 2025)}/story-${pickNumber(random, 1000, 9999)}`,
  );
  const linked = pickNumber(random, 1, LINK_EVERY);
  const ruled = pickNumber(random, 1, RULE_EVERY) === 1;
  return {
    above: [
      ...(ruled ? [line("rule", pick(random, ["* * *", "———", "______"]))] : []),
      ...(linked === 1 ? [link] : []),
    ],
    lines: [...written[form], ...rest.map((text) => line("body", text))],
    below: linked === 2 ? [link] : [],
  };
}

function line(role: ReportLine["role"], text: string): ReportLine {
  return { role, text };
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Writes a day as newsrooms do: "December 21, 2023", "21 Dec 2023", "Thursday, December 21, 2023" and the like. */
export function writeDay(random: Random, iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const number = String(Number(day));
  return pick(random, [
    `${name} ${number}, ${year}`,
    `${number} ${name.slice(0, 3)} ${year}`,
    `${number} ${name} ${year}`,
    `${name.slice(0, 3)} ${number}, ${year}`,
  ]);
}
