import type { TokenRun } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { nounCue } from "../../language/en/position-cues.ts";
import { verbForm } from "../../language/en/verb-forms.ts";
import type { Token } from "../../language/tagger.ts";
import type { PositionKind } from "../../model/position.ts";
import { matterEnd } from "./frames/matter-end.ts";
import { plainDraft } from "./make-position-draft.ts";
import { describeParties } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

interface Wanted {
  readonly reader: string;
  readonly kind: PositionKind;
}

/** What leads from whoever a position comes from to its matter. */
const LINKS: Readonly<Partial<Record<PositionKind, RegExp>>> = {
  ask: /^(?:for|to|that)$/,
  offer: /^(?:to|of)$/,
  commitment: /^(?:to|that)$/,
  refusal: /^(?:to|of)$/,
  accusation: /^(?:to|that)$/,
};

/** Reads positions that a noun names and that are a party's, with what they are about: "a demand by Norway for more fish". */
export function givenNouns(
  passage: PositionPassage,
  sentence: PositionSentence,
  { reader, kind }: Wanted,
): PositionDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): PositionDraft[] => {
    const cue = token.tag === "NOUN" ? nounCue(token.lower) : undefined;
    if (cue?.kind !== kind || !/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? "")) return [];
    const link = givenLink(sentence, at, kind);
    const actor = link === undefined ? undefined : phraseAfter(tokens, at + 2, link);
    if (link === undefined || actor?.whole.to !== link || !leadsOn(tokens, link, token.lower)) return [];
    const matter: TokenRun = { from: link, to: nounMatterEnd(sentence, link) };
    const from = tokens[at - 1]?.tag === "DET" ? at - 1 : at;
    return [
      plainDraft(passage, sentence, {
        reader,
        kind,
        plover: cue.plover,
        actors: describeParties(passage.text, tokens, actor),
        cue: { from: at, to: at + 1 },
        matter,
        clause: { from, to: matter.to },
        power: true,
      }),
    ];
  });
}

/** Says whether a word behind the noun of a position leads to its matter: "to pay", "that it pay", "for peace". */
export function leadsOn(tokens: readonly Token[], link: number, noun: string): boolean {
  const behind = tokens[link + 1];
  const word = tokens[link]?.lower;
  // "a commitment to Norway", "a bid to win": what is meant is no deed that others may rely on.
  if (word === "to") return !/^bids?$/.test(noun) && behind?.tag === "VERB" && !/ing$/.test(behind.lower);
  // "a demand that has grown": the clause tells of the noun.
  if (word === "that")
    return /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(behind?.tag ?? "") && !/^campaigns?$/.test(noun);
  return behind !== undefined;
}

/** Gives where the matter behind a noun ends: before the verb of which the noun is the subject. */
export function nounMatterEnd({ tokens, reading }: PositionSentence, link: number): number {
  const end = Math.max(link + 2, matterEnd(reading, link));
  for (let at = link + 2; at < end; at++) {
    const token = tokens[at];
    if (OPENS_CLAUSE.test(token?.lower ?? "")) return end;
    if (tokens[link]?.lower !== "that" && (token?.tag === "AUX" || isOuterVerb(tokens, at))) return at;
  }
  return end;
}

const OPENS_CLAUSE = /^(?:that|which|who|what|as|if|how|whether|it|they|he|she|we|i)$/;

/** "the call for talks went unheard", "the offer to pay surprised the council": a verb with the noun as its subject. */
function isOuterVerb(tokens: readonly Token[], at: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.tag !== "VERB" || !/^(?:NOUN|PROPN)$/.test(before?.tag ?? "")) return false;
  const object = /^(?:DET|PRON)$/.test(behind?.tag ?? "") && !token.lower.endsWith("ing");
  return verbForm(token.lower).onlyPast === true || object;
}

/** Words at most of whoever a position comes from. */
const LONGEST_PARTY = 8;

/** Gives where the matter of a position begins that a noun at `at` names and a party behind it gives. */
export function givenLink(sentence: PositionSentence, at: number, kind: PositionKind): number | undefined {
  return linkBehind(sentence, at + 2, LINKS[kind]);
}

function linkBehind(
  { tokens }: PositionSentence,
  from: number,
  links: RegExp | undefined,
): number | undefined {
  for (let at = from + 1; at <= from + LONGEST_PARTY; at++) {
    const token = tokens[at];
    // "the dockers' union": a mark of possession ends nothing.
    const whose = /^['’]s?$/.test(token?.lower ?? "");
    if (!token || (!whose && /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(token.tag))) return undefined;
    if (links?.test(token.lower)) return at;
  }
  return undefined;
}
