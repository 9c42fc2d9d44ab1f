import type { ComponentChildren } from "preact";
import type { Dossier } from "../model/dossier.ts";
import type { DossierView } from "./dossier-view.ts";

/** One ledger of the dossier page. */
export interface Section {
  /** Id of the section in the document, such as `origins`. */
  readonly id: string;
  readonly title: string;
  /** Says whether the dossier has something for this section; a section without rows is not shown. */
  readonly hasRows: (dossier: Dossier) => boolean;
  readonly Rows: (props: { view: DossierView }) => ComponentChildren;
}
