import { describe, expect, it } from "vitest";
import { assembleDossier, type DossierParts } from "../../src/dossier/assemble-dossier.ts";
import { VERSION } from "../../src/model/version.ts";
import { minimal } from "./example-dossier.ts";

const bare = minimal.derivations.map(({ findings: _, ...derivation }) => derivation);
const parts: DossierParts = {
  pages: minimal.pages.map((page) => ({ ...page, blocks: [] })),
  anatomy: new Map(minimal.pages.map((page) => [page.id, page.blocks])),
  reports: minimal.reports,
  derivations: bare,
  origins: minimal.origins,
  organisations: minimal.summary.organisations,
  quotations: minimal.quotations ?? [],
  silences: minimal.silences ?? [],
  times: minimal.times ?? [],
  figures: minimal.figures ?? [],
  positions: minimal.positions ?? [],
  policies: minimal.policies ?? [],
  events: minimal.events ?? [],
  threads: minimal.threads ?? [],
  claims: minimal.claims ?? [],
  findings: minimal.findings.map((finding) => ({ ...finding, about: ["second-report", "d1"] })),
  notes: minimal.notes,
};

describe("assembleDossier", () => {
  it("puts the parts together in the order of the format", () => {
    const dossier = assembleDossier(parts);
    expect(Object.keys(dossier)).toEqual(Object.keys(minimal));
    expect(dossier).toEqual({
      ...minimal,
      generator: { name: "secondsource", version: VERSION },
      findings: parts.findings,
    });
  });

  it("carries the anatomy of each page, and none where none was found", () => {
    expect(assembleDossier(parts).pages.map((page) => page.blocks)).toEqual(
      minimal.pages.map((page) => page.blocks),
    );
    expect(assembleDossier({ ...parts, anatomy: new Map() }).pages.map((page) => page.blocks)).toEqual([
      [],
      [],
    ]);
  });

  it("counts the origins that are reporting as reports, and no commentary", () => {
    const [origin] = minimal.origins;
    if (!origin) throw new Error("there is an origin");
    const origins = [origin, { ...origin, id: "o2", kind: "commentary" as const }];
    expect(assembleDossier({ ...parts, origins }).summary).toEqual({
      pages: 2,
      reports: 1,
      organisations: minimal.summary.organisations,
    });
  });

  it("ties findings to the derivations that they are about, and to no others", () => {
    expect(assembleDossier(parts).derivations.map((one) => one.findings)).toEqual([["f1"]]);
    const apart = assembleDossier({ ...parts, findings: minimal.findings });
    expect(apart.derivations[0]).not.toHaveProperty("findings");
  });
});
