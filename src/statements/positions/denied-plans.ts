import { GRANTED_THINGS } from "../../language/en/tables/granted-things.ts";
import type { Token } from "../../language/tagger.ts";
import { subjectAt } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { toldBy } from "./told-by.ts";

const REFUSES = { kind: "refusal" as const, plover: { event: "REJECT" as const } };

/** Reads what a party has no mind to do: "said it had no plans to sell", "sees no reason for a ban". */
export function deniedPlans(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading, quoted } = sentence;
  return tokens.flatMap((token, at): PositionDraft[] => {
    // Without anybody who says so it tells how things are.
    if (reading.cues.length === 0 && !quoted[at]) return [];
    const length = tokens[at + 1]?.lower === "no" ? mindLength(tokens, at) : 0;
    const actor = length > 0 ? subjectAt(sentence, at, at + 1) : undefined;
    if (!actor || isDoubted(tokens, actor.whole.from) || token.tag === "NOUN") return [];
    const cue = { from: at, to: at + length };
    const matter = { from: cue.to, to: matterEnd(reading, cue.to) };
    if (matter.to - matter.from < 2) return [];
    const near = actor.head.from < at && at - actor.head.to <= ACTOR_REACH;
    const clause = { from: near ? actor.head.from : at, to: matter.to };
    const actors = describeParties(passage.text, tokens, actor);
    return [plainDraft(passage, sentence, { reader, ...REFUSES, actors, cue, matter, clause, power: true })];
  });
}

/** An actor farther from its verb than this many words stands in another clause. */
const ACTOR_REACH = 4;

/** Gives how many tokens "has no plans", "sees no reason" take; 0 where it is something else that is not there. */
function mindLength(tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower ?? "";
  const nouns = /^(?:has|have|had)$/.test(verb)
    ? /^(?:plans?|intentions?|desire|appetite)$/
    : /^(?:sees?|saw)$/.test(verb)
      ? /^(?:reason|need|point)$/
      : undefined;
  const noun = tokens[at + 2]?.lower ?? "";
  const now = /^(?:current|immediate|further)$/.test(noun) ? 1 : 0;
  const link = tokens[at + 3 + now]?.lower ?? "";
  return nouns?.test(tokens[at + 2 + now]?.lower ?? "") && /^(?:to|of|for|in)$/.test(link) ? 3 + now : 0;
}

function isDoubted(tokens: readonly Token[], from: number): boolean {
  return /^(?:if|whether|unless|who|which)$/.test(tokens[from - 1]?.lower ?? "");
}

/** Reads what somebody says there will not be: "said there would be no amnesty", “There will be no second offer”. */
export function deniedThings(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, quoted, reading } = sentence;
  return tokens.flatMap((token, at): PositionDraft[] => {
    const due = /^(?:will|would)$/.test(tokens[at + 1]?.lower ?? "");
    if (token.lower !== "there" || !due || tokens[at + 2]?.lower !== "be" || tokens[at + 3]?.lower !== "no")
      return [];
    const matter = { from: at + 4, to: matterEnd(reading, at + 4) };
    if (!tokens.slice(matter.from, matter.from + NOUN_REACH).some(({ lower }) => GRANTED_THINGS.has(lower)))
      return [];
    const speaker = quoted[at] ? undefined : toldBy(sentence, at);
    if (!quoted[at] && !speaker) return [];
    const actors = speaker ? describeParties(passage.text, tokens, speaker) : [];
    const found = { reader, ...REFUSES, actors, cue: { from: at, to: at + 4 }, matter };
    return [
      plainDraft(passage, sentence, {
        ...found,
        clause: { from: at, to: matter.to },
        spoken: true,
        power: true,
      }),
    ];
  });
}

/** Words at most from "no" to the noun of what is not to be had. */
const NOUN_REACH = 4;
