import type { Citation, Place } from "../model/citation.ts";
import type { Dossier, DossierPage } from "../model/dossier.ts";
import type { Report } from "../model/report.ts";
import { shorten, sourceWords } from "../web/words.ts";
import { plainText } from "./plain-text.ts";

/** A dossier with its pages and reports by id. */
export interface DossierIndex {
  readonly dossier: Dossier;
  readonly pages: ReadonlyMap<string, DossierPage>;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Words of a page as rows carry them: the place, the words, and the page's file and hash. */
export interface CitedWords extends Citation {
  readonly source: string;
  /** SHA-256 of the page's bytes. */
  readonly sha256: string;
}

const TITLE_LENGTH = 70;

/** Indexes a dossier's pages and reports by id. */
export function indexDossier(dossier: Dossier): DossierIndex {
  return {
    dossier,
    pages: new Map(dossier.pages.map((page) => [page.id, page])),
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
  };
}

/** Gives the words at a place, with the page's file and hash. */
export function citedWords(index: DossierIndex, { page, start, end }: Place): CitedWords {
  const { source = page, text = "", sha256 = "" } = index.pages.get(page) ?? {};
  return { page, source, start, end, exact: text.slice(start, end), sha256 };
}

/** Gives a report's headline, or the first words of its body. */
export function titleOf(index: DossierIndex, report: Report): string {
  const first = report.body[0];
  const opening = first
    ? (index.pages.get(report.page)?.text.slice(first.start, first.start + 2 * TITLE_LENGTH) ?? "")
    : "";
  return shorten(plainText(report.headline?.value ?? opening), TITLE_LENGTH);
}

/** Names a page for reading: the last part of its path, or its host. */
export function fileOf(index: DossierIndex, page: string): string {
  return plainText(sourceWords(index.pages.get(page)?.source ?? page));
}

/** Names a report for reading: its file and its title. */
export function nameOf(index: DossierIndex, id: string): string {
  const report = index.reports.get(id);
  return report ? `${fileOf(index, report.page)} “${titleOf(index, report)}”` : id;
}

/** Gives the stretch from the beginning of a report's body to its end. */
export function bodyPlace(report: Report): Place {
  const starts = report.body.map((place) => place.start);
  const ends = report.body.map((place) => place.end);
  return { page: report.page, start: Math.min(...starts, ...ends), end: Math.max(0, ...ends) };
}
