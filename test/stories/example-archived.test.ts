import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Label } from "../../src/model/label.ts";
import type { Report } from "../../src/model/report.ts";
import { runCli } from "../cli/run-cli.ts";
import { makeZip } from "../../bench/make-inputs/make-zip.ts";
import { recordSite } from "../pages/record-site.ts";

const PAGES = "examples/arrel-water-talks/pages";

let folder: string;
let saved: Dossier;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "archived-"));
  saved = run(PAGES);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(path: string): Dossier {
  const { status, stdout, stderr } = runCli([path, "--json"]);
  expect(stderr).toContain("14 pages");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Dossier;
}

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** What a report says of itself; an archive adds only the addresses of the pages. */
function factsOf(report: Report) {
  const { id, page, kind, body, sentences } = report;
  const value = (label: Label | undefined): unknown => label && { ...label };
  const { headline, byline, dateline, credit, published } = report;
  return { id, page, kind, body, sentences, labels: [headline, byline, dateline, credit, published].map(value) };
}

function factsIn(dossier: Dossier) {
  return {
    texts: dossier.pages.map(({ id, sha256, text, encoding, blocks }) => ({ id, sha256, text, encoding, blocks })),
    reports: dossier.reports.map(factsOf),
    derivations: dossier.derivations,
    origins: dossier.origins,
    summary: dossier.summary,
    findings: dossier.findings.map(({ kind, about, because, rank }) => ({ kind, about, because, rank })),
  };
}

const capturesOf = (dossier: Dossier): unknown[] =>
  dossier.pages.map(({ labels }) => labels.filter(({ field }) => field === "captured").length);

describe("the sample story out of an archive that wget made", () => {
  it.each([true, false])("gives what the saved pages give (compressed: %s)", async (compressed) => {
    const { bytes, urls } = await recordSite(PAGES, compressed);
    const path = put(compressed ? "site.warc.gz" : "site.warc", bytes);
    const archived = run(path);
    expect(archived.pages.map(({ source }) => source)).toEqual(urls);
    expect(capturesOf(archived)).toEqual(saved.pages.map(() => 1));
    expect(factsIn(archived)).toEqual(factsIn(saved));
    expect(run(path)).toEqual(archived);
  });

  it("gives the same packed as WACZ, with its list of pages", async () => {
    const { bytes, urls } = await recordSite(PAGES, true);
    const list = ['{"format":"json-pages-1.0","id":"pages"}', ...urls.map((url) => JSON.stringify({ url }))];
    const wacz = makeZip([
      { name: "archive/data.warc.gz", content: bytes },
      { name: "pages/pages.jsonl", content: list.join("\n"), deflated: true },
      { name: "datapackage.json", content: '{"profile":"data-package"}', deflated: true },
    ]);
    expect(factsIn(run(put("site.wacz", wacz)))).toEqual(factsIn(saved));
  });
});
