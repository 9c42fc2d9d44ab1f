import { phraseBefore } from "../../../language/en/noun-phrases.ts";
import type { Predicate } from "../../../language/en/predicates.ts";
import { GRANTED_VERBS, LISTED_VERBS } from "../../../language/en/tables/position-cues.ts";
import type { CuedSentence } from "../position-passage.ts";
import { matterEnd } from "./matter-end.ts";

/**
 * Gives where the word that makes a verb a promise stands, if its subject is whoever speaks, or a party of which it is
 * told as settled: "we will", "said it would", "said the council would", "Norway is to".
 */
export function futureOf(sentence: CuedSentence, predicate: Predicate): number | undefined {
  const { tokens, quoted, reading } = sentence;
  const will = futureWord(sentence, predicate);
  if (will === undefined) return undefined;
  let at = will - 1;
  while (tokens[at]?.tag === "ADV") at--;
  const pronoun = tokens[at];
  // "that is what we are going to discuss": no promise, but what is asked or told.
  if (/^(?:what|which|how|where|when|who|why|whether|if|as)$/.test(tokens[at - 1]?.lower ?? ""))
    return undefined;
  const word = tokens[will]?.lower ?? "";
  // "will not likely sign": somebody's guess at what a party does.
  if (
    tokens
      .slice(will, predicate.at)
      .some(({ lower }) => /^(?:likely|probably|perhaps|maybe|ever)$/.test(lower))
  )
    return undefined;
  const able = word !== "could" || isAnyOf(predicate, GRANTED_VERBS);
  if (!able) return undefined;
  if (pronoun?.tag !== "PRON" && /^(?:can|ca|cannot)$/.test(word)) return undefined;
  if (pronoun?.tag !== "PRON") return isGiven(sentence, predicate, will) ? will : undefined;
  // "we cannot accept that": what others ask for; "we cannot sleep" refuses nobody.
  if (/^(?:can|ca|cannot)$/.test(word))
    return /^(?:we|i)$/.test(pronoun.lower) && quoted[at] && isAnyOf(predicate, REFUSED_DEEDS)
      ? will
      : undefined;
  if (/^(?:we|i)$/.test(pronoun.lower))
    return quoted[at] && !/^(?:would|could)$/.test(word) ? will : undefined;
  if (quoted[at] || !/^(?:he|she|it|they)$/.test(pronoun.lower)) return undefined;
  const before = tokens[at - 1]?.lower === "that" ? at - 1 : at;
  const said = reading.cues.some((cue) => cue.to === before && TELLS.has(cue.verb.lemma));
  return said || (word === "would" && isToldBehind(sentence, { subject: at, predicate })) ? will : undefined;
}

/** What somebody says that they cannot do for others, base forms. */
const REFUSED_DEEDS: ReadonlySet<string> = new Set(
  "accept agree allow sign support tolerate offer permit compromise negotiate grant approve ratify".split(
    " ",
  ),
);

/** Verbs of saying whose clause tells what their subject will do. */
const TELLS: ReadonlySet<string> = new Set(
  "say tell add state declare insist indicate signal confirm".split(" "),
);

/** "She would pay, she told the council": the verb of saying behind it has the same pronoun. */
function isToldBehind(
  { tokens, reading }: CuedSentence,
  { subject, predicate }: { readonly subject: number; readonly predicate: Predicate },
): boolean {
  const pronoun = tokens[subject]?.lower;
  if (!isAnyOf(predicate, GRANTED_VERBS) && !isAnyOf(predicate, LISTED_VERBS)) return false;
  const leads = subject === reading.floor || tokens[subject - 1]?.tag === "ADV";
  return (
    leads &&
    reading.cues.some(
      ({ from, verb: told }) =>
        from > predicate.at &&
        TELLS.has(told.lemma) &&
        tokens[from - 1]?.lower === pronoun &&
        tokens[from - 2]?.lower === ",",
    )
  );
}

function isAnyOf({ lemmas }: Predicate, verbs: ReadonlySet<string>): boolean {
  return lemmas.some((lemma) => verbs.has(lemma));
}

/**
 * "Norway will pay", "Norway is to pay", "said the council would not pay": what a party does for or against others, told
 * as settled by the report or by whoever speaks.
 */
function isGiven(sentence: CuedSentence, predicate: Predicate, will: number): boolean {
  const { tokens, quoted, reading } = sentence;
  if (quoted[will] || isDoubted(sentence, predicate)) return false;
  const word = tokens[will]?.lower ?? "";
  // "pay is to increase": what is done to nothing is no deed of a party.
  const done = predicate.aspect !== "infinitive" || matterEnd(reading, predicate.at) - predicate.at > 1;
  // "Norway will not enter talks": what a party will not do it might have granted.
  const deeds = predicate.negated ? [GRANTED_VERBS, LISTED_VERBS] : [LISTED_VERBS];
  if (!/^(?:would|could)$/.test(word))
    return done && deeds.some((verbs) => isAnyOf(predicate, verbs)) && isDue(sentence, will);
  const subject = phraseBefore(tokens, will, reading.floor);
  if (!subject || !isAnyOf(predicate, predicate.negated ? GRANTED_VERBS : LISTED_VERBS)) return false;
  const from = tokens[subject.head.from - 1]?.lower === "that" ? subject.head.from - 1 : subject.head.from;
  return word === "would" && reading.cues.some((cue) => cue.to === from && TELLS.has(cue.verb.lemma));
}

/** "it is unlikely that Norway will pay" */
function isDoubted({ tokens }: CuedSentence, { at }: Predicate): boolean {
  const that = tokens.findLastIndex(({ lower }, nth) => lower === "that" && nth < at);
  return /^(?:unlikely|likely|possible|probable|unclear|doubtful|hopes?|fears?|hoped|feared)$/.test(
    tokens[that - 1]?.lower ?? "",
  );
}

/** "was to deliver" tells what became of it, unless an accord obliged to it. */
function isDue({ tokens }: CuedSentence, word: number): boolean {
  return !/^(?:was|were)$/.test(tokens[word]?.lower ?? "") || tokens.some(({ lower }) => lower === "under");
}

/** "will", "'ll", "won't", "would", "could", or the "are" of "are going to" and "are to". */
function futureWord({ tokens }: CuedSentence, predicate: Predicate): number | undefined {
  for (let at = predicate.from; at < predicate.at; at++) {
    if (/^(?:will|'ll|wo|would|could)$/.test(tokens[at]?.lower ?? "")) return at;
    if (predicate.negated && /^(?:can|ca|cannot)$/.test(tokens[at]?.lower ?? "")) return at;
  }
  if (predicate.aspect !== "infinitive") return undefined;
  const going = tokens[predicate.from - 1]?.lower === "going";
  const be = going ? predicate.from - 2 : predicate.from - 1;
  const negated = tokens[be]?.lower === "not" ? be - 1 : be;
  const forms = going ? /^(?:am|are|is|'re|'m|'s)$/ : /^(?:are|is|was|were)$/;
  return forms.test(tokens[negated]?.lower ?? "") ? negated : undefined;
}
