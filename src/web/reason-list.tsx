import type { JSX } from "preact";
import type { Reason } from "../model/reason.ts";
import { Chips } from "./chip.tsx";
import type { DossierView } from "./dossier-view.ts";
import { capitalised } from "./words.ts";

/** Lists the reasons for a conclusion, strongest first, with the words they rest on. */
export function ReasonList({
  view,
  reasons,
}: {
  view: DossierView;
  reasons: readonly Reason[];
}): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <ol class="reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          <bdi>{capitalised(reason.text)}</bdi> <Chips view={view} all={reason.citations} />
        </li>
      ))}
    </ol>
  );
}
