import { type Citation, cite } from "../../src/model/citation.ts";
import type { Origin } from "../../src/model/origin.ts";
import type { Page } from "../../src/model/page.ts";
import type { Quotation, SpeechMode } from "../../src/model/quotation.ts";

/** What somebody says in a report, by words; the report `a` stands in the page `a`. */
export interface Saying {
  readonly report: string;
  readonly words: string;
  readonly speaker?: string;
  /** Absent for a source that the report does not name. */
  readonly named?: false;
  readonly mode?: SpeechMode;
  readonly via?: readonly string[];
  /** Number of the saying that holds this one. */
  readonly within?: number;
}

/** Gives every report a page with its sayings, and a quotation for each. */
export function say(sayings: readonly Saying[]): { pages: Page[]; quotations: Quotation[] } {
  const names = [...new Set(sayings.map(({ report }) => report))];
  const pages = names.map((name): Page => {
    const own = sayings.filter(({ report, within }) => report === name && within === undefined);
    return {
      id: name,
      source: `pages/${name}.txt`,
      mediaType: "text/plain",
      sha256: "0".repeat(64),
      encoding: "utf-8",
      text: own.map(({ words }) => `${words}\n`).join(""),
      blocks: [],
      labels: [],
    };
  });
  const quotations = sayings.map((saying, nth): Quotation => {
    const { report, words, speaker = "Mira Odell", named = true, mode = "direct", via, within } = saying;
    const page = pages.find(({ id }) => id === report);
    if (!page) throw new Error(`there is no page ${report}`);
    return {
      id: `q${nth}`,
      report,
      mode,
      content: citing(page, words),
      source: { name: speaker, named, ...(named ? { basis: "full-name" as const } : {}) },
      ...(via ? { via } : {}),
      hops: via?.length ?? 0,
      ...(within === undefined ? {} : { within: `q${within}` }),
    };
  });
  return { pages, quotations };
}

function citing(page: Page, words: string): Citation {
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” stands nowhere in ${page.id}`);
  return cite(page, { start, end: start + words.length });
}

/** An origin of its own for each of some reports, or one for several of them; the name of its organisation behind a bar. */
export function originsOf(...drafts: readonly string[]): Origin[] {
  return drafts.map((draft): Origin => {
    const [reports = "", name = ""] = draft.split("|");
    return {
      id: `o-${reports}`,
      kind: name === "commentary" ? "commentary" : "reporting",
      reports: reports.split(" "),
      organisation: name === "" || name === "commentary" ? null : { name, basis: "stated" },
      alternatives: [],
      absent: false,
      because: [],
    };
  });
}
