import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { NO_COMMENT } from "../../language/en/tables/no-comment.ts";
import { tagWords } from "../../language/tagger.ts";
import type { Draft, FramedSentence, Passage, StatementReader } from "../reader.ts";
import { describeSource } from "../sources/describe-source.ts";

const NAME = "no comment";

/** Reads that somebody was asked and said nothing. It is kept apart from statements. */
export const noComment: StatementReader = {
  name: NAME,
  reads: "That somebody was asked and did not answer; kept as a silence, not as a statement.",
  examples: [
    { drawn: "⟦content:⟦source:The ministry⟧ did not respond to a request for comment.⟧" },
    { drawn: "⟦content:⟦source:Ana Ruiz⟧ declined to comment on the talks.⟧" },
    { drawn: "⟦content:⟦source:The mayor's office⟧ had no immediate comment.⟧" },
    { drawn: "The patient did not respond to the treatment.", not: "Nobody was asked anything." },
  ],
  read: (passage) =>
    passage.kind === "post" || !REFUSING.test(passage.text)
      ? []
      : passage.sentences.flatMap((sentence) => silenceIn(passage, sentence) ?? []),
};

/** What every silence holds one of; most paragraphs have none of them, which is told faster than by the pattern. */
const REFUSING = /n(?:o |ot|['’]t)|declined|refused/;

function silenceIn({ text, quotations }: Passage, sentence: FramedSentence): Draft | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const hit = words.match(NO_COMMENT);
  if (hit?.index === undefined) return undefined;
  const at = sentence.start + hit.index;
  if (quotations.some((quote) => quote.start <= at && at < quote.end)) return undefined;
  const tokens = sentence.tokens.length > 0 ? sentence.tokens : tagWords(words, sentence.start);
  const verb = tokens.findIndex((token) => token.start >= at);
  const phrase = verb > 0 ? phraseBefore(tokens, verb, 0) : undefined;
  if (!phrase) return undefined;
  const source = describeSource(text, tokens, phrase);
  return {
    reader: NAME,
    mode: "silence",
    content: { start: source.span.start, end: sentence.end },
    source,
    utterance: `silence ${at}`,
  };
}
