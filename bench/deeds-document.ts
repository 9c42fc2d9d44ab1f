import { type ShownReader, sectionOf } from "./readers-document.ts";

/** Gives the part of `docs/readers.md` that shows what is read as an event and as a policy. */
export function deedsDocument(examples: readonly ShownReader[]): string {
  const head = [
    "",
    "# What is read as an event and as a policy",
    "",
    "What is drawn of an event is its clause (`event`) with who does it (`actor`), its verb or noun (`cue`) and to whom it is done (`recipient`).",
    "What is drawn of a policy is each clause that speaks of it (`policy`). An act that begins or ends a policy is an event too.",
  ];
  return `${[...head, ...examples.flatMap(sectionOf)].join("\n")}\n`;
}
