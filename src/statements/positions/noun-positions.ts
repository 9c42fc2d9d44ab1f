import type { NounPhrase, TokenRun } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { isFiniteVerb, isTime } from "../../language/en/phrase-words.ts";
import { actNoun } from "../../language/en/position-acts.ts";
import { nounCue } from "../../language/en/position-cues.ts";
import type { Token } from "../../language/tagger.ts";
import type { PositionKind } from "../../model/position.ts";
import { subjectAt } from "./frames/frame-actor.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { givenLink, leadsOn, nounMatterEnd } from "./given-nouns.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

interface Wanted {
  readonly reader: string;
  readonly kind: PositionKind;
}

/** Reads positions that a noun names and that come from a party: "criticism from business groups". */
export function nounsFrom(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind }: Wanted,
): PositionDraft[] {
  const { tokens, predicates, nouns } = sentence;
  return nouns.flatMap((at): PositionDraft[] => {
    const token = tokens[at];
    const cue = token?.tag === "NOUN" ? nounCue(token.lower) : undefined;
    if (cue?.kind !== kind || tokens[at + 1]?.lower !== "from") return [];
    // "the threat from Norway" is no word of Norway's; "a pledge from Norway to pay" is read with its matter.
    if (cue.plover.event === "THREATEN" || givenLink(sentence, at, kind) !== undefined) return [];
    const actor = giverAt(sentence, at + 2);
    if (!actor) return [];
    const matter: TokenRun = { from: phraseStart(tokens, at), to: at + 1 };
    const verb = predicates.findLast((one) => one.at < matter.from && matter.from - one.at <= VERB_REACH);
    const clause = { from: verb?.negated ? verb.from : matter.from, to: actor.head.to };
    return [
      plainDraft(passage, sentence, {
        reader,
        kind,
        plover: cue.plover,
        actors: describeParties(passage.text, tokens, actor),
        cue: { from: at, to: at + 1 },
        matter,
        clause,
        negated: verb?.negated === true,
      }),
    ];
  });
}

/** "from either side": the tagger takes "either" for a joint. */
function giverAt({ tokens, reading }: PositionSentence, from: number): NounPhrase | undefined {
  if (!/^(?:either|both|neither)$/.test(tokens[from]?.lower ?? ""))
    return phraseAfter(tokens, from, reading.limit);
  const head = { from, to: from + 2 };
  return { head, beside: [], whole: head };
}

/** Words at most between a verb that may be denied and the noun: "did not result in a pledge". */
const VERB_REACH = 2;

function phraseStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[from - 1]?.tag ?? "") && !isTime(tokens[from - 1])) from--;
  return from;
}

/** Words at most between "has" and the noun of what is asked: "has its own list of demands". */
const NOUN_REACH = 8;

/** Reads what a party has to ask: "has a list of demands for Norway". */
export function standingNouns(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind }: Wanted,
): PositionDraft[] {
  const { tokens, reading, nouns } = sentence;
  if (nouns.length === 0) return [];
  return tokens.flatMap((token, at): PositionDraft[] => {
    if (!/^(?:has|have|had)$/.test(token.lower)) return [];
    const from = at + 1;
    const noun = nouns.find((nth) => nth >= from && nounCue(tokens[nth]?.lower ?? "")?.kind === kind) ?? -1;
    const cue = nounCue(tokens[noun]?.lower ?? "");
    const between = tokens.slice(from, noun);
    // "has reluctance": what is refused stands behind "to".
    if (kind === "refusal" && tokens[noun + 1]?.lower !== "to") return [];
    if (!cue || noun < 0 || noun - from > NOUN_REACH || between.length === 0) return [];
    if (between.some((one) => /^(?:VERB|AUX|PUNCT|PART|SCONJ)$/.test(one.tag))) return [];
    const actor = subjectAt(sentence, at, at + 1);
    if (!actor) return [];
    const matter = { from, to: matterEnd(reading, from) };
    const actors = describeParties(passage.text, tokens, actor);
    const clause = { from: Math.min(actor.head.from, at), to: matter.to };
    const found = {
      reader,
      kind,
      plover: cue.plover,
      actors,
      cue: { from: noun, to: noun + 1 },
      matter,
      clause,
    };
    return [plainDraft(passage, sentence, { ...found, power: true })];
  });
}

/** Words at most from the owner of a position to its noun: "Norway's latest public offer". */
const OWNED_REACH = 4;

/** Reads positions that a noun names as a party's own: "Norway's new offer of 4 percent", "Norway's refusal to sign". */
export function ownedNouns(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind }: Wanted,
): PositionDraft[] {
  const { tokens, nouns } = sentence;
  return nouns.flatMap((at): PositionDraft[] => {
    const token = tokens[at];
    const cue = token?.tag === "NOUN" ? (nounCue(token.lower) ?? actNoun(token.lower)) : undefined;
    if (!token || cue?.kind !== kind || !LINKS[kind]?.test(tokens[at + 1]?.lower ?? "")) return [];
    let mark = at - 1;
    while (mark > at - OWNED_REACH && /^(?:ADJ|NUM)$/.test(tokens[mark]?.tag ?? "")) mark--;
    const owner = ownerBefore(tokens, mark);
    // "Norway's offer of talks": whose it is the sentence says elsewhere, and what became of it.
    const free = kind === "offer" && tokens[at + 1]?.lower === "of" && !isAmount(tokens, at + 2);
    if (!owner || free || isPutForward(sentence, at)) return [];
    const pronoun = tokens[owner.head.from]?.tag === "PRON" || owner.head.from === mark;
    if (!leadsOn(tokens, at + 1, token.lower) || TOLD_OF_OTHERS.test(token.lower)) return [];
    // "did not respond to the Herald's request for comment": what newsrooms ask for is no position.
    if (NEWSROOMS_ASK.test(tokens[at + 2]?.lower ?? "")) return [];
    if (pronoun && (!nounCue(token.lower) || isDealtWith(sentence, mark))) return [];
    const limit = nounMatterEnd(sentence, at + 1);
    const verb =
      kind === "offer" && tokens[at + 1]?.lower === "of"
        ? tokens.findIndex((_, nth) => nth > at + 2 && isFiniteVerb(tokens, nth))
        : -1;
    const matter = { from: at + 1, to: Math.max(at + 2, verb < 0 ? limit : Math.min(limit, verb)) };
    const found = { reader, kind, plover: cue.plover, actors: describeParties(passage.text, tokens, owner) };
    const clause = { from: owner.head.from, to: matter.to };
    return [
      plainDraft(passage, sentence, { ...found, cue: { from: at, to: at + 1 }, matter, clause, power: true }),
    ];
  });
}

const NEWSROOMS_ASK = /^(?:comment|comments|interview|interviews|response|clarification)$/;

/** "backed down from its demand", "if Norway drops its demand": what becomes of it is told, or may never come. */
function isDealtWith({ tokens, frames }: PositionSentence, owner: number): boolean {
  return (
    frames.some(({ matter }) => matter.from <= owner && owner < matter.to) ||
    tokens.slice(0, owner).some(({ lower }) => /^(?:if|unless|until|once|whether)$/.test(lower))
  );
}

/** "renewed its call for": the verb before tells what becomes of it. */
function isPutForward({ tokens, predicates }: PositionSentence, noun: number): boolean {
  const word = tokens[noun]?.lower ?? "";
  return predicates.some(
    ({ at, lemmas }) => at < noun && noun - at <= NOUN_REACH && actNoun(word, lemmas) !== undefined,
  );
}

/** "Norway's willingness to pay": what others think of a party, unless it says so itself. */
const TOLD_OF_OTHERS = /^(?:willingness|readiness|openness)$/;

/** What leads from the noun of a position to its matter. */
const LINKS: Readonly<Partial<Record<PositionKind, RegExp>>> = {
  ask: /^(?:for|that)$/,
  offer: /^(?:of|to)$/,
  commitment: /^to$/,
  refusal: /^to$/,
  accusation: /^(?:to|of)$/,
};

/** "an offer of 4 percent", "of $30 a share": offers of other things are mostly told by what became of them. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ tag }) => tag === "NUM");
}

/** The words before a mark of possession, from their article on. */
function ownerBefore(tokens: readonly Token[], mark: number): NounPhrase | undefined {
  if (/^(?:its|their|his|her)$/.test(tokens[mark]?.lower ?? "")) {
    const head = { from: mark, to: mark + 1 };
    return { head, beside: [], whole: head };
  }
  if (!/^['’]s?$/.test(tokens[mark]?.lower ?? "")) return undefined;
  let from = mark;
  while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[from - 1]?.tag ?? "")) from--;
  if (tokens[from - 1]?.tag === "DET") from--;
  const head = { from, to: mark };
  return from === mark ? undefined : { head, beside: [], whole: head };
}
