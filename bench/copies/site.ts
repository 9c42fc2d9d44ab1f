import { expandPattern } from "./expand-pattern.ts";
import { pick, pickNumber, type Random, shuffle, startRandom } from "./random.ts";
import { REPORT_WORDS } from "./tables/report-words.ts";
import { ABOUT_LINES, FOOTER_LINES, MENU_ENTRIES, PROMPT_LINES, SHARE_LINES } from "./tables/site-lines.ts";

/** What all pages of one site carry around their reports, as lines. */
export interface Site {
  readonly name: string;
  readonly menu: readonly string[];
  /** A line that interrupts the report, and one that follows it. */
  readonly prompts: readonly string[];
  readonly share: readonly string[];
  readonly about: string;
  readonly footer: readonly string[];
}

/** Invents a site with its menu, its prompts, a paragraph about itself and its footer. */
export function inventSite(seed: number, id: string): Site {
  const random = startRandom(seed, `site ${id}`);
  const name = `The ${expandPattern(random, "{place}", {})} ${pick(random, REPORT_WORDS["paper"] ?? [])}`;
  const write = (pattern: string): string => expandPattern(random, pattern, { site: name });
  return {
    name,
    menu: shuffle(random, MENU_ENTRIES).slice(0, pickNumber(random, 6, 14)),
    prompts: shuffle(random, PROMPT_LINES).slice(0, 2).map(write),
    share: shuffle(random, SHARE_LINES).slice(0, 2),
    about: write(pick(random, ABOUT_LINES)),
    footer: shuffle(random, FOOTER_LINES).slice(0, 3).map(write),
  };
}

/** The lines that a site puts above a report. */
export function linesAbove(site: Site, headline: string, byline: string): string[] {
  return ["Skip to content", site.name, ...site.menu, headline, `By ${byline}`];
}

/** The lines that a site puts below a report, with teasers for others. */
export function linesBelow(site: Site, teasers: readonly string[]): string[] {
  return [
    ...site.share,
    site.prompts[1] ?? "",
    ...(teasers.length > 0 ? ["Related stories", ...teasers] : []),
    site.about,
    ...site.footer,
  ].filter((line) => line !== "");
}

/** Makes an invented byline's date line. */
export function writeDateLine(random: Random): string {
  return expandPattern(random, "{date}, {late}", {});
}
