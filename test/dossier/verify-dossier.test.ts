import { describe, expect, it } from "vitest";
import { verifyDossier } from "../../src/dossier/verify-dossier.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { minimal } from "./example-dossier.ts";

/** Everything of a type, open to change. */
type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

function faultsAfter(change: (dossier: Open<Dossier>) => void): string[] {
  const dossier = JSON.parse(JSON.stringify(minimal)) as Open<Dossier>;
  change(dossier);
  return verifyDossier(dossier as Dossier).faults.map(({ at, message }) => `${at}: ${message}`);
}

describe("verifyDossier", () => {
  it("finds no fault with a dossier that is right, and counts what it looked at", () => {
    const { faults, citations, places } = verifyDossier(minimal);
    expect(faults).toEqual([]);
    expect(citations).toBe(JSON.stringify(minimal).split('"exact"').length - 1);
    expect(places).toBeGreaterThan(minimal.pages.flatMap((page) => page.blocks).length);
  });

  it("finds words, words before and words after that are not the page's", () => {
    const found = faultsAfter(({ findings }) => {
      Object.assign(findings[0]!.because[0]!, { exact: "(AHN)", prefix: "x", suffix: "y" });
    });
    expect(found).toEqual([
      expect.stringMatching(/^findings\[0\]\.because\[0\]: does not quote \d+-\d+ of its page$/),
      "findings[0].because[0]: gives other words before it than its page",
      "findings[0].because[0]: gives other words after it than its page",
    ]);
  });

  it("finds a citation that its page's text has left", () => {
    const found = faultsAfter(({ pages }) => {
      pages[1]!.text = `x${pages[1]!.text}`;
    });
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((fault) => /does not quote|other words/.test(fault))).toBe(true);
  });

  it("finds places that lie outside their page or run backwards", () => {
    const found = faultsAfter(({ pages, reports, derivations }) => {
      pages[0]!.blocks[0]!.end = 9999;
      reports[0]!.sentences[0] = { start: 5, end: 4 };
      derivations[0]!.matches[0]!.to.end = 9998;
      reports[1]!.body[0]!.page = "third";
    });
    expect(found).toEqual([
      'reports[1].body[0]: lies in the page "third", which is not in the dossier',
      expect.stringMatching(/^pages\[0\]\.blocks\[0\]: \d+-9999 is no stretch of its page/),
      expect.stringMatching(/^reports\[0\]\.sentences\[0\]: 5-4 is no stretch/),
      expect.stringMatching(/^derivations\[0\]\.matches\[0\]\.to: \d+-9998 is no stretch/),
      "reports[1].body[0]: is a stretch of another page than its report",
    ]);
  });

  it("finds ids that lead nowhere or are given twice", () => {
    const found = faultsAfter(({ pages, reports, derivations, origins, findings }) => {
      derivations[0]!.findings = ["f9"];
      origins[0]!.reports[1] = "r9";
      findings[0]!.about = ["x9"];
      reports[1]!.id = reports[0]!.id;
      pages[0]!.blocks[0]!.report = "second-report";
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'reports[1].id: gives the id "first-report" again',
        'derivations[0].findings[0]: names the finding "f9", which is not in the dossier',
        'origins[0].reports[1]: names the report "r9", which is not in the dossier',
        'findings[0].about[0]: names the subject "x9", which is not in the dossier',
        'pages[0].blocks[0].report: names the report "second-report", which is not in the dossier',
      ]),
    );
  });

  it("finds a block that claims a report of another page", () => {
    const found = faultsAfter(({ pages }) => {
      pages[0]!.blocks[0]!.report = "second-report";
    });
    expect(found).toEqual(["pages[0].blocks[0]: belongs to a report of another page"]);
  });

  it("finds sums and properties that do not fit", () => {
    const found = faultsAfter(({ summary, derivations }) => {
      summary.pages = 5;
      summary.reports = 4;
      summary.organisations.min = 3;
      derivations[0]!.prov = "prov:wasRevisionOf";
    });
    expect(found).toEqual([
      "summary.pages: says 5, and the dossier holds 2",
      "summary.reports: says 4, and the dossier holds 1",
      "summary.organisations: runs from 3 down to 1",
      'derivations[0].prov: is not the property of the kind "republication"',
    ]);
  });

  it("finds claims that lead nowhere or count wrongly", () => {
    const found = faultsAfter(({ claims }) => {
      claims![0]!.statements = ["q9"];
      claims![0]!.origins = ["o9"];
      claims![0]!.support.reports = 2;
      claims![0]!.support.organisations.min = 4;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'claims[0].statements[0]: names the statement "q9", which is not in the dossier',
        'claims[0].origins[0]: names the origin "o9", which is not in the dossier',
        "claims[0].support.reports: says 2, and the dossier holds 1",
        "claims[0].support.organisations: runs from 4 down to 1",
      ]),
    );
  });
});
