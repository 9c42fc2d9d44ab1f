import type { JSX } from "preact";
import { Comparisons } from "../comparison-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import type { Section } from "../section.ts";

/** Two reports of a derivation side by side, sentence by sentence. */
export const comparisonsSection: Section = {
  id: "compare",
  title: "Compare",
  hasRows: (dossier) => dossier.derivations.length > 0,
  Rows: Rows,
};

function Rows({ view }: { view: DossierView }): JSX.Element {
  return <Comparisons view={view} />;
}
