import { describe, expect, it } from "vitest";
import type { Label, LabelField } from "../../src/model/label.ts";
import type { PageReports } from "../../src/reports/find-reports.ts";
import { settleNames } from "../../src/reports/settle-names.ts";

function label(field: LabelField, value: string, name?: string): Label {
  return { field, value, ...(name ? { name } : {}), basis: "implied", because: "a test says so" };
}

/** Gives the names of labels after settling; each label stands on a page of its own. */
function settled(...labels: readonly Label[]): (string | undefined)[] {
  const pages = labels.map(
    (one, nth): PageReports => ({
      blocks: [],
      labels: [],
      reports: [
        {
          id: `p${nth}.r1`,
          page: `p${nth}`,
          kind: "article",
          body: [],
          sentences: [],
          credit: one,
          labels: [one],
        },
      ],
    }),
  );
  return settleNames(pages).map((page) => {
    expect(page.reports[0]?.credit).toEqual(page.reports[0]?.labels[0]);
    return page.reports[0]?.labels[0]?.name;
  });
}

const credit = (name: string): Label => label("credit", name, name);

describe("settleNames", () => {
  it("resolves a short form to the one full name it stands for", () => {
    expect(settled(credit("NWA"), credit("Northern Wire Agency"))).toEqual([
      "Northern Wire Agency",
      "Northern Wire Agency",
    ]);
  });

  it("leaves a short form alone that stands for two names, or for none", () => {
    expect(settled(credit("NWA"), credit("Northern Wire Agency"), credit("New Weir Advertiser"))[0]).toBe(
      "NWA",
    );
    expect(settled(credit("NWA"), credit("Lantern Press Agency"))[0]).toBe("NWA");
  });

  it("takes the first spelling where names differ in case or in the article", () => {
    expect(
      settled(credit("Harbour Gazette"), credit("HARBOUR GAZETTE"), credit("The Harbour Gazette")),
    ).toEqual(["Harbour Gazette", "Harbour Gazette", "Harbour Gazette"]);
  });

  it("keeps the names that the tables know", () => {
    expect(settled(credit("Associated Press"), credit("Amber Post"))).toEqual([
      "Associated Press",
      "Amber Post",
    ]);
  });

  it("names a source link by the newsroom whose name its host repeats", () => {
    const link = label("source-link", "https://www.northern-wire.example/2031/talks");
    expect(settled(link, credit("Northern Wire Agency"))[0]).toBe("Northern Wire Agency");
    expect(settled(link, credit("Harbour Gazette"))[0]).toBeUndefined();
    expect(
      settled(label("source-link", "https://no.example"), credit("Northern Wire Agency"))[0],
    ).toBeUndefined();
  });

  it("settles the labels of pages too, and changes nothing the second time", () => {
    const page: PageReports = {
      blocks: [],
      reports: [],
      labels: [credit("NWA"), credit("Northern Wire Agency")],
    };
    const once = settleNames([page]);
    expect(once[0]?.labels.map((one) => one.name)).toEqual(["Northern Wire Agency", "Northern Wire Agency"]);
    expect(settleNames(once)).toEqual(once);
  });
});
