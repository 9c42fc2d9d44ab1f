import type { Tag, Token } from "../tagger.ts";
import { VERBLIKE_COMPOUNDS } from "./tables/verblike-compounds.ts";
import { verbForm } from "./verb-forms.ts";

/**
 * Corrects what the tagger gets wrong where a verb stands beside another: "a border crossing remained", "Fighting broke
 * out", "when rebels attacked", "fired tear gas", "a new contingent had left".
 */
export function repairTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    if (isPointer(tokens, at)) return { ...token, tag: "DET" };
    if (token.lower === "shot" && behind?.lower === "dead") return { ...token, tag: "VERB" };
    if (isPlanning(tokens, at) || isDoneByRule(tokens, at) || isDone(tokens, at))
      return { ...token, tag: "VERB" };
    // "are exempt from the fee": told by a verb.
    if (token.lower === "exempt" && before?.tag === "AUX") return { ...token, tag: "VERB" };
    if (isCompounded(tokens, at)) return { ...token, tag: "NOUN" };
    return isNoun(token, before, behind) ? { ...token, tag: "NOUN" } : token;
  });
}

/** "abandoned that system in favour of": with one noun and no verb behind it the word points. */
function isPointer(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "that" || tokens[at]?.tag !== "SCONJ" || tokens[at - 1]?.tag !== "VERB")
    return false;
  if (tokens[at + 1]?.tag !== "NOUN" || tokens[at + 1]?.lower.endsWith("s")) return false;
  return /^(?:ADP|PUNCT|undefined)$/.test(String(tokens[at + 2]?.tag));
}

/** "Nurses plan to strike", "Norway plans to close": behind a subject that fits and before "to" it is the verb. */
function isPlanning(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.tag !== "NOUN" || tokens[at + 1]?.tag !== "PART" || tokens[at + 1]?.lower !== "to") return false;
  if (token.lower === "plan")
    return (before?.tag === "NOUN" || before?.tag === "PROPN") && /[^s]s$/.test(before.lower);
  if (token.lower !== "plans") return false;
  // "The county plans to close": one noun behind an article at the head of a sentence.
  const alone = at === 2 && before?.tag === "NOUN" && tokens[0]?.tag === "DET" && !before.lower.endsWith("s");
  return before?.tag === "PROPN" || alone;
}

/** "The bill bans the sale", "the law caps their fees": behind one noun and before an article it is the verb. */
function isDoneByRule(tokens: readonly Token[], at: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const rule = before?.tag === "NOUN" && tokens[at - 2]?.tag === "DET";
  if (token?.tag !== "NOUN" || !(rule || /^(?:which|that)$/.test(before?.lower ?? ""))) return false;
  const opens = behind?.tag === "DET" || /^(?:its|their|his|her)$/.test(behind?.lower ?? "");
  return (
    opens && /^(?:bans|caps|limits|bars|cuts|taxes|mandates|curbs|orders|caps|forces)$/.test(token.lower)
  );
}

/** "The island limited the number": behind a noun and before an article what looks like an adjective is the verb. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.tag !== "ADJ" || !/[^e]ed$/.test(token.lower) || verbForm(token.lower).shape !== "past")
    return false;
  const opens = behind?.tag === "DET" || /^(?:its|their|his|her)$/.test(behind?.lower ?? "");
  // "relaxed limits on irrigation": what has no article is a plural noun.
  const bare = behind?.tag === "NOUN" && /[^s]s$/.test(behind.lower) && tokens[at + 2]?.tag === "ADP";
  const subject = before?.tag === "NOUN" || before?.tag === "PROPN";
  return subject && (opens || bare);
}

/** "a pay rise", "a tax break", "work permits": what stands behind one of these nouns is no verb. */
function isCompounded(tokens: readonly Token[], at: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.tag !== "VERB" || behind?.tag === "DET" || behind?.tag === "NUM") return false;
  const pairs = COMPOUNDS.get(before?.lower ?? "");
  return pairs?.has(token.lower) === true;
}

const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = readCompounds();

function readCompounds(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const line of VERBLIKE_COMPOUNDS.trim().split("\n")) {
    const [first = "", second = ""] = line.split(":");
    for (const word of first.split(" "))
      pairs.set(word, new Set([...(pairs.get(word) ?? []), ...second.trim().split(" ")]));
  }
  return pairs;
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
