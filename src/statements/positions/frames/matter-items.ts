import type { TokenRun } from "../../../language/en/noun-phrases.ts";
import { LISTED_VERBS } from "../../../language/en/tables/position-cues.ts";
import { verbForm } from "../../../language/en/verb-forms.ts";
import type { Token } from "../../../language/tagger.ts";

/** Cuts a list of infinitives into its items: "open talks, send aid and to lift the ban" is three. */
export function infinitiveItems(tokens: readonly Token[], matter: TokenRun): TokenRun[] {
  const items: TokenRun[] = [];
  let { from } = matter;
  for (let at = from + 2; at < matter.to - 1; at++) {
    const opens = itemStart(tokens, at, matter.to);
    if (opens === undefined || !holdsObject(tokens, { from, to: at })) continue;
    items.push({ from, to: tokens[at - 1]?.lower === "," ? at - 1 : at });
    from = opens;
    at = opens;
  }
  return [...items, { from, to: matter.to }];
}

/** Gives where the next item's verb stands if a mark or joint at `at` leads to one. */
function itemStart(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const word = tokens[at]?.lower;
  if (word !== "," && word !== "and" && word !== "or") return undefined;
  let next = at + 1;
  if (word === "," && /^(?:and|or)$/.test(tokens[next]?.lower ?? "")) next++;
  const marked = tokens[next]?.lower === "to";
  if (marked) next++;
  while (tokens[next]?.tag === "ADV" && next < limit - 2) next++;
  const verb = tokens[next];
  if (!verb || next >= limit - 1) return undefined;
  const base = verbForm(verb.lower).shape === "base" || verb.lower === "put" || verb.lower === "cut";
  // "come and explain herself": nothing is done to anybody else.
  if (limit - next === 2 && /sel(?:f|ves)$/.test(tokens[next + 1]?.lower ?? "")) return undefined;
  // "and to youth programs": a noun behind "to".
  if (!base || !readsAsVerb(tokens, next)) return undefined;
  // "laws that protect and help people": the verbs share one object or clause.
  return tokens[at - 1]?.tag === "VERB" ? undefined : next;
}

/** "repair the pier", "free the crew": what stands right before an article is a verb, whatever its tag. */
function readsAsVerb(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] ?? {};
  if (tag === "VERB") return true;
  const behind = tokens[at + 1];
  if (
    tag !== "PROPN" &&
    LISTED_VERBS.has(tokens[at]?.lower ?? "") &&
    !/^(?:of|and|or|for|in|,)$/.test(behind?.lower ?? "")
  )
    return true;
  const object = behind?.tag === "DET" || /^(?:its|their|his|her|our)$/.test(behind?.lower ?? "");
  return object && (tag === "NOUN" || tag === "ADJ" || tag === "X");
}

function holdsObject(tokens: readonly Token[], run: TokenRun): boolean {
  return tokens
    .slice(run.from + 1, run.to)
    .some((token) => /^(?:NOUN|PROPN|PRON|NUM|ADJ|ADV)$/.test(token.tag));
}
