import type { Tag, Token } from "../tagger.ts";
import { verbForm } from "./verb-forms.ts";

/**
 * Corrects what the tagger gets wrong where a verb stands beside another: "a border crossing remained", "Fighting broke
 * out", "when rebels attacked", "fired tear gas", "a new contingent had left".
 */
export function repairTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    return isNoun(token, before, behind) ? { ...token, tag: "NOUN" } : token;
  });
}

const NOMINAL: ReadonlySet<Tag | undefined> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

function isNoun(token: Token, before: Token | undefined, behind: Token | undefined): boolean {
  const finite = behind?.tag === "AUX" || (behind?.tag === "VERB" && !behind.lower.endsWith("ing"));
  if (token.tag === "ADJ")
    return (
      behind?.tag === "AUX" && before !== undefined && NOMINAL.has(before.tag) && !/ed$/.test(token.lower)
    );
  if (token.tag !== "VERB") return false;
  const { shape } = verbForm(token.lower);
  if (shape === "ing") return finite && (before === undefined || NOMINAL.has(before.tag));
  if (shape === "third")
    return (
      behind?.tag === "VERB" &&
      verbForm(behind.lower).shape === "past" &&
      before?.tag !== "PROPN" &&
      before?.tag !== "NOUN"
    );
  if (shape !== "base" || before?.tag !== "VERB") return false;
  const { shape: verb } = verbForm(before.lower);
  return (verb === "past" || verb === "ing") && behind?.tag === "NOUN";
}
