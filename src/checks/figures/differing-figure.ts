import { samePeriod } from "../../model/period.ts";
import type { Report } from "../../model/report.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { numberWords, type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf } from "./relation.ts";

/** Share of all stems of two measures that both have, from which on they measure one thing. */
const SAME = 0.7;
/** Fewer stems do not tell what is measured. */
const FEWEST_STEMS = 2;
/** Differences of one measure that are listed: those with what most reports carry. */
const MOST_LISTED = 3;

/**
 * Asks whether reports give different numbers for one thing. It is a contradiction only where measure, people, place,
 * time and status are the same; where one of them differs it is a different measure, and the part that differs is named.
 */
export const differingFigure: Check = {
  name: "differing-figure",
  run: (coverage: Coverage): Found[] => {
    const days = daysOfReports(coverage.reports);
    const areRelated = relationIn(coverage);
    return measuresOf(quantitiesOf(coverage)).flatMap((measure) => {
      const [most, ...others] = [...measure].sort((a, b) => b.reports.size - a.reports.size);
      if (!most) return [];
      return others
        .flatMap((other) => (areRelated(most, other) ? [] : (compare(most, other, days) ?? [])))
        .slice(0, MOST_LISTED);
    });
  },
};

/** What was altered between reports that come from one another is told by their passages; a later version may correct. */
function relationIn({ derivations }: Coverage): (one: Quantity, other: Quantity) => boolean {
  const related = new Set(derivations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return (one, other) =>
    [...one.reports].some((a) => [...other.reports].some((b) => related.has(`${a} ${b}`)));
}

type DayOf = (quantity: Quantity) => string | undefined;

function daysOfReports(reports: readonly Report[]): DayOf {
  const days = new Map(reports.map(({ id, published }) => [id, published?.value.slice(0, 10)]));
  return ({ figures, period }) => period ?? days.get(figures[0]?.report ?? "");
}

/** Gathers the quantities of one measure: the same unit and, word for word, nearly the same things. */
function measuresOf(quantities: readonly Quantity[]): Quantity[][] {
  const byUnit = new Map<string, Quantity[][]>();
  for (const quantity of quantities.filter(isNumber)) {
    const { unit, per = "" } = quantity.figure;
    const key = `${unit} ${per}`;
    const groups = byUnit.get(key) ?? [];
    const group = groups.find(([first]) => first !== undefined && alike(first, quantity));
    if (group) group.push(quantity);
    else groups.push([quantity]);
    byUnit.set(key, groups);
  }
  return [...byUnit.values()].flat().filter((group) => group.length > 1);
}

function isNumber({ figure, point, stems }: Quantity): boolean {
  const { kind } = figure;
  const real = kind === "count" || kind === "money" || kind === "rate" || kind === "measure";
  return real && point !== undefined && stems.size >= FEWEST_STEMS;
}

function alike(one: Quantity, other: Quantity): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared >= SAME * new Set([...one.stems, ...other.stems]).size;
}

function compare(one: Quantity, other: Quantity, dayOf: DayOf): Found | undefined {
  if (one.high >= other.low && other.high >= one.low) return undefined;
  // A report that gives two numbers for one thing means two things by them.
  if ([...one.reports].some((report) => other.reports.has(report))) return undefined;
  const arithmetic = `${wordsOf(one)} beside ${wordsOf(other)}`;
  const parts = partsThatDiffer(one, other, dayOf);
  if (parts === undefined) return undefined;
  if (parts.length === 0)
    return findingOf("contradiction", [one, other], {
      text: "Reports give different numbers for the same thing and time.",
      arithmetic,
    });
  const text = `Reports give different numbers, but not of the same thing: ${parts.join(" and ")} differ.`;
  return findingOf("different-measure", [one, other], { text, arithmetic });
}

/** Names the parts in which two figures differ; `undefined` where too little is known to tell. */
function partsThatDiffer(one: Quantity, other: Quantity, dayOf: DayOf): string[] | undefined {
  const [when, then] = [dayOf(one), dayOf(other)];
  if (when === undefined || then === undefined) return undefined;
  const differ = (a: string | undefined, b: string | undefined): boolean => (a ?? "") !== (b ?? "");
  return [
    ...(samePeriod(when, then) ? [] : ["the times"]),
    ...(differ(one.figure.population, other.figure.population) ? ["the people counted"] : []),
    ...(differ(one.figure.place, other.figure.place) ? ["the places"] : []),
    ...(differ(one.figure.modality, other.figure.modality)
      ? ["what is and what is only proposed or expected"]
      : []),
  ];
}

function wordsOf({ figure, point = 0, period }: Quantity): string {
  const bound = figure.modifier === undefined ? "" : `${figure.modifier} `;
  return `${bound}${numberWords(point)}${period === undefined ? "" : ` (${period})`}`;
}
