import type { ComponentChildren, JSX } from "preact";
import type { ComparedRow } from "../dossier/compare-reports.ts";
import { compareWords, type WordRun } from "../dossier/compare-words.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { addressOf } from "./chip.tsx";
import type { Comparison } from "./comparison.ts";
import { DataTable, type TableRow } from "./data-table.tsx";
import { type DossierView, wordsAt } from "./dossier-view.ts";
import { DERIVATION_PHRASES } from "./words.ts";

const SIGNS: Readonly<Record<ComparedRow["kind"], string>> = {
  same: "=",
  altered: "≈",
  moved: "↕",
  added: "+",
  dropped: "−",
};

/** What stands above the two sides, before the report's number. */
const SIDES: Readonly<Record<Derivation["direction"], readonly [string, string]>> = {
  stated: ["Earlier: report", "Derived: report"],
  probable: ["Probably earlier: report", "Probably derived: report"],
  undecided: ["Report", "Report"],
};

const MARK_WORDS = { "altered-quotation": "altered quotation", "altered-number": "altered number" } as const;

/** Lists one comparison for each derivation, closed until a reader opens it or follows a link to it. */
export function Comparisons({ view }: { view: DossierView }): JSX.Element {
  return (
    <>
      <p class="print-only">Of each comparison only the altered and moved sentences are printed.</p>
      {view.comparisons.map((comparison) => (
        <details key={comparison.derivation.id} class="comparison" data-row="">
          <summary>
            <ComparisonName comparison={comparison} />
          </summary>
          <div
            id={`compare-${comparison.number}`}
            class="compared"
            tabIndex={-1}
            data-compare={comparison.number}
          >
            {view.packed ? (
              <p class="quiet">This comparison is packed; it needs scripting to be unpacked.</p>
            ) : (
              <ComparisonTable view={view} comparison={comparison} />
            )}
          </div>
        </details>
      ))}
    </>
  );
}

function ComparisonName({ comparison }: { comparison: Comparison }): JSX.Element {
  const { number, derivation, from, to } = comparison;
  return (
    <>
      <b>
        {number}. Report {from.number}, {DERIVATION_PHRASES[derivation.kind]} report {to.number}
      </b>{" "}
      <span class="quiet">{countKinds(comparison)}</span>
    </>
  );
}

/** Shows the sentences of two reports side by side. */
export function ComparisonTable({
  view,
  comparison,
}: {
  view: DossierView;
  comparison: Comparison;
}): JSX.Element {
  const { derivation, from, to } = comparison;
  const [earlier, derived] = SIDES[derivation.direction];
  return (
    <DataTable
      caption={`Report ${from.number} beside report ${to.number}, sentence by sentence`}
      name="compare"
      columns={["What", `${earlier} ${to.number}`, `${derived} ${from.number}`]}
      rows={comparison.rows.map((row, index) => comparedRow(view, comparison, { row, index }))}
    />
  );
}

function comparedRow(
  view: DossierView,
  comparison: Comparison,
  { row, index }: { row: ComparedRow; index: number },
): TableRow {
  const runs = runsOf(view, comparison, row);
  return {
    key: `${index}`,
    look: row.kind,
    header: (
      <>
        <span class="sign" aria-hidden="true">
          {SIGNS[row.kind]}
        </span>{" "}
        {kindWords(row.kind, comparison)}
        {(row.marks ?? []).map((mark) => (
          <strong key={mark} class="mark">
            {MARK_WORDS[mark]}
          </strong>
        ))}
      </>
    ),
    cells: [
      <Side key="to" view={view} report={comparison.to.item} span={row.to} runs={runs} hidden="added" />,
      <Side
        key="from"
        view={view}
        report={comparison.from.item}
        span={row.from}
        runs={runs}
        hidden="dropped"
      />,
    ],
  };
}

function runsOf(view: DossierView, { from, to }: Comparison, row: ComparedRow): WordRun[] | undefined {
  if (!row.from || !row.to || row.kind === "same") return undefined;
  const derived = wordsAt(view, { page: from.item.page, ...row.from }) ?? "";
  const earlier = wordsAt(view, { page: to.item.page, ...row.to }) ?? "";
  return compareWords(derived, earlier);
}

interface SideProps {
  readonly view: DossierView;
  readonly report: Report;
  readonly span: Span | undefined;
  readonly runs: readonly WordRun[] | undefined;
  /** The kind of words that this side does not have. */
  readonly hidden: WordRun["kind"];
}

function Side({ view, report, span, runs, hidden }: SideProps): JSX.Element | null {
  if (!span) return null;
  const place = { page: report.page, start: span.start, end: span.end };
  return (
    <a class="sentence" href={addressOf(view, place) ?? "#source"}>
      <bdi>
        {runs
          ? runs.filter((run) => run.kind !== hidden).map((run, index) => <Run key={`${index}`} run={run} />)
          : wordsAt(view, place)}
      </bdi>
    </a>
  );
}

function Run({ run }: { run: WordRun }): ComponentChildren {
  if (run.kind === "added") return <ins>{run.text}</ins>;
  return run.kind === "dropped" ? <del>{run.text}</del> : run.text;
}

function kindWords(kind: ComparedRow["kind"], { derivation, from, to }: Comparison): string {
  if (derivation.direction !== "undecided") return kind;
  if (kind === "added") return `only in report ${from.number}`;
  return kind === "dropped" ? `only in report ${to.number}` : kind;
}

function countKinds(comparison: Comparison): string {
  const kinds = ["same", "altered", "moved", "added", "dropped"] as const;
  return kinds
    .map((kind) => ({ kind, count: comparison.rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kindWords(kind, comparison)}`)
    .join(", ");
}
