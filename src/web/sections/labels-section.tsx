import type { JSX } from "preact";
import type { Label } from "../../model/label.ts";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { LabelValue } from "../label-value.tsx";
import { Address, PageLink, ReportLink } from "../links.tsx";
import type { Section } from "../section.ts";
import { FIELD_WORDS, LABEL_SOURCE_WORDS } from "../words.ts";

/** Every label that was read, the chosen ones and their rivals. */
export const labelsSection: Section = {
  id: "labels",
  title: "Labels",
  hasRows: (dossier) => [...dossier.reports, ...dossier.pages].some((holder) => holder.labels.length > 0),
  Rows: Labels,
};

function Labels({ view }: { view: DossierView }): JSX.Element {
  const ofReports = [...view.reports.values()].map(({ number, item }) => ({
    key: item.id,
    caption: `Labels of report ${number}`,
    holder: <ReportLink view={view} id={item.id} title />,
    labels: item.labels,
  }));
  const ofPages = [...view.pages.values()].map((page) => ({
    key: page.item.id,
    caption: `Labels of page ${page.number}`,
    holder: <PageLink page={page} />,
    labels: page.item.labels,
  }));
  return (
    <>
      {[...ofReports, ...ofPages]
        .filter(({ labels }) => labels.length > 0)
        .map(({ key, caption, holder, labels }) => (
          <div key={key} class="labels-of">
            <h3>{holder}</h3>
            <DataTable
              caption={caption}
              name="labels"
              columns={["Label", "Value", "Read from"]}
              rows={labels.map((label, index) => labelRow(view, label, index))}
            />
          </div>
        ))}
    </>
  );
}

function labelRow(view: DossierView, label: Label, index: number): TableRow {
  const isLink = label.field === "source-link" && label.basis === "implied";
  return {
    key: `${index}`,
    header: FIELD_WORDS[label.field],
    cells: [
      <>
        {isLink ? <Address value={label.value} /> : <LabelValue view={view} label={label} />}
        {label.name && label.name !== label.value ? (
          <small class="line">
            names <bdi>{label.name}</bdi>
          </small>
        ) : null}
      </>,
      label.source ? LABEL_SOURCE_WORDS[label.source] : "",
    ],
  };
}
