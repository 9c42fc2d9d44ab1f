import type { Dossier } from "../../src/model/dossier.ts";
import type { Label, LabelField } from "../../src/model/label.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { chooseLabels } from "../../src/reports/choose-label.ts";
import { sameAuthors, sameDay, sameTitle } from "./compare-labels.ts";
import { type LabelledPage, readLabelledPages } from "./read-labelled-pages.ts";

/** The labels that are measured, by the name of the truth. */
const FIELDS = { title: "headline", author: "byline", published: "published" } as const;
type Truth = keyof typeof FIELDS;

/** How one label of one page came out. */
interface Outcome {
  readonly id: string;
  readonly half: "A" | "B";
  readonly measured: Truth;
  readonly truth: string | undefined;
  readonly found: Label | undefined;
  readonly right: boolean;
  /** Whether the right value is among the labels that were read. */
  readonly among: boolean;
  readonly rivals: readonly Label[];
}

/**
 * `npm run eval -- labels DIR [--half A|B] [--misses title|author|published] [--with-address]`: the headline, byline and day of
 * publication that the dossier goes by, against the truth in WCXB's layout. The sites fall into two halves by their names.
 */
export async function evalLabels(args: readonly string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined)
    throw new Error("usage: npm run eval -- labels DIR [--half A|B] [--misses FIELD]");
  const half = optionOf(args, "--half");
  const outcomes: Outcome[] = [];
  const findings: Record<string, number> = {};
  for (const page of readLabelledPages(folder)) {
    if (half && halfOf(page.site) !== half) continue;
    const dossier = await dossierOf(page, args.includes("--with-address"));
    for (const { kind } of dossier.findings) findings[kind] = (findings[kind] ?? 0) + 1;
    outcomes.push(...judge(page, dossier));
    if (args.includes("--findings"))
      for (const one of dossier.findings) console.log(page.id, one.kind, one.text);
  }
  for (const part of ["A", "B", undefined] as const) {
    const counted = outcomes.filter((one) => part === undefined || one.half === part);
    if (counted.length > 0) console.log(`${part ?? "all"}: ${JSON.stringify(summarise(counted), null, 1)}`);
  }
  console.log(`findings: ${JSON.stringify(findings)}`);
  const misses = optionOf(args, "--misses");
  for (const one of outcomes) if (one.measured === misses && !one.right) console.log(describe(one));
}

function optionOf(args: readonly string[], option: string): string | undefined {
  return args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
}

/** Halves the sites by the sum of their name's letters, so that all pages of a site fall into one half. */
function halfOf(site: string): "A" | "B" {
  const sum = [...site].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return sum % 2 === 0 ? "A" : "B";
}

async function dossierOf(page: LabelledPage, withAddress: boolean): Promise<Dossier> {
  const source = withAddress ? page.address : `${page.id}.html`;
  const { pages, notes } = await readPages({ source, bytes: page.bytes, mediaType: "text/html" });
  return buildDossier({ pages: identifyPages(pages).pages, notes });
}

function judge(page: LabelledPage, dossier: Dossier): Outcome[] {
  const [read] = dossier.pages;
  const report = dossier.reports.find((one) => one.page === read?.id && one.kind !== "post");
  const labels = [...(report?.labels ?? []), ...(read?.labels ?? [])];
  const site = [page.site, ...labels.filter((one) => one.field === "publisher").map((one) => one.value)];
  // A page without a report goes by its own labels in the same way.
  const alone = chooseLabels(labels, site);
  return (Object.keys(FIELDS) as Truth[]).map((measured): Outcome => {
    const field: LabelField = FIELDS[measured];
    const truth = page[measured];
    const rivals = labels.filter((one) => one.field === field);
    const found = (report ?? alone)[FIELDS[measured]];
    const isRight = (label: Label): boolean => {
      if (truth === undefined) return false;
      if (measured === "title") return sameTitle(label.value, truth, site);
      return measured === "author" ? sameAuthors(label.value, truth) : sameDay(label.value, truth);
    };
    const right = truth === undefined ? found === undefined : found !== undefined && isRight(found);
    return {
      id: page.id,
      half: halfOf(page.site),
      measured,
      truth,
      found,
      right,
      among: rivals.some(isRight),
      rivals,
    };
  });
}

function summarise(outcomes: readonly Outcome[]): Record<string, unknown> {
  return Object.fromEntries(
    (Object.keys(FIELDS) as Truth[]).map((measured) => {
      const all = outcomes.filter((one) => one.measured === measured);
      const stated = all.filter((one) => one.truth !== undefined);
      const unstated = all.filter((one) => one.truth === undefined);
      return [
        measured,
        {
          right: share(stated, (one) => one.right),
          amongCandidates: share(stated, (one) => one.among),
          wrong: share(stated, (one) => !one.right && one.found !== undefined),
          emptyWhereNoneIsStated: share(unstated, (one) => one.right),
          overall: share(all, (one) => one.right),
          bySource: bySource(stated),
        },
      ];
    }),
  );
}

/** Says for each source how many of the values chosen from it are right: `21 of 24`. */
function bySource(outcomes: readonly Outcome[]): Record<string, string> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { found, right } of outcomes) {
    const source = found ? `${found.source ?? "?"} ${found.basis}` : "none";
    const count = counts.get(source) ?? { right: 0, all: 0 };
    counts.set(source, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  }
  return Object.fromEntries(
    [...counts].sort().map(([source, { right, all }]) => [source, `${right} of ${all}`]),
  );
}

function share(outcomes: readonly Outcome[], holds: (one: Outcome) => boolean): string {
  const hits = outcomes.filter(holds).length;
  const percent = outcomes.length === 0 ? 0 : (100 * hits) / outcomes.length;
  return `${percent.toFixed(1)} % (${hits} of ${outcomes.length})`;
}

function describe({ id, truth, found, among, rivals }: Outcome): string {
  const list = rivals.map((one) => `${one.source}/${one.basis[0]}:${one.value.slice(0, 90)}`).join(" | ");
  return `${id} truth=${truth ?? "-"} found=${found?.value ?? "-"} [${found?.source ?? ""}] ${among ? "AMONG" : ""}\n     ${list}`;
}
