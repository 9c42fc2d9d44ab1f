import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import { CLOSED_MATTERS } from "../../language/en/tables/closed-matters.ts";
import type { Token } from "../../language/tagger.ts";
import { subjectOf } from "../frame-source.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Reads what somebody says is not to be had: "A pardon is out of the question", "said the price was not up for talks". */
export function closedMatters(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, quoted, reading } = sentence;
  return tokens.flatMap((token, at): PositionDraft[] => {
    if (!/^(?:is|are|was|were|'s)$/.test(token.lower)) return [];
    const length = closingLength(tokens, at + 1);
    const matter = length > 0 ? phraseBefore(tokens, at, reading.floor)?.head : undefined;
    if (!matter) return [];
    const speaker = quoted[at] ? undefined : toldBy(sentence, matter.from);
    if (!quoted[at] && !speaker) return [];
    return [
      plainDraft(passage, sentence, {
        reader,
        kind: "refusal",
        plover: { event: "REJECT" },
        actors: speaker ? describeParties(passage.text, tokens, speaker) : [],
        cue: { from: at, to: at + 1 + length },
        matter,
        clause: { from: matter.from, to: at + 1 + length },
        spoken: true,
      }),
    ];
  });
}

/** Whoever says the clause that begins at a token, where a verb of saying leads to it. */
function toldBy({ reading }: PositionSentence, from: number): NounPhrase | undefined {
  const opener = reading.tokens[from - 1]?.lower === "that" ? from - 1 : from;
  const cue = reading.cues.find((one) => one.to === opener && !one.participle);
  return cue && subjectOf(reading, cue, []);
}

const WORDS = CLOSED_MATTERS.map((words) => words.split(" "));

/** Gives how many tokens an expression at `from` takes; 0 where none of the table stands there. */
function closingLength(tokens: readonly Token[], from: number): number {
  const hit = WORDS.find((words) => words.every((word, nth) => tokens[from + nth]?.lower === word));
  return hit?.length ?? 0;
}
