import type { JSX } from "preact";
import { DataTable } from "./data-table.tsx";
import type { FigureSeries, SeriesValue } from "./figure-series.ts";
import { shorten } from "./words.ts";

/** The drawing is as wide as a phone's column, so that its words stay legible there. */
const WIDTH = 356;
const ROW = 38;
const BAR_TOP = 19;
const BAR = 12;
/** Room behind the longest bar for the mark of an open bound. */
const TAIL = 22;
const VALUE_LENGTH = 30;
const MEASURE_LENGTH = 120;

/** The values of one measure over time as bars, every bar with its period and value in words and a link to its row. */
export function FigureChart({ series }: { series: FigureSeries }): JSX.Element {
  const { values } = series;
  const height = values.length * ROW + 2;
  return (
    <figure class="chart">
      <figcaption>
        <bdi>{shorten(series.measure, MEASURE_LENGTH)}</bdi> <bdi class="quiet">{series.unit}</bdi>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
        <title>{shorten(series.measure, MEASURE_LENGTH)}</title>
        {values.map((value, nth) => (
          <a key={value.row.id} href={`#${value.row.id}`}>
            <g transform={`translate(0 ${nth * ROW})`}>
              <Bar value={value} />
            </g>
          </a>
        ))}
      </svg>
      <BarNotes values={values} />
      <details>
        <summary class="quiet">The chart as a table</summary>
        <ChartTable series={series} />
      </details>
    </figure>
  );
}

function ChartTable({ series }: { series: FigureSeries }): JSX.Element {
  return (
    <DataTable
      caption={shorten(series.measure, MEASURE_LENGTH)}
      name="chart-table"
      columns={["Period", "Value"]}
      rows={series.values.map(({ row, period, implied, words }) => ({
        key: row.id,
        header: (
          <>
            {period} {implied ? <span class="tag implied">implied</span> : null}
          </>
        ),
        cells: [
          <a key="value" href={`#${row.id}`}>
            <bdi>{words}</bdi>
          </a>,
        ],
      }))}
    />
  );
}

function Bar({ value }: { value: SeriesValue }): JSX.Element {
  const { share, upTo, open, implied } = value;
  const full = WIDTH - TAIL;
  const width = Math.max(1, share * full);
  return (
    <>
      <rect class="ground" width={WIDTH} height={ROW} />
      <text class="about" x={0} y={13}>
        {value.period}
        {implied ? " (implied)" : ""}
      </text>
      <text class="name" x={WIDTH} y={13} text-anchor="end">
        {shorten(value.amount, VALUE_LENGTH)}
      </text>
      <rect
        class={`amount${implied ? " implied" : ""}${open === "below" ? " below" : ""}`}
        x={1}
        y={BAR_TOP}
        width={width}
        height={BAR}
      />
      {upTo === undefined ? null : (
        <rect class="amount range" x={width} y={BAR_TOP} width={(upTo - share) * full} height={BAR} />
      )}
      {open === "above" ? (
        <path class="beyond" d={`M${width + 3} ${BAR_TOP + BAR / 2}h14m-5 -4l5 4l-5 4`} />
      ) : null}
    </>
  );
}

/** Explains the marks that are drawn; each is also said in the words beside its bar. */
function BarNotes({ values }: { values: readonly SeriesValue[] }): JSX.Element | null {
  const notes = [
    values.some(({ open }) => open === "above") ? "arrow: or more" : "",
    values.some(({ open, upTo }) => open === "below" || upTo !== undefined) ? "outline: up to there" : "",
    values.some(({ implied }) => implied) ? "broken edge: period implied" : "",
  ].filter(Boolean);
  return notes.length > 0 ? <p class="quiet">{notes.join("; ")}</p> : null;
}
