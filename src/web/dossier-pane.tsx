import type { JSX } from "preact";
import { Quoted } from "./chip.tsx";
import { type DossierView, wordsAt } from "./dossier-view.ts";
import { ProvenanceMap } from "./provenance-map.tsx";
import { ReasonList } from "./reason-list.tsx";
import type { Section } from "./section.ts";
import { SECTIONS } from "./sections.ts";
import { shorten, summaryWords } from "./words.ts";

const FOOTNOTE_LENGTH = 600;

/** The left pane: the first sentence, the map and the sections. */
export function DossierPane({ view }: { view: DossierView }): JSX.Element {
  const sections = SECTIONS.filter(
    ({ hasRows, none }) => hasRows(view.dossier) || none?.isTold(view.dossier),
  );
  return (
    <main id="dossier" class="dossier" tabIndex={-1} aria-label="Dossier">
      <SectionBar sections={sections} />
      <Opening view={view} />
      {sections.map((section) => (
        <section key={section.id} id={section.id} class="ledger" aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>{section.title}</h2>
          {section.hasRows(view.dossier) ? (
            <section.Rows view={view} />
          ) : (
            <p class="none">{section.none?.sentence}</p>
          )}
        </section>
      ))}
      <Footnotes view={view} />
    </main>
  );
}

function SectionBar({ sections }: { sections: readonly Section[] }): JSX.Element {
  return (
    <div class="bar">
      <nav aria-label="Sections">
        {sections.map(({ id, title, key }) => (
          <a key={id} href={`#${id}`} data-section={key}>
            {title}
          </a>
        ))}
      </nav>
      <search id="search" hidden>
        <input
          type="search"
          id="query"
          aria-label="Search"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
        />
        <ol id="hits" hidden />
      </search>
    </div>
  );
}

function Opening({ view }: { view: DossierView }): JSX.Element {
  const { summary } = view.dossier;
  return (
    <header class="opening">
      <h1>
        {summaryWords(summary)
          .split(" ")
          .map((word) => (word.includes("–") ? <span class="unbroken">{`${word} `}</span> : `${word} `))}
      </h1>
      {summary.organisations.because.length > 0 ? (
        <details class="why">
          <summary>Why these numbers</summary>
          <ReasonList view={view} reasons={summary.organisations.because} />
        </details>
      ) : null}
      {view.dossier.reports.length > 0 ? <ProvenanceMap view={view} /> : null}
    </header>
  );
}

/** The cited words with their pages, for print. */
function Footnotes({ view }: { view: DossierView }): JSX.Element | null {
  const cited = view.places.all.slice(0, view.places.cited);
  if (cited.length === 0) return null;
  return (
    <section class="footnotes print-only" aria-label="Footnotes">
      <h2>Cited words</h2>
      <ol>
        {cited.map((place) => {
          const page = view.pages.get(place.page);
          return (
            <li key={`${place.page} ${place.start} ${place.end}`}>
              <Quoted words={shorten(wordsAt(view, place) ?? "words not found", FOOTNOTE_LENGTH)} /> Page{" "}
              {page?.number ?? "unknown"}, <bdi>{page?.item.source}</bdi>, characters {place.start}–
              {place.end}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
