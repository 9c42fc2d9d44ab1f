import { describe, expect, it } from "vitest";
import type { Label, LabelField, LabelSource } from "../../src/model/label.ts";
import { chooseLabels } from "../../src/reports/choose-label.ts";

const implied = (field: LabelField, source: LabelSource, value: string): Label => ({
  field,
  value,
  source,
  basis: "implied",
  because: `from ${source}`,
});

const stated = (field: LabelField, value: string, prefix = "", source: LabelSource = "text"): Label => ({
  field,
  value,
  source,
  basis: "stated",
  citation: { page: "a", start: 0, end: value.length, exact: value, prefix },
});

describe("chooseLabels", () => {
  it("takes the day that several sources agree on, and of its labels the one that readers see", () => {
    const seen = stated("published", "2024-05-03", "", "dom");
    const labels = [
      stated("published", "2024-05-09"),
      seen,
      implied("published", "og", "2024-05-03T08:00Z"),
      implied("published", "ld", "2024-05-03"),
    ];
    expect(chooseLabels(labels).published).toEqual(seen);
  });

  it("takes the day behind a word such as Published, and never the day of a change", () => {
    const said = stated("published", "2024-05-03", "Published on ");
    expect(chooseLabels([stated("published", "2024-05-09"), said]).published).toEqual(said);
    const labels = [
      stated("published", "2024-05-09"),
      implied("modified", "og", "2024-05-09"),
      implied("published", "og", "2024-05-03"),
    ];
    expect(chooseLabels(labels).published?.value).toBe("2024-05-03");
    expect(chooseLabels([implied("modified", "ld", "2024-05-09")]).published).toBeUndefined();
  });

  it("takes persons for the byline, organisations only where the page itself shows them", () => {
    const site = ["Coast Post"];
    expect(chooseLabels([implied("byline", "meta", "Coast Post")], site).byline).toBeUndefined();
    expect(chooseLabels([stated("byline", "admin")], site).byline).toBeUndefined();
    expect(chooseLabels([stated("byline", "The Coast Team")], site).byline?.value).toBe("The Coast Team");
    const labels = [stated("byline", "The Coast Team"), implied("byline", "ld", "Ana Lund")];
    expect(chooseLabels(labels, site).byline?.value).toBe("Ana Lund");
  });

  it("prefers the byline that names all persons", () => {
    const labels = [implied("byline", "ld", "Ana Lund"), stated("byline", "Ana Lund and Ole Brekke")];
    expect(chooseLabels(labels).byline?.value).toBe("Ana Lund and Ole Brekke");
  });

  it("takes a heading that says what the page's title says, not the one above another text", () => {
    const labels = [
      stated("headline", "How we rate quays", "", "dom"),
      stated("headline", "Quay shut for a week", "", "dom"),
      implied("headline", "og", "Quay shut for a week, says town"),
    ];
    expect(chooseLabels(labels).headline?.value).toBe("Quay shut for a week");
  });

  it("does not take the site's name for a headline", () => {
    const labels = [stated("headline", "Coast Post", "", "dom"), implied("headline", "dom", "Quay shut")];
    expect(chooseLabels(labels, ["Coast Post"]).headline?.value).toBe("Quay shut");
  });
});
