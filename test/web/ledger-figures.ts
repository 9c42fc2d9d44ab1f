import type { DossierPage } from "../../src/model/dossier.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { TimeExpression } from "../../src/model/time.ts";
import { AGENCY, agency, post, quote } from "./ledger-pages.ts";

/** A date that is worked out from the dateline. */
export const THURSDAY: TimeExpression = {
  id: "t1",
  report: AGENCY,
  citation: quote(agency, "on Thursday"),
  type: "date",
  value: "2033-05-12",
  anchor: {
    value: "2033-05-12",
    basis: "dateline",
    because: "The dateline says May 12, a Thursday.",
    citation: quote(agency, "VARN, May 12 (CNS)"),
  },
};

/** Makes a figure of words of a page. */
export function figure(id: string, page: DossierPage, words: string, rest: Partial<Figure>): Figure {
  const citation = quote(page, words);
  return {
    id,
    report: `${page.id}/1`,
    citation,
    context: citation,
    kind: "rate",
    value: {},
    unit: "cubic metre",
    measure: "flow past the dam",
    ...rest,
  };
}

const board = { name: "Water Board", named: true, quotation: "q1" };

/** What the ledger of figures shows. */
export const FIGURES: readonly Figure[] = [
  figure("n1", agency, "More than 1 million cubic metres a day", {
    value: { minExclusive: 1_000_000 },
    modifier: "more than",
    per: "P1D",
    period: "2033-04",
    periodCitation: quote(agency, "in April"),
    attributedTo: board,
  }),
  figure("n2", agency, "about 2.4 million in March", {
    value: { point: 2_400_000 },
    modifier: "about",
    per: "P1D",
    period: "2033-03",
    attributedTo: board,
  }),
  figure("n3", agency, "nearly 3 million in February", {
    value: { point: 3_000_000, max: 3_000_000 },
    modifier: "nearly",
    per: "P1D",
    impliedPeriod: { value: "2033-02", because: "the February before the dateline" },
  }),
  figure("n4", post, "About 1.1 million cubic metres a day", {
    value: { point: 1_100_000 },
    modifier: "about",
    per: "P1D",
    period: "2033-04",
    attributedTo: board,
  }),
  figure("n5", agency, "Some 420 fishermen", {
    kind: "count",
    value: { point: 420 },
    unit: "person",
    measure: "fishermen fined under the ban",
    place: "lower Senn",
    modifier: "some",
  }),
  figure("n6", agency, "40% fewer than in 2031", {
    kind: "change",
    value: { point: 40 },
    unit: "percent",
    measure: "fishermen fined",
    direction: "down",
    base: { period: "2031", value: 700, citation: quote(agency, "than in 2031") },
  }),
  figure("n7", post, "Thousands of farms", {
    kind: "vague",
    value: {},
    unit: "farm",
    measure: "farms without water",
  }),
  figure("n8", post, "12 villages", {
    kind: "count",
    value: { point: 12 },
    unit: "village",
    measure: "villages emptied",
    modality: "possible",
    attributedTo: { name: "three envoys", named: false, quotation: "absent" },
  }),
  figure("n9", post, "Of 420 fishermen", {
    kind: "count",
    value: { point: 420 },
    unit: "person",
    measure: "fishermen who were fined",
  }),
  figure("n10", post, "180 came from Belmark", {
    kind: "count",
    value: { point: 180 },
    unit: "person",
    measure: "fishermen who were fined",
    population: "from Belmark",
  }),
];
