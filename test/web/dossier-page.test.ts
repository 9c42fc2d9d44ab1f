import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPageAssets } from "../../src/cli/page-assets.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { type PageAssets, renderDossierPage } from "../../src/web/render-dossier-page.tsx";
import { findById, textOf } from "./html-nodes.ts";
import { largeDossier, SAMPLE_DOSSIER } from "./sample-dossier.ts";

const assets: PageAssets = readPageAssets(new URL("../../dist/web/", import.meta.url));
const html = renderDossierPage(SAMPLE_DOSSIER, assets);

function sha(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}

describe("renderDossierPage", () => {
  it("opens with the summary in the right numbers", () => {
    expect(html).toContain(
      "<title>5 pages → 2 reports → 1–2 independent organisations · Second Source</title>",
    );
    const one = { pages: 1, reports: 1, organisations: { min: 1, max: 1, because: [] } };
    expect(renderDossierPage({ ...SAMPLE_DOSSIER, summary: one }, assets)).toContain(
      "<title>1 page → 1 report → 1 independent organisation · ",
    );
  });

  it("gives the same bytes twice", () => {
    expect(renderDossierPage(structuredClone(SAMPLE_DOSSIER), assets)).toBe(html);
  });

  it("allows its own script and style by their hashes and nothing else", () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)![1]!;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)![1]!.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha(assets.script)}'`,
      `style-src 'sha256-${sha(style)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("links every chip to an id of the document, and gives no id twice", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.replace(assets.script, "").matchAll(/href="#([^"]+)"/gu)].map(
      (found) => found[1]!,
    );
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("gives a report an anchor even where no block of its page names it", () => {
    const pages = SAMPLE_DOSSIER.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map(({ report: _report, ...block }) => block),
    }));
    const unnamed = renderDossierPage({ ...SAMPLE_DOSSIER, pages }, assets);
    for (const number of SAMPLE_DOSSIER.reports.keys()) expect(unnamed).toContain(`id="r-${number + 1}"`);
  });

  it("links to web addresses only, and tells them nothing of the reader", () => {
    const outside = [...html.matchAll(/<a [^>]*href="(?!#)[^>]*>/gu)].map((found) => found[0]);
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside)
      expect(link).toMatch(/href="https?:\/\/[^"]*" rel="noreferrer noopener nofollow"/u);
  });

  it("keeps every character of every page that is not blank, once", () => {
    for (const [index, page] of SAMPLE_DOSSIER.pages.entries()) {
      const article = textOf(findById(html, `page-${index + 1}`), [
        "header",
        "report-start",
        "block-tag",
        "more",
        "also",
      ]);
      expect(article.replace(/\s/gu, "")).toBe(page.text.replace(/\s/gu, ""));
    }
  });

  it("shows words that do not stand at their place as an orphan, not as a link", () => {
    expect(html).toMatch(
      /<span class="stated-value orphan"><bdi>The Herald<\/bdi>.*?words not found at their place/u,
    );
  });

  it("shows stated and implied in words, and rivals beside the chosen label", () => {
    const row = textOf(findById(html, "report-2"), []);
    expect(row).toContain("2031-03-12 stated");
    expect(row).toContain("differs 2031-03-13T08:00 implied the page's meta data say so");
  });

  it("shows who said what: by speaker, words as they stand, with what carries them", () => {
    const first = textOf(findById(html, "claim-1"), []);
    expect(first).toMatch(/^We felt one long shudder and then it was quiet,.*quoted/u);
    expect(first).toContain("1–2 organisations");
    expect(first).toContain("3 pages");
    expect(first).toContain("Quotation altered");
    expect(first).toContain("also said in page 3");
    expect(first).toContain("We felt one terrible shudder and then it was quiet, page 2");
    const second = textOf(findById(html, "claim-2"), []);
    expect(second).toContain("quoted, on the quay");
    expect(second).toContain("the captain “chose to sail” page 4");
    expect(textOf(findById(html, "claim-3"), [])).toContain("in the report’s words");
    expect(textOf(findById(html, "claim-4"), [])).toContain("The Quay Courier, passed on");
    expect(textOf(findById(html, "claim-5"), [])).toContain("commentary or posts only");
    const section = textOf(findById(html, "said"), []);
    expect(section).toContain("The Quay Courier says: clerk of the courtnot named");
    expect(section).toContain("Asked, and gave no answer");
    expect(section).toContain("The line that owns the ship did not answer questions. page 1");
  });

  it("shows what two say together among the statements of each", () => {
    const engineer = { name: "Lotte Brandal", named: true, basis: "full-name", role: "engineer" } as const;
    const quotations = SAMPLE_DOSSIER.quotations!.map((one) =>
      one.id === "q5" ? { ...one, others: [engineer] } : one,
    );
    const joint = renderDossierPage({ ...SAMPLE_DOSSIER, quotations }, assets);
    const { name } = quotations.find(({ id }) => id === "q5")!.source;
    expect(textOf(findById(joint, "claim-3"), [])).toContain("together with Lotte Brandal");
    expect(textOf(findById(joint, "claim-3-by-2"), [])).toContain(`together with ${name}`);
    expect(textOf(findById(joint, "said"), [])).toContain("Lotte Brandal engineer");
    expect(joint).toMatch(/<option value="\d">Lotte Brandal<\/option>/u);
    const ids = [...joint.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves out who said what where a dossier of an older release does not tell", () => {
    const { quotations: _q, silences: _s, claims: _c, ...older } = SAMPLE_DOSSIER;
    expect(renderDossierPage(older, assets)).not.toContain('<section id="said"');
  });

  it("does not show sections that have nothing in them", () => {
    const bare = renderDossierPage({ ...SAMPLE_DOSSIER, findings: [], notes: [], derivations: [] }, assets);
    for (const id of ["findings", "notes", "derivations", "compare"]) {
      expect(html).toContain(`<section id="${id}"`);
      expect(bare).not.toContain(`<section id="${id}"`);
    }
  });

  it("renders a dossier of no pages", () => {
    const summary = { pages: 0, reports: 0, organisations: { min: 0, max: 0, because: [] } };
    const none = {
      ...SAMPLE_DOSSIER,
      summary,
      pages: [],
      reports: [],
      derivations: [],
      origins: [],
      findings: [],
      notes: [],
    };
    expect(renderDossierPage(none, assets)).toContain("0 pages → 0 reports → 0 independent organisations");
  });

  it("packs more than 200 pages, or more than 4 million characters, and gives the same bytes twice", () => {
    const isPacked = (dossier: Dossier): boolean =>
      renderDossierPage(dossier, assets).includes('id="packed"');
    expect(isPacked(largeDossier(200))).toBe(false);
    expect(isPacked(largeDossier(201))).toBe(true);
    const [first, ...rest] = SAMPLE_DOSSIER.pages;
    const long = { ...first!, text: first!.text.padEnd(4_000_001, "\nlong ") };
    expect(isPacked({ ...SAMPLE_DOSSIER, pages: [long, ...rest] })).toBe(true);
    const many = largeDossier(201);
    expect(renderDossierPage(many, assets)).toBe(renderDossierPage(structuredClone(many), assets));
  });

  it("keeps the page's own script within 30 kB compressed", () => {
    const size = gzipSync(assets.script).length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(30_000);
  });
});
