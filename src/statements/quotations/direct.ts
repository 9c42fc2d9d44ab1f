import type { Span } from "../../model/span.ts";
import { makeDraft } from "../make-draft.ts";
import type { ContentStretch } from "../quoted-content.ts";
import type { Draft, Passage, StatementReader } from "../reader.ts";
import { signedBehind } from "../sources/signed-behind.ts";
import { isAnnounced, toldBefore } from "../sources/told-before.ts";
import { blockQuotationIn } from "./block-quotation.ts";
import { turnIn } from "./speaker-turn.ts";
import { isTerm, isTitle } from "./terms.ts";

const NAME = "direct quotation";
/** A quotation without a verb of saying that is shorter than this says nothing by itself. */
const FEWEST_WORDS_ALONE = 4;

/** Reads words in quotation marks: with their verb before, behind or between them, or carried over. */
export const directQuotation: StatementReader = {
  name: NAME,
  reads:
    "Words in quotation marks, with the verb of saying before them, behind them or between them, or with none.",
  examples: [
    { drawn: "“⟦content:We will not sell the harbour,⟧” ⟦source:Ana Ruiz⟧ ⟦cue:said⟧ on Monday." },
    {
      drawn:
        "“⟦content:We will wait,⟧” ⟦cue:said⟧ ⟦source:Ana Ruiz, the mayor of Arrel⟧, “⟦content:but not for ever.⟧”",
    },
    { drawn: "⟦source:Ruiz⟧ ⟦cue:wrote⟧ on her page that “⟦content:the council has slept for years.⟧”" },
    { drawn: "⟦source:Ruiz⟧ ⟦cue:told⟧ reporters: “⟦content:Nobody asked us. Nobody will.⟧”" },
    { drawn: "“⟦content:We are tired,⟧” ⟦source:the captain⟧ ⟦cue:said⟧. “⟦content:We want to go home.⟧”" },
    { drawn: "⟦source:Ana Ruiz⟧'s answer was short: “⟦content:No, never.⟧”" },
    { drawn: "⟦source:Ana Ruiz⟧ was blunt. “⟦content:They lied to us for ten years.⟧”" },
    { drawn: "“⟦content:We will keep the harbour.⟧” — ⟦source:Ana Ruiz, mayor of Arrel⟧" },
    { drawn: "If the tax comes, ⟦source:Ruiz⟧ ⟦cue:said⟧, “⟦content:we are finished.⟧”" },
    { drawn: "“⟦content:They blinked,⟧” ⟦cue:wrote⟧ ⟦source:Jan Lund of the Harbour Bank⟧." },
    { drawn: "⟦source:RUIZ⟧: “⟦content:Nobody asked us a thing.⟧” THE FACTS: The council asked everybody." },
    { drawn: "In a post on Monday, ⟦source:Ana Ruiz⟧: “⟦content:We will keep the harbour.⟧”" },
    { drawn: "The plan was ⟦cue:described⟧ by ⟦source:Ana Ruiz⟧ as “⟦content:reckless.⟧”" },
    {
      drawn: "The mayor of Arrel drives a car that her son calls the “Green Danger”.",
      not: "A nickname is no statement.",
    },
    {
      drawn: "The “harbour tax” was raised in May.",
      not: "A term in quotation marks is nobody's statement.",
    },
  ],
  read: readDirect,
};

function readDirect(passage: Passage): Draft[] {
  if (passage.kind === "post" || turnIn(passage) || blockQuotationIn(passage.text, passage.quotations))
    return [];
  const { stretches } = passage;
  const drafts: Draft[] = [];
  let last: Draft | undefined;
  passage.quotations.forEach((quote, nth) => {
    const framed = bestStretch(stretches, quote);
    const draft = framed
      ? framedDraft(passage, framed, quote)
      : aloneDraft(passage, quote, nth, last, stretches);
    if (!draft) return;
    drafts.push(draft);
    last = draft;
  });
  return drafts;
}

/** Of the frames whose content holds a quotation the innermost attributes it. */
function bestStretch(stretches: readonly ContentStretch[], quote: Span): ContentStretch | undefined {
  const all = stretches.filter((one) => one.quotations.includes(quote));
  const spoken = all.filter((one) => !one.frame.takes.includes("b"));
  const holding = spoken.length > 0 ? spoken : all;
  return holding.reduce<ContentStretch | undefined>(
    (best, one) =>
      best === undefined || one.span.end - one.span.start < best.span.end - best.span.start ? one : best,
    undefined,
  );
}

function framedDraft(passage: Passage, stretch: ContentStretch, quote: Span): Draft | undefined {
  if (isTitle(passage.text, quote) || (!stretch.direct && isTerm(passage.text, quote))) return undefined;
  return makeDraft(stretch, { reader: NAME, mode: "direct", content: quote });
}

/** A quotation without a verb of its own goes on with the one before it, or leads up to the one behind it. */
function aloneDraft(
  passage: Passage,
  quote: Span,
  nth: number,
  last: Draft | undefined,
  stretches: readonly ContentStretch[],
): Draft | undefined {
  const signed = signedBehind(passage.text, quote);
  if (signed)
    return {
      reader: NAME,
      mode: "direct",
      content: quote,
      source: signed,
      utterance: `signed ${quote.start}`,
    };
  const announced = isAnnounced(passage.text, quote);
  const told =
    announced || standsAlone(passage, quote, last === undefined)
      ? toldBefore(passage, quote, { announced, first: last === undefined })
      : undefined;
  if (!told && announced !== ":" && !standsAlone(passage, quote, last === undefined)) return undefined;
  if (announced !== ":" && isTerm(passage.text, quote)) return undefined;
  const base = { reader: NAME, mode: "direct", content: quote } as const;
  if (last && !told) {
    const { source, cue, utterance, venue, addressee } = last;
    return {
      ...base,
      utterance,
      ...(source ? { source } : {}),
      ...(cue ? { cue } : {}),
      ...(venue ? { venue } : {}),
      ...(addressee ? { addressee } : {}),
    };
  }
  const next = passage.quotations[nth + 1];
  const leadsUp =
    next && /^[”"\s“']*$/.test(passage.text.slice(quote.end, next.start))
      ? bestStretch(stretches, next)
      : undefined;
  if (leadsUp?.direct) return makeDraft(leadsUp, base);
  return { ...base, utterance: `alone ${quote.start}`, ...(told ? { source: told } : {}) };
}

/** Says whether a quotation is a sentence of its own and not a term within the reporter's sentence. */
function standsAlone({ text }: Passage, quote: Span, first: boolean): boolean {
  const before = text.slice(0, quote.start).replace(OPENER, "").trimEnd();
  const opens = before === "" || /[.!?:”"']$/.test(before);
  const rest = text.slice(quote.end).replace(CLOSER, "");
  // A line below the quotation that is not its signature says nothing of it.
  const behind = /^\s*\n/.test(rest) ? "" : rest.trimStart();
  const ends =
    /[.!?…,]['’”"]?$/.test(text.slice(quote.start, quote.end).trimEnd()) ||
    /^[.!?]/.test(behind) ||
    quote.end >= text.length;
  const words = text.slice(quote.start, quote.end).split(/\s+/).length;
  // `“We are tired. It is a cut” for small boats.`: whole sentences are quoted, whatever follows them.
  if (opens && !first && /[.!?]\s/.test(text.slice(quote.start, quote.end))) return true;
  return (
    opens &&
    ends &&
    (!first || words >= FEWEST_WORDS_ALONE) &&
    (behind === "" || /^[\p{Lu}“"‘'.]/u.test(behind))
  );
}

const OPENER = /(?:''|[“"«„‘'])$/;
const CLOSER = /^(?:''|[”"»“’'])/;
