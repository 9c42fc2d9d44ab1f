import type { JSX } from "preact";
import type { DossierPage } from "../../model/dossier.ts";
import type { Note } from "../../model/note.ts";
import type { Numbered } from "../comparison.ts";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { Address, PageLink, ReportLink } from "../links.tsx";
import type { Section } from "../section.ts";
import { shorten, webAddress } from "../words.ts";

/** The pages as they were read. */
export const pagesSection: Section = {
  id: "pages",
  title: "Pages",
  key: 7,
  hasRows: (dossier) => dossier.pages.length > 0,
  Rows: Pages,
};

const SHORT_HASH = 12;
const PUBLISHER_LENGTH = 80;

function Pages({ view }: { view: DossierView }): JSX.Element {
  return (
    <DataTable
      caption="Pages as they were read"
      name="pages"
      columns={["Page", "Source", "Read as", "Reports and notes"]}
      rows={[...view.pages.values()].map((page) => pageRow(view, page))}
    />
  );
}

function pageRow(view: DossierView, page: Numbered<DossierPage>): TableRow {
  const { item } = page;
  return {
    key: item.id,
    header: <PageLink page={page} title={false} />,
    cells: [
      <>
        <Address value={item.source} />
        <PublishedBy page={item} />
      </>,
      <ReadAs key="read" page={item} />,
      <Holds key="holds" view={view} page={item} />,
    ],
  };
}

/** Names who publishes a page where its source, such as a file's name, does not. */
function PublishedBy({ page }: { page: DossierPage }): JSX.Element | null {
  const publisher = page.labels.find(({ field }) => field === "publisher");
  if (!publisher || webAddress(page.source)) return null;
  return (
    <small class="line">
      published by <bdi>{shorten(publisher.name ?? publisher.value, PUBLISHER_LENGTH)}</bdi>
    </small>
  );
}

function ReadAs({ page }: { page: DossierPage }): JSX.Element {
  return (
    <>
      {page.mediaType}, {page.encoding}
      <details class="hash">
        <summary>
          <small>SHA-256</small> <code>{page.sha256.slice(0, SHORT_HASH)}…</code>
        </summary>
        <code>{page.sha256}</code>
      </details>
    </>
  );
}

function Holds({ view, page }: { view: DossierView; page: DossierPage }): JSX.Element {
  const reports = view.dossier.reports.filter((report) => report.page === page.id);
  const notes = view.dossier.notes.filter((note) => isAbout(note, page));
  return (
    <>
      {reports.length === 0 ? <span class="quiet">no report found</span> : null}
      {reports.map((report) => (
        <span key={report.id} class="line">
          <ReportLink view={view} id={report.id} />
        </span>
      ))}
      {notes.map((note) => (
        <small key={note.message} class="line">
          {note.level}: {note.message}
        </small>
      ))}
    </>
  );
}

function isAbout(note: Note, page: DossierPage): boolean {
  return typeof note.at === "string"
    ? note.at === page.source || note.at === page.id
    : note.at?.page === page.id;
}
