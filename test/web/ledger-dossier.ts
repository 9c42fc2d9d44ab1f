import type { Claim, ClaimKind } from "../../src/model/claim.ts";
import { DOSSIER_FORMAT, type Dossier, type DossierPage } from "../../src/model/dossier.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Origin } from "../../src/model/origin.ts";
import { buildPage } from "./build-page.ts";
import { FIGURES, figure, THURSDAY } from "./ledger-figures.ts";
import { AGENCY, agency, BUILT, LEDGER_PAGES, POST, post, quote } from "./ledger-pages.ts";
import { EVENTS, event, POLICIES, POSITIONS, THREADS } from "./ledger-positions.ts";

const ORIGINS: readonly Origin[] = [
  {
    id: "o-cns",
    kind: "reporting",
    reports: [AGENCY],
    organisation: { name: "Cardovia News Service", basis: "stated" },
    alternatives: [],
    absent: false,
    because: [{ code: "byline", text: "The byline says so.", citations: [quote(agency, "Ada Tornell")] }],
  },
  {
    id: "o-post",
    kind: "reporting",
    reports: [POST],
    organisation: { name: "The Belmark Post", basis: "stated" },
    alternatives: [],
    absent: false,
    because: [],
  },
];

function claim(id: string, kind: ClaimKind, statements: readonly string[], rest: Partial<Claim> = {}): Claim {
  const support = { organisations: { min: 2, max: 2 }, reports: 3, pages: 2, speakers: 1 };
  return { id, kind, statements, support, origins: ["o-cns", "o-post"], relays: [], ...rest };
}

const CLAIMS: readonly Claim[] = [
  claim("c1", "quotation", ["q1"], { origins: ["o-cns"] }),
  claim("c2", "figure", ["n1", "n4"]),
  claim("c3", "figure", ["n5", "n9"]),
  claim("c4", "position", ["p1"]),
  claim("c5", "event", ["e1"]),
];

function finding(id: string, kind: Finding["kind"], rest: Omit<Finding, "id" | "kind">): Finding {
  return { id, kind, ...rest };
}

const FINDINGS: readonly Finding[] = [
  finding("f1", "does-not-add-up", {
    about: ["n9", "n10"],
    because: [
      quote(post, "420 fishermen"),
      quote(post, "180 came from Belmark"),
      quote(post, "230 from Cardovia"),
    ],
    text: "The parts are 10 short of the whole.",
    arithmetic: "180 + 230 = 410, not 420",
    rank: 1,
  }),
  finding("f2", "contradiction", {
    about: ["c2"],
    because: [quote(agency, "More than 1 million"), quote(post, "About 1.1 million")],
    text: "Two reports give two values of one flow.",
    rank: 2,
  }),
  finding("f3", "different-measure", {
    about: ["n5", "n10"],
    because: [quote(agency, "Some 420"), quote(post, "180 came")],
    text: "The population differs: all fishermen, and those from Belmark.",
    rank: 3,
  }),
  finding("f4", "lost-base", {
    about: ["n6"],
    because: [quote(agency, "40% fewer")],
    text: "The base of the change is missing in the copy.",
    rank: 4,
  }),
  finding("f5", "lost-bound", {
    about: ["e4", "m1"],
    because: [quote(post, "12 villages")],
    text: "A bound is gone.",
    rank: 5,
  }),
  finding("f6", "adds-up", {
    about: ["p5"],
    because: [quote(agency, "Some 420")],
    text: "The sum is right.",
    arithmetic: "420 = 420",
    rank: 6,
  }),
];

/** The story of the water talks as a dossier, with something of every kind in the ledgers. */
export const LEDGER_DOSSIER: Dossier = {
  format: DOSSIER_FORMAT,
  generator: { name: "Second Source", version: "0.0.0-test" },
  summary: { pages: 2, reports: 2, organisations: { min: 2, max: 2, because: [] } },
  pages: BUILT.map(({ page }) => page),
  reports: BUILT.flatMap(({ reports }) => reports),
  derivations: [],
  origins: ORIGINS,
  quotations: [
    {
      id: "q1",
      report: AGENCY,
      mode: "indirect",
      content: quote(agency, "nearly 3 million in February"),
      source: { name: "Water Board", named: true },
      hops: 0,
    },
  ],
  silences: [],
  times: [THURSDAY],
  figures: FIGURES,
  positions: POSITIONS,
  policies: POLICIES,
  events: EVENTS,
  threads: THREADS,
  claims: CLAIMS,
  findings: FINDINGS,
  notes: [],
};

/** Markup that must stay text wherever it stands. */
export const HOSTILE = `</td></table><script>globalThis.hacked=true</script><img src=x onerror="globalThis.hacked=true">\u202E`;

/** What is no free text: ids, words of the format, and words that are held against the page. */
const KEPT: ReadonlySet<string> = new Set([
  ...[
    "id",
    "report",
    "page",
    "kind",
    "exact",
    "prefix",
    "suffix",
    "status",
    "modality",
    "basis",
    "direction",
  ],
  ...["type", "relation", "steps", "quotation", "start", "end", "plover", "statements", "origins", "about"],
]);

/** The same dossier with markup in front of every free text of the ledgers and findings. */
export function hostileDossier(): Dossier {
  const { times, figures, positions, policies, events, threads, findings } = LEDGER_DOSSIER;
  const ledgers = { times, figures, positions, policies, events, threads, findings };
  return { ...LEDGER_DOSSIER, ...(poison(ledgers, "") as typeof ledgers as object) };
}

function poison(value: unknown, key: string): unknown {
  if (KEPT.has(key)) return value;
  if (typeof value === "string") return `${HOSTILE}${value}`;
  if (Array.isArray(value)) return value.map((one) => poison(one, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
}

/** The same dossier with `count` copies of its second page and of what stands in it, to be packed. */
export function largeLedgers(count: number): Dossier {
  const copies = Array.from({ length: count }, (_, nth) =>
    buildPage({ ...LEDGER_PAGES[1]!, id: `pg-copy-${nth}`, source: `https://copy${nth}.example/senn` }),
  );
  const page = (nth: number): DossierPage => copies[nth]!.page;
  return {
    ...LEDGER_DOSSIER,
    pages: [...LEDGER_DOSSIER.pages, ...copies.map((one) => one.page)],
    reports: [...LEDGER_DOSSIER.reports, ...copies.flatMap(({ reports }) => reports)],
    figures: [
      ...FIGURES,
      ...copies.map((_, nth) =>
        figure(`copy-${nth}`, page(nth), "12 villages", {
          kind: "count",
          value: { point: nth },
          unit: "village",
          measure: "villages",
        }),
      ),
    ],
    events: [
      ...EVENTS,
      ...copies.map((_, nth) =>
        event(`copy-e-${nth}`, page(nth), "12 villages were emptied", { date: "2033-05" }),
      ),
    ],
  };
}
