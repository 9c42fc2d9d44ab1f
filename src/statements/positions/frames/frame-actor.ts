import { type NounPhrase, phraseBefore } from "../../../language/en/noun-phrases.ts";
import type { Predicate } from "../../../language/en/predicates.ts";
import { ERRAND_VERBS } from "../../../language/en/tables/position-cues.ts";
import { verbForm } from "../../../language/en/verb-forms.ts";
import type { Token } from "../../../language/tagger.ts";
import { subjectOf } from "../../frame-source.ts";
import type { CuedSentence } from "../position-passage.ts";

/** Finds who does what a verb says: its own subject, that of the verb before it, or of the errand that it is. */
export function actorOf(sentence: CuedSentence, predicate: Predicate): NounPhrase | undefined {
  const { reading, predicates } = sentence;
  const { tokens, floor } = reading;
  if (predicate.aspect === "infinitive") return errandOf(sentence, predicate);
  if (predicate.aspect === "gerund") return participleActor(sentence, predicate);
  // "he “called on Norway to stay”": the quotation begins between the subject and its verb.
  const from = tokens[predicate.from - 1]?.lower === "“" ? predicate.from - 1 : predicate.from;
  const own = phraseBefore(tokens, from, floor);
  if (own) return subjectAt(sentence, from, predicate.at + 1);
  const before = predicates.filter((one) => one.at < predicate.at && !isMisreadNoun(tokens, one));
  // "Ruiz spoke by telephone and agreed": without any other verb the first one is no participle.
  const earlier = before.findLast(agreesWithSubject) ?? before.at(-1);
  const joint = /^(?:and|or|but|,|then)$/.test(tokens[predicate.from - 1]?.lower ?? "");
  return earlier && joint ? actorOf(sentence, earlier) : undefined;
}

/** "a government pay offer": a base form right behind a noun in the singular is a noun, whatever its tag. */
function isMisreadNoun(tokens: readonly Token[], { aspect, at, from }: Predicate): boolean {
  if (aspect !== "present" || from !== at || verbForm(tokens[at]?.lower ?? "").shape !== "base") return false;
  const before = tokens[at - 1];
  return (
    before?.tag === "DET" || before?.tag === "ADJ" || (before?.tag === "NOUN" && !before.lower.endsWith("s"))
  );
}

/** Finds the subject of what stands at `from`, a relative pronoun being taken for what it stands for. */
export function subjectAt({ reading }: CuedSentence, from: number, to: number): NounPhrase | undefined {
  const verb = { lemma: "", takes: "" };
  const subject = subjectOf(reading, { from, to, verb, form: "past", participle: false }, []);
  return subject && withListed(reading, namedByBe(reading, subject));
}

/** "Ana Ruiz is an old friend of the club, who called for …": whoever is called a friend. */
function namedByBe({ tokens, floor }: CuedSentence["reading"], subject: NounPhrase): NounPhrase {
  const { from } = subject.head;
  const be = /^(?:is|was|are|were)$/.test(tokens[from - 1]?.lower ?? "");
  const named =
    be && /^an?$/.test(tokens[from]?.lower ?? "") ? phraseBefore(tokens, from - 1, floor) : undefined;
  return named ?? subject;
}

/** Words at most of one name in a list. */
const LISTED_NAME = 4;

/** "Kenya, Uganda and Fiji agreed": names before the last two belong to the subject. */
function withListed({ tokens, floor }: CuedSentence["reading"], subject: NounPhrase): NounPhrase {
  const { head } = subject;
  if (!tokens.slice(head.from, head.to).some(({ lower }) => lower === "and")) return subject;
  let { from } = head;
  for (;;) {
    if (tokens[from - 1]?.lower !== ",") break;
    let start = from - 1;
    while (
      start > floor &&
      start > from - 2 - LISTED_NAME &&
      /^(?:PROPN|DET)$/.test(tokens[start - 1]?.tag ?? "")
    )
      start--;
    const opens = start < from - 1 && (start === floor || tokens[start - 1]?.lower === ",");
    if (!opens) break;
    from = start;
  }
  return from === head.from
    ? subject
    : { ...subject, head: { from, to: head.to }, whole: { from, to: subject.whole.to } };
}

function agreesWithSubject({ aspect }: Predicate): boolean {
  return aspect !== "infinitive" && aspect !== "gerund" && aspect !== "participle";
}

/** "flew to Oslo to ask for help": an errand belongs to whoever goes. */
function errandOf(sentence: CuedSentence, predicate: Predicate): NounPhrase | undefined {
  const before = sentence.predicates.filter((one) => one.at < predicate.from);
  const nearest = before.at(-1);
  const chain = before.filter((one) => agreesWithSubject(one) || one === nearest);
  const main = chain.findLast(agreesWithSubject);
  if (!main || !before.some((one) => one.at >= main.at && isErrand(one))) return undefined;
  const between = before.filter((one) => one.at > main.at);
  return isErrand(main) && between.every(isErrand) ? actorOf(sentence, main) : undefined;
}

function isErrand({ lemmas }: Predicate): boolean {
  return lemmas.some((lemma) => ERRAND_VERBS.has(lemma));
}

/** "…, calling on Norway to stay": the subject of the clause that the participle goes with. */
function participleActor(sentence: CuedSentence, predicate: Predicate): NounPhrase | undefined {
  const before = sentence.reading.tokens[predicate.from - 1];
  const main = sentence.predicates.findLast(
    (one) => one.at < predicate.at && agreesWithSubject(one) && !one.passive,
  );
  if (!main || !(before?.lower === "," || before?.lower === "and" || before?.lower === "while"))
    return undefined;
  return actorOf(sentence, main);
}
