import type { Derivation } from "../model/derivation.ts";
import type { DossierPage } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { LabelledBlock, Report } from "../model/report.ts";
import { countWords, DERIVATION_PHRASES, FINDING_WORDS, percentWords, sourceWords } from "../web/words.ts";
import {
  bodyPlace,
  type CitedWords,
  citedWords,
  type DossierIndex,
  nameOf,
  titleOf,
} from "./dossier-index.ts";
import type { Item } from "./find-item.ts";
import { LABEL_COLUMNS, LABEL_TABLE, type LabelRow, labelRows } from "./label-rows.ts";
import type { Listing, TableColumn } from "./listing.ts";
import { ORIGIN_COLUMNS, ORIGIN_TABLE, type OriginRow, originRows } from "./origin-rows.ts";
import { plainText } from "./plain-text.ts";
import { reasonRows } from "./reason-rows.ts";
import { claimListing, statedListing } from "./stated-listing.ts";

/** A row of a page, derivation or finding: what the words are, and the words. */
export interface PartRow extends Partial<CitedWords> {
  /** The kind of block, the code of the reason, `match`, or `evidence`. */
  readonly what: string;
  /** Id of the report that a block or a matched passage belongs to. */
  readonly report?: string;
  readonly text?: string;
}

const PART_COLUMNS = ["what", "report", "text", "page", "source", "start", "end", "exact", "sha256"];

const PLACE_TABLE: readonly TableColumn<PartRow>[] = [
  { heading: "start", of: (row) => (row.start === undefined ? "" : `${row.start}`), right: true },
  { heading: "end", of: (row) => (row.end === undefined ? "" : `${row.end}`), right: true },
  { heading: "words", of: (row) => row.exact ?? "" },
];

/** Lists what is to be said of an item, with a heading that names it. */
export function listingOfItem(index: DossierIndex, found: Item): Listing<object> {
  switch (found.kind) {
    case "page":
      return pageListing(index, found.item);
    case "report":
      return reportListing(index, found.item);
    case "origin":
      return originListing(index, found.item);
    case "derivation":
      return derivationListing(index, found.item);
    case "finding":
      return findingListing(index, found.item);
    case "claim":
      return claimListing(index, found.item);
    case "statement":
      return statedListing(index, found.item);
  }
}

function originListing(index: DossierIndex, origin: Origin): Listing<OriginRow> {
  return {
    name: "rows",
    facts: { kind: "origin", id: origin.id },
    rows: originRows(index, origin),
    columns: ORIGIN_COLUMNS,
    table: ORIGIN_TABLE,
    heading: [`origin ${origin.id}`],
  };
}

function pageListing(index: DossierIndex, page: DossierPage): Listing<PartRow> {
  const reports = index.dossier.reports.filter((report) => report.page === page.id);
  return {
    name: "blocks",
    facts: { kind: "page", ...withoutText(page), reports: reports.map((report) => report.id) },
    rows: page.blocks.map((block) => blockRow(index, page, block)),
    columns: PART_COLUMNS,
    table: [
      { heading: "block", of: (row) => row.what },
      { heading: "report", of: (row) => row.report ?? "-" },
      ...PLACE_TABLE,
    ],
    heading: [
      `page ${page.id}  ${plainText(page.source)}`,
      `${page.mediaType}, ${page.encoding}, ${page.text.length} code units, sha256 ${page.sha256}`,
      ...reports.map((report) => `report ${report.id}  ${report.kind}  ${titleOf(index, report)}`),
    ],
  };
}

function withoutText({ id, source, mediaType, encoding, sha256 }: DossierPage): object {
  return { id, source, mediaType, encoding, sha256 };
}

function blockRow(index: DossierIndex, page: DossierPage, block: LabelledBlock): PartRow {
  const words = citedWords(index, { page: page.id, start: block.start, end: block.end });
  return { what: block.kind, ...(block.report === undefined ? {} : { report: block.report }), ...words };
}

function reportListing(index: DossierIndex, report: Report): Listing<LabelRow> {
  const { id, kind, page } = report;
  const words = citedWords(index, bodyPlace(report));
  const body = report.body.map((place) => citedWords(index, place));
  return {
    name: "labels",
    facts: { kind: "report", id, reportKind: kind, page, source: words.source, body },
    rows: labelRows(index, page).filter((row) => row.report === id),
    columns: LABEL_COLUMNS,
    table: LABEL_TABLE,
    heading: [
      `report ${id}  ${nameOf(index, id)}`,
      `${kind}, ${countWords(report.sentences.length, "sentence")}, ${words.start}-${words.end} of ${plainText(words.source)}`,
      ...index.dossier.origins
        .filter((origin) => origin.reports.includes(id))
        .map((origin) => `origin ${origin.id}  ${origin.organisation?.name ?? "(nobody names it)"}`),
    ],
    footing: body.map(({ exact }) => plainText(exact)),
  };
}

function derivationListing(index: DossierIndex, derivation: Derivation): Listing<PartRow> {
  const { id, from, to, kind, prov, direction, share, matches, because } = derivation;
  const page = index.reports.get(from)?.page ?? "";
  return {
    name: "rows",
    facts: { kind: "derivation", id, from, to, derivationKind: kind, prov, direction, share },
    rows: [
      ...reasonRows(index, because).map(({ code, ...rest }): PartRow => ({ what: code, ...rest })),
      ...matches.map(
        (match): PartRow => ({
          what: "match",
          report: from,
          text: `${match.likeness}, ${countWords(match.words, "word")}; ${to} ${match.to.start}-${match.to.end}`,
          ...citedWords(index, { page, ...match.from }),
        }),
      ),
    ],
    columns: PART_COLUMNS,
    table: [
      { heading: "row", of: (row) => row.what },
      { heading: "reason or match", of: (row) => row.text ?? "", most: 60 },
      ...PLACE_TABLE,
    ],
    heading: [
      `derivation ${id}  ${DERIVATION_PHRASES[kind]}, direction ${direction}`,
      `from  ${from}  ${nameOf(index, from)}  ${percentWords(share.from)} of its body`,
      `to    ${to}  ${nameOf(index, to)}  ${percentWords(share.to)} of its body`,
    ],
  };
}

function findingListing(index: DossierIndex, finding: Finding): Listing<PartRow> {
  const { id, kind, rank, about, because, text, arithmetic } = finding;
  return {
    name: "evidence",
    facts: {
      kind: "finding",
      id,
      findingKind: kind,
      rank,
      about,
      text,
      ...(arithmetic === undefined ? {} : { arithmetic }),
    },
    rows: because.map((citation): PartRow => ({ what: "evidence", ...citedWords(index, citation) })),
    columns: PART_COLUMNS,
    table: [{ heading: "file", of: (row) => sourceWords(row.source ?? ""), most: 30 }, ...PLACE_TABLE],
    heading: [
      `finding ${id}  ${FINDING_WORDS[kind]} (number ${rank} to look at)`,
      plainText(text),
      ...(arithmetic === undefined ? [] : [arithmetic]),
    ],
  };
}
