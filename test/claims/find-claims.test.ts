import { describe, expect, it } from "vitest";
import { findClaims } from "../../src/claims/find-claims.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Derivation } from "../../src/model/derivation.ts";
import type { Match } from "../../src/model/match.ts";
import { originsOf, type Saying, say } from "./say.ts";

const ORIGINS = originsOf("a|Norlund Press Agency", "b|Quay Courier", "c|Harbour Post");
const SHUDDER = "We felt one long shudder and then the whole ship was quiet.";

function claimsOf(
  sayings: readonly Saying[],
  origins = ORIGINS,
  derivations: readonly Derivation[] = [],
): Claim[] {
  return findClaims({
    quotations: say(sayings).quotations,
    figures: [],
    positions: [],
    events: [],
    derivations,
    origins,
  });
}

/** The numbers of the sayings of each claim. */
function groupsOf(claims: readonly Claim[]): string[] {
  return claims.map(({ statements }) => [...statements].sort().join(" "));
}

function derive(
  from: string,
  to: string,
  kind: Derivation["kind"],
  matches: readonly Match[] = [],
): Derivation {
  return {
    id: `${from}>${to}`,
    from,
    to,
    kind,
    prov: "prov:wasDerivedFrom",
    direction: "stated",
    because: [],
    share: { from: 1, to: 1 },
    matches,
  };
}

function whole(length: number): Match {
  const span = { start: 0, end: length };
  return {
    from: span,
    to: span,
    likeness: "rewritten",
    words: 5,
    similarity: 0.5,
    prose: 1,
    quoted: "neither",
  };
}

describe("the same speaker's words in two reports that are independent", () => {
  it("are one claim of two reports and one speaker (rule R4)", () => {
    const [claim, ...others] = claimsOf([
      { report: "a", words: SHUDDER },
      { report: "b", words: SHUDDER.replace(".", ",") },
    ]);
    expect(others).toEqual([]);
    expect(claim).toEqual({
      id: "c1",
      kind: "quotation",
      statements: ["q0", "q1"],
      support: { organisations: { min: 2, max: 2 }, reports: 2, pages: 2, speakers: 1 },
      origins: ["o-a", "o-b"],
      relays: [],
    });
  });

  it("are one where one report cuts them or alters a word, with the fullest words first", () => {
    const claims = claimsOf([
      { report: "b", words: "then the whole ship was quiet" },
      { report: "a", words: SHUDDER },
      { report: "c", words: "We felt one terrible shudder and then the whole ship was quiet," },
    ]);
    expect(groupsOf(claims)).toEqual(["q0 q1 q2"]);
    expect(claims[0]?.statements[0]).toBe("q1");
  });

  it("are two where they only share a turn of phrase", () => {
    const claims = claimsOf([
      { report: "a", words: "I have to say that the storm was the worst in years." },
      { report: "b", words: "I have to say that nobody told us about lifeboats." },
    ]);
    expect(groupsOf(claims)).toEqual(["q0", "q1"]);
  });

  it("are one in other words only where nearly all that tells is the same and neither is turned round", () => {
    const told: Saying = {
      report: "a",
      mode: "indirect",
      words: "the owner paid a fine of 40,000 crowns after a lifeboat drill failed in Ostrelle last spring",
    };
    const retold =
      "after a failed lifeboat drill in Ostrelle last spring the owner had paid a 40,000-crown fine";
    const again = { report: "b", mode: "indirect" as const, words: retold };
    expect(groupsOf(claimsOf([told, again]))).toEqual(["q0 q1"]);
    const denied = { ...again, words: retold.replace("had paid", "had not paid") };
    expect(groupsOf(claimsOf([told, denied]))).toEqual(["q0", "q1"]);
    const other = { ...again, words: retold.replace("40,000-crown", "90,000 crown") };
    expect(groupsOf(claimsOf([told, other]))).toEqual(["q0", "q1"]);
  });
});

describe("speakers", () => {
  it("are never joined by their words", () => {
    const claims = claimsOf([
      { report: "a", words: SHUDDER },
      { report: "b", words: SHUDDER, speaker: "Piet Solgaard" },
    ]);
    expect(groupsOf(claims)).toEqual(["q0", "q1"]);
  });

  it("are one whatever the accents of their name", () => {
    const claims = claimsOf([
      { report: "a", words: SHUDDER, speaker: "Hélène Corvais" },
      { report: "b", words: SHUDDER, speaker: "Helene Corvais" },
    ]);
    expect(groupsOf(claims)).toEqual(["q0 q1"]);
  });

  it("without a name are joined between newsrooms by long quotations alone (rule R10)", () => {
    const unnamed = (report: string, words: string): Saying => ({
      report,
      words,
      named: false,
      speaker: "officials",
    });
    expect(groupsOf(claimsOf([unnamed("a", "no hard promises"), unnamed("b", "no hard promises")]))).toEqual([
      "q0",
      "q1",
    ]);
    const claims = claimsOf([unnamed("a", SHUDDER), { ...unnamed("b", SHUDDER), speaker: "a passenger" }]);
    expect(groupsOf(claims)).toEqual(["q0 q1"]);
    expect(claims[0]?.support.speakers).toBe(1);
  });

  it("without a name are joined within reports that come from one another, also in other words", () => {
    const sayings: Saying[] = [
      {
        report: "a",
        words: "no “hard promises” were made on either side",
        named: false,
        speaker: "officials",
        mode: "mixed",
      },
      {
        report: "b",
        words: "hard promises from either side were not made",
        named: false,
        speaker: "two aides",
        mode: "indirect",
      },
    ];
    expect(groupsOf(claimsOf(sayings))).toEqual(["q0", "q1"]);
    const derived = claimsOf(sayings, ORIGINS, [derive("b", "a", "rewrite", [whole(44)])]);
    expect(groupsOf(derived)).toEqual(["q0 q1"]);
  });
});

describe("fragments and long quotations", () => {
  it("puts quoted words inside a statement of the same speaker into its claim", () => {
    const claims = claimsOf([
      { report: "a", words: "the offer was “a door left ajar” for growers", mode: "mixed" },
      { report: "a", words: "a door left ajar", within: 0 },
      { report: "b", words: "a door left ajar" },
    ]);
    expect(groupsOf(claims)).toEqual(["q0 q1 q2"]);
  });

  it("leaves a fragment alone that may come from two statements", () => {
    const claims = claimsOf([
      { report: "a", words: "Talking to the harbour is a good thing for every ferry line." },
      { report: "b", words: "A lifeboat drill is a good thing when winter storms come." },
      { report: "c", words: "a good thing" },
    ]);
    expect(groupsOf(claims)).toEqual(["q0", "q1", "q2"]);
  });

  it("counts a long quotation for each statement that others take out of it, and once for itself", () => {
    const parts = [
      "The lifeboats were dry and nobody could lower them into the water.",
      "My brother has sailed this bank for thirty winters without a scratch.",
      "The captain was told of the storm an hour before and he chose to sail anyway.",
      "Somebody at the line will have to answer for the drill that failed.",
    ];
    const claims = claimsOf([
      { report: "a", words: parts.join(" ") },
      { report: "b", words: parts[1] ?? "" },
      { report: "c", words: parts[3] ?? "" },
    ]);
    expect(groupsOf(claims).sort()).toEqual(["q0", "q0 q1", "q0 q2"]);
    expect(claims.map(({ support }) => support.reports).sort()).toEqual([1, 2, 2]);
  });
});

describe("support", () => {
  const twice: Saying[] = [
    { report: "a", words: SHUDDER },
    { report: "b", words: SHUDDER },
  ];

  it("counts a copy as a page and as nothing else (rule R1)", () => {
    const [claim] = claimsOf(twice, originsOf("a b|Norlund Press Agency"));
    expect(claim?.support).toEqual({ organisations: { min: 1, max: 1 }, reports: 1, pages: 2, speakers: 1 });
  });

  it("counts two reports of one organisation once as an organisation (rule R5)", () => {
    const [claim] = claimsOf(twice, originsOf("a|Quay Courier", "b|Quay Courier"));
    expect(claim?.support).toMatchObject({ organisations: { min: 1, max: 1 }, reports: 2 });
  });

  it("gives a range where nobody names an origin (rule R6)", () => {
    const [claim] = claimsOf(twice, originsOf("a|Quay Courier", "b"));
    expect(claim?.support.organisations).toEqual({ min: 1, max: 2 });
  });

  it("counts commentary and posts as no origin (rule R7)", () => {
    const [claim] = claimsOf(twice, originsOf("a|commentary"));
    expect(claim).toMatchObject({
      origins: [],
      support: { organisations: { min: 0, max: 0 }, reports: 0, pages: 2 },
    });
  });

  it("rests what was told to a newsroom on that newsroom, once (rules R10 and R11)", () => {
    const passedOn: Saying[] = [
      { report: "a", words: SHUDDER, via: ["Quay Courier"] },
      { report: "c", words: SHUDDER, via: ["Quay Courier"] },
    ];
    const own = originsOf("a|Norlund Press Agency", "c|Harbour Post", "b|Quay Courier");
    const [alone] = claimsOf(passedOn, own);
    expect(alone).toMatchObject({ origins: [], relays: ["Quay Courier"], support: { reports: 1, pages: 2 } });
    const [both] = claimsOf([...passedOn, { report: "b", words: SHUDDER }], own);
    expect(both).toMatchObject({ origins: ["o-b"], relays: [], support: { reports: 1, pages: 3 } });
    expect(both?.support.organisations).toEqual({ min: 1, max: 1 });
    const [person] = claimsOf([{ report: "a", words: SHUDDER, via: ["Piet Solgaard"] }], own);
    expect(person).toMatchObject({ origins: ["o-a"], relays: [] });
  });

  it("counts only the origin that a statement's part of the report rests on (rule R2)", () => {
    const sayings: Saying[] = [
      { report: "a", words: SHUDDER },
      { report: "a", words: "Nobody answers when we ask for the drill." },
    ];
    const split = SHUDDER.length + 1;
    const [wire, own] = originsOf("a|Norlund Press Agency", "a|Quay Courier");
    const origins = [
      { ...wire!, parts: [{ report: "a", body: [{ page: "a", start: 0, end: split }] }] },
      { ...own!, id: "own", parts: [{ report: "a", body: [{ page: "a", start: split, end: split + 50 }] }] },
    ];
    expect(claimsOf(sayings, origins).map((claim) => claim.origins)).toEqual([["o-a"], ["own"]]);
  });

  it("leaves open who carries what a rewrite has from nobody knows where", () => {
    const sayings: Saying[] = [
      { report: "b", words: SHUDDER },
      { report: "b", words: "Nobody answers when we ask for the drill." },
    ];
    const derivations = [derive("b", "a", "rewrite", [whole(SHUDDER.length)])];
    const claims = claimsOf(sayings, originsOf("a b|Norlund Press Agency"), derivations);
    expect(claims.map(({ support }) => support.organisations)).toEqual([
      { min: 1, max: 1 },
      { min: 0, max: 1 },
    ]);
  });
});

describe("claims", () => {
  it("hold every quotation and come out the same twice", () => {
    const sayings = Array.from(
      { length: 40 },
      (_, nth): Saying => ({
        report: ["a", "b", "c"][nth % 3] ?? "a",
        words: `Ship ${nth % 7} has lost ${nth % 5} of the boats that it needs on the bank.`,
        speaker: nth % 2 === 0 ? "Mira Odell" : "Piet Solgaard",
      }),
    );
    const claims = claimsOf(sayings);
    expect(new Set(claims.flatMap(({ statements }) => statements)).size).toBe(sayings.length);
    expect(claimsOf(sayings)).toEqual(claims);
    expect(claimsOf([])).toEqual([]);
  });
});
