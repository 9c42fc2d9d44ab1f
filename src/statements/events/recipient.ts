import { phraseAfter } from "../../language/en/noun-phrases.ts";
import type { Token } from "../../language/tagger.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import type { Clause } from "./clause.ts";

const TOWARDS = /^(?:with|to|against|on|at|from)$/;
const SHARING = /^(?:with|between)$/;

/** Gives the words for whoever an act is done to or with: its object, then what stands behind "with", "to", "against". */
export function recipientOf(text: string, tokens: readonly Token[], clause: Clause): PartyWords[] {
  const shared = clause.plover?.event === "CONSULT" || clause.plover?.event === "AGREE";
  const found = clause.object ? describeParties(text, tokens, clause.object) : [];
  for (let at = clause.predicate.at + 1; at < clause.to - 1; at++) {
    if (!(shared ? SHARING : TOWARDS).test(tokens[at]?.lower ?? "")) continue;
    const phrase = phraseAfter(tokens, at + 1, clause.to);
    if (phrase) found.push(...describeParties(text, tokens, phrase));
  }
  return found;
}
