import type { JSX } from "preact";
import type { Note } from "../../model/note.ts";
import { Chip } from "../chip.tsx";
import { DataTable } from "../data-table.tsx";
import { type DossierView, wordsAt } from "../dossier-view.ts";
import { Address, PageLink } from "../links.tsx";
import type { Section } from "../section.ts";

/** What went wrong or is worth knowing in the content. */
export const notesSection: Section = {
  id: "notes",
  title: "Notes",
  hasRows: (dossier) => dossier.notes.length > 0,
  Rows: Notes,
};

function Notes({ view }: { view: DossierView }): JSX.Element {
  return (
    <DataTable
      caption="Notes on the content"
      name="notes"
      columns={["Note", "Level", "About"]}
      rows={view.dossier.notes.map((note, index) => ({
        key: `${index}`,
        header: (
          <>
            <bdi>{note.message}</bdi> <code class="quiet">{note.code}</code>
          </>
        ),
        cells: [note.level, <About key="about" view={view} note={note} />],
      }))}
    />
  );
}

function About({ view, note }: { view: DossierView; note: Note }): JSX.Element | null {
  if (note.at === undefined) return null;
  if (typeof note.at === "string") return <Address value={note.at} />;
  if (!wordsAt(view, note.at)) return <PageLink page={view.pages.get(note.at.page)} />;
  return <Chip view={view} at={note.at} />;
}
