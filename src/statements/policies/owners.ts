import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import type { Token } from "../../language/tagger.ts";
import { partiesIn } from "../events/party-phrases.ts";
import type { PolicyDraft } from "./policy-drafts.ts";

/** Gives the words for whose a policy is, by the possessor before its noun: "the ministry's quotas", "Norway's ban". */
export function ownersOf(
  text: string,
  tokens: readonly Token[],
  { head: { from, to } }: NounPhrase,
): Pick<PolicyDraft, "owners"> {
  const mark = tokens.slice(from, to).findIndex(({ tag, lower }) => tag === "PART" && /^['’]s?$/.test(lower));
  if (mark < 1) return {};
  const head = { from, to: from + mark };
  return { owners: partiesIn(text, tokens, { head, beside: [], whole: head }) };
}
