import type { JSX } from "preact";
import type { Silence } from "../../model/quotation.ts";
import { Chips } from "../chip.tsx";
import { DataTable } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { type LedgerPart, PartContent } from "../ledger-parts.tsx";
import { ReportLink } from "../links.tsx";
import type { SpeakerGroup } from "../said.ts";
import { organisationClass, SaidTable, speakerWords } from "../said-table.tsx";
import type { Section } from "../section.ts";
import { countWords } from "../words.ts";

/** The first ledger: who said what, by speaker, with what carries each statement. */
export const saidSection: Section = {
  id: "said",
  title: "Who said",
  key: 2,
  hasRows: ({ claims = [], silences = [] }) =>
    claims.some(({ kind }) => kind === "quotation") || silences.length > 0,
  none: {
    sentence: "No statement of anybody was found in the reports of this set.",
    isTold: ({ quotations }) => quotations?.length === 0,
  },
  parts: (view) => view.said.groups.map((group) => saidPart(view, group)),
  Rows: WhoSaid,
};

/** Up to so many speakers the list of them stands open. */
const FEW_SPEAKERS = 16;

function WhoSaid({ view }: { view: DossierView }): JSX.Element {
  const { groups } = view.said;
  return (
    <>
      {groups.length > 1 ? <Filters view={view} /> : null}
      {groups.length > 1 ? <SpeakerIndex groups={groups} /> : null}
      {groups.map((group) => (
        <Speaker key={group.number} view={view} group={group} />
      ))}
      <Silences view={view} />
    </>
  );
}

/** Shown and answered by the script; without it the list of speakers leads to each of them. */
function Filters({ view }: { view: DossierView }): JSX.Element {
  const { groups, organisations } = view.said;
  return (
    <div class="filters" id="filters" hidden>
      <label>
        Speaker{" "}
        <select id="by-speaker" autocomplete="off">
          <option value="">all speakers</option>
          {groups.map((group) => (
            <option key={group.number} value={group.number}>
              {speakerWords(group)}
            </option>
          ))}
        </select>
      </label>{" "}
      <label>
        Carried by{" "}
        <select id="by-organisation" autocomplete="off">
          <option value="">any organisation</option>
          {organisations.map((name, nth) => (
            <option key={name} value={nth + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function SpeakerIndex({ groups }: { groups: readonly SpeakerGroup[] }): JSX.Element {
  return (
    <details class="speaker-index" open={groups.length <= FEW_SPEAKERS}>
      <summary>{countWords(groups.length, "speaker")}</summary>
      <ul>
        {groups.map((group) => (
          <li key={group.number}>
            <a href={`#speaker-${group.number}`}>
              <bdi>{speakerWords(group)}</bdi>
            </a>{" "}
            <span class="quiet">{group.claims.length}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One speaker's statements; in a packed dossier closed until a reader opens them or follows a link to one. */
function Speaker({ view, group }: { view: DossierView; group: SpeakerGroup }): JSX.Element {
  const carriers = [...group.organisations].map((name) => organisationClass(view, name));
  return (
    <details
      class={["speaker", ...carriers].join(" ")}
      id={`speaker-${group.number}`}
      open={!view.packed}
      data-row={view.packed ? "" : undefined}
    >
      <summary>
        <h3>
          <bdi>{speakerWords(group)}</bdi>
          {group.named ? null : <span class="tag">not named</span>}{" "}
          {group.role === undefined ? null : <bdi class="title">{group.role}</bdi>}
        </h3>
      </summary>
      <PartContent view={view} part={saidPart(view, group)} />
    </details>
  );
}

function saidPart(view: DossierView, group: SpeakerGroup): LedgerPart {
  const { number, claims } = group;
  return {
    id: `said-${number}`,
    title: speakerWords(group),
    ids: [`speaker-${number}`, ...claims.map(({ id }) => id)],
    count: claims.length,
    Table: () => <SaidTable view={view} group={group} />,
  };
}

function Silences({ view }: { view: DossierView }): JSX.Element | null {
  const silences = view.dossier.silences ?? [];
  if (silences.length === 0) return null;
  return (
    <div class="silences">
      <h3>Asked, and gave no answer</h3>
      <DataTable
        caption="Sources that were asked and gave no answer"
        name="silent"
        columns={["Who", "Words", "Report"]}
        rows={silences.map((silence) => ({
          key: silence.id,
          header: <bdi>{silentWords(silence)}</bdi>,
          cells: [
            <Chips key="words" view={view} all={[silence.citation]} />,
            <ReportLink key="report" view={view} id={silence.report} title />,
          ],
        }))}
      />
    </div>
  );
}

function silentWords({ source }: Silence): string {
  return source.name === "" ? "somebody whom the report does not name" : source.name;
}
