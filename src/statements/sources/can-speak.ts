import { BODY_WORDS, SOURCE_NOUNS } from "../../language/en/tables/source-nouns.ts";
import { TIME_NOUNS } from "../../language/en/tables/time-nouns.ts";
import { OFFICE_TITLES, TITLE_WORDS } from "../../language/en/tables/titles.ts";
import type { SourceWords } from "./describe-source.ts";

const PERSON_SUFFIX = /(?:ers?|ors?|ists?|men|man|women|woman|ants?|ees?|ians?)$/;
/** Verbs that things can be the subject of without anybody having said anything. */
const SHOWING: ReadonlySet<string> = new Set(
  "show suggest indicate imply signal find hint project demand question describe".split(" "),
);

/** Verbs whose subject has said something whatever it is: "one slide says", "those close to her insist". */
const TELLING: ReadonlySet<string> = new Set(
  "say argue claim insist contend assert allege acknowledge admit concede explain report announce warn deny state vow declare".split(
    " ",
  ),
);

/** "the number who said they had left" */
const COUNTED = /^(?:number|numbers|proportion|percentage|share)$/;

/** Adjectives that end like words for people. */
const COMPARATIVE = /^(?:old|young|high|low|bett|earli|lat|great|small|larg)er$/;

/** Says whether the words for a source are somebody or something that makes statements. */
export function canSpeak({ kind, noun = "", words, before = [] }: SourceWords, lemma: string): boolean {
  if (kind === "pronoun")
    return (
      /^(?:he|she|they|his|her|their|we|i|who|you|some|many|others|one|it)$/.test(words) &&
      !(words === "it" && SHOWING.has(lemma))
    );
  if (kind === "name") return !TIME_NOUNS.has(words.toLowerCase());
  // "those aged 12 and older"
  if (COMPARATIVE.test(noun)) return false;
  if (TELLING.has(lemma)) return noun !== "" && !TIME_NOUNS.has(noun) && !COUNTED.test(noun);
  const last = noun.slice(noun.lastIndexOf("-") + 1);
  // "the state of the harbour shows": what shows something is a document, or nobody has said anything.
  if (lemma === "show") return SOURCE_NOUNS.get(last) === "document";
  const known =
    SOURCE_NOUNS.has(last) ||
    OFFICE_TITLES.has(last) ||
    TITLE_WORDS.has(last) ||
    (BODY_WORDS.has(last) && /\p{Lu}/u.test(words));
  return (
    known || PERSON_SUFFIX.test(last) || (lemma !== "show" && before.length === 0 && /^\p{Lu}/u.test(words))
  );
}
