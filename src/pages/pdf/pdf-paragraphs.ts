import type { EndLine } from "./line-end-hyphens.ts";
import type { Line, Run } from "./pdf-columns.ts";

/** A paragraph put together from its lines. */
export interface Paragraph {
  readonly text: string;
  /** Height of its font in points. */
  readonly size: number;
}

/** Line distance from which a new paragraph begins, in usual distances. */
const PARAGRAPH_GAP = 1.3;
/** Line distance in heights of the font where a document has too few lines to tell. */
const USUAL_PITCH = 1.2;
const MOST_PITCH = 1.7;
/** Lines of one size from which their distance is measured. */
const LINES_TO_MEASURE = 4;
/** Fonts that differ by more than this share are two sizes. */
const OTHER_SIZE = 0.1;
/** A line begins further in by this many heights of the font. */
const INDENT = 0.7;
/** A line shorter than this share of its column ends a paragraph whatever it ends with. */
const SHORT_LINE = 0.6;
/** Average width of a letter, in heights of the font. */
const LETTER = 0.45;

const TERMINAL = /[.!?:;…][”"’')\]»]*$/;
const BULLET = /^(?:[•·‣▪◦*–—-]|\(?\d{1,2}[.)])\s/;

/** Cuts runs of lines into paragraphs; one that a column or a sheet breaks off goes on in the next. */
export function paragraphsOf(runs: readonly Run[], endLine: EndLine): Paragraph[] {
  const pitch = pitchOf(runs);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) {
      const pieces = open.map(({ text }, nth) => {
        const next = open[nth + 1];
        return next ? endLine(text, next.text) : text;
      });
      const text = pieces.join("");
      paragraphs.push({ text, size: first.size });
    }
    open = [];
  };
  for (const run of runs) {
    for (const [nth, line] of run.entries()) {
      const goesOn = nth === 0 ? continues(open, line) : follows(open, line, pitch);
      if (!goesOn) close();
      open.push(line);
    }
  }
  close();
  return paragraphs;
}

/** Says whether a line below others in its column belongs to their paragraph. */
function follows(open: readonly Line[], line: Line, pitch: (size: number) => number): boolean {
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || isOtherSize(last, line)) return false;
  if (line.y - last.y > pitch(line.size) * PARAGRAPH_GAP) return false;
  if (BULLET.test(line.text) || line.cells || last.cells) return false;
  const shift = line.x0 - last.x0;
  const centred = Math.abs(line.x0 + line.x1 - last.x0 - last.x1) < line.size;
  if (shift > INDENT * line.size && !centred) return open.length === 1 && BULLET.test(first.text);
  if (shift < -INDENT * line.size && !centred && open.length > 1) return false;
  return !endsShort(last, line);
}

/** The next line's first word would have fitted behind the last line, which ends as a paragraph does, is short, or is set in other type. */
function endsShort(last: Line, next: Line): boolean {
  const word = (next.text.split(" ", 1)[0]?.length ?? 0) + 1;
  const free = last.right - last.x1;
  if (free <= word * LETTER * last.size || isBroken(last.text, next.text)) return false;
  return (
    last.font !== next.font ||
    TERMINAL.test(last.text) ||
    last.x1 - last.left < (last.right - last.left) * SHORT_LINE
  );
}

function isBroken(before: string, after: string): boolean {
  return /\p{Ll}[-\u2010\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** Says whether the first line of a column goes on with the paragraph that the column before broke off. */
function continues(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1);
  if (!last || isOtherSize(last, line) || BULLET.test(line.text)) return false;
  if (line.x0 - line.left > INDENT * line.size) return false;
  if (TERMINAL.test(last.text)) return /^\p{Ll}/u.test(line.text);
  return !endsShort(last, line) && last.text.length >= 20;
}

function isOtherSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size);
}

/** Measures the usual distance of lines for each size of font: the first quarter of the distances that occur. */
function pitchOf(runs: readonly Run[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const run of runs) {
    for (const [nth, line] of run.entries()) {
      const last = run[nth - 1];
      if (!last || isOtherSize(last, line)) continue;
      const key = Math.round(line.size);
      const list = distances.get(key);
      if (list) list.push(line.y - last.y);
      else distances.set(key, [line.y - last.y]);
    }
  }
  const pitches = new Map<number, number>();
  for (const [key, list] of distances) {
    const measured = [...list].sort((a, b) => a - b)[Math.floor(list.length / 4)];
    if (list.length >= LINES_TO_MEASURE && measured) pitches.set(key, measured);
  }
  return (size) => Math.min(pitches.get(Math.round(size)) ?? USUAL_PITCH * size, MOST_PITCH * size);
}
