/** A whole article to splice into pages, or to splice others into. */
export interface SpliceStory {
  readonly id: string;
  /** Host name of the site; a page never gets a guest of its own site. */
  readonly site: string;
  readonly headline: string;
  readonly byline?: string;
  /** ISO 8601 day, where the material states one. */
  readonly date?: string;
  readonly paragraphs: readonly string[];
}

/** A page as it was saved, with the article that stands on it. */
export interface SplicePage {
  readonly story: SpliceStory;
  /** Its markup, where it had any. */
  readonly html?: string;
  /** Its visible lines from top to bottom. */
  readonly lines: readonly string[];
  /** Indexes of the lines that are paragraphs of the article, in order. */
  readonly own: readonly number[];
}

/** The part of a set of pages that the cutter is developed on, and the part that it is only measured on. */
export type Half = "open" | "held back";

/** Stories and pages, each with the half it belongs to by its site. */
export interface SpliceMaterial {
  readonly name: string;
  readonly pages: readonly SplicePage[];
}

/** Gives the half of a site: by a hash of its host name, so that no site stands in both. */
export function halfOf(site: string): Half {
  let hash = 7;
  for (const character of site) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return ((hash ^ (hash >>> 9)) & 1) === 0 ? "open" : "held back";
}

/** Collapses white space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Folds a line for comparison across readers: letters and digits alone. */
export function foldLine(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Finds the lines of a page that are paragraphs of its article; a line counts once. */
export function ownLines(lines: readonly string[], paragraphs: readonly string[]): number[] {
  const wanted = new Set(paragraphs.map(foldLine));
  const seen = new Set<string>();
  const found: number[] = [];
  lines.forEach((line, at) => {
    const folded = foldLine(line);
    if (folded.length < 20 || !wanted.has(folded) || seen.has(folded)) return;
    seen.add(folded);
    found.push(at);
  });
  return found;
}
