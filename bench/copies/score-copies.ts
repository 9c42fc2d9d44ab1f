import { mergeSpans, type Span } from "../../src/model/span.ts";
import type { CollectedPage, Collection, TruePair } from "./make-collection.ts";
import { COPY_RECIPES } from "./make-copy.ts";
import type { FoundPair } from "./trace-collection.ts";

/** How the copies of one kind were found. Rates are 0 to 1; a rate of nothing is 1. */
export interface KindScore {
  readonly kind: string;
  readonly copies: number;
  /** Share of the copies that passages link to their source, and that a derivation or origin links to it. */
  readonly recall: { readonly matched: number; readonly derived: number };
  /** Share of the linked pairs with a page of the kind whose pages do carry text of one report. */
  readonly precision: { readonly matched: number; readonly derived: number };
  /** Mean intersection over union of found and true letters and digits, over the linked pairs. */
  readonly overlap: { readonly base: number; readonly copy: number };
}

/** Pairs of pages that are linked and carry no text of one report. */
export interface FalsePairs {
  /**
   * `boilerplate`: pages of one site. `formulas`: pages of different sites, each with menu, prompts and footer.
   * `speech`: two reports that quote one speech. `unrelated`: all other pairs.
   */
  readonly kind: string;
  /** Pairs of pages that could have been linked wrongly. */
  readonly of: number;
  readonly matched: number;
  readonly derived: number;
}

/** How the ends of copies that fill their page were found. */
export interface EdgeScore {
  readonly copies: number;
  /** Passages begin at the page's first character. */
  readonly start: number;
  /** Passages end at the page's last letter or digit. */
  readonly lastLetter: number;
  /** Passages end at the page's last character. */
  readonly lastCharacter: number;
}

/** What a run over a collection found. */
export interface CopiesScore {
  readonly kinds: readonly KindScore[];
  readonly falsePairs: readonly FalsePairs[];
  readonly edges: EdgeScore;
  readonly misses: {
    /** Copies that no derivation or origin links to their source, with what is missing. */
    readonly copies: readonly { readonly copy: string; readonly base: string; readonly matched: boolean }[];
    readonly falsePairs: readonly { readonly a: string; readonly b: string; readonly derived: boolean }[];
  };
}

/**
 * Compares what the engine found in a collection with what is known of it.
 *
 * A copy counts as found on two levels. *Matched*: the matching stage gives at least one passage between the two
 * pages that is not a quotation on both sides; such a passage is what derivations are made of. *Derived*: the tracing
 * stage gives a derivation between reports of the two pages, or puts reports of both into one origin. Two copies of
 * one base are related too; pairs of them count neither as found nor as false. Every other linked pair is false.
 *
 * Overlaps compare characters: all passages of a pair against the stretches that are known to be copied, sentences
 * whole, counted in letters and digits, so that blanks and marks between sentences weigh nothing.
 */
export function scoreCopies(collection: Collection, found: readonly FoundPair[]): CopiesScore {
  const pages = new Map(collection.pages.map((page) => [page.id, page]));
  const byKey = new Map(found.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const judged = collection.pairs.map((pair) => ({ pair, found: byKey.get(`${pair.base} ${pair.copy}`) }));
  const wrong = found.filter(
    ({ a, b, matched, derived }) => (matched || derived) && pages.get(a)?.family !== pages.get(b)?.family,
  );
  const kindsOf = (pair: FoundPair): string[] => [pair.a, pair.b].map((id) => pages.get(id)?.kind ?? "");
  return {
    kinds: COPY_RECIPES.map(({ kind }) =>
      scoreKind(kind, {
        judged: judged.filter(({ pair }) => pair.kind === kind),
        wrong: wrong.filter((pair) => kindsOf(pair).includes(kind)),
        pages,
      }),
    ).filter(({ copies }) => copies > 0),
    falsePairs: countFalsePairs(collection.pages, wrong),
    edges: scoreEdges(judged, pages),
    misses: {
      copies: judged.flatMap(({ pair, found: one }) =>
        one?.derived ? [] : [{ copy: pair.copy, base: pair.base, matched: one?.matched ?? false }],
      ),
      falsePairs: wrong.map(({ a, b, derived }) => ({ a, b, derived })),
    },
  };
}

interface Judged {
  readonly pair: TruePair;
  readonly found: FoundPair | undefined;
}

interface KindMaterial {
  readonly judged: readonly Judged[];
  readonly wrong: readonly FoundPair[];
  readonly pages: ReadonlyMap<string, CollectedPage>;
}

function scoreKind(kind: string, { judged, wrong, pages }: KindMaterial): KindScore {
  const matched = judged.filter(({ found }) => found?.matched);
  const derived = judged.filter(({ found }) => found?.derived);
  const overlaps = matched.map(({ pair, found }) => ({
    base: overlapOf(
      pages.get(pair.base)?.text ?? "",
      pair.copied.map(({ base }) => base),
      (found?.passages ?? []).map(({ a }) => a),
    ),
    copy: overlapOf(
      pages.get(pair.copy)?.text ?? "",
      pair.copied.map(({ copy }) => copy),
      (found?.passages ?? []).map(({ b }) => b),
    ),
  }));
  const wrongly = (level: "matched" | "derived"): number => wrong.filter((pair) => pair[level]).length;
  return {
    kind,
    copies: judged.length,
    recall: {
      matched: rate(matched.length, judged.length),
      derived: rate(derived.length, judged.length),
    },
    precision: {
      matched: rate(matched.length, matched.length + wrongly("matched")),
      derived: rate(derived.length, derived.length + wrongly("derived")),
    },
    overlap: {
      base: mean(overlaps.map(({ base }) => base)),
      copy: mean(overlaps.map(({ copy }) => copy)),
    },
  };
}

/** Gives the letters and digits in both sets of spans, as a share of those in either. */
export function overlapOf(text: string, truth: readonly Span[], found: readonly Span[]): number {
  const marks = new Uint8Array(text.length);
  for (const span of truth) marks.fill(1, span.start, span.end);
  for (const span of mergeSpans(found))
    for (let at = span.start; at < span.end; at++) marks[at] = (marks[at] ?? 0) | 2;
  let both = 0;
  let either = 0;
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (marks[index] === 3) both++;
    if (marks[index]) either++;
  }
  return rate(both, either);
}

function countFalsePairs(pages: readonly CollectedPage[], wrong: readonly FoundPair[]): FalsePairs[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const kindOf = ({ a, b }: { readonly a: string; readonly b: string }): string => {
    const [first, second] = [byId.get(a), byId.get(b)];
    if (first?.group !== undefined && first.group === second?.group) return first.kind;
    return first?.framed && second?.framed ? "formulas" : "unrelated";
  };
  const groups = new Map<string, CollectedPage[]>();
  for (const page of pages)
    if (page.group !== undefined) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  const within = (kind: string): number =>
    [...groups.values()].reduce(
      (sum, { length, [0]: first }) => sum + (first?.kind === kind ? pairsOf(length) : 0),
      0,
    );
  const [boilerplate, speech] = [within("boilerplate"), within("speech")];
  const formulas = strangersOf(pages.filter(({ framed }) => framed)) - boilerplate;
  const unrelated = strangersOf(pages) - boilerplate - speech - formulas;
  const sizes = { boilerplate, formulas, speech, unrelated };
  return Object.entries(sizes).map(([kind, of]) => {
    const pairs = wrong.filter((pair) => kindOf(pair) === kind);
    return {
      kind,
      of,
      matched: pairs.filter(({ matched }) => matched).length,
      derived: pairs.filter(({ derived }) => derived).length,
    };
  });
}

/** Counts the pairs of pages that carry no text of one report. */
function strangersOf(pages: readonly CollectedPage[]): number {
  const families = new Map<string, number>();
  for (const { family } of pages) families.set(family, (families.get(family) ?? 0) + 1);
  return [...families.values()].reduce((left, size) => left - pairsOf(size), pairsOf(pages.length));
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Judges the copies whose page holds nothing else: verbatim ones without a line above. */
function scoreEdges(judged: readonly Judged[], pages: ReadonlyMap<string, CollectedPage>): EdgeScore {
  const full = judged.filter(({ pair }) => {
    const length = pages.get(pair.copy)?.text.length;
    return pair.copied[0]?.copy.start === 0 && pair.copied.at(-1)?.copy.end === length;
  });
  const share = (test: (span: Span, text: string) => boolean): number =>
    rate(
      full.filter(({ pair, found }) => {
        const spans = mergeSpans((found?.passages ?? []).map(({ b }) => b));
        const span = { start: spans[0]?.start ?? -1, end: spans.at(-1)?.end ?? -1 };
        return test(span, pages.get(pair.copy)?.text ?? "");
      }).length,
      full.length,
    );
  return {
    copies: full.length,
    start: share(({ start }, text) => start === 0 || (start === 1 && /^[“"]/.test(text))),
    lastLetter: share(({ end }, text) => end >= text.replace(/[^\p{L}\p{N}]+$/u, "").length),
    lastCharacter: share(({ end }, text) => end === text.length),
  };
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(values: readonly number[]): number {
  return rate(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
