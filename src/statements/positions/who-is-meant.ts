import type { Quotation } from "../../model/quotation.ts";
import type { PartyMemory } from "./parties/party-memory.ts";
import type { PartyWords } from "./parties/party-words.ts";
import { type ResolvedParty, resolveParties } from "./parties/resolve-party.ts";
import type { PositionDraft } from "./position-reader.ts";

/** The words for an actor and the draft that they stand in. */
interface ActorWords {
  readonly draft: PositionDraft;
  readonly words: PartyWords;
  /** Offset in the page. */
  readonly at: number;
}

/** Decides whom the words for an actor mean, whoever speaks being asked first. */
export function whoIsMeant(
  memory: PartyMemory,
  { draft, words, at }: ActorWords,
  {
    quotation,
    speaker,
  }: { readonly quotation: Quotation | undefined; readonly speaker: ResolvedParty | undefined },
): ResolvedParty[] {
  const pronoun = words.kind === "pronoun" ? words.words : "";
  // Whom somebody means by "they" in words of their own, the sentences around them do not tell.
  if (quotation?.mode === "direct" && /^(?:they|it|this|that)$/.test(pronoun)) return [];
  if (draft.spoken && quotation?.mode === "direct" && !speaker && pronoun !== "") return [];
  // "the skippers say it will cost them": of several speakers nobody says "it".
  const several = pronoun === "it" && speaker?.kind === "group";
  if (draft.spoken && speaker && pronoun !== "" && !several) return [speaker];
  // "the company said it was willing": the pronoun that opens what somebody says is mostly the speaker.
  const opens = quotation !== undefined && at - quotation.content.start <= OPENING;
  if (opens && speaker && agrees(pronoun, speaker, memory)) return [speaker];
  const resolved = resolveParties(words, at, memory, speaker);
  // "the mayor said that she wanted": whoever speaks has no name.
  const unnamed = resolved.length === 0 && /^(?:he|she)$/.test(pronoun) && speaker?.kind === "person";
  return unnamed ? [speaker] : resolved;
}

/** Characters at most between the beginning of what is said and its subject: "that it". */
const OPENING = 5;

/** Says whether a pronoun may stand for a party by its number and gender. */
function agrees(pronoun: string, { kind, name }: ResolvedParty, { source }: PartyMemory): boolean {
  if (pronoun === "it") return kind !== "person" && kind !== "group";
  if (pronoun === "they") return kind !== "person" && kind !== "country";
  const gender = source.people.personOf(name, source.report)?.gender;
  if (pronoun === "he") return kind === "person" && gender !== "woman";
  return pronoun === "she" && kind === "person" && gender !== "man";
}
