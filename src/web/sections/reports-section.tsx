import type { JSX } from "preact";
import type { LabelField } from "../../model/label.ts";
import type { Report } from "../../model/report.ts";
import type { Numbered } from "../comparison.ts";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { FieldName, LabelCell } from "../label-value.tsx";
import { FindingLinks, PageLink, ReportLink } from "../links.tsx";
import type { Section } from "../section.ts";

/** The reports found in the pages, with their labels. */
export const reportsSection: Section = {
  id: "reports",
  title: "Reports",
  hasRows: (dossier) => dossier.reports.length > 0,
  Rows: Reports,
};

const FROM_WHERE = ["byline", "dateline", "credit", "photo-credit"] as const;

function Reports({ view }: { view: DossierView }): JSX.Element {
  return (
    <DataTable
      caption="Reports found in the pages"
      name="reports"
      columns={["Report", "Headline", "Byline, dateline and credit", "Published"]}
      rows={[...view.reports.values()].map((report) => reportRow(view, report))}
    />
  );
}

function reportRow(view: DossierView, { number, item }: Numbered<Report>): TableRow {
  return {
    key: item.id,
    id: `report-${number}`,
    header: (
      <>
        <ReportLink view={view} id={item.id} /> <PageLink page={view.pages.get(item.page)} title={false} />
        <span class="line quiet">{item.kind}</span>
        <FindingLinks view={view} about={item.id} />
      </>
    ),
    cells: [
      <Field key="headline" view={view} report={item} field="headline" />,
      FROM_WHERE.map((field) => <NamedField key={field} view={view} report={item} field={field} />),
      <Field key="published" view={view} report={item} field="published" />,
    ],
  };
}

interface FieldProps {
  readonly view: DossierView;
  readonly report: Report;
  readonly field: LabelField;
}

function Field({ view, report, field }: FieldProps): JSX.Element {
  if (!report.labels.some((label) => label.field === field) && !chosenFor(report, field))
    return <span class="quiet">none found</span>;
  return <LabelCell view={view} report={report} chosen={chosenFor(report, field)} field={field} />;
}

function NamedField({ view, report, field }: FieldProps): JSX.Element | null {
  if (!report.labels.some((label) => label.field === field) && !chosenFor(report, field)) return null;
  return (
    <div class="named">
      <FieldName field={field} />{" "}
      <LabelCell view={view} report={report} chosen={chosenFor(report, field)} field={field} />
    </div>
  );
}

/** Gives the label chosen for a field; fields that are not chosen among rivals show the first one read. */
function chosenFor(report: Report, field: LabelField): Report["headline"] {
  switch (field) {
    case "headline":
    case "byline":
    case "dateline":
    case "credit":
    case "published":
      return report[field];
    default:
      return report.labels.find((label) => label.field === field);
  }
}
