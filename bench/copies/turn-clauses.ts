import { lowerFirst } from "./lower-first.ts";
import type { Random } from "./random.ts";
import { PASSIVE_VERBS } from "./tables/synonyms.ts";

/** One way to turn a sentence round: what it must look like, and what becomes of its parts. */
interface Turn {
  readonly pattern: RegExp;
  readonly into: (parts: Readonly<Record<string, string>>) => string;
}

const part = (parts: Readonly<Record<string, string>>, name: string): string => parts[name] ?? "";
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const OPENERS = "Because|Although|Since|Under|Before|If|In|On|After|By|Until|Instead of|At|For|Unlike";
const TAIL = "in|on|near|before|after|behind|for|at|by|without|under|last|within|early|late|over|this|until";
const JOINTS = "after|because|although|while|before|unless|when|if";

/** The turns in the order they are tried; a turn that fits is made. */
const TURNS: readonly Turn[] = [
  {
    pattern:
      /^“(?<words>[^“”]+),” (?<verb>said|added|warned|insisted|argued|admitted|recalled|explained) (?<who>[^“”]{3,70})\.$/,
    into: (parts) => `${upperFirst(part(parts, "who"))} ${part(parts, "verb")}: “${part(parts, "words")}.”`,
  },
  {
    pattern:
      /^“(?<words>[^“”]+),” (?<who>[\p{Lu}][^“”]{2,50}) (?:said|added|warned|insisted|argued|admitted|recalled|explained)(?<tail>[^“”]{0,60})\.$/u,
    into: (parts) =>
      `${part(parts, "who")} said${part(parts, "tail")} that ${lowerFirst(part(parts, "words"))}.`,
  },
  {
    pattern: /^According to (?<who>[^,“”]{3,70}), (?<what>[^“”]+)\.$/,
    into: (parts) => `${upperFirst(part(parts, "what"))}, ${part(parts, "who")} said.`,
  },
  {
    pattern: /^(?<who>[^,“”]{3,70}?) said (?:that )?(?<what>[^“”]{20,})\.$/,
    into: (parts) => `${upperFirst(part(parts, "what"))}, according to ${lowerFirst(part(parts, "who"))}.`,
  },
  {
    pattern: new RegExp(`^(?<first>(?:${OPENERS})\\b[^,“”]{6,90}), (?<rest>[^“”]{15,})\\.$`),
    into: (parts) => `${upperFirst(part(parts, "rest"))} ${lowerFirst(part(parts, "first"))}.`,
  },
  {
    pattern: new RegExp(
      `^(?<who>[^,“”]{3,60}?) (?<verb>${PASSIVE_VERBS.join("|")}) (?<what>(?:the|a|an) [^,;:“”]{3,50}?)(?<tail>(?: (?:${TAIL})\\b[^“”]*)?)\\.$`,
    ),
    into: (parts) =>
      `${upperFirst(part(parts, "what"))} ${part(parts, "what").includes(" and ") ? "were" : "was"} ${part(parts, "verb")} by ${lowerFirst(part(parts, "who"))}${part(parts, "tail")}.`,
  },
  {
    pattern: new RegExp(`^(?<main>[^“”]{20,}?),? (?<joint>${JOINTS}) (?<side>[^,“”]{12,})\\.$`),
    into: (parts) =>
      `${upperFirst(part(parts, "joint"))} ${part(parts, "side")}, ${lowerFirst(part(parts, "main"))}.`,
  },
];

/** A turn that fits is made with this chance. */
const TURNED = 0.9;

/** Turns the clauses of a sentence round, where it has a form that can be turned; else gives it back as it is. */
export function turnClauses(random: Random, sentence: string): string {
  if (random() >= TURNED) return sentence;
  for (const { pattern, into } of TURNS) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups) return into(groups);
  }
  return sentence;
}
