import type { JSX } from "preact";
import { DataTable } from "./data-table.tsx";
import type { DossierView } from "./dossier-view.ts";
import { PageLink, ReportLink } from "./links.tsx";
import { COLUMNS, layOutMap, type MapLayout, type MapNode, NODE } from "./map-layout.ts";
import { countWords } from "./words.ts";

/** The map of pages, reports and origins, with the same as a table. */
export function ProvenanceMap({ view }: { view: DossierView }): JSX.Element {
  const layout = layOutMap(view);
  const posts = view.dossier.reports.filter(({ kind }) => kind === "post").length;
  return (
    <figure class="map">
      <section class="map-box" aria-label="Map of pages, reports and origins">
        <MapDrawing layout={layout} />
      </section>
      <figcaption>
        <details>
          <summary>
            The map as a table{posts > 0 ? `, with ${countWords(posts, "embedded post")}` : ""}
          </summary>
          <MapTable view={view} layout={layout} />
        </details>
      </figcaption>
    </figure>
  );
}

function MapDrawing({ layout }: { layout: MapLayout }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
      <title>Which pages carry which reports, and which origins they rest on</title>
      <clipPath id="in-node">
        <rect x={-1} y={-1} width={NODE.width + 2} height={NODE.height + 2} />
      </clipPath>
      {COLUMNS.map((column) => (
        <text key={column.title} class="column" x={column.x} y={14}>
          {column.title}
        </text>
      ))}
      {layout.lines.map((line) => (
        <path key={`${line.x1} ${line.y1} ${line.y2}`} class={`line ${line.look}`} d={curve(line)} />
      ))}
      {layout.nodes.map((node) => (
        <Node key={node.address} node={node} />
      ))}
    </svg>
  );
}

function Node({ node }: { node: MapNode }): JSX.Element {
  return (
    <a href={node.address}>
      <g transform={`translate(${node.x} ${node.y})`} clip-path="url(#in-node)">
        <rect class={`node ${node.look}`} width={NODE.width} height={NODE.height} rx={4} />
        <text class="name" x={10} y={17}>
          {node.name}
        </text>
        <text class="about" x={10} y={33}>
          {node.about}
        </text>
      </g>
    </a>
  );
}

function curve({ x1, y1, x2, y2 }: MapLayout["lines"][number]): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function MapTable({ view, layout }: { view: DossierView; layout: MapLayout }): JSX.Element {
  return (
    <DataTable
      caption="Pages, reports and origins"
      name="map-table"
      columns={["Report", "Page", "Origin"]}
      rows={layout.reports.map(({ report, origins }) => ({
        key: report.item.id,
        header: <ReportLink view={view} id={report.item.id} title />,
        cells: [
          <PageLink key="page" page={view.pages.get(report.item.page)} />,
          origins.length === 0
            ? "none found"
            : origins.map((origin) => (
                <a key={origin.item.id} class="line" href={`#origin-${origin.number}`}>
                  Origin {origin.number} <bdi>{origin.item.organisation?.name ?? "not named"}</bdi>
                </a>
              )),
        ],
      }))}
    />
  );
}
