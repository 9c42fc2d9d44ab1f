import type { JSX } from "preact";
import type { Origin } from "../../model/origin.ts";
import { Chips } from "../chip.tsx";
import type { Numbered } from "../comparison.ts";
import { DataTable } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { FindingLinks, PageLink, ReportLink } from "../links.tsx";
import { ReasonList } from "../reason-list.tsx";
import type { Section } from "../section.ts";
import { DERIVATION_PHRASES } from "../words.ts";

/** The bodies of reporting behind the pages. */
export const originsSection: Section = {
  id: "origins",
  title: "Origins",
  hasRows: (dossier) => dossier.origins.length > 0,
  Rows: Origins,
};

const KIND_WORDS: Readonly<Record<Origin["kind"], string>> = {
  reporting: "",
  commentary: "commentary, counts as no origin",
};

function Origins({ view }: { view: DossierView }): JSX.Element {
  return (
    <>
      {[...view.origins.values()].map((origin) => (
        <OriginCard key={origin.item.id} view={view} origin={origin} />
      ))}
    </>
  );
}

function OriginCard({ view, origin }: { view: DossierView; origin: Numbered<Origin> }): JSX.Element {
  const { number, item } = origin;
  return (
    <article class="card" id={`origin-${number}`} data-row="" tabIndex={-1}>
      <h3>
        Origin {number}: <OrganisationName origin={item} />
      </h3>
      {KIND_WORDS[item.kind] ? <p class="quiet">{KIND_WORDS[item.kind]}</p> : null}
      {item.absent ? <p class="quiet">Its own page is not among the pages of this set.</p> : null}
      <ReasonList view={view} reasons={item.because} />
      <DataTable
        caption={`Reports that rest on origin ${number}`}
        name="carriers"
        columns={["Report", "Page", "How it comes from it"]}
        rows={item.reports.map((id) => ({
          key: id,
          header: <ReportLink view={view} id={id} title />,
          cells: [
            <PageLink key="p" page={pageOf(view, id)} title={false} />,
            <How key="h" view={view} id={id} origin={item} />,
          ],
        }))}
      />
      <FindingLinks view={view} about={item.id} />
    </article>
  );
}

function OrganisationName({ origin }: { origin: Origin }): JSX.Element {
  const { organisation, alternatives } = origin;
  return (
    <>
      {organisation ? (
        <>
          <bdi>{organisation.name}</bdi> <span class={`tag ${organisation.basis}`}>{organisation.basis}</span>
        </>
      ) : (
        "organisation not named in this set"
      )}
      {alternatives.map((other) => (
        <span key={other.name}>
          {" "}
          or <bdi>{other.name}</bdi> <span class={`tag ${other.basis}`}>{other.basis}</span>
        </span>
      ))}
    </>
  );
}

function pageOf(view: DossierView, report: string): ReturnType<DossierView["pages"]["get"]> {
  const found = view.reports.get(report);
  return found && view.pages.get(found.item.page);
}

/** Says how a report comes from the others of the same origin. */
function How({ view, id, origin }: { view: DossierView; id: string; origin: Origin }): JSX.Element {
  const derived = [...view.derivations.values()].filter(
    ({ item }) => item.from === id && origin.reports.includes(item.to),
  );
  return (
    <>
      {derived.length === 0 ? "not derived from another report of this set" : null}
      {derived.map(({ number, item }) => (
        <span key={item.id} class="how">
          {DERIVATION_PHRASES[item.kind]} <ReportLink view={view} id={item.to} /> ({item.direction}){" "}
          <a href={`#compare-${number}`}>compare</a>
        </span>
      ))}
      <Parts view={view} id={id} origin={origin} />
    </>
  );
}

/** The stretches of a report that rest on this origin, where the report shares its body between several. */
function Parts({ view, id, origin }: { view: DossierView; id: string; origin: Origin }): JSX.Element | null {
  const body = origin.parts?.find((part) => part.report === id)?.body ?? [];
  if (body.length === 0) return null;
  return (
    <span class="line">
      in part: <Chips view={view} all={body} />
    </span>
  );
}
