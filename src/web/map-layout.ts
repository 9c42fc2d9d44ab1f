import type { DossierPage } from "../model/dossier.ts";
import type { Origin } from "../model/origin.ts";
import type { Report } from "../model/report.ts";
import type { Numbered } from "./comparison.ts";
import type { DossierView } from "./dossier-view.ts";
import { reportTitle } from "./report-title.ts";
import { shorten, sourceWords } from "./words.ts";

/** One box of the map. Lengths are in the drawing's own units, about a pixel each. */
export interface MapNode {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly about: string;
  readonly address: string;
  /** What the box stands for; it is also said in words. */
  readonly look: string;
}

/** One line of the map, from right edge to left edge. */
interface MapLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly look: string;
}

/** The map's boxes and lines, and all reports in their order; embedded posts are not drawn. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
  readonly reports: readonly {
    readonly report: Numbered<Report>;
    readonly origins: readonly Numbered<Origin>[];
  }[];
}

/** The size of a box. */
export const NODE: { readonly width: number; readonly height: number } = { width: 184, height: 42 };

const GAP = 54;
const STEP = 52;
const TOP = 26;
const NAME_LENGTH = 25;

/** The three columns from left to right. */
export const COLUMNS: readonly { readonly title: string; readonly x: number }[] = [
  { title: "Pages", x: 0 },
  { title: "Reports", x: NODE.width + GAP },
  { title: "Origins", x: 2 * (NODE.width + GAP) },
];

/**
 * Lays the map out in three fixed columns. Embedded posts, which carry no origin, are left out. Reports stand in the order of their origins, and pages and origins as near
 * to the middle of their reports as the boxes allow.
 */
export function layOutMap(view: DossierView): MapLayout {
  const all = inOrderOfOrigins(view);
  const reports = all.filter(({ report }) => report.item.kind !== "post");
  const reportYs = new Map(reports.map(({ report }, index) => [report.item.id, TOP + index * STEP]));
  const originYs = placeNear([...view.origins.values()], (origin) => meanOf(origin.item.reports, reportYs));
  const pageYs = placeNear([...view.pages.values()], (page) => meanOf(reportsOn(view, page.item), reportYs));
  const lowest = Math.max(TOP, ...[reportYs, originYs, pageYs].flatMap((ys) => [...ys.values()]));
  const nodes = [
    ...[...view.pages.values()].map((page) => pageNode(page, pageYs)),
    ...reports.map(({ report }) => reportNode(view, report, reportYs)),
    ...[...view.origins.values()].map((origin) => originNode(origin, originYs)),
  ];
  const lines = reports.flatMap(({ report, origins }) => [
    lineBetween(0, pageYs.get(report.item.page), reportYs.get(report.item.id), "carries"),
    ...origins.map(({ item }) =>
      lineBetween(1, reportYs.get(report.item.id), originYs.get(item.id), "rests-on"),
    ),
  ]);
  const width = 3 * NODE.width + 2 * GAP;
  return {
    width: width + 2,
    height: lowest + NODE.height + 4,
    nodes,
    lines: lines.flatMap((line) => (line ? [line] : [])),
    reports: all,
  };
}

function inOrderOfOrigins(view: DossierView): MapLayout["reports"] {
  const origins = [...view.origins.values()];
  const listed = new Set(origins.flatMap(({ item }) => item.reports));
  const others = view.dossier.reports.map(({ id }) => id).filter((id) => !listed.has(id));
  return [...listed, ...others].flatMap((id) => {
    const report = view.reports.get(id);
    return report ? [{ report, origins: origins.filter(({ item }) => item.reports.includes(id)) }] : [];
  });
}

function reportsOn(view: DossierView, page: DossierPage): string[] {
  return view.dossier.reports.filter((report) => report.page === page.id).map(({ id }) => id);
}

function meanOf(ids: readonly string[], ys: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => ys.get(id) ?? []);
  return known.length === 0 ? Number.POSITIVE_INFINITY : known.reduce((sum, y) => sum + y, 0) / known.length;
}

/** Gives each box the height it wants, or the next free one below the box before it. */
function placeNear<T extends { readonly id: string }>(
  items: readonly Numbered<T>[],
  wish: (item: Numbered<T>) => number,
): Map<string, number> {
  const wishes = items.map((item) => ({ item, y: wish(item) }));
  wishes.sort((a, b) => (a.y === b.y ? a.item.number - b.item.number : a.y - b.y));
  const ys = new Map<string, number>();
  let free = TOP;
  for (const { item, y } of wishes) {
    const at = Number.isFinite(y) ? Math.max(free, Math.round(y)) : free;
    ys.set(item.item.id, at);
    free = at + STEP;
  }
  return ys;
}

function pageNode({ number, item }: Numbered<DossierPage>, ys: ReadonlyMap<string, number>): MapNode {
  const about = sourceWords(item.source, NAME_LENGTH);
  return {
    x: 1,
    y: ys.get(item.id) ?? TOP,
    name: `Page ${number}`,
    about,
    address: `#page-${number}`,
    look: "page",
  };
}

function reportNode(
  view: DossierView,
  { number, item }: Numbered<Report>,
  ys: ReadonlyMap<string, number>,
): MapNode {
  return {
    x: COLUMNS[1]!.x,
    y: ys.get(item.id) ?? TOP,
    name: item.kind === "article" ? `Report ${number}` : `Report ${number}, ${item.kind}`,
    about: shorten(reportTitle(view, item), NAME_LENGTH),
    address: `#report-${number}`,
    look: item.kind,
  };
}

function originNode({ number, item }: Numbered<Origin>, ys: ReadonlyMap<string, number>): MapNode {
  const names = [item.organisation, ...item.alternatives].flatMap((name) => name?.name ?? []);
  const basis = item.organisation?.basis === "implied" ? ", name implied" : "";
  return {
    x: COLUMNS[2]!.x,
    y: ys.get(item.id) ?? TOP,
    name: `Origin ${number}${item.kind === "reporting" ? basis : `, ${item.kind}`}`,
    about: shorten(names.join(" or ") || "not named in this set", NAME_LENGTH),
    address: `#origin-${number}`,
    look: item.kind,
  };
}

function lineBetween(
  column: 0 | 1,
  from: number | undefined,
  to: number | undefined,
  look: string,
): MapLine | undefined {
  if (from === undefined || to === undefined) return undefined;
  const half = NODE.height / 2;
  return {
    x1: COLUMNS[column]!.x + NODE.width,
    y1: from + half,
    x2: COLUMNS[column + 1]!.x,
    y2: to + half,
    look,
  };
}
