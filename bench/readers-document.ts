import type { FigureReader } from "../src/statements/figures/figure-reader.ts";
import type { StatementReader } from "../src/statements/reader.ts";

/** A reader as its section shows it: every kind of reader carries the same. */
export type ShownReader = Pick<StatementReader | FigureReader, "name" | "reads"> & {
  readonly examples: readonly { readonly drawn: string; readonly not?: string }[];
};

/** Gives the text of `docs/readers.md`: the readers of statements and of figures with their examples. */
export function readersDocument(
  readers: readonly StatementReader[],
  figureReaders: readonly FigureReader[],
): string {
  const head = [
    "# What is read as a statement",
    "",
    "This page is made from the examples that the readers carry (`npm run docs:readers`); a test runs every one of them.",
    "What is drawn in a text as `⟦source:…⟧`, `⟦cue:…⟧` and `⟦content:…⟧` is what is read.",
  ];
  const figures = [
    "",
    "# What is read as a figure",
    "",
    "What is drawn is the figure's citation; before the colon stands its kind.",
    "The readers take their turns in this order: words that one has taken are closed to those behind it.",
  ];
  const sections = [...head, ...readers.flatMap(sectionOf), ...figures, ...figureReaders.flatMap(sectionOf)];
  return `${sections.join("\n")}\n`;
}

/** Gives the section of a reader: what it reads, what is read in its examples, and what is not. */
export function sectionOf({ name, reads, examples }: ShownReader): string[] {
  const read = examples.filter((example) => example.not === undefined);
  const not = examples.filter((example) => example.not !== undefined);
  return [
    "",
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    "",
    reads,
    "",
    ...read.map(({ drawn }) => `- ${oneLine(drawn)}`),
    "",
    "Not read:",
    "",
    ...not.map(({ drawn, not: reason = "" }) => `- ${oneLine(drawn)}: ${lowerFirst(reason)}`),
  ];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A drawn text as code, since its marks and quotation marks must stay as they are; ⏎ stands for a line's end. */
function oneLine(drawn: string): string {
  return `\`${drawn.replaceAll("\n", " ⏎ ")}\``;
}
