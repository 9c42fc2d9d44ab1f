import type { Finding } from "../model/finding.ts";
import { FINDING_WORDS, sourceWords } from "../web/words.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A finding with one of the places that it rests on, as a row; a finding that rests on no words has one row. */
export interface FindingRow extends Partial<CitedWords> {
  readonly id: string;
  readonly rank: number;
  readonly kind: Finding["kind"];
  readonly text: string;
  readonly arithmetic?: string;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Number of the place among those of the finding, from 1. */
  readonly evidence: number;
}

/** The columns of findings in CSV. */
export const FINDING_COLUMNS: readonly string[] = [
  ...["id", "rank", "kind", "text", "arithmetic", "about", "evidence"],
  ...["page", "source", "start", "end", "exact", "sha256"],
];

/** The table of findings for reading. */
export const FINDING_TABLE: readonly TableColumn<FindingRow>[] = [
  { heading: "finding", of: (row) => (row.evidence > 1 ? "" : row.id) },
  { heading: "kind", of: (row) => (row.evidence > 1 ? "" : FINDING_WORDS[row.kind]), most: 24 },
  { heading: "what", of: whatCell, most: 70 },
  { heading: "words", of: (row) => row.exact ?? "", most: 40 },
  { heading: "file", of: (row) => sourceWords(row.source ?? ""), most: 22 },
];

function whatCell({ evidence, text, arithmetic }: FindingRow): string {
  if (evidence > 1) return "";
  return arithmetic === undefined ? text : `${text} ${arithmetic}`;
}

/** Turns findings into rows, one for each place that they rest on, the ones to look at first before the others. */
export function findingRows(index: DossierIndex, findings: readonly Finding[]): FindingRow[] {
  return findings.flatMap(({ id, rank, kind, text, arithmetic, about, because }) => {
    const core = { id, rank, kind, text, ...(arithmetic === undefined ? {} : { arithmetic }), about };
    if (because.length === 0) return [{ ...core, evidence: 1 }];
    return because.map((citation, nth) => ({ ...core, evidence: nth + 1, ...citedWords(index, citation) }));
  });
}
