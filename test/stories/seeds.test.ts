import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";

const SEEDS = "../shared/seeds";
const SCORE = "../shared/score/score.mjs";
const ABSENT = !existsSync(SEEDS) || !existsSync(SCORE);

interface Ratio {
  readonly f1: number;
}

interface Score {
  readonly reports: Ratio;
  readonly derivations: Ratio;
  readonly origins: Ratio;
  readonly citations: { readonly cited: number; readonly broken: number };
}

async function buildSeeds(): Promise<Dossier> {
  const pages: Page[] = [];
  for (const name of readdirSync(SEEDS).sort()) {
    const reading = await readPages({ source: name, bytes: readFileSync(join(SEEDS, name)) });
    expect(reading.notes.filter((note) => note.level === "error")).toEqual([]);
    pages.push(...reading.pages);
  }
  return buildDossier(identifyPages(pages));
}

function score(dossier: Dossier): Score {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  try {
    const path = join(folder, "dossier.json");
    writeFileSync(path, JSON.stringify(dossier));
    const run = spawnSync(process.execPath, [SCORE, path, "--json"], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    return JSON.parse(run.stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(ABSENT)("the five sample pages (skipped where ../shared/seeds is absent)", () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await buildSeeds();
  });

  it("gives the summary of the hand-made answer", () => {
    const { pages, reports, organisations } = dossier.summary;
    expect([pages, reports, organisations.min, organisations.max]).toEqual([5, 4, 2, 3]);
    expect(organisations.because.length).toBeGreaterThan(0);
  });

  it("finds every report, derivation and origin, and breaks no citation", () => {
    const { reports, derivations, origins, citations } = score(dossier);
    expect({ reports: reports.f1, derivations: derivations.f1, origins: origins.f1 }).toEqual({
      reports: 1,
      derivations: 1,
      origins: 1,
    });
    expect(citations.broken).toBe(0);
    expect(citations.cited).toBeGreaterThan(0);
  });

  it("gives the same bytes twice", async () => {
    expect(JSON.stringify(await buildSeeds())).toBe(JSON.stringify(dossier));
  });
});
