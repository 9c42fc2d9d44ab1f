import type { ReaderExample, StatementReader } from "../src/statements/reader.ts";

/** Gives the text of `docs/readers.md`: the readers of statements with their examples. */
export function readersDocument(readers: readonly StatementReader[]): string {
  const head = [
    "# What is read as a statement",
    "",
    "This page is made from the examples that the readers carry (`npm run docs:readers`); a test runs every one of them.",
    "What is drawn in a text as `⟦source:…⟧`, `⟦cue:…⟧` and `⟦content:…⟧` is what is read.",
  ];
  return `${[...head, ...readers.flatMap(sectionOf)].join("\n")}\n`;
}

function sectionOf({ name, reads, examples }: StatementReader): string[] {
  const read = examples.filter((example) => example.not === undefined);
  const not = examples.filter((example) => example.not !== undefined);
  return [
    "",
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    "",
    reads,
    "",
    ...read.map((example) => `- ${oneLine(example)}`),
    "",
    "Not read:",
    "",
    ...not.map((example) => `- ${oneLine(example)}: ${lowerFirst(example.not ?? "")}`),
  ];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A drawn text as code, since its marks and quotation marks must stay as they are; ⏎ stands for a line's end. */
function oneLine({ drawn }: ReaderExample): string {
  return `\`${drawn.replaceAll("\n", " ⏎ ")}\``;
}
