import type { DossierPage } from "../model/dossier.ts";
import type { LabelledBlock } from "../model/report.ts";
import { type Span, sharedLength } from "../model/span.ts";
import { type MarkNode, type NumberedSpan, nestPlaces, type PieceNode } from "./nest-places.ts";
import type { PlaceNumbers } from "./place-numbers.ts";

/** A block of a page with its text cut at the edges of the places that something links to. */
export interface PieceBlock {
  readonly span: Span;
  /** Absent for text that stands in no block. */
  readonly block?: LabelledBlock;
  readonly nodes: readonly MarkNode[];
}

/** A page ready to be shown. */
export interface PagePieces {
  readonly blocks: readonly PieceBlock[];
  /** How many pieces each place was cut into. */
  readonly pieceCounts: ReadonlyMap<number, number>;
}

/** Groups the numbered places by their page; the offsets stay as they are. */
export function placesByPage(places: PlaceNumbers): ReadonlyMap<string, readonly NumberedSpan[]> {
  const byPage = new Map<string, NumberedSpan[]>();
  for (const [index, place] of places.all.entries()) {
    const spans = byPage.get(place.page) ?? [];
    spans.push({ number: index + 1, start: place.start, end: place.end });
    byPage.set(place.page, spans);
  }
  return byPage;
}

/** Cuts a page's text into blocks and pieces; every character that is not blank is in exactly one of them. */
export function cutPage(page: DossierPage, places: readonly NumberedSpan[]): PagePieces {
  const blocks = withGaps(page).map(({ span, block }) => {
    const nodes = nestPlaces(
      span,
      places.filter((place) => sharedLength(place, span) > 0),
    );
    return block ? { span, block, nodes } : { span, nodes };
  });
  const pieceCounts = new Map<number, number>();
  for (const piece of blocks.flatMap(({ nodes }) => piecesIn(nodes))) {
    pieceCounts.set(piece.number, (pieceCounts.get(piece.number) ?? 0) + 1);
  }
  return { blocks, pieceCounts };
}

/** Lists a tree's pieces in reading order. */
export function piecesIn(nodes: readonly MarkNode[]): PieceNode[] {
  return nodes.flatMap((node) => (node.number === undefined ? [] : [node, ...piecesIn(node.children)]));
}

function withGaps(page: DossierPage): { span: Span; block?: LabelledBlock }[] {
  const all: { span: Span; block?: LabelledBlock }[] = [];
  let at = 0;
  const addGap = (end: number): void => {
    if (page.text.slice(at, end).trim() !== "") all.push({ span: { start: at, end } });
  };
  for (const block of [...page.blocks].sort((a, b) => a.start - b.start)) {
    if (block.end <= at) continue;
    addGap(block.start);
    all.push({ span: { start: Math.max(at, block.start), end: block.end }, block });
    at = block.end;
  }
  addGap(page.text.length);
  return all;
}
