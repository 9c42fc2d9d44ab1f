import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readInputs } from "../src/cli/read-inputs.ts";
import { verifyDossier } from "../src/dossier/verify-dossier.ts";
import type { Dossier } from "../src/model/dossier.ts";
import type { Page } from "../src/model/page.ts";
import { alignReports, buildDossier } from "../src/pipeline.ts";
import { buildReport } from "./build-reports.ts";
import { inventParagraphs } from "./invent-prose.ts";

const SEEDS = "../shared/seeds";
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync("docs/dossier.schema.json", "utf8")) as object,
);

async function build(folder: string): Promise<Dossier> {
  return buildDossier(await readInputs([folder], async () => new Uint8Array()));
}

/** Gives what the schema and the proof of citations have against a dossier. */
function faultsOf(dossier: Dossier): unknown[] {
  validate(JSON.parse(JSON.stringify(dossier)));
  return [...(validate.errors ?? []), ...verifyDossier(dossier).faults];
}

describe("buildDossier", () => {
  it("gives for the sample story what the schema asks for, with every citation in its page", async () => {
    const dossier = await build("examples/arrel-water-talks/pages");
    expect(faultsOf(dossier)).toEqual([]);
    expect(verifyDossier(dossier).citations).toBeGreaterThan(100);
  });

  it.skipIf(!existsSync(SEEDS))("gives the same for the pages of the shared folder", async () => {
    const dossier = await build(SEEDS);
    expect(dossier.pages.length).toBeGreaterThan(0);
    expect(faultsOf(dossier)).toEqual([]);
  });

  it("gives the same bytes for the same pages", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => build("examples/arrel-water-talks/pages")));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it("finds the same origins in another order of the pages", async () => {
    const reading = await readInputs(["examples/arrel-water-talks/pages"], async () => new Uint8Array());
    const turned = buildDossier({ ...reading, pages: [...reading.pages].reverse() });
    const sets = ({ origins }: Dossier): string[] =>
      origins.map((one) => `${one.organisation?.name}: ${[...one.reports].sort().join(" ")}`).sort();
    expect(sets(turned)).toEqual(sets(buildDossier(reading)));
    expect(turned.summary.reports).toBe(buildDossier(reading).summary.reports);
  });

  it("gives an empty dossier for no pages, and keeps the notes of the reading", () => {
    const note = {
      level: "error",
      code: "input-empty",
      message: "The folder holds no pages.",
      at: "x",
    } as const;
    const dossier = buildDossier({ pages: [], notes: [note] });
    expect(dossier).toMatchObject({
      pages: [],
      reports: [],
      derivations: [],
      origins: [],
      findings: [],
      notes: [note],
    });
    expect(dossier.summary).toEqual({ pages: 0, reports: 0, organisations: { min: 0, max: 0, because: [] } });
    expect(faultsOf(dossier)).toEqual([]);
  });

  it("holds for pages without a word", () => {
    const { page } = buildReport({ id: "a", paragraphs: [""] });
    const empty: Page = { ...page, text: "" };
    expect(faultsOf(buildDossier({ pages: [empty], notes: [] }))).toEqual([]);
  });
});

describe("alignReports", () => {
  const [one, other] = [inventParagraphs(111, 4), inventParagraphs(112, 4)];
  const built = (id: string, paragraphs: readonly string[]) => buildReport({ id, paragraphs });

  it("aligns any two reports", () => {
    const matches = alignReports(built("a", one), built("b", [...other, one[1] ?? ""]));
    expect(matches).toHaveLength(1);
  });

  it("gives nothing for two texts that have nothing in common", () => {
    expect(alignReports(built("a", one), built("b", other))).toEqual([]);
  });
});
