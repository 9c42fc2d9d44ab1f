import type { ComponentChildren } from "preact";
import type { Dossier } from "../model/dossier.ts";
import type { DossierView } from "./dossier-view.ts";
import type { LedgerPart } from "./ledger-parts.tsx";

/** One ledger of the dossier page. */
export interface Section {
  /** Id of the section in the document, such as `origins`. */
  readonly id: string;
  readonly title: string;
  /** The single key that leads to it. */
  readonly key?: number;
  /** Says whether the dossier has something for this section. */
  readonly hasRows: (dossier: Dossier) => boolean;
  /**
   * What a section without rows says, where the dossier was written by a release that looks for them. A section that
   * says nothing is not shown.
   */
  readonly none?: { readonly sentence: string; readonly isTold: (dossier: Dossier) => boolean };
  /** Its tables, which a packed page keeps compressed. */
  readonly parts?: (view: DossierView) => readonly LedgerPart[];
  readonly Rows: (props: { view: DossierView }) => ComponentChildren;
}
