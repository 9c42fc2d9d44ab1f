import { organisationByName } from "../language/organisations.ts";
import { citationsOf, type Label } from "../model/label.ts";
import type { Origin } from "../model/origin.ts";
import type { Check, Coverage, Found } from "./coverage.ts";
import { rivalLabels } from "./rival-labels.ts";

/** Asks whether labels of one report name different newsrooms, days of publication, writers or headlines. */
export const labelConflict: Check = {
  name: "label-conflict",
  run: (coverage: Coverage): Found[] => [
    ...coverage.origins.flatMap((origin) => rivalNames(coverage, origin.id)),
    ...coverage.origins.flatMap((origin) => missingCredit(coverage, origin)),
    ...coverage.reports.flatMap((report) => rivalLabels(coverage, report)),
  ],
};

function rivalNames(coverage: Coverage, id: string): Found[] {
  const origin = coverage.origins.find((one) => one.id === id);
  const name = origin?.organisation?.name;
  if (!origin || name === undefined || origin.alternatives.length === 0) return [];
  return origin.alternatives.flatMap((other): Found[] => {
    const carriers = coverage.reports.filter(
      (report) =>
        origin.reports.includes(report.id) && report.labels.some((label) => label.name === other.name),
    );
    const [report] = carriers;
    if (!report) return [];
    const labels = [other.name, name].flatMap((wanted) =>
      report.labels.filter((label) => label.name === wanted && label.field !== "relay").slice(0, 1),
    );
    if (labels.length < 2) return [];
    const fields = labels.map((label) => `${FIELD[label.field] ?? label.field} ${label.name}`);
    return [
      {
        kind: "label-conflict",
        about: [report.id, origin.id],
        because: citationsOf(labels),
        text: `Labels of one report name different newsrooms: ${fields.join(", ")}.`,
      },
    ];
  });
}

/**
 * The prose passes on one newsroom's findings again and again, and nothing says whose report it is: no credit, and a site
 * that the tables do not know. A known newsroom that says where it has something from credits it.
 */
function missingCredit(coverage: Coverage, origin: Origin): Found[] {
  const name = origin.organisation?.name;
  if (name === undefined || !origin.because.some((reason) => reason.code === "relays")) return [];
  const report = coverage.reports.find((one) => one.id === origin.reports[0]);
  const page = coverage.pages.find((one) => one.id === report?.page);
  const labels = [...(report?.labels ?? []), ...(page?.labels ?? [])];
  if (!report || labels.some(saysWhose)) return [];
  const relays = report.labels.filter((label) => label.field === "relay" && label.name === name);
  const text = `Nothing on the page says whose report this is, though it passes on what ${name} reports ${relays.length} times.`;
  return [
    {
      kind: "label-conflict",
      about: [report.id, origin.id],
      because: citationsOf(relays.slice(0, MOST_CITED)),
      text,
    },
  ];
}

/** Places that are cited for one finding; the text says how many there are. */
const MOST_CITED = 8;

function saysWhose({ field, name }: Label): boolean {
  if (field === "credit") return true;
  return field === "publisher" && name !== undefined && organisationByName(name) !== undefined;
}

const FIELD: Readonly<Partial<Record<Label["field"], string>>> = {
  credit: "the credit says",
  "photo-credit": "the picture is credited to",
  byline: "the byline says",
  publisher: "the publisher is",
  "source-link": "the link leads to",
};
