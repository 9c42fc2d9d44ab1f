import { type SpeechVerb, type SpeechVerbForm, speechVerbForm } from "../language/en/speech-verbs.ts";
import type { Token } from "../language/tagger.ts";
import type { Sentence } from "./paragraph.ts";

/** A verb of saying in a sentence, outside quotation marks. Positions are indexes of tokens, half-open. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly verb: SpeechVerb;
  readonly form: SpeechVerbForm["form"];
  /** True for "…, noting that": a participle that goes with the subject of another verb. */
  readonly participle: boolean;
}

const MODALS: ReadonlySet<string> = new Set(
  "could may might should must can ca shall will would wo 'll".split(" "),
);
const BE: ReadonlySet<string> = new Set("is are was were be been being 's 're 'm am".split(" "));
/** "went on to say": an infinitive that tells what was said. */
const LEADS_ON: ReadonlySet<string> = new Set("went goes continued continues".split(" "));

/** Finds the verbs of saying of a sentence that tell what somebody said: not denied, not only possible, not passive. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const cue =
      sentence.quoted[at] && !opensQuotation(sentence.tokens, at)
        ? undefined
        : (cueAt(sentence.tokens, at) ?? unlistedCue(sentence, at));
    if (!cue) continue;
    cues.push({ ...cue, from: quotedFrom(sentence.tokens, cue.from) ?? cue.from });
    at = cue.to - 1;
  }
  return cues;
}

/** Between "quoted" and "as saying" stand no more words than this. */
const LONGEST_QUOTED = 8;

/** "was quoted by the agency as saying": where the passive begins, which has the speaker for its subject. */
function quotedFrom(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.lower !== "as") return undefined;
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_QUOTED); back--)
    if (QUOTED.test(tokens[back]?.lower ?? "") && BE.has(tokens[back - 1]?.lower ?? "")) return back;
  return undefined;
}

const QUOTED = /^(?:quoted|cited|reported|recorded|heard|overheard)$/;

/** More words than this between a quotation and its verb are no subject alone. */
const LONGEST_SUBJECT = 6;

/** `“…,” Ruiz bellowed`: a verb that the table does not know, behind a quotation that leads on to it. */
function unlistedCue({ tokens, quoted }: Sentence, at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.tag !== "VERB" || quoted[at] || !/(?:ed|s)$/.test(token.lower)) return undefined;
  let back = at - 1;
  while (at - back <= LONGEST_SUBJECT && isSubjectWord(tokens[back])) back--;
  const leadsOn = tokens[back]?.lower === "”" && /^[,?!]$/.test(tokens[back - 1]?.lower ?? "");
  const names = back === at - 1 ? isSubjectWord(tokens[at + 1]) : true;
  if (!leadsOn || !names) return undefined;
  const verb = { lemma: token.lower, takes: "q" };
  return { from: at, to: at + 1, verb, form: "past", participle: false };
}

function isSubjectWord(token: Token | undefined): boolean {
  if (token?.tag === "PRON") return /^(?:he|she|they)$/.test(token.lower);
  return token?.tag === "PROPN" || token?.tag === "NOUN" || token?.tag === "DET" || token?.tag === "ADJ";
}

/** "he “called on the council to act”": the subject stands before the mark. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "“") return false;
  const before = tokens[at - 2];
  return before?.tag === "PROPN" || (before?.tag === "PRON" && /^(?:he|she|they|who)$/.test(before.lower));
}

/** Tags that the tagger gives to no verb; most tokens have one of them. */
const NEVER_VERBS: ReadonlySet<Token["tag"]> = new Set([
  "DET",
  "ADP",
  "PUNCT",
  "PRON",
  "NUM",
  "CCONJ",
  "AUX",
  "PART",
]);

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (!token || NEVER_VERBS.has(token.tag)) return undefined;
  const known = speechVerbForm(token.lower);
  if (!token || !known || !isVerb(tokens, at, known)) return undefined;
  const verb = known.verbs.find((one) => !one.particle || tokens[at + 1]?.lower === one.particle);
  if (!verb) return undefined;
  if (verb.lemma === "add" && isAmount(tokens, at + 1)) return undefined;
  const standing = standingOf(tokens, at, known.form);
  if (standing === undefined) return undefined;
  return { from: at, to: at + (verb.particle ? 2 : 1), verb, form: known.form, participle: standing };
}

/** Words looked at for the verb of a clause that begins with an amount. */
const CLAUSE_REACH = 7;

/** "added a goal", "added three assists": something was added, nothing said; but "added three were lost". */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.tag !== "NUM" && !/^(?:an?|his|her|two|three|four)$/.test(first?.lower ?? "")) return false;
  const reach = tokens.slice(at, at + CLAUSE_REACH);
  return !reach.some((one) => one.tag === "AUX");
}

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
const TELLS = /^(?:tell|tells|told|telling)$/;
const TOLD_THINGS =
  /^(?:(?:the|a|his|her|their|its|no) (?:truth|lies?|story|tale|difference)|lies|stories|tales|time) ?/;

/** Words before a verb of saying that make it another part of speech, or words behind it that make it say nothing. */
function isNoVerb(tokens: readonly Token[], at: number, { form }: SpeechVerbForm): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const word = token?.lower ?? "";
  // "they found said building in ruins"
  if (token?.tag === "ADJ" && word === "said" && next?.tag === "NOUN" && before?.tag === "VERB") return true;
  // "TV shows from Arrel"
  if (word === "shows" && before?.tag !== "PRON" && /^(?:ADP|CCONJ)$/.test(next?.tag ?? "")) return true;
  // "tells the truth": nobody is told.
  if (TELLS.test(word) && TOLD_THINGS.test(`${next?.lower} ${tokens[at + 2]?.lower}`)) return true;
  // "adding to a series of losses"
  if (/^add(?:s|ed|ing)?$/.test(word) && next?.lower === "to") return true;
  // "goods, promises of access"
  if (form === "third" && before?.lower === "," && next?.lower === "of") return true;
  // "self-reported illness"
  if (before?.lower === "-" && before.end === token?.start) return true;
  // "returned the mayor's calls": what somebody owns.
  if (form !== "past" && before?.tag === "PART" && /^['’]s?$/.test(before.lower)) return true;
  // "a proposed tunnel": an adjective that the tagger takes for a verb.
  if (form === "past" && ARTICLE.test(before?.lower ?? "")) return true;
  // "a reporting station": what the noun behind it is for.
  return word === "reporting" && next?.tag === "NOUN" && /^(?:NOUN|PROPN|ADJ|DET)$/.test(before?.tag ?? "");
}

/** Tags err on rare verbs; a past form behind a name or a pronoun is taken for a verb all the same. */
function isVerb(tokens: readonly Token[], at: number, known: SpeechVerbForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isNoVerb(tokens, at, known)) return false;
  if (token?.tag === "VERB" || token?.lower === "said") return true;
  // "critics point out that": read as a noun by the tagger.
  if (known.form === "base" && known.verbs.some((one) => one.particle === next?.lower))
    return /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? "") && /s$|^they$|^who$/.test(before?.lower ?? "");
  // "studies show that": likewise.
  const plural = before?.tag === "NOUN" && before.lower.endsWith("s");
  if (known.form === "base" && token?.tag === "NOUN" && plural && next?.lower === "that") return true;
  if (token?.tag === "AUX" || known.form === "base") return false;
  // "the United States": a name that looks like a verb.
  if (token?.tag === "PROPN") return false;
  // "Ruiz is promising lower taxes", "…, promising to stay": read as an adjective by the tagger.
  if (known.form === "ing") {
    // "…, boasting that": read as a noun by the tagger.
    if (token?.tag === "NOUN") return before?.lower === "," && next?.lower === "that";
    return token?.tag === "ADJ" && (before?.tag === "AUX" || before?.lower === ",") && next?.tag !== "NOUN";
  }
  // `“…,” notes Ruiz`: behind a closing mark and before a name.
  if (known.form === "third" && before?.lower === "”")
    return /^(?:PROPN|DET|NOUN|PRON)$/.test(next?.tag ?? "");
  if (known.form === "third" && /^(?:PROPN|NOUN)$/.test(before?.tag ?? ""))
    return (
      next === undefined ||
      next.tag === "PUNCT" ||
      next.tag === "SCONJ" ||
      /^(?:that|he|she|it|they|there)$/.test(next.lower)
    );
  if (known.form === "third") return before?.tag === "PRON" && /^(?:he|she|it|who)$/.test(before.lower);
  if (before?.tag === "NOUN")
    return next === undefined || /^[.!?,]$/.test(next.lower) || /^(?:PROPN|PRON|DET|SCONJ)$/.test(next.tag);
  return (
    before?.tag === "PROPN" || (before?.tag === "PRON" && before.lower !== "its" && before.lower !== "their")
  );
}

/** Gives whether the verb is a participle; undefined where it says nothing of what was said. */
function standingOf(tokens: readonly Token[], at: number, form: Cue["form"]): boolean | undefined {
  let back = at - 1;
  let negated = false;
  let auxiliary: string | undefined;
  for (; back >= 0; back--) {
    const token = tokens[back];
    if (!token) break;
    if (token.lower === "not" || token.lower === "n't" || token.lower === "never") negated = true;
    else if (token.tag === "AUX") {
      // "would only say that": said, and nothing more.
      const only = /^(?:would|could|will)$/.test(token.lower) && tokens[back + 1]?.lower === "only";
      if (MODALS.has(token.lower) && !only) return undefined;
      auxiliary ??= token.lower;
    } else if (token.tag !== "ADV") break;
  }
  // "Having told the town, they left": what came before something else.
  if (negated || (form === "past" && (auxiliary ?? tokens[back]?.lower) === "having")) return undefined;
  const before = tokens[back];
  const led = tokens[back - 1]?.lower === "on" ? back - 2 : back - 1;
  if (before?.lower === "to" && auxiliary === undefined)
    return LEADS_ON.has(tokens[led]?.lower ?? "") || tookTo(tokens, back) ? false : undefined;
  if (form === "ing" && before?.lower === "as" && quotedFrom(tokens, at) !== undefined) return false;
  if (form === "ing") return progressive(before, auxiliary);
  if (auxiliary !== undefined && BE.has(auxiliary) && form === "past") return undefined;
  if (auxiliary === undefined && form === "past" && isThere(tokens, back)) return undefined;
  if (form === "base" && auxiliary === undefined && isBareObject(before)) return undefined;
  return false;
}

/** "there were forty cases reported worldwide": what there is has said nothing. */
function isThere(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|ADV)$/.test(tokens[at]?.tag ?? "") && tokens[at]?.lower !== "there")
    at--;
  return at < last && BE.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "there";
}

/** "took to Twitter to say": between "took to" and the infinitive stand no more words than this. */
const LONGEST_PLATFORM = 6;

function tookTo(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 2; at >= Math.max(1, to - LONGEST_PLATFORM); at--)
    if (tokens[at]?.lower === "to") return /^(?:took|takes|taken)$/.test(tokens[at - 1]?.lower ?? "");
  return false;
}

function progressive(before: Token | undefined, auxiliary: string | undefined): boolean | undefined {
  if (auxiliary !== undefined) return BE.has(auxiliary) ? false : undefined;
  if (before === undefined) return undefined;
  if (
    before.lower === "," ||
    before.lower === "—" ||
    before.lower === "–" ||
    before.lower === "and" ||
    /^[”"]$/.test(before.lower) ||
    /^(?:by|for|from|while|when|after|before|in)$/.test(before.lower)
  )
    return true;
  return before.tag === "NOUN" || before.tag === "PROPN" || before.tag === "NUM" ? true : undefined;
}

/** "let him say": the base form without a plural subject. */
function isBareObject(before: Token | undefined): boolean {
  return (
    before === undefined ||
    /^(?:he|she|it|him|her|me|us|them)$/.test(before.lower) ||
    before.tag === "DET" ||
    before.tag === "ADP"
  );
}
