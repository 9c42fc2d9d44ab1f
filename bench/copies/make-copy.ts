import type { BaseReport } from "./base-report.ts";
import { editWords } from "./edit-words.ts";
import { expandPattern } from "./expand-pattern.ts";
import type { PageDraft, Piece } from "./page-draft.ts";
import { pickNumber, type Random, shuffle } from "./random.ts";
import { reword } from "./reword.ts";
import { linesAbove, linesBelow, type Site, writeDateLine } from "./site.ts";

/** What a copy is made from, and what it is set among. */
export interface CopyMaterial {
  readonly base: BaseReport;
  /** A report of its own that a quoting or embedding page carries. */
  readonly host: BaseReport;
  /** Reports that a cluttered page gives teasers of. */
  readonly teased: readonly BaseReport[];
  readonly site: Site;
  /** Counts the copies of the kind from 0. */
  readonly nth: number;
}

/** How a copy of a kind is made. */
export interface CopyRecipe {
  readonly kind: string;
  /** True where the page also carries a report of its own. */
  readonly hosted: boolean;
  /** True where the page carries a site's menu, prompts and footer. */
  readonly framed: boolean;
  readonly make: (random: Random, material: CopyMaterial) => PageDraft;
}

/** Share of words that a light and a heavy edit change. */
export const EDIT_SHARE = { light: 0.08, heavy: 0.35 } as const;

/** The kinds of copies in the order they are reported. */
export const COPY_RECIPES: readonly CopyRecipe[] = [
  { kind: "verbatim", hosted: false, framed: false, make: makeVerbatim },
  { kind: "clutter", hosted: false, framed: true, make: makeClutter },
  {
    kind: "truncated",
    hosted: false,
    framed: false,
    make: (_, material) => plainPage(material, truncate(piecesOf(material.base))),
  },
  {
    kind: "reordered",
    hosted: false,
    framed: false,
    make: (random, material) => plainPage(material, shuffle(random, piecesOf(material.base))),
  },
  {
    kind: "light-edit",
    hosted: false,
    framed: false,
    make: (random, material) =>
      plainPage(material, editWords(random, piecesOf(material.base), EDIT_SHARE.light)),
  },
  {
    kind: "heavy-edit",
    hosted: false,
    framed: false,
    make: (random, material) =>
      plainPage(material, editWords(random, piecesOf(material.base), EDIT_SHARE.heavy)),
  },
  {
    kind: "rewrite",
    hosted: false,
    framed: false,
    make: (random, material) => plainPage(material, reword(random, piecesOf(material.base))),
  },
  { kind: "quoted", hosted: true, framed: false, make: makeQuoting },
  { kind: "embedded", hosted: true, framed: true, make: makeEmbedding },
];

/** Gives a report's paragraphs as pieces, each with the stretch it stands in. */
export function piecesOf(report: BaseReport): Piece[][] {
  return report.paragraphs.map((sentences) =>
    sentences.map(({ text, start, end }) => ({ text, from: { start, end } })),
  );
}

/** Sets paragraphs on a page of one line above: the site's name, the headline and the byline. */
function plainPage({ base, site }: CopyMaterial, paragraphs: readonly (readonly Piece[])[]): PageDraft {
  return { above: [site.name, base.headline, `By ${base.byline}`], paragraphs, below: [] };
}

/** Every second verbatim copy is the bare body: it begins at the page's first character and ends at its last. */
function makeVerbatim(_: Random, material: CopyMaterial): PageDraft {
  const page = plainPage(material, piecesOf(material.base));
  return material.nth % 2 === 0 ? { ...page, above: [] } : page;
}

const TEASER_WORDS = 18;

function makeClutter(random: Random, { base, site, teased }: CopyMaterial): PageDraft {
  const teasers = teased.flatMap((report) => [
    report.headline,
    `${report.body.split(/\s+/).slice(0, TEASER_WORDS).join(" ")} …`,
  ]);
  const pieces = piecesOf(base);
  const middle = Math.floor(pieces.length / 2);
  return {
    above: [...linesAbove(site, base.headline, base.byline), writeDateLine(random)],
    paragraphs: [
      ...pieces.slice(0, middle),
      [{ text: "Advertisement" }],
      [{ text: site.prompts[0] ?? "" }],
      ...pieces.slice(middle),
    ],
    below: linesBelow(site, teasers),
  };
}

/** Keeps the first half of the paragraphs, at least two. */
function truncate(paragraphs: readonly Piece[][]): Piece[][] {
  return paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length / 2)));
}

/** Sets two or three sentences of the base, prose in a row, in quotation marks into the host. */
function makeQuoting(random: Random, material: CopyMaterial): PageDraft {
  const { base, host, site } = material;
  const taken = takeProse(random, base);
  const named = expandPattern(random, "the {place} {paper}", {});
  const last = taken.length - 1;
  const quoting: Piece[] = [
    { text: `In its account of the case, ${named} wrote:` },
    ...taken.map((piece, nth) => ({
      ...piece,
      text: `${nth === 0 ? "“" : ""}${piece.text}${nth === last ? "”" : ""}`,
    })),
  ];
  const own = ownPieces(host);
  const at = pickNumber(random, 1, own.length - 1);
  return {
    above: [site.name, host.headline, `By ${host.byline}`],
    paragraphs: [...own.slice(0, at), quoting, ...own.slice(at)],
    below: [],
  };
}

/** Finds two or three sentences in a row, over a paragraph's end if need be, that hold no quotation marks. */
function takeProse(random: Random, base: BaseReport): Piece[] {
  const sentences = piecesOf(base).flat();
  const wanted = pickNumber(random, 2, 3);
  const runs = sentences.flatMap((_, at) => {
    const run = sentences.slice(at, at + wanted);
    return run.length === wanted && !run.some(({ text }) => /[“”"]/.test(text)) ? [run] : [];
  });
  return runs[pickNumber(random, 0, Math.max(0, runs.length - 1))] ?? sentences.slice(0, wanted);
}

/** Sets the base whole, under its own headline and byline, among the paragraphs of the host. */
function makeEmbedding(random: Random, { base, host, site }: CopyMaterial): PageDraft {
  const own = ownPieces(host);
  const at = pickNumber(random, 2, own.length);
  return {
    above: [...linesAbove(site, host.headline, host.byline), writeDateLine(random)],
    paragraphs: [
      ...own.slice(0, at),
      [{ text: base.headline }],
      [{ text: `By ${base.byline}` }],
      ...piecesOf(base),
      ...own.slice(at),
    ],
    below: linesBelow(site, []),
  };
}

/** A host's own sentences: they carry nothing of the base. */
function ownPieces(host: BaseReport): Piece[][] {
  return host.paragraphs.map((sentences) => sentences.map(({ text }) => ({ text })));
}
