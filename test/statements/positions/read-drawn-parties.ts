import { phraseAfter } from "../../../src/language/en/phrase-after.ts";
import { splitSentences } from "../../../src/language/en/sentences.ts";
import { tagWords } from "../../../src/language/tagger.ts";
import type { Page } from "../../../src/model/page.ts";
import type { Report } from "../../../src/model/report.ts";
import { gatherPartyStory, partyMemory } from "../../../src/statements/positions/parties/party-memory.ts";
import { describeParties } from "../../../src/statements/positions/parties/party-words.ts";
import {
  type ResolvedParty,
  rememberSubject,
  resolveParties,
} from "../../../src/statements/positions/parties/resolve-party.ts";
import { draw } from "../../draw.ts";

/** Makes the only page of a story, with one report whose body is all of its text, published on a day. */
export function pageWith(text: string, day: string): { page: Page; report: Report } {
  const body = { page: "p", start: 0, end: text.length };
  const page: Page = {
    id: "p",
    source: "p.txt",
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: [body],
    labels: [],
  };
  const published = {
    field: "published",
    value: day,
    basis: "implied",
    because: "the test says so",
  } as const;
  const report: Report = {
    id: "p.r1",
    page: "p",
    kind: "article",
    body: [body],
    sentences: splitSentences(text, body),
    published,
    labels: [published],
  };
  return { page, report };
}

/** Resolves what is drawn as ⟦party:…⟧ in a text, in order; each is remembered as a subject for those behind it. */
export function readDrawnParties(drawn: string, day = "2031-05-06"): ResolvedParty[][] {
  const { text, spans } = draw(drawn);
  const { page, report } = pageWith(text, day);
  const memory = partyMemory(gatherPartyStory([page], [report]), report, text);
  return (spans["party"] ?? []).map((span) => {
    const sentence = report.sentences.find((one) => one.start <= span.start && span.end <= one.end);
    if (!sentence) throw new Error(`No sentence holds what is drawn: ${drawn}`);
    const tokens = tagWords(text.slice(sentence.start, sentence.end), sentence.start);
    const from = tokens.findIndex((token) => token.start === span.start);
    const to = tokens.findIndex((token) => token.end === span.end) + 1;
    const run = { from, to };
    const phrase = phraseAfter(tokens, from, to) ?? { head: run, beside: [], whole: run };
    return describeParties(text, tokens, phrase).flatMap((words) => {
      const parties = resolveParties(words, words.span.start, memory);
      for (const party of parties) rememberSubject(memory, words, party, words.span.start);
      return parties;
    });
  });
}
