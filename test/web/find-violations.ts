import axe from "axe-core";
import type { Page } from "playwright-core";
import { read } from "./browser.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds in a page, and how many contrasts it could tell. */
export interface Violations {
  readonly found: readonly (readonly [rule: string, html: string | undefined, summary: string | undefined])[];
  readonly contrasts: number;
}

/** Unfolds everything in a page and searches it for violations of the accessibility rules. */
export async function findViolations(page: Page): Promise<Violations> {
  await read(page, `document.querySelectorAll("details").forEach((details) => { details.open = true; })`);
  await page.evaluate(axe.source);
  // Contrast cannot be told for what is scrolled out of a pane, so the panes are unrolled.
  await read(
    page,
    `for (const pane of [document.body, ...document.querySelectorAll("#dossier, #source, .page, .map-box, .timeline-box")])
      Object.assign(pane.style, { height: "auto", maxHeight: "none", overflow: "visible", contentVisibility: "visible" })`,
  );
  const { violations, contrasts } = await read<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    contrasts: number;
  }>(
    page,
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations, passes }) => ({ violations,
      contrasts: passes.find(({ id }) => id === "color-contrast").nodes.length }))`,
  );
  const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary] as const);
  return { found, contrasts };
}

/** The screens that a page is checked on. */
export const SCREENS = [
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;
