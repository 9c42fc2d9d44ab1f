import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { policyClasses } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";

/** Nouns that only count or hold what stands behind their "of": "a package of measures", "a state of emergency". */
const HOLDERS: ReadonlySet<string> = new Set(
  "side state package series set raft number part host round range kind form slew wave string list bundle couple dozen".split(
    " ",
  ),
);

/** What is counted before "in" and what it is for. */
const MONEY: ReadonlySet<string> = new Set(
  "euros dollars pounds francs yen rupees pesos kroner crowns million billion".split(" "),
);

/** Gives the classes of policy matter of the noun that a phrase is about: its last one before a preposition. */
export function classesOfHead(tokens: readonly Token[], { head }: NounPhrase): readonly string[] {
  for (let at = head.from; at < head.to; at++) {
    const token = tokens[at];
    const noun = token?.tag === "NOUN" || token?.tag === "PROPN" || token?.tag === "VERB";
    if (!token || !noun || (token.tag === "VERB" && !/(?:s|ing)$/.test(token.lower))) continue;
    // "a decree freezing prices": what the decree does is no noun behind it.
    const own = policyClasses(token.lower);
    const does =
      tokens[at + 1]?.lower.endsWith("ing") && at + 2 === head.to && tokens[head.to]?.tag === "DET";
    if (does && at > head.from && own.includes("rule")) return own;
    if (at + 1 < head.to && (goesOn(tokens[at + 1]) || isPossessive(tokens[at + 1]))) continue;
    if (HOLDERS.has(token.lower) && tokens[at + 1]?.lower === "of") continue;
    // "2 billion euros in subsidies": what the money is for.
    if (tokens[at + 1]?.lower === "in" && tokens[at - 1]?.tag === "NUM" && MONEY.has(token.lower)) continue;
    return policyClasses(token.lower, at > head.from ? tokens[at - 1]?.lower : undefined);
  }
  return [];
}

/** "the ministry's quota": the possessor is not what it is about. */
function isPossessive(behind: Token | undefined): boolean {
  return /^(?:PART|PUNCT)$/.test(behind?.tag ?? "") && /^['’]s?$/.test(behind?.lower ?? "");
}

function goesOn(behind: Token | undefined): boolean {
  return (
    behind !== undefined &&
    (behind.tag === "NOUN" ||
      behind.lower === "-" ||
      behind.tag === "PROPN" ||
      (behind.tag === "VERB" && behind.lower.endsWith("ing")))
  );
}
