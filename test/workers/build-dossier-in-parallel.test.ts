import { beforeAll, describe, expect, it } from "vitest";
import { makeCollection } from "../../bench/copies/make-collection.ts";
import { readInputs } from "../../src/cli/read-inputs.ts";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier, type Reading } from "../../src/pipeline.ts";
import { importBuilt } from "./built-workers.ts";

const { buildDossierInParallel } = await importBuilt<
  typeof import("../../src/workers/build-dossier-in-parallel.ts")
>("workers/build-dossier-in-parallel.js");

/** 60 reports, 162 copies, 48 pages of 6 sites and 30 pages on 15 speeches. */
const SIZES = { bases: 60, copiesPerKind: 18, sites: 6, pagesPerSite: 8, speeches: 15 };

async function readCollection(): Promise<Reading> {
  const pages: Page[] = [];
  for (const { id, text } of makeCollection(3, SIZES).pages)
    pages.push(...(await readPages({ source: id, bytes: Buffer.from(text) })).pages);
  return identifyPages(pages);
}

describe.each([
  [
    "the sample story",
    14,
    () => readInputs(["examples/arrel-water-talks/pages"], async () => new Uint8Array()),
  ],
  ["300 invented pages", 300, readCollection],
])("for %s", (_, pages, read) => {
  let reading: Reading;
  let expected: string;
  beforeAll(async () => {
    reading = await read();
    expected = JSON.stringify(buildDossier(reading));
  });

  it.each([1, 2, 3])("the dossier has the same bytes with %i workers", async (workers) => {
    const heard = new Map<string, number[]>();
    const dossier = await buildDossierInParallel(reading, {
      workers,
      hear: (stage, done, all) => heard.set(stage, [...(heard.get(stage) ?? []), done, all]),
    });
    expect(dossier.pages).toHaveLength(pages);
    expect(dossier.derivations.length).toBeGreaterThan(0);
    expect(dossier.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(dossier)).toBe(expected);
    expect([...heard.keys()]).toEqual(workers === 1 ? [] : ["reports", "passages", "findings"]);
    for (const counts of heard.values()) expect(counts.at(-2)).toBe(counts.at(-1));
  });
});

describe("with nothing or little to do", () => {
  it("gives the same empty dossier for no pages", async () => {
    const empty = { pages: [], notes: [] };
    expect(await buildDossierInParallel(empty, { workers: 2 })).toEqual(buildDossier(empty));
  });

  it("may have more workers than pages, and pages without a report", async () => {
    const read = ["The ferry is late.", "The ferry is late again."].map((text) =>
      readPages({ source: "ferry.txt", bytes: Buffer.from(text) }),
    );
    const reading = identifyPages((await Promise.all(read)).flatMap(({ pages }) => pages));
    expect(await buildDossierInParallel(reading, { workers: 3 })).toEqual(buildDossier(reading));
  });
});

describe("an error in a worker", () => {
  const broken = (): Reading => {
    const page = (id: string, fault: object): Page => ({
      ...{
        id,
        source: id,
        mediaType: "text/plain",
        sha256: "",
        encoding: "utf-8",
        text: "The ferry is late.",
      },
      ...{ blocks: [{ start: 0, end: 18 }], labels: [] },
      ...fault,
    });
    return {
      pages: [page("a", {}), page("b", { labels: undefined }), page("c", { blocks: undefined })],
      notes: [],
    };
  };

  it("is the error that one thread meets, with its kind and where it was", async () => {
    let own: unknown;
    try {
      buildDossier(broken());
    } catch (error) {
      own = error;
    }
    expect(own).toBeInstanceOf(TypeError);
    const { message } = own as TypeError;
    const failed = buildDossierInParallel(broken(), { workers: 2 });
    await expect(failed).rejects.toMatchObject({ name: "TypeError", message });
    await expect(failed).rejects.toHaveProperty("stack", expect.stringContaining("find-reports"));
  });

  it("comes also where the work cannot be sent", async () => {
    const [page] = broken().pages;
    const unsendable = { ...page, extra: () => 0 } as unknown as Page;
    const reading = { pages: [unsendable, unsendable], notes: [] };
    await expect(buildDossierInParallel(reading, { workers: 2 })).rejects.toHaveProperty(
      "name",
      "DataCloneError",
    );
  });
});
