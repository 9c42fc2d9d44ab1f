import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { toldBy } from "./told-by.ts";

/** What says behind a form of "be" that somebody did a wrong, as tokens. */
const BLAMED: readonly (readonly string[])[] = [
  ["to", "blame"],
  ["at", "fault"],
  ["responsible", "for"],
  ["behind", "the"],
];

/** Reads whom somebody says is to blame: "said Norway was responsible for the attack", “The council is to blame”. */
export function toldBlame(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, quoted, reading } = sentence;
  if (tokens.at(-1)?.lower === "?") return [];
  return tokens.flatMap((token, at): PositionDraft[] => {
    if (!/^(?:is|are|was|were)$/.test(token.lower)) return [];
    const words = BLAMED.find((some) => some.every((word, nth) => tokens[at + 1 + nth]?.lower === word));
    const target = words && phraseBefore(tokens, at, reading.floor);
    if (!words || !target || /^(?:we|i|you|who|which|that)$/.test(tokens[target.head.from]?.lower ?? ""))
      return [];
    const speaker = quoted[at] ? undefined : toldBy(sentence, target.whole.from, CLAIMS);
    if (!quoted[at] && !speaker) return [];
    const cue = { from: at, to: at + 1 + words.filter((word) => word !== "the").length };
    const clause = { from: target.head.from, to: Math.max(cue.to, matterEnd(reading, at + 1)) };
    const draft = plainDraft(passage, sentence, {
      reader,
      kind: "accusation",
      plover: { event: "ACCUSE", mode: "allege" },
      actors: speaker ? describeParties(passage.text, tokens, speaker) : [],
      cue,
      matter: { from: clause.to > cue.to ? cue.to : at + 1, to: clause.to },
      clause,
      spoken: true,
    });
    const recipients = describeParties(passage.text, tokens, target);
    return [{ ...draft, recipients, addressed: true }];
  });
}

/** Verbs whose clause says what their subject holds against others. */
const CLAIMS: ReadonlySet<string> = new Set(
  "say claim insist argue allege add maintain write declare".split(" "),
);
