import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../model/dossier.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { DossierPane } from "./dossier-pane.tsx";
import { type DossierView, viewDossier } from "./dossier-view.ts";
import { type Packed, pack } from "./pack.ts";
import { cutPage, type PagePieces, placesByPage } from "./page-pieces.ts";
import { SECTIONS } from "./sections.ts";
import { KeyDialog, SkipLinks, StatusLine } from "./shell.tsx";
import { PageText, SourcePage } from "./source-page.tsx";
import { summaryWords } from "./words.ts";

/** The page's own script and style, as `npm run build` writes them to `dist/web/island.js` and `dist/web/style.css`. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * Renders a dossier as one self-contained HTML document that asks nothing of the network.
 *
 * Up to 200 pages and 4 million characters of page text everything is in the document and works without scripting;
 * above that the pages' texts and the comparisons are compressed and unpacked by the script when they are opened.
 * The same dossier and assets give the same bytes.
 */
export function renderDossierPage(dossier: Dossier, assets: PageAssets): string {
  const view = viewDossier(dossier);
  const pieces = cutPages(view);
  const style = assets.style + (view.packed ? "" : markRules(pieces));
  const title = `${summaryWords(dossier.summary)} · Second Source`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(assets.script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeAttribute(`${dossier.generator.name} ${dossier.generator.version}`)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${renderToString(<SkipLinks />)}
${renderToString(<DossierPane view={view} />)}
<section id="source" class="source" aria-label="Source pages" tabindex="-1">
${renderToString(<SourceClose />)}
${renderPages(view, pieces).join("\n")}
</section>
${renderToString(<StatusLine view={view} />)}
${renderToString(<KeyDialog />)}
${view.packed ? `<script type="application/json" id="packed">${asJson(packPages(view, pieces))}</script>\n` : ""}<script>${assets.script}</script>
</body>
</html>
`;
}

function SourceClose() {
  return (
    <a class="close" href="#dossier">
      Close the source page
    </a>
  );
}

function cutPages(view: DossierView): PagePieces[] {
  const places = placesByPage(view.places);
  return view.dossier.pages.map((page) => cutPage(page, places.get(page.id) ?? []));
}

function renderPages(view: DossierView, pieces: readonly PagePieces[]): string[] {
  return [...view.pages.values()].map((page, index) => {
    const cut = view.packed ? undefined : pieces[index];
    return renderToString(<SourcePage view={view} page={page} {...(cut ? { pieces: cut } : {})} />);
  });
}

function packPages(view: DossierView, pieces: readonly PagePieces[]): Packed {
  const numberOf = (page: string): number => view.pages.get(page)?.number ?? 0;
  const parts = SECTIONS.flatMap((section) => section.parts?.(view) ?? []);
  return {
    pages: view.dossier.pages.map((page, index) =>
      pack(renderToString(<PageText view={view} page={page} pieces={pieces[index]!} />)),
    ),
    comparisons: Object.fromEntries(
      view.comparisons.map((comparison) => [
        `${comparison.number}`,
        pack(renderToString(<ComparisonTable view={view} comparison={comparison} />)),
      ]),
    ),
    parts: Object.fromEntries(parts.map(({ id, Table }) => [id, pack(renderToString(<Table />))])),
    partOf: pack(
      JSON.stringify(Object.fromEntries(parts.flatMap(({ id, ids }) => ids.map((one) => [one, id])))),
    ),
    places: pack(JSON.stringify(view.places.all.map(({ page }) => numberOf(page)))),
    reports: pack(JSON.stringify(view.dossier.reports.map(({ page }) => numberOf(page)))),
  };
}

/** Writes the rules that mark every piece of a place that had to be cut, without scripting. */
function markRules(pieces: readonly PagePieces[]): string {
  const cut = pieces.flatMap(({ pieceCounts }) => [...pieceCounts].filter(([, count]) => count > 1));
  return cut
    .map(([number]) => {
      const opened = `:root:has(#s-${number}:target) .s-${number}`;
      return `${opened}{background:var(--mark);outline:2px solid var(--mark-edge)}${opened}>.also{display:block}`;
    })
    .join("");
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}

function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
