import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { requestMode } from "../../language/en/position-cues.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { NO_PROMISES } from "../../language/en/tables/position-cues.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads what somebody says that a party should do: "The council must pay, Ana Ruiz said". */
export function owedDeeds(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  return sentence.predicates.flatMap((predicate) => owedAt(passage, sentence, { predicate, reader }) ?? []);
}

function owedAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { tokens, reading } = sentence;
  const { at, from, passive, lemmas, modal = "" } = predicate;
  if (!/^(?:should|must)$/.test(modal) || passive || lemmas.some((lemma) => NO_PROMISES.has(lemma)))
    return undefined;
  // "should have paid": it is too late to ask for it.
  if (tokens.slice(from, at).some(({ lower }) => lower === "have")) return undefined;
  const debtor = phraseBefore(tokens, from, reading.floor);
  if (!debtor || tokens[debtor.head.from]?.tag === "PRON" || isAsked(sentence, debtor.whole.from))
    return undefined;
  const matter = { from: at, to: Math.max(at + 1, matterEnd(reading, at)) };
  const mode = requestMode(tokens.slice(matter.from, matter.to).map(({ lower }) => lower)) ?? "change";
  return {
    ...plainDraft(passage, sentence, {
      reader,
      kind: "ask",
      plover: { event: "REQUEST", mode },
      actors: [],
      cue: { from, to: from + 1 },
      matter,
      clause: { from: debtor.head.from, to: matter.to },
      spoken: true,
      power: true,
    }),
    recipients: describeParties(passage.text, tokens, debtor),
    addressed: true,
  };
}

/** "asked whether the council should pay", "if the council must pay": nobody says that it should. */
function isAsked({ tokens }: PositionSentence, from: number): boolean {
  return (
    /^(?:whether|if|why|how|what|who|when|unless)$/.test(tokens[from - 1]?.lower ?? "") ||
    tokens.at(-1)?.lower === "?"
  );
}
