import type { JSX } from "preact";
import type { Derivation } from "../../model/derivation.ts";
import type { Numbered } from "../comparison.ts";
import { DataTable } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { FindingLinks, ReportLink } from "../links.tsx";
import { ReasonList } from "../reason-list.tsx";
import type { Section } from "../section.ts";
import { DERIVATION_PHRASES, percentWords } from "../words.ts";

/** Which report came from which, and why. */
export const derivationsSection: Section = {
  id: "derivations",
  title: "Derivations",
  hasRows: (dossier) => dossier.derivations.length > 0,
  Rows: Derivations,
};

const DIRECTION_WORDS: Readonly<Record<Derivation["direction"], string>> = {
  stated: "direction stated: the page says it",
  probable: "direction probable: the reasons point one way",
  undecided: "direction undecided: the reasons do not point one way",
};

function Derivations({ view }: { view: DossierView }): JSX.Element {
  return (
    <DataTable
      caption="Which report came from which, reasons strongest first"
      name="derivations"
      columns={["Reports", "Same text", "Reasons"]}
      rows={[...view.derivations.values()].map((derivation) => ({
        key: derivation.item.id,
        id: `derivation-${derivation.number}`,
        header: <WhichFromWhich view={view} derivation={derivation} />,
        cells: [
          <Shares key="shares" view={view} derivation={derivation.item} />,
          <>
            <ReasonList view={view} reasons={derivation.item.because} />
            <FindingLinks view={view} about={derivation.item.id} />
          </>,
        ],
      }))}
    />
  );
}

function WhichFromWhich({
  view,
  derivation,
}: {
  view: DossierView;
  derivation: Numbered<Derivation>;
}): JSX.Element {
  const { number, item } = derivation;
  return (
    <>
      <ReportLink view={view} id={item.from} /> {DERIVATION_PHRASES[item.kind]}{" "}
      <ReportLink view={view} id={item.to} />
      <span class={`quiet direction ${item.direction}`}>{DIRECTION_WORDS[item.direction]}</span>
      <a class="compare-link" href={`#compare-${number}`}>
        Compare
      </a>
    </>
  );
}

function Shares({ view, derivation }: { view: DossierView; derivation: Derivation }): JSX.Element {
  const { share, from, to } = derivation;
  return (
    <>
      <Share view={view} id={from} share={share.from} />
      <Share view={view} id={to} share={share.to} />
    </>
  );
}

function Share({ view, id, share }: { view: DossierView; id: string; share: number }): JSX.Element {
  return (
    <span class="share">
      <b>{percentWords(share)}</b> of report {view.reports.get(id)?.number ?? "unknown"}
    </span>
  );
}
