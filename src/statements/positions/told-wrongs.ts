import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { WRONG_PHRASES, WRONG_VERBS } from "../../language/en/tables/wrong-verbs.ts";
import { subjectOf } from "../frame-source.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads wrongs that somebody says of a party: "said Norway had broken its word", “They took our money”. */
export function toldWrongs(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  return sentence.predicates.flatMap((predicate) => wrongAt(passage, sentence, { predicate, reader }) ?? []);
}

function wrongAt(
  passage: PositionPassage,
  sentence: PositionSentence,
  { predicate, reader }: { readonly predicate: Predicate; readonly reader: string },
): PositionDraft | undefined {
  const { tokens, quoted, reading } = sentence;
  const { at, aspect, passive, negated } = predicate;
  if (passive || negated || !REAL.has(aspect) || !isWrong(sentence, predicate)) return undefined;
  const target = phraseBefore(tokens, predicate.from, reading.floor)?.head;
  const first = target && (tokens[target.from]?.lower ?? "");
  // "We failed": nobody accuses others of what they did themselves.
  if (!target || /^(?:we|i|you|who|which|that|this)$/.test(first ?? "")) return undefined;
  const inside = quoted[target.from] === true;
  if (inside && !/^(?:he|she|they)$/.test(first ?? "")) return undefined;
  const speaker = inside ? undefined : toldBy(sentence, target.from);
  if (!inside && !speaker) return undefined;
  const clause = { from: target.from, to: matterEnd(reading, at) };
  return {
    ...plainDraft(passage, sentence, {
      reader,
      kind: "accusation",
      plover: { event: "ACCUSE", mode: "allege" },
      actors: speaker ? describeParties(passage.text, tokens, speaker) : [],
      cue: { from: at, to: at + 1 },
      matter: { from: at, to: clause.to },
      clause,
      spoken: true,
    }),
    recipients: inside
      ? []
      : describeParties(passage.text, tokens, { head: target, beside: [], whole: target }),
    addressed: !inside,
  };
}

const REAL: ReadonlySet<string> = new Set(["past", "perfect", "progressive", "present"]);

function isWrong({ tokens }: PositionSentence, { at, lemmas }: Predicate): boolean {
  if (lemmas.some((lemma) => WRONG_VERBS.has(lemma))) return true;
  const behind = tokens[at + 1]?.lower ?? "";
  const both = `${behind} ${tokens[at + 2]?.lower ?? ""}`;
  return lemmas.some((lemma) => WRONG_PHRASES[lemma]?.some((words) => words === behind || words === both));
}

/** Whoever says the clause that begins at a token, with the place or the day of saying it between. */
function toldBy({ reading }: PositionSentence, from: number): NounPhrase | undefined {
  const { tokens } = reading;
  const that = tokens[from - 1]?.lower === "that";
  const cue = reading.cues.findLast((one) => one.to <= from && !one.participle);
  const leads = cue && (that ? from - cue.to <= SAID_REACH : cue.to === from);
  return leads && TELLS.has(cue.verb.lemma) ? subjectOf(reading, cue, []) : undefined;
}

/** Words at most between a verb of saying and its clause: "said in the Commons on Tuesday that". */
const SAID_REACH = 8;

const TELLS: ReadonlySet<string> = new Set(
  "say tell add state declare insist claim argue write complain allege".split(" "),
);
