import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { ReportText } from "../../src/passages/prepare-body.ts";
import type { BaseReport } from "../copies/base-report.ts";
import { COPY_RECIPES, piecesOf } from "../copies/make-copy.ts";
import { buildPage, type PageDraft } from "../copies/page-draft.ts";
import { pick, pickNumber, type Random, startRandom } from "../copies/random.ts";
import { inventSite } from "../copies/site.ts";
import { writeReport } from "../copies/write-report.ts";

/** Texts of about a given size, with their reports' bodies and sentences already placed. */
export interface Texts {
  readonly reports: readonly ReportText[];
  /** Size in UTF-8. */
  readonly bytes: number;
  /** Texts that carry another one's words. */
  readonly copies: number;
}

/** Three texts in ten carry another's, as among pages on the news of a few days. */
const COPY_SHARE = 0.3;
/** Copies follow their source within so many reports, so that the number of copies of one report stays the same. */
const REACH = 200;
const MEGABYTE = 1_000_000;
/** Sites are few beside pages. */
const SITES = 40;

/**
 * Makes texts of the size asked for, in megabytes of UTF-8: invented reports and copies of every kind that
 * `copies` evaluates. Menus and footers are no part of a report and left out. The same seed gives the same texts.
 */
export function makeTexts(seed: number, megabytes: number): Texts {
  const random = startRandom(seed, "texts");
  const reports: ReportText[] = [];
  const written: BaseReport[] = [];
  let bytes = 0;
  let copies = 0;
  while (bytes < megabytes * MEGABYTE) {
    const id = `t${reports.length}`;
    const copied = written.length > 1 && random() < COPY_SHARE;
    const draft = copied ? draftCopy(random, written, copies++) : draftReport(seed, id, written);
    const made = placeReport(id, draft);
    bytes += Buffer.byteLength(made.text);
    reports.push(made);
  }
  return { reports, bytes, copies };
}

function draftReport(seed: number, id: string, written: BaseReport[]): PageDraft {
  const report = writeReport(seed, id);
  written.push(report);
  return { above: [], paragraphs: piecesOf(report), below: [] };
}

function draftCopy(random: Random, written: readonly BaseReport[], nth: number): PageDraft {
  const near = written.slice(-REACH);
  const at = pickNumber(random, 0, near.length - 2);
  const [base, host] = [near[at], near[at + 1]];
  if (!base || !host) throw new Error("a copy needs two reports before it");
  const recipe = pick(random, COPY_RECIPES);
  const site = inventSite(1, `bench ${nth % SITES}`);
  const draft = recipe.make(random, { base, host, teased: [], site, nth });
  return { ...draft, above: [], below: [] };
}

/** Places a text's paragraphs and sentences as `findReports` would. */
function placeReport(id: string, draft: PageDraft): ReportText {
  const { text } = buildPage(draft);
  const body: (Span & { page: string })[] = [];
  const sentences: Span[] = [];
  let at = 0;
  for (const pieces of draft.paragraphs) {
    const start = at;
    for (const piece of pieces) {
      sentences.push({ start: at, end: at + piece.text.length });
      at += piece.text.length + 1;
    }
    body.push({ page: id, start, end: at - 1 });
    at += 1;
  }
  const report: Report = { id: `${id}.r1`, page: id, kind: "article", body, sentences, labels: [] };
  return { report, text };
}
