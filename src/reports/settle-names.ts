import { isAcronymOf, isShortForm } from "../language/en/media-names.ts";
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
  const folded = foldAll(names);
  const settled = new Map(names.map((name) => [name, settle(name, names, folded)]));
  const rename = (label: Label): Label => {
    const name = label.name === undefined ? nameOfHost(label, folded) : settled.get(label.name);
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

/** Gives by its folded form the first name that has it, in the order of the names. */
function foldAll(names: readonly string[]): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  for (const name of names) if (!folded.has(foldName(name))) folded.set(foldName(name), name);
  return folded;
}

function settle(name: string, names: readonly string[], folded: ReadonlyMap<string, string>): string {
  if (organisationByName(name)) return name;
  const full = isShortForm(name) ? names.filter((other) => isAcronymOf(name, other)) : [];
  const [shortest] = full.sort((a, b) => a.length - b.length);
  if (shortest !== undefined && full.every((other) => foldName(other).startsWith(foldName(shortest))))
    return shortest;
  return folded.get(foldName(name)) ?? name;
}

/** Folds a newsroom's name for comparison: no "the", no case, no punctuation. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Names the newsroom whose name the host of a source link repeats: `northernwire.example`. */
function nameOfHost(label: Label, folded: ReadonlyMap<string, string>): string | undefined {
  if (label.field !== "source-link") return undefined;
  const host = label.value.replace(/^https?:\/\//i, "").split(/[/?#]/)[0] ?? "";
  const own =
    host
      .toLowerCase()
      .replace(/^www\./, "")
      .split(".")[0]
      ?.replace(/-/g, "") ?? "";
  if (own.length < SHORTEST_HOST) return undefined;
  for (const [form, name] of folded) if (form.startsWith(own)) return name;
  return undefined;
}

function renameReport(report: Report, rename: (label: Label) => Label): Report {
  const fields = ["headline", "byline", "dateline", "credit", "published"] as const;
  const chosen = fields.flatMap((field) => (report[field] ? [[field, rename(report[field])]] : []));
  return { ...report, ...Object.fromEntries(chosen), labels: report.labels.map(rename) };
}
