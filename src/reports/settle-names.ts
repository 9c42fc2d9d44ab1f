import { isAcronymOf } from "../language/en/media-names.ts";
import { organisationByName } from "../language/organisations.ts";
import type { Label } from "../model/label.ts";
import type { Report } from "../model/report.ts";
import type { PageReports } from "./find-reports.ts";

/** A host's own label shorter than this names too many newsrooms. */
const SHORTEST_HOST = 5;

/**
 * Gives every newsroom one name throughout a set of pages: short forms that the tables do not know are resolved
 * to the one full name they are the initials of ("NWA" to "Northern Wire Agency"), spellings that differ in case
 * or in "the" to the first one seen, and source links to the newsroom whose name their host repeats.
 */
export function settleNames(pages: readonly PageReports[]): PageReports[] {
  const names = [
    ...new Set(pages.flatMap((page) => allLabels(page).flatMap((label) => (label.name ? [label.name] : [])))),
  ];
  const settled = new Map(names.map((name) => [name, settle(name, names)]));
  const rename = (label: Label): Label => {
    const name = label.name === undefined ? nameOfHost(label, names) : settled.get(label.name);
    return name === undefined || name === label.name ? label : { ...label, name: settled.get(name) ?? name };
  };
  return pages.map((page) => ({
    ...page,
    labels: page.labels.map(rename),
    reports: page.reports.map((report) => renameReport(report, rename)),
  }));
}

function allLabels(page: PageReports): readonly Label[] {
  return [...page.labels, ...page.reports.flatMap((report) => report.labels)];
}

function settle(name: string, names: readonly string[]): string {
  if (organisationByName(name)) return name;
  const full = names.filter((other) => isAcronymOf(name, other)).sort((a, b) => a.length - b.length);
  const [shortest] = full;
  if (shortest !== undefined && full.every((other) => foldName(other).startsWith(foldName(shortest))))
    return shortest;
  const folded = foldName(name);
  return names.find((other) => foldName(other) === folded) ?? name;
}

/** Folds a newsroom's name for comparison: no "the", no case, no punctuation. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Names the newsroom whose name the host of a source link repeats: `northernwire.example`. */
function nameOfHost(label: Label, names: readonly string[]): string | undefined {
  if (label.field !== "source-link") return undefined;
  const host = label.value.replace(/^https?:\/\//i, "").split(/[/?#]/)[0] ?? "";
  const own =
    host
      .toLowerCase()
      .replace(/^www\./, "")
      .split(".")[0]
      ?.replace(/-/g, "") ?? "";
  if (own.length < SHORTEST_HOST) return undefined;
  return names.find((name) => foldName(name).startsWith(own));
}

function renameReport(report: Report, rename: (label: Label) => Label): Report {
  const fields = ["headline", "byline", "dateline", "credit", "published"] as const;
  const chosen = fields.flatMap((field) => (report[field] ? [[field, rename(report[field])]] : []));
  return { ...report, ...Object.fromEntries(chosen), labels: report.labels.map(rename) };
}
