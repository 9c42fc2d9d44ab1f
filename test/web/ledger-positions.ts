import type { DossierPage } from "../../src/model/dossier.ts";
import type { Party, Policy, Position, StoryEvent, Thread } from "../../src/model/position.ts";
import { AGENCY, agency, POST, post, quote } from "./ledger-pages.ts";

const cardovia: Party = { name: "Cardovia", kind: "country" };
const belmark: Party = { name: "Belmark", kind: "country" };
const orsk: Party = { name: "Lena Orsk", kind: "person", country: "Cardovia" };

function position(id: string, page: DossierPage, words: string, rest: Partial<Position>): Position {
  const citation = quote(page, words);
  return {
    id,
    report: `${page.id}/1`,
    citation,
    kind: "ask",
    actor: belmark,
    recipient: cardovia,
    plover: { event: "REQUEST" },
    matter: words,
    ...rest,
  };
}

/** What the ledger of positions shows. */
export const POSITIONS: readonly Position[] = [
  position("p1", agency, "Belmark had asked Cardovia to reduce or delay the filling of the lake", {
    matter: "reduce or delay the filling",
    date: "2033-04",
    status: "proposed",
  }),
  position("p2", agency, "Cardovia and Belmark agreed on Thursday to open the gates of the Ulmen dam", {
    kind: "agreement",
    actor: cardovia,
    others: [belmark],
    plover: { event: "AGREE" },
    matter: "open the gates of the Ulmen dam",
    date: "2033-05-12",
    status: "agreed",
  }),
  position("p3", agency, "Cardovia offered to share its flood data", {
    kind: "offer",
    actor: cardovia,
    recipient: belmark,
    plover: { event: "COOPERATE" },
    matter: "share its flood data",
    conditionalOn: quote(agency, "in exchange for fishing rights on the lower Senn"),
  }),
  position("p4", agency, "said the country would not stop the filling", {
    kind: "refusal",
    actor: orsk,
    recipient: belmark,
    plover: { event: "REJECT" },
    matter: "stop the filling",
    carriedOver: quote(agency, "Its minister, Lena Orsk"),
  }),
  position("p5", post, "Belmark now asks Cardovia to stop the filling of the lake altogether", {
    matter: "stop the filling altogether",
    date: "2033-05-16",
  }),
  position("p6", post, "He accused Cardovia of holding back water", {
    kind: "accusation",
    plover: { event: "ACCUSE" },
    matter: "holding back water in the drought",
    date: "2033-05-16",
  }),
  position("p7", post, "fears that it may", {
    kind: "statement",
    actor: { name: "fishermen’s union", kind: "organisation" },
    plover: { event: "PROTEST" },
    matter: "the ban may return",
    modality: "possible",
    negated: true,
  }),
].map((one) => (one.id === "p7" || one.id === "p2" ? withoutRecipient(one) : one));

function withoutRecipient({ recipient: _recipient, ...rest }: Position): Position {
  return rest;
}

/** What the ledger of policies shows. */
export const POLICIES: readonly Policy[] = [
  {
    id: "m1",
    name: "ban on night fishing",
    kind: "measure",
    actor: orsk,
    recipient: belmark,
    statuses: [
      { status: "proposed", date: "2031", report: AGENCY, citation: quote(agency, "proposed in 2031") },
      {
        status: "in force",
        date: "2032-01",
        report: AGENCY,
        citation: quote(agency, "in force since January 2032"),
      },
      { status: "ended", date: "2033-05-01", report: AGENCY, citation: quote(agency, "ended on May 1") },
      { status: "unknown", report: POST, citation: quote(post, "is to return if the talks fail") },
    ],
    citations: [quote(agency, "The ban on night fishing"), quote(post, "The fishing ban is to return")],
  },
  {
    id: "m2",
    name: "opening of the gates",
    kind: "measure",
    statuses: [],
    citations: [quote(agency, "to open the gates")],
  },
];

/** Makes an event of words of a page. */
export function event(id: string, page: DossierPage, words: string, rest: Partial<StoryEvent>): StoryEvent {
  return { id, report: `${page.id}/1`, citation: quote(page, words), what: words, ...rest };
}

/** What the ledger of events shows. */
export const EVENTS: readonly StoryEvent[] = [
  event("e1", agency, "Delegations met in Varn from May 9 to May 12", {
    plover: { event: "CONSULT" },
    actor: cardovia,
    others: [belmark],
    date: "2033-05-09/2033-05-12",
    place: "Varn",
  }),
  event("e2", agency, "A second round is expected in June", { date: "2033-06", modality: "expected" }),
  event("e3", agency, "The two countries first spoke of the dam in the autumn of 2029", {
    impliedDate: { value: "2029-23", because: "the words name the season" },
  }),
  event("e4", agency, "agreed on Thursday to open the gates", {
    date: "2033-05-12",
    actor: cardovia,
    recipient: belmark,
  }),
  event("e5", post, "12 villages were emptied", {
    impliedDate: { value: "2033-05-01/..", because: "since the drought" },
  }),
  event("e6", post, "its envoy said on Monday", { date: "2033-05-16", negated: true }),
  event("e7", post, "Thousands of farms have no water", {}),
];

/** What the ledger of threads shows. */
export const THREADS: readonly Thread[] = [
  { id: "h1", matter: "the filling of the lake", actor: belmark, recipient: cardovia, steps: ["p1", "p5"] },
  { id: "h2", matter: "night fishing", actor: orsk, steps: ["m1", "e3", "absent"] },
  { id: "h3", matter: "a thread of one step", actor: orsk, steps: ["p4"] },
];
