import { makeDraft } from "../make-draft.ts";
import { type ContentStretch, trimContent } from "../quoted-content.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";
import { canSpeak } from "../sources/can-speak.ts";
import { isTerm } from "./terms.ts";

const NAME = "indirect statement";

/** Reads clauses that are attributed in the reporter's words. */
export const indirectStatement: StatementReader = {
  name: NAME,
  reads: "A clause in the reporter's words, with who says it before, behind or in the middle of it.",
  examples: [
    { drawn: "⟦source:The mayor⟧ ⟦cue:said⟧ on Monday that ⟦content:the harbour would stay open⟧." },
    { drawn: "⟦content:The harbour would stay open⟧, ⟦source:the mayor⟧ ⟦cue:said⟧." },
    {
      drawn:
        "⟦content:The talks were short⟧, ⟦source:two officials⟧ ⟦cue:said⟧, and ⟦content:they did not lead anywhere⟧.",
    },
    {
      drawn:
        "⟦source:Ana Ruiz, the mayor of Arrel⟧, ⟦cue:told⟧ the Harbour News ⟦content:the talks had failed⟧.",
    },
    {
      drawn: "⟦source:Ana Ruiz, who⟧ has ⟦cue:said⟧ ⟦content:she will not run again⟧, left early.",
    },
    { drawn: "⟦source:A clerk who took part in the talks⟧ ⟦cue:said⟧ ⟦content:they had failed⟧." },
    { drawn: "The council was ⟦cue:told⟧ by ⟦source:its bankers⟧ that ⟦content:the loan was gone⟧." },
    { drawn: "⟦source:Officials⟧ issued a ⟦cue:warning that⟧ ⟦content:more storms were coming⟧." },
    { drawn: "⟦source:Ana Ruiz⟧'s ⟦cue:claim that⟧ ⟦content:the loan was gone⟧ was denied." },
    {
      drawn:
        "The council ignored a ⟦cue:warning⟧ from ⟦source:its bankers⟧ that ⟦content:the loan was gone⟧.",
    },
    { drawn: "⟦source:The mayor⟧ was ⟦cue:quoted as saying⟧ that ⟦content:the talks had failed⟧." },
    {
      drawn:
        "⟦content:The harbour will close⟧, ⟦source:the mayor⟧ ⟦cue:said⟧, ⟦content:because nobody pays for it⟧.",
    },
    { drawn: "⟦source:Mayor⟧ ⟦cue:Says⟧ ⟦content:Harbour Will Stay Open for Years⟧" },
    { drawn: "⟦source:Tom Lund, the union's leader⟧, also ⟦cue:said⟧ ⟦content:the quay was unsafe⟧." },
    { drawn: "⟦source:The captain⟧ took to the radio to ⟦cue:say⟧ ⟦content:he was safe⟧." },
    {
      drawn: "⟦source:The mayor⟧ ⟦cue:said⟧ ⟦content:the quay was safe⟧, a claim that the captains deny.",
    },
    {
      drawn: "Asked whether she would go, the mayor said nothing.",
      not: "What somebody was asked is not what she said.",
    },
    {
      drawn: "The report that lay on the table was thin.",
      not: "What a relative clause says of a report is not in it.",
    },
    {
      drawn: "The mayor did not say that the harbour would close.",
      not: "What somebody did not say is no statement.",
    },
    {
      drawn: "The mayor could argue that the harbour was hers.",
      not: "What somebody could say is no statement.",
    },
  ],
  ofFrames: true,
  read: (passage) =>
    passage.stretches
      .filter((one) => one.frame.clause && one.frame.lemma !== "according to" && isIndirect(passage, one))
      .map((one) => indirectDraft(passage, one, NAME)),
};

/** Says whether content is in the reporter's words and attributed to somebody who can say something. */
export function isIndirect(passage: Passage, { frame, direct, span, source }: ContentStretch): boolean {
  if (direct || frame.takes.includes("b") || frame.takes === "q") return false;
  if (!source || span.end <= span.start) return false;
  return canSpeak(source, frame.lemma) || WHO.test(passage.text.slice(source.span.start, source.span.end));
}

/** Whatever has a relative clause with "who" is a person. */
const WHO = /\s(?:who|whose)\s/;

/** Makes the draft of a statement in the reporter's words, mixed where some of them are quoted. */
export function indirectDraft(passage: Passage, stretch: ContentStretch, reader: string): Draft {
  const words = stretch.quotations.filter((quote) => !isTerm(passage.text, quote));
  const content = trimContent(passage.text, stretch.span);
  return makeDraft(stretch, { reader, mode: words.length > 0 ? "mixed" : "indirect", content });
}
