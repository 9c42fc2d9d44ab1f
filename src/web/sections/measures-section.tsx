import type { JSX } from "preact";
import type { Policy, PolicyStep } from "../../model/position.ts";
import { CitedLink } from "../chip.tsx";
import type { Numbered } from "../comparison.ts";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { Evidence, StatedDate } from "../evidence.tsx";
import { type LedgerPart, Parts, partsOf } from "../ledger-parts.tsx";
import { placeKey } from "../place-numbers.ts";
import { partyWords, STATUS_WORDS } from "../position-words.ts";
import type { Section } from "../section.ts";
import { countWords, shorten } from "../words.ts";

/** The ledger of policies: what was proposed, agreed, put into force and ended, and when. */
export const measuresSection: Section = {
  id: "measures",
  title: "Measures",
  key: 5,
  hasRows: ({ policies = [] }) => policies.length > 0,
  none: {
    sentence: "No policy or programme was found in the reports of this set.",
    isTold: ({ policies }) => policies !== undefined,
  },
  parts: measureParts,
  Rows: ({ view }) => <Parts view={view} parts={measureParts(view)} />,
};

const NAME_LENGTH = 160;

function measureParts(view: DossierView): readonly LedgerPart[] {
  return partsOf(view, "measures", {
    rows: view.ledgers.policies.map((policy) => ({ ...policy, id: `policy-${policy.number}` })),
    Table: ({ rows }) => (
      <DataTable
        caption="Measures of governments, each with its status over time"
        name="measures"
        columns={["Measure", "Status", "Spoken of"]}
        rows={rows.map((row) => measureRow(view, row))}
      />
    ),
  });
}

function measureRow(view: DossierView, { number, item }: Numbered<Policy>): TableRow {
  const stepped = new Set(item.statuses.map(({ citation }) => placeKey(citation)));
  return {
    key: item.id,
    id: `policy-${number}`,
    header: <MeasureName view={view} policy={item} />,
    cells: [
      <StatusLine key="status" view={view} policy={item} />,
      <>
        <SpokenOf policy={item} />
        <Evidence view={view} all={item.citations.filter((citation) => !stepped.has(placeKey(citation)))} />
      </>,
    ],
  };
}

function MeasureName({ view, policy }: { view: DossierView; policy: Policy }): JSX.Element {
  const { name, actor, recipient, citations } = policy;
  const words = <bdi>{shorten(name, NAME_LENGTH)}</bdi>;
  const [first] = citations;
  return (
    <>
      {first ? (
        <CitedLink view={view} at={first} className="stated-value">
          {words}
        </CitedLink>
      ) : (
        words
      )}
      {actor ? (
        <small class="line">
          by <bdi>{partyWords(actor)}</bdi>
        </small>
      ) : null}
      {recipient ? (
        <small class="line">
          towards <bdi>{partyWords(recipient)}</bdi>
        </small>
      ) : null}
    </>
  );
}

/** The steps from proposal to end, in their order; an arrow stands between them. */
function StatusLine({ view, policy }: { view: DossierView; policy: Policy }): JSX.Element {
  if (policy.statuses.length === 0) return <span class="quiet">not told</span>;
  return (
    <ol class="steps">
      {sameSteps(policy.statuses).map((steps) => (
        <StatusStep key={`${steps[0]!.status} ${steps[0]!.date}`} view={view} steps={steps} />
      ))}
    </ol>
  );
}

/** Gathers what several reports tell of one step, in the place of the first of them. */
function sameSteps(statuses: readonly PolicyStep[]): PolicyStep[][] {
  const steps = new Map<string, PolicyStep[]>();
  for (const step of statuses) {
    const key = `${step.status} ${step.date}`;
    const known = steps.get(key);
    if (known) known.push(step);
    else steps.set(key, [step]);
  }
  return [...steps.values()];
}

function StatusStep({ view, steps }: { view: DossierView; steps: readonly PolicyStep[] }): JSX.Element {
  const { status, date, report, citation } = steps[0]!;
  return (
    <li>
      <b>{STATUS_WORDS[status]}</b>{" "}
      {date === undefined ? (
        <span class="quiet">no date</span>
      ) : (
        <StatedDate view={view} report={report} value={date} at={citation} />
      )}{" "}
      <Evidence view={view} all={steps.map((step) => step.citation)} />
    </li>
  );
}

function SpokenOf({ policy }: { policy: Policy }): JSX.Element {
  const places = [...policy.citations, ...policy.statuses.map(({ citation }) => citation)];
  const clauses = new Set(places.map(placeKey)).size;
  const pages = new Set(places.map(({ page }) => page)).size;
  return (
    <>
      in {countWords(clauses, "place")} of {countWords(pages, "page")}
    </>
  );
}
