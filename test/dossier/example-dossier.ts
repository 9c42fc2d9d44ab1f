import { createHash } from "node:crypto";
import { type Citation, cite, placeOf } from "../../src/model/citation.ts";
import { PROV_PROPERTY } from "../../src/model/derivation.ts";
import { DOSSIER_FORMAT, type Dossier, type DossierPage } from "../../src/model/dossier.ts";
import type { Label } from "../../src/model/label.ts";
import type { Span } from "../../src/model/span.ts";

const SENTENCE = "The ferry to Holm will stop on Monday.";

function makePage(id: string, credit: string): DossierPage {
  const text = `Ferry stops\n${SENTENCE}\n${credit}\n`;
  return {
    id,
    source: `pages/${id}.txt`,
    mediaType: "text/plain",
    sha256: createHash("sha256").update(text).digest("hex"),
    encoding: "utf-8",
    text,
    labels: [],
    blocks: [
      { ...spanOf(text, "Ferry stops"), kind: "headline", report: `${id}-report` },
      { ...spanOf(text, SENTENCE), kind: "body", report: `${id}-report` },
      { ...spanOf(text, credit), kind: "furniture" },
    ],
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function quote(page: DossierPage, words: string): Citation {
  return cite({ ...page, blocks: [] }, spanOf(page.text, words));
}

const first = makePage("first", "Harbour News Service");
const second = makePage("second", "(HNS)");
const headline = (page: DossierPage): Label => ({
  field: "headline",
  value: "Ferry stops",
  source: "text",
  basis: "stated",
  citation: quote(page, "Ferry stops"),
});
const credit: Label = {
  field: "credit",
  value: "(HNS)",
  name: "Harbour News Service",
  basis: "stated",
  citation: quote(second, "(HNS)"),
};
const published: Label = {
  field: "published",
  value: "2024-03-04",
  basis: "implied",
  because: "the address of the page holds the date",
};
const byCredit = {
  code: "explicit-credit",
  text: "The page credits the agency.",
  citations: [credit.citation],
};

/** A dossier small enough to read whole: two pages, of which one republishes the other. */
export const minimal: Dossier = {
  format: DOSSIER_FORMAT,
  generator: { name: "secondsource", version: "0.1.0" },
  summary: { pages: 2, reports: 1, organisations: { min: 1, max: 1, because: [byCredit] } },
  pages: [first, second],
  reports: [first, second].map((page) => ({
    id: `${page.id}-report`,
    page: page.id,
    kind: "article",
    body: [placeOf(page, spanOf(page.text, SENTENCE))],
    sentences: [spanOf(page.text, SENTENCE)],
    headline: headline(page),
    labels: page === second ? [headline(page), credit, published] : [headline(page)],
    ...(page === second ? { credit, published } : {}),
  })),
  derivations: [
    {
      id: "d1",
      from: "second-report",
      to: "first-report",
      kind: "republication",
      prov: PROV_PROPERTY.republication,
      direction: "stated",
      because: [byCredit],
      share: { from: 1, to: 1 },
      matches: [
        {
          from: spanOf(second.text, SENTENCE),
          to: spanOf(first.text, SENTENCE),
          likeness: "verbatim",
          words: 8,
          similarity: 1,
          prose: 1,
          quoted: "neither",
        },
      ],
      findings: ["f1"],
    },
  ],
  origins: [
    {
      id: "o1",
      kind: "reporting",
      reports: ["first-report", "second-report"],
      organisation: { name: "Harbour News Service", basis: "stated" },
      alternatives: [],
      absent: false,
      because: [byCredit],
    },
  ],
  quotations: [
    {
      id: "first-report.q1",
      report: "first-report",
      mode: "indirect",
      content: quote(first, "The ferry to Holm will stop"),
      source: {
        name: "Harbour News Service",
        named: true,
        basis: "full-name",
        citation: quote(first, "Harbour News Service"),
      },
      hops: 0,
    },
  ],
  silences: [
    {
      id: "first-report.s1",
      report: "first-report",
      source: { name: "ferry", named: false, count: 1, class: "business" },
      citation: quote(first, SENTENCE),
    },
  ],
  times: [
    {
      id: "first-report.t1",
      report: "first-report",
      citation: quote(first, "Monday"),
      type: "date",
      value: "2024-03-11",
      anchor: { value: "2024-03-04", basis: "published", because: "The page was published on 4 March 2024." },
    },
  ],
  figures: [
    {
      id: "first-report.n1",
      report: "first-report",
      citation: quote(first, "The ferry"),
      context: quote(first, SENTENCE),
      kind: "count",
      value: { point: 1 },
      unit: "ferry",
      measure: "ferry to Holm",
      attributedTo: { name: "Harbour News Service", named: true, quotation: "first-report.q1" },
    },
  ],
  positions: [
    {
      id: "first-report.p1",
      report: "first-report",
      citation: quote(first, SENTENCE),
      kind: "commitment",
      actor: { name: "Holm Ferries", kind: "organisation" },
      recipient: { name: "Holm", kind: "group", citation: quote(first, "Holm") },
      plover: { event: "RETREAT" },
      matter: "stop on Monday",
      impliedDate: { value: "../2024-03-04", because: "Told by a report of 2024-03-04." },
      quotation: "first-report.q1",
    },
  ],
  policies: [
    {
      id: "m1",
      name: "the ferry to Holm",
      kind: "measure",
      statuses: [{ status: "ended", report: "first-report", citation: quote(first, SENTENCE) }],
      citations: [quote(first, SENTENCE)],
    },
  ],
  events: [
    {
      id: "first-report.e1",
      report: "first-report",
      citation: quote(first, SENTENCE),
      cue: quote(first, "stop"),
      what: "The ferry will stop",
      date: "2024-03-11",
    },
  ],
  threads: [
    {
      id: "h1",
      matter: "the ferry to Holm",
      actor: { name: "Holm Ferries", kind: "organisation" },
      steps: ["first-report.p1", "m1", "first-report.e1"],
    },
  ],
  claims: [
    {
      id: "c1",
      kind: "quotation",
      statements: ["first-report.q1"],
      support: { organisations: { min: 1, max: 1 }, reports: 1, pages: 1, speakers: 1 },
      origins: ["o1"],
      relays: [],
    },
  ],
  findings: [
    {
      id: "f1",
      kind: "label-conflict",
      about: ["second-report"],
      because: [credit.citation],
      text: "The page carries a credit and no byline.",
      rank: 1,
    },
  ],
  notes: [{ level: "info", code: "page-short", message: "The page is short.", at: "pages/first.txt" }],
};
