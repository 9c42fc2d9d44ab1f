import type { JSX } from "preact";
import type { Figure } from "../../model/figure.ts";
import { CitedLink } from "../chip.tsx";
import { DataTable, type TableRow } from "../data-table.tsx";
import type { DossierView } from "../dossier-view.ts";
import { Evidence, ImpliedDate, StatedDate } from "../evidence.tsx";
import { FigureChart } from "../figure-chart.tsx";
import { findSeries } from "../figure-series.ts";
import { figureWords, numberWords, readingWords } from "../figure-words.ts";
import { type LedgerPart, Parts, partsOf } from "../ledger-parts.tsx";
import type { LedgerRow } from "../ledger-rows.ts";
import type { Section } from "../section.ts";
import { RowSupport } from "../support.tsx";
import { shorten } from "../words.ts";

/** The ledger of figures: what is measured, when, where, who gives it and what carries it. */
export const figuresSection: Section = {
  id: "figures",
  title: "Figures",
  key: 3,
  hasRows: ({ figures = [] }) => figures.length > 0,
  none: {
    sentence: "No figure was found in the reports of this set.",
    isTold: ({ figures }) => figures !== undefined,
  },
  parts: figureParts,
  Rows: Figures,
};

const MEASURE_LENGTH = 160;
const NAME_LENGTH = 80;
const MOST_NAMES = 4;

const MODALITY_WORDS: Readonly<Record<NonNullable<Figure["modality"]>, string>> = {
  asked: "asked for",
  proposed: "proposed",
  expected: "expected",
  scheduled: "scheduled",
  possible: "possible",
  counterfactual: "not what happened",
  denied: "denied",
};

function Figures({ view }: { view: DossierView }): JSX.Element {
  const series = findSeries(view.ledgers.figures);
  return (
    <>
      {series.length > 0 ? (
        <div class="charts">
          {series.map((one) => (
            <FigureChart key={one.values[0]!.row.id} series={one} />
          ))}
        </div>
      ) : null}
      <Parts view={view} parts={figureParts(view)} />
    </>
  );
}

function figureParts(view: DossierView): readonly LedgerPart[] {
  return partsOf(view, "figures", {
    rows: view.ledgers.figures,
    Table: ({ rows }) => (
      <DataTable
        caption="Figures, each with what it measures and what carries it"
        name="figures"
        columns={["Figure", "What it measures", "Period", "Given by", "In this set"]}
        rows={rows.map((row) => figureRow(view, row))}
      />
    ),
  });
}

function figureRow(view: DossierView, row: LedgerRow<Figure>): TableRow {
  return {
    key: row.id,
    id: row.id,
    header: <Amount view={view} figure={row.head} />,
    cells: [
      <>
        <Measure figure={row.head} />
        <Evidence view={view} all={row.statements.map(({ citation }) => citation)} />
      </>,
      <Period key="period" view={view} figure={row.head} />,
      <GivenBy key="by" view={view} row={row} />,
      <RowSupport key="support" view={view} row={row} />,
    ],
  };
}

function Amount({ view, figure }: { view: DossierView; figure: Figure }): JSX.Element {
  const { base, modality } = figure;
  const reading = readingWords(figure);
  return (
    <>
      <CitedLink view={view} at={figure.citation} className="stated-value">
        <bdi>{figureWords(figure)}</bdi>
      </CitedLink>
      {modality === undefined ? null : (
        <>
          {" "}
          <span class="tag">{MODALITY_WORDS[modality]}</span>
        </>
      )}
      {reading === undefined ? null : (
        <small class="line">
          read as <bdi>{reading}</bdi>
        </small>
      )}
      {base === undefined ? null : (
        <small class="line">
          base:{" "}
          <CitedLink view={view} at={base.citation} className="stated-value">
            <bdi>{shorten(base.citation.exact, NAME_LENGTH)}</bdi>
          </CitedLink>
          {base.value === undefined ? "" : `, ${numberWords(base.value)}`}
        </small>
      )}
    </>
  );
}

function Measure({ figure }: { figure: Figure }): JSX.Element {
  return (
    <>
      <bdi>{shorten(figure.measure, MEASURE_LENGTH) || <span class="quiet untold">not told</span>}</bdi>
      <Named name="Who or what" value={figure.population} /> <Named name="Where" value={figure.place} />
    </>
  );
}

function Named({ name, value }: { name: string; value: string | undefined }): JSX.Element | null {
  if (value === undefined || value === "") return null;
  return (
    <small class="line">
      {name}: <bdi>{shorten(value, NAME_LENGTH)}</bdi>
    </small>
  );
}

function Period({ view, figure }: { view: DossierView; figure: Figure }): JSX.Element {
  const { period, periodCitation, impliedPeriod, report } = figure;
  if (period !== undefined) {
    const date = (
      <StatedDate view={view} report={report} value={period} at={periodCitation ?? figure.context} />
    );
    return date;
  }
  return impliedPeriod ? <ImpliedDate {...impliedPeriod} /> : <span class="quiet untold">not told</span>;
}

function GivenBy({ view, row }: { view: DossierView; row: LedgerRow<Figure> }): JSX.Element {
  const givers = row.statements.flatMap(({ attributedTo }) => attributedTo ?? []);
  const distinct = [...new Map(givers.map((giver) => [giver.name, giver])).values()];
  if (distinct.length === 0) return <span class="quiet">the report itself</span>;
  return (
    <>
      {distinct.slice(0, MOST_NAMES).map(({ name, named, quotation }) => (
        <span key={name} class="line">
          <Giver
            name={name || "somebody whom the report does not name"}
            place={view.ledgers.places.get(quotation)?.id}
          />
          {named ? null : (
            <>
              {" "}
              <span class="tag">not named</span>
            </>
          )}
        </span>
      ))}
      {distinct.length > MOST_NAMES ? `and ${distinct.length - MOST_NAMES} more` : null}
    </>
  );
}

/** Links to the statement that gives a figure. */
function Giver({ name, place }: { name: string; place: string | undefined }): JSX.Element {
  const words = <bdi>{shorten(name, NAME_LENGTH)}</bdi>;
  return place === undefined ? words : <a href={`#${place}`}>{words}</a>;
}
