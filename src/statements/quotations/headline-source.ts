import { isHeadlineCase } from "../../language/en/headline-case.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { HEADLINE_SOURCES } from "../../language/en/tables/headline-sources.ts";
import { tagWords } from "../../language/tagger.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";
import { describeSource } from "../sources/describe-source.ts";

const NAME = "headline's source";
/** `Harbour police:` at the head of a line, up to three words before the one that decides. */
const SOURCE = /^\s*((?:[\p{L}'’-]+ ){0,3}([\p{L}-]+)):\s+(?=[\p{L}\d‘'])/u;
/** Fewer words than this are an entry of a list. */
const FEWEST_WORDS = 3;
/** A line longer than this is no headline. */
const LONGEST_HEADLINE = 200;

/** Reads a headline that names its source before a colon. */
export const headlineSource: StatementReader = {
  name: NAME,
  reads: "A headline that names who or what says it before a colon.",
  examples: [
    { drawn: "⟦source:Poll⟧: ⟦content:Most voters in Arrel back the harbour⟧" },
    { drawn: "⟦source:Harbour police⟧: ⟦content:two held after bank robbery⟧" },
    { drawn: "Opening hours: Monday to Friday from nine", not: "Hours say nothing." },
    { drawn: "Police: Two were held.", not: "A sentence with a full stop is no headline." },
  ],
  read: readHeadline,
};

function readHeadline({ text, kind, quotations }: Passage): Draft[] {
  if (kind !== "article" || !text.includes(":")) return [];
  const line = text.trimEnd();
  const hit = line.length <= LONGEST_HEADLINE ? line.match(SOURCE) : null;
  const [all = "", words = "", noun = ""] = hit ?? [];
  if (!HEADLINE_SOURCES.has(noun.toLowerCase()) || (/[.!]["”’]?$/.test(line) && !isHeadlineCase(line)))
    return [];
  if (line.slice(all.length).split(/\s+/).length < FEWEST_WORDS || quotations[0]?.start === all.length + 1)
    return [];
  const tokens = tagWords(words, text.indexOf(words));
  const phrase = phraseAfter(tokens, 0, tokens.length);
  if (phrase?.head.to !== tokens.length) return [];
  const content = { start: all.length, end: line.replace(/[.\s]+$/, "").length };
  const source = describeSource(text, tokens, phrase);
  return [
    {
      reader: NAME,
      mode: quotations.length > 0 ? "mixed" : "indirect",
      content,
      source,
      utterance: "headline",
    },
  ];
}
