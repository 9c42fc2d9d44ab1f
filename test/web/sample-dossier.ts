import { type Citation, cite } from "../../src/model/citation.ts";
import type { Claim } from "../../src/model/claim.ts";
import { type Derivation, type DerivationKind, PROV_PROPERTY } from "../../src/model/derivation.ts";
import { DOSSIER_FORMAT, type Dossier, type DossierPage } from "../../src/model/dossier.ts";
import type { Finding, FindingKind } from "../../src/model/finding.ts";
import type { Label } from "../../src/model/label.ts";
import type { Origin } from "../../src/model/origin.ts";
import type { Quotation, Silence } from "../../src/model/quotation.ts";
import type { Reason } from "../../src/model/reason.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import { buildPage } from "./build-page.ts";
import { SAMPLE_PAGES } from "./sample-pages.ts";

/** Cites words of a page; `after` skips to a later occurrence. */
function quote(page: DossierPage, words: string, after = 0): Citation {
  const start = page.text.indexOf(words, after);
  if (start < 0) throw new Error(`The sample page ${page.id} has no “${words}”.`);
  return cite({ ...page, blocks: [] }, { start, end: start + words.length });
}

const BUILT = SAMPLE_PAGES.map(buildPage);
const [wire, herald, blog, courier, hostile] = BUILT.map(({ page }) => page) as [
  DossierPage,
  DossierPage,
  DossierPage,
  DossierPage,
  DossierPage,
];
const REPORTS = BUILT.flatMap(({ reports }) => reports);

function reason(code: string, text: string, ...citations: readonly Citation[]): Reason {
  return { code, text, citations };
}

/** Matches equal paragraphs of two reports; the rest is left to the sentences. */
function derive(
  id: string,
  from: string,
  to: string,
  kind: DerivationKind,
  rest: Partial<Derivation>,
): Derivation {
  return {
    id,
    from,
    to,
    kind,
    prov: PROV_PROPERTY[kind],
    direction: "stated",
    because: [],
    share: { from: 0.912, to: 0.874 },
    matches: [],
    ...rest,
  };
}

const whole = (id: string): Span => {
  const body = REPORTS.find((report) => report.id === id)!.body;
  return { start: body[0]!.start, end: body.at(-1)!.end };
};

const DERIVATIONS: readonly Derivation[] = [
  derive("d-blog", "pg-blog/2", "pg-wire/1", "republication", {
    share: { from: 1, to: 1 },
    because: [
      reason(
        "explicit-credit",
        "The copy carries the wire's credit.",
        quote(blog, "(NPA)"),
        quote(wire, "(NPA)"),
      ),
    ],
  }),
  derive("d-herald", "pg-herald/1", "pg-wire/1", "republication", {
    direction: "probable",
    findings: ["f-number", "f-quote", "f-credit"],
    because: [
      reason(
        "fuller-text",
        "The wire is fuller and carries credit lines.",
        quote(wire, "By Ines Halvard, Norlund Press Agency"),
      ),
      reason(
        "altered-quotation",
        "A quotation reads differently in the copy.",
        quote(herald, "one terrible shudder"),
        quote(wire, "one long shudder"),
      ),
    ],
  }),
  derive("d-courier", "pg-courier/1", "pg-wire/1", "rewrite", {
    direction: "undecided",
    share: { from: 0.614, to: 0.004 },
    matches: [
      {
        from: whole("pg-courier/1"),
        to: whole("pg-wire/1"),
        likeness: "rewritten",
        words: 14,
        similarity: 0.41,
        prose: 1,
        quoted: "neither",
      },
    ],
    because: [
      reason(
        "shared-wording",
        "Both tell of the fine in the same breath.",
        quote(courier, "40,000-crown fine"),
      ),
    ],
  }),
];

const ORIGINS: readonly Origin[] = [
  {
    id: "o-npa",
    kind: "reporting",
    reports: ["pg-wire/1", "pg-blog/2", "pg-herald/1", "pg-courier/1"],
    organisation: { name: "Norlund Press Agency", basis: "stated" },
    alternatives: [{ name: "Agence Télégraphique Orval", basis: "implied" }],
    absent: false,
    because: [reason("dateline", "The dateline says NPA.", quote(wire, "OSTRELLE (NPA)"))],
  },
  {
    id: "o-ato",
    kind: "reporting",
    reports: ["pg-blog/3"],
    organisation: { name: "Agence Télégraphique Orval", basis: "implied" },
    alternatives: [],
    absent: true,
    because: [
      reason("relay", "The report relays Agence Orval.", quote(blog, "Agence Orval reported on Wednesday")),
    ],
  },
  {
    id: "o-blog",
    kind: "commentary",
    reports: ["pg-blog/1"],
    organisation: null,
    alternatives: [],
    absent: false,
    because: [],
  },
];

function finding(id: string, kind: FindingKind, rest: Omit<Finding, "id" | "kind">): Finding {
  return { id, kind, ...rest };
}

const FINDINGS: readonly Finding[] = [
  finding("f-label", "label-conflict", {
    about: ["pg-courier/1", "o-npa"],
    because: [quote(courier, "OSTRELLE (NPA)"), quote(courier, "Photo by Agence Télégraphique Orval")],
    text: "The dateline says NPA, the photo credit names Agence Télégraphique Orval.",
    rank: 3,
  }),
  finding("f-number", "altered-number", {
    about: ["d-herald"],
    because: [quote(herald, "240 people aboard"), quote(wire, "214 people aboard")],
    text: "Report 2 counts 240 people where report 1 counts 214.",
    rank: 1,
  }),
  finding("f-quote", "altered-quotation", {
    about: ["d-herald"],
    // The citations overlap: a quotation that crosses the edge of a longer stretch and of two sentences.
    because: [
      quote(herald, "“We felt one terrible shudder and then it was quiet,”"),
      quote(herald, "aboard. “We felt one terrible"),
      quote(herald, "one terrible shudder and then it was quiet,” said a passenger, Mira Odell. Nobody"),
    ],
    text: "“One long shudder” became “one terrible shudder”.",
    rank: 2,
  }),
  finding("f-credit", "dropped-credit", {
    about: ["pg-herald/1", "d-herald"],
    because: [quote(wire, "(NPA)", 200)],
    text: "The credit was dropped.",
    rank: 4,
  }),
  finding("f-attribution", "dropped-attribution", {
    about: ["pg-courier/1"],
    because: [quote(courier, "after its captain sailed into a storm")],
    text: "Prose without its speaker.",
    rank: 5,
  }),
  finding("f-added", "added-quotation-marks", {
    about: ["pg-courier/1"],
    because: [quote(courier, "“chose to sail”")],
    text: "Quotation marks stand where there were none.",
    rank: 6,
  }),
  finding("f-removed", "removed-quotation-marks", {
    about: ["pg-courier/1"],
    because: [quote(courier, "gave no answer")],
    text: "Quotation marks are gone.",
    rank: 7,
  }),
  finding("f-date", "date-conflict", {
    about: ["pg-herald/1"],
    because: [quote(herald, "12 March 2031")],
    text: "The page and its markup differ by a day.",
    rank: 8,
  }),
  finding("f-correction", "correction", {
    about: ["pg-courier/1"],
    because: [quote(courier, "Correction: an earlier version said 204 people.")],
    text: "<b onclick=globalThis.hacked=true>The page corrects itself.",
    rank: 9,
  }),
];

/** Adds rivals and implied labels to one report, as a reader of labels would. */
function withRivals(report: Report): Report {
  if (report.id !== "pg-herald/1") return report;
  const published: Label = {
    field: "published",
    value: "2031-03-13T08:00",
    source: "meta",
    basis: "implied",
    because: "the page's meta data say so",
  };
  const link: Label = {
    field: "source-link",
    value: "https://npa.example/ferry",
    source: "dom",
    basis: "implied",
    because: "a link in the body",
  };
  const bad: Label = {
    field: "source-link",
    value: "javascript:globalThis.hacked=true",
    source: "dom",
    basis: "implied",
    because: "a link in the body",
  };
  return { ...report, labels: [...report.labels, published, link, bad] };
}

const orphan: Label = {
  field: "publisher",
  value: "The Herald",
  basis: "stated",
  citation: { page: herald.id, start: 3, end: 9, exact: "absent" },
};

function said(id: string, report: string, content: Citation, rest: Partial<Quotation>): Quotation {
  const source = { name: "Mira Odell", named: true, role: "a passenger", basis: "full-name" as const };
  return { id, report, mode: "direct", content, source, hops: 0, ...rest };
}

const shudder = "We felt one long shudder and then it was quiet,";
const solgaard = { name: "Piet Solgaard", named: true, role: "harbour master", basis: "full-name" as const };

const QUOTATIONS: readonly Quotation[] = [
  said("q1", "pg-wire/1", quote(wire, shudder), {}),
  said("q2", "pg-wire/1", quote(wire, "The captain chose to sail, and we will ask him why,"), {
    source: solgaard,
    venue: quote(wire, "on the quay"),
  }),
  said("q3", "pg-herald/1", quote(herald, "We felt one terrible shudder and then it was quiet,"), {}),
  said("q4", "pg-blog/2", quote(blog, shudder), {}),
  said("q5", "pg-blog/3", quote(blog, "the owner of the Anselm was fined 40,000 crowns last year"), {
    mode: "indirect",
    source: { name: "Agence Télégraphique Orval", named: true },
  }),
  said("q6", "pg-blog/3", quote(blog, "It was not the first warning,"), {
    source: { name: "clerk of the court", named: false, count: 1 },
    via: ["The Quay Courier"],
    hops: 1,
  }),
  said("q7", "pg-blog/4", quote(blog, "one long shudder, then nothing. We are all safe."), {
    source: { name: "@miraodell", named: true, basis: "signature" },
  }),
  said("q8", "pg-courier/1", quote(courier, "the captain “chose to sail”"), {
    mode: "mixed",
    source: solgaard,
  }),
  said("q9", "pg-courier/1", quote(courier, "chose to sail"), { source: solgaard, within: "q8" }),
];

const SILENCES: readonly Silence[] = [
  {
    id: "s1",
    report: "pg-wire/1",
    source: { name: "line that owns the ship", named: false, class: "business" },
    citation: quote(wire, "The line that owns the ship did not answer questions."),
  },
];

function claim(id: string, statements: readonly string[], pages: number, rest: Partial<Claim> = {}): Claim {
  const support = { organisations: { min: 1, max: 2 }, reports: 1, pages, speakers: 1 };
  return { id, kind: "quotation", statements, support, origins: ["o-npa"], relays: [], ...rest };
}

const none = { organisations: { min: 0, max: 0 }, reports: 0, pages: 1, speakers: 1 };

const CLAIMS: readonly Claim[] = [
  claim("c1", ["q1", "q3", "q4"], 3),
  claim("c2", ["q2", "q8", "q9"], 2),
  claim("c3", ["q5"], 1, { origins: ["o-ato"] }),
  claim("c4", ["q6"], 1, { origins: [], relays: ["The Quay Courier"] }),
  claim("c5", ["q7"], 1, { origins: [], support: none }),
];

/** The invented story as a dossier, with something of every kind. */
export const SAMPLE_DOSSIER: Dossier = {
  format: DOSSIER_FORMAT,
  generator: { name: "Second Source", version: "0.0.0-test" },
  summary: {
    pages: 5,
    reports: 2,
    organisations: {
      min: 1,
      max: 2,
      because: [
        reason(
          "label-conflict",
          "The dateline says NPA, the photo credit ATO.",
          quote(courier, "OSTRELLE (NPA)"),
        ),
      ],
    },
  },
  pages: BUILT.map(({ page }) => (page.id === herald.id ? { ...page, labels: [orphan] } : page)),
  reports: REPORTS.map(withRivals),
  derivations: DERIVATIONS,
  origins: ORIGINS,
  quotations: QUOTATIONS,
  silences: SILENCES,
  claims: CLAIMS,
  findings: FINDINGS,
  notes: [
    {
      level: "warning",
      code: "odd-markup",
      message: "The page's markup does not close.",
      at: hostile.source,
    },
    {
      level: "info",
      code: "bidi-controls",
      message: "The text holds controls that turn its direction.",
      at: {
        page: hostile.id,
        start: quote(hostile, "\u202Egniht").start,
        end: quote(hostile, "siht\u202C").end,
      },
    },
  ],
};

/** A dossier of `count` pages: one wire and its copies, to be packed. */
export function largeDossier(count: number): Dossier {
  const built = Array.from({ length: count }, (_, index) =>
    buildPage({
      id: `pg-${index}`,
      source: `https://copy${index}.example/ferry`,
      lines: [
        `headline|Copy number ${index}`,
        "body|The ferry Anselm ran aground on the Tarn bank late on Tuesday. Nobody was badly hurt in it.",
        `body|Only page ${index} tells of the Žižkov lighthouse. The owner gave no answer to the reporters.`,
      ],
    }),
  );
  const reports = built.flatMap((page) => page.reports);
  return {
    ...SAMPLE_DOSSIER,
    summary: { pages: count, reports: 1, organisations: { min: 1, max: 1, because: [] } },
    pages: built.map(({ page }) => page),
    reports,
    derivations: reports
      .slice(1)
      .map((report, index) => derive(`d-${index}`, report.id, "pg-0/1", "republication", {})),
    origins: [{ ...ORIGINS[0]!, reports: reports.map(({ id }) => id), because: [] }],
    quotations: built.map(({ page }, index) =>
      said(`q${index}`, reports[index]!.id, quote(page, "Nobody was badly hurt in it."), {
        mode: "indirect",
        source: { name: index % 2 === 0 ? "Mira Odell" : "Piet Solgaard", named: true },
      }),
    ),
    silences: [],
    claims: built.map((_, index) => claim(`c${index}`, [`q${index}`], 1)),
    findings: [
      finding("f-one", "correction", {
        about: ["d-3"],
        because: [quote(built[7]!.page, "the Žižkov lighthouse")],
        text: "A lighthouse.",
        rank: 1,
      }),
    ],
    notes: [],
  };
}
