import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { CLOSED_MATTERS } from "../../language/en/tables/closed-matters.ts";
import { DEED_NOUNS, HARM_VERBS } from "../../language/en/tables/wrong-verbs.ts";
import type { Token } from "../../language/tagger.ts";
import { subjectOf } from "../frame-source.ts";
import { conditionOf } from "./frames/condition.ts";
import { actorOf } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { toldBy } from "./told-by.ts";

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

/** Reads who gives no answer when asked for one: "would not be drawn on the price". */
export function undrawn(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading } = sentence;
  return sentence.predicates.flatMap((predicate): PositionDraft[] => {
    const { at, passive, negated, modal = "" } = predicate;
    const drawn =
      passive && negated && /^(?:would|will|wo|could)$/.test(modal) && tokens[at]?.lower === "drawn";
    const actor = drawn && tokens[at + 1]?.lower === "on" ? actorOf(sentence, predicate) : undefined;
    if (!actor) return [];
    const matter = { from: at + 2, to: matterEnd(reading, at + 2) };
    const found = { reader, kind: "refusal" as const, plover: { event: "REJECT" as const } };
    const actors = describeParties(passage.text, tokens, actor);
    const near = predicate.from - actor.head.to < 2 && actor.head.from < predicate.from;
    const clause = { from: near ? actor.head.from : predicate.from, to: matter.to };
    return [
      plainDraft(passage, sentence, { ...found, actors, cue: { from: at, to: at + 2 }, matter, clause }),
    ];
  });
}

/** Reads threats that are told as warnings: "warned that the pier would close unless they paid". */
export function warnings(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading } = sentence;
  return reading.cues.flatMap((cue): PositionDraft[] => {
    if (cue.verb.lemma !== "warn" || cue.participle) return [];
    const from = tokens[cue.to]?.lower === "that" ? cue.to + 1 : cue.to;
    const matter = { from, to: matterEnd(reading, from) };
    const actor = subjectOf(reading, cue, []);
    const run = { from: cue.from, to: cue.to };
    const condition = actor && conditionOf(reading, { actor: actor.whole, cue: run, matter });
    const due = tokens.slice(matter.from, matter.to).some(({ lower }) => /^(?:will|would)$/.test(lower));
    if (!actor || !condition || !due || !isDemand(tokens, condition.from)) return [];
    const found = { reader, kind: "accusation" as const, plover: { event: "THREATEN" as const } };
    const actors = describeParties(passage.text, tokens, actor);
    const clause = { from: Math.min(actor.head.from, run.from), to: condition.to };
    return [
      plainDraft(passage, sentence, { ...found, actors, cue: run, matter, clause, condition, power: true }),
    ];
  });
}

/** Reads warnings of what a deed of others does: "warned the levy was hurting trade". */
export function harmWarnings(
  passage: PositionPassage,
  sentence: PositionSentence,
  reader: string,
): PositionDraft[] {
  const { tokens, reading, predicates } = sentence;
  return reading.cues.flatMap((cue): PositionDraft[] => {
    if (cue.verb.lemma !== "warn") return [];
    const from = tokens[cue.to]?.lower === "that" ? cue.to + 1 : cue.to;
    const harm = predicates.find((one) => one.at > from);
    const deed = harm && phraseBefore(tokens, harm.from, reading.floor);
    const actor = subjectOf(reading, { ...cue, participle: false }, []);
    if (!harm || !deed || !actor || harm.passive || harm.negated) return [];
    const opens = deed.whole.from === from && DEED_NOUNS.has(tokens[deed.head.to - 1]?.lower ?? "");
    if (!opens || !harm.lemmas.some((lemma) => HARM_VERBS.has(lemma))) return [];
    const run = { from: cue.from, to: cue.to };
    const matter = { from, to: Math.max(harm.at + 1, matterEnd(reading, from)) };
    const actors = describeParties(passage.text, tokens, actor);
    const clause = { from: Math.min(actor.head.from, run.from), to: matter.to };
    const found = {
      reader,
      kind: "accusation" as const,
      plover: { event: "ACCUSE" as const, mode: "disapprove" },
    };
    return [plainDraft(passage, sentence, { ...found, actors, cue: run, matter, clause, power: true })];
  });
}

/** "unless", "if nothing is signed": the condition is what somebody wants done. */
function isDemand(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]?.lower;
  return (
    opener === "unless" ||
    (opener === "if" && /^(?:no|nothing|nobody|none)$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

const WORDS = CLOSED_MATTERS.map((words) => words.split(" "));

/** Gives how many tokens an expression at `from` takes; 0 where none of the table stands there. */
function closingLength(tokens: readonly Token[], from: number): number {
  const hit = WORDS.find((words) => words.every((word, nth) => tokens[from + nth]?.lower === word));
  return hit?.length ?? 0;
}
