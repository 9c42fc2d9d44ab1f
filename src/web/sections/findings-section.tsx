import type { JSX } from "preact";
import type { Finding } from "../../model/finding.ts";
import { Chips } from "../chip.tsx";
import type { Numbered } from "../comparison.ts";
import type { DossierView } from "../dossier-view.ts";
import { ReportLink } from "../links.tsx";
import type { Section } from "../section.ts";
import { FINDING_WORDS, FITTING_KINDS } from "../words.ts";

/** What a reader should look at first: the findings by rank. */
export const findingsSection: Section = {
  id: "findings",
  title: "Look at first",
  key: 1,
  hasRows: (dossier) => dossier.findings.length > 0,
  Rows: Findings,
};

function Findings({ view }: { view: DossierView }): JSX.Element {
  return (
    <ol class="findings">
      {view.findings.map((finding) => (
        <FindingItem key={finding.item.id} view={view} finding={finding} />
      ))}
    </ol>
  );
}

function FindingItem({ view, finding }: { view: DossierView; finding: Numbered<Finding> }): JSX.Element {
  const { number, item } = finding;
  return (
    <li id={`finding-${number}`} data-row="" tabIndex={-1} value={number}>
      <p>
        <strong class={FITTING_KINDS.has(item.kind) ? "kind fits" : "kind"}>
          {FINDING_WORDS[item.kind]}
        </strong>{" "}
        <bdi>{item.text}</bdi>
      </p>
      {item.arithmetic ? (
        <p class="arithmetic">
          <bdi>{item.arithmetic}</bdi>
        </p>
      ) : null}
      <Chips view={view} all={item.because} />
      <p class="see">
        {distinctPlaces(view, item.about).map((id) => (
          <About key={id} view={view} id={id} />
        ))}
      </p>
    </li>
  );
}

/** A claim and its statements stand in one row: one link leads there. */
function distinctPlaces({ ledgers }: DossierView, about: readonly string[]): string[] {
  const placeOf = (id: string): string => ledgers.places.get(id)?.id ?? id;
  return [...new Map(about.map((id) => [placeOf(id), id] as const)).values()];
}

function About({ view, id }: { view: DossierView; id: string }): JSX.Element | null {
  const derivation = view.derivations.get(id);
  if (derivation) return <a href={`#compare-${derivation.number}`}>Compare derivation {derivation.number}</a>;
  const origin = view.origins.get(id);
  if (origin) return <a href={`#origin-${origin.number}`}>Origin {origin.number}</a>;
  const place = view.ledgers.places.get(id);
  if (place)
    return (
      <a href={`#${place.id}`}>
        {place.kind}: <bdi>{place.words}</bdi>
      </a>
    );
  return view.reports.has(id) ? <ReportLink view={view} id={id} /> : null;
}
