import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { requestMode } from "../../language/en/position-cues.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { LISTED_VERBS, NO_PROMISES } from "../../language/en/tables/position-cues.ts";
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
  const bound = isBound(sentence, predicate);
  if (
    !(bound || /^(?:should|must)$/.test(modal)) ||
    passive ||
    lemmas.some((lemma) => NO_PROMISES.has(lemma))
  )
    return undefined;
  // "should have paid": it is too late to ask for it.
  if (tokens.slice(from, at).some(({ lower }) => lower === "have")) return undefined;
  const owed = bound ? from - 1 : from;
  const debtor = phraseBefore(tokens, owed, reading.floor);
  if (bound && /^an?$/.test(tokens[debtor?.whole.from ?? owed]?.lower ?? "")) return undefined;
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
      cue: { from: owed, to: from + 1 },
      matter,
      clause: { from: debtor.head.from, to: matter.to },
      spoken: true,
      power: true,
    }),
    recipients: describeParties(passage.text, tokens, debtor),
    addressed: true,
  };
}

/** "has to act", "needs to pay": what others ask of a party, by its deeds; in the past it tells what became of it. */
function isBound({ tokens }: PositionSentence, { aspect, from, lemmas, negated }: Predicate): boolean {
  if (aspect !== "infinitive" || negated || tokens[from]?.lower !== "to") return false;
  if (!/^(?:has|have|needs?|ought)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  // "a campaign has to spend", "will have to spend": how things are.
  if (/^(?:will|would|'ll|may|might|could|not)$/.test(tokens[from - 2]?.lower ?? "")) return false;
  return lemmas.some((lemma) => LISTED_VERBS.has(lemma) || ASKED_DEEDS.test(lemma));
}

const ASKED_DEEDS =
  /^(?:act|change|listen|resign|answer|explain|apologise|apologize|agree|accept|intervene|step)$/;

/** "asked whether the council should pay", "if the council must pay": nobody says that it should. */
function isAsked({ tokens }: PositionSentence, from: number): boolean {
  return (
    /^(?:whether|if|why|how|what|who|when|unless)$/.test(tokens[from - 1]?.lower ?? "") ||
    tokens.at(-1)?.lower === "?"
  );
}
