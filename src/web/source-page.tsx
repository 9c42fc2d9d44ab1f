import type { JSX } from "preact";
import type { DossierPage } from "../model/dossier.ts";
import type { Numbered } from "./comparison.ts";
import type { DossierView } from "./dossier-view.ts";
import { Address } from "./links.tsx";
import type { MarkNode, PieceNode } from "./nest-places.ts";
import { type PagePieces, type PieceBlock, piecesIn } from "./page-pieces.ts";
import { BLOCK_WORDS, countWords, DIM_BLOCKS, sourceWords } from "./words.ts";

/** How many copies of a sentence are listed beside it; the links of a much copied sentence would outgrow the dossier. */
const MOST_COPIES = 8;

interface Shown {
  readonly view: DossierView;
  readonly page: DossierPage;
  readonly pieces: PagePieces;
  /** The first and the last piece of every place. */
  readonly firsts: ReadonlySet<PieceNode>;
  readonly lasts: ReadonlySet<PieceNode>;
}

/** One page in the source pane: its heading, and its text or the place where the text will be unpacked. */
export function SourcePage(props: {
  view: DossierView;
  page: Numbered<DossierPage>;
  pieces?: PagePieces;
}): JSX.Element {
  const { number, item } = props.page;
  return (
    <article class="page" id={`page-${number}`} data-page={number}>
      <header>
        <h2>
          Page {number} <bdi class="title">{sourceWords(item.source, 60)}</bdi>
        </h2>
        <p class="quiet">
          <Address value={item.source} />
        </p>
      </header>
      <div class="text" data-packed={props.pieces ? undefined : number}>
        {props.pieces ? (
          <PageText view={props.view} page={item} pieces={props.pieces} />
        ) : (
          <p class="quiet">This page's text is packed; it needs scripting to be unpacked.</p>
        )}
      </div>
    </article>
  );
}

/** A page's whole text, block by block, with an id on everything that something links to. */
export function PageText(props: { view: DossierView; page: DossierPage; pieces: PagePieces }): JSX.Element {
  const [firsts, lasts] = [new Map<number, PieceNode>(), new Map<number, PieceNode>()];
  for (const piece of props.pieces.blocks.flatMap(({ nodes }) => piecesIn(nodes))) {
    if (!firsts.has(piece.number)) firsts.set(piece.number, piece);
    lasts.set(piece.number, piece);
  }
  const shown = { ...props, firsts: new Set(firsts.values()), lasts: new Set(lasts.values()) };
  return (
    <>
      {props.pieces.blocks.map((piece, index) => (
        <BlockView key={piece.span.start} shown={shown} piece={piece} index={index} />
      ))}
    </>
  );
}

function BlockView({ shown, piece, index }: { shown: Shown; piece: PieceBlock; index: number }): JSX.Element {
  const kind = piece.block?.kind;
  const tag = kind ? BLOCK_WORDS[kind] : "unlabelled text";
  const repeats =
    shown.pieces.blocks[index - 1]?.block?.kind === kind && kind !== undefined && DIM_BLOCKS.has(kind);
  return (
    <>
      <ReportStart shown={shown} index={index} />
      <div class={`block k-${kind ?? "none"}${kind && DIM_BLOCKS.has(kind) ? " dim" : ""}`}>
        {tag && !repeats ? <span class="tag block-tag">{tag}</span> : null}
        <Nodes shown={shown} nodes={piece.nodes} />
      </div>
    </>
  );
}

/** A line where a report begins or goes on after another. */
function ReportStart({ shown, index }: { shown: Shown; index: number }): JSX.Element | null {
  const { blocks } = shown.pieces;
  const id = blocks[index]?.block?.report;
  const report = id === undefined ? undefined : shown.view.reports.get(id);
  if (!report) return null;
  const before = blocks.slice(0, index).findLast((other) => other.block?.report !== undefined);
  if (before?.block?.report === id) return null;
  const begun = blocks.slice(0, index).some((other) => other.block?.report === id);
  return (
    <p class="report-start" id={begun ? undefined : `r-${report.number}`}>
      <a href={`#report-${report.number}`}>
        Report {report.number}
        {begun ? " goes on" : " begins"}
      </a>{" "}
      <span class="quiet">{report.item.kind}</span>
    </p>
  );
}

function Nodes({ shown, nodes }: { shown: Shown; nodes: readonly MarkNode[] }): JSX.Element {
  return (
    <>
      {nodes.map((node) =>
        node.number === undefined ? (
          shown.page.text.slice(node.start, node.end)
        ) : (
          <Piece key={`${node.number} ${node.start}`} shown={shown} node={node} />
        ),
      )}
    </>
  );
}

function Piece({ shown, node }: { shown: Shown; node: PieceNode }): JSX.Element {
  const { places } = shown.view;
  const place = places.all[node.number - 1];
  const isFirst = shown.firsts.has(node);
  const many = (shown.pieces.pieceCounts.get(node.number) ?? 1) > 1;
  const look = node.number <= places.cited ? "p c" : "p";
  return (
    <span
      id={isFirst ? `s-${node.number}` : undefined}
      class={many ? `${look} s-${node.number}` : look}
      data-at={isFirst ? `${place?.start}-${place?.end}` : undefined}
    >
      <Nodes shown={shown} nodes={node.children} />
      {shown.lasts.has(node) ? <Copies view={shown.view} number={node.number} /> : null}
    </span>
  );
}

/** The other places that carry a sentence; they show when the sentence is opened. */
function Copies({ view, number }: { view: DossierView; number: number }): JSX.Element | null {
  const copies = view.copies.get(number) ?? [];
  if (copies.length === 0) return null;
  return (
    <>
      <a class="more" href={`#s-${number}`} title={countWords(copies.length, "other copy", "other copies")}>
        +{copies.length}
      </a>
      <span class="also">
        Also carried in{" "}
        {copies.slice(0, MOST_COPIES).map((copy) => (
          <a key={copy} href={`#s-${copy}`}>
            page {view.pages.get(view.places.all[copy - 1]?.page ?? "")?.number}
          </a>
        ))}
        {copies.length > MOST_COPIES ? ` and in ${copies.length - MOST_COPIES} more` : null}
      </span>
    </>
  );
}
