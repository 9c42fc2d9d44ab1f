import type { JSX } from "preact";
import type { DossierPage } from "../model/dossier.ts";
import { sharedLength } from "../model/span.ts";
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
  /** The reports that begin at each block, by the block's index. */
  readonly starts: ReadonlyMap<number, readonly string[]>;
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
  const shown = {
    ...props,
    firsts: new Set(firsts.values()),
    lasts: new Set(lasts.values()),
    starts: startsOf(props.view, props.page, props.pieces),
  };
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
      <ReportStarts shown={shown} index={index} />
      <div class={`block k-${kind ?? "none"}${kind && DIM_BLOCKS.has(kind) ? " dim" : ""}`}>
        {tag && !repeats ? <span class="tag block-tag">{tag}</span> : null}
        <Nodes shown={shown} nodes={piece.nodes} />
      </div>
    </>
  );
}

/** The lines where reports begin before a block, or where one goes on after another. */
function ReportStarts({ shown, index }: { shown: Shown; index: number }): JSX.Element {
  const { blocks } = shown.pieces;
  const begins = shown.starts.get(index) ?? [];
  const id = blocks[index]?.block?.report;
  const before = blocks.slice(0, index).findLast((other) => other.block?.report !== undefined);
  const goesOn =
    id !== undefined && before !== undefined && before.block?.report !== id && !begins.includes(id);
  return (
    <>
      {begins.map((report) => (
        <ReportLine key={report} view={shown.view} id={report} begins />
      ))}
      {goesOn ? <ReportLine view={shown.view} id={id} begins={false} /> : null}
    </>
  );
}

function ReportLine(props: { view: DossierView; id: string; begins: boolean }): JSX.Element | null {
  const report = props.view.reports.get(props.id);
  if (!report) return null;
  return (
    <p class="report-start" id={props.begins ? `r-${report.number}` : undefined}>
      <a href={`#report-${report.number}`}>
        Report {report.number}
        {props.begins ? " begins" : " goes on"}
      </a>{" "}
      <span class="quiet">{report.item.kind}</span>
    </p>
  );
}

/** Finds the block at which each report of the page begins: its first own block, or the one that holds its body. */
function startsOf(
  view: DossierView,
  page: DossierPage,
  pieces: PagePieces,
): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, string[]>();
  for (const report of view.dossier.reports) {
    if (report.page !== page.id) continue;
    const own = pieces.blocks.findIndex(({ block }) => block?.report === report.id);
    const first = report.body[0];
    const held = first ? pieces.blocks.findIndex(({ span }) => sharedLength(span, first) > 0) : -1;
    const at = own >= 0 ? own : Math.max(0, held);
    starts.set(at, [...(starts.get(at) ?? []), report.id]);
  }
  return starts;
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
