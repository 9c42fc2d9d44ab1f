import { findMediaNames } from "../language/en/media-names.ts";
import { findQuotedSpans } from "../language/en/quotation-marks.ts";
import { splitSentences } from "../language/en/sentences.ts";
import { RELAY_NOUNS } from "../language/en/tables/relay-cues.ts";
import { remembered } from "../language/remembered.ts";
import type { Span } from "../model/span.ts";
import { findFrames } from "./frames.ts";
import { type Paragraph, prepareParagraph, type Sentence } from "./paragraph.ts";
import { BLOCK_QUOTATION, blockQuotationIn } from "./quotations/block-quotation.ts";
import { contentStretches } from "./quoted-content.ts";
import type { Draft, FramedSentence, Passage } from "./reader.ts";
import { READERS } from "./readers.ts";
import type { SourceWords } from "./sources/describe-source.ts";

/**
 * Reads every statement out of a passage, in order. A passage that stands as a whole in quotation marks and holds
 * quotations of its own is read inside its marks.
 */
export function readPassage(paragraph: Paragraph, kind: Passage["kind"]): Draft[] {
  const { text, quotations } = paragraph;
  const drafts = readMarked(paragraph, kind);
  const outer = kind === "article" ? blockQuotationIn(text, quotations) : undefined;
  if (!outer) {
    if (quotations.length === 0) return drafts;
    const passed = drafts.flatMap((draft) => passedOn(text, quotations, draft));
    return passed.length === 0 ? drafts : [...drafts, ...passed].sort(byPlace);
  }
  const block = drafts.filter((draft) => draft.reader === BLOCK_QUOTATION);
  return [...block, ...readInside(text, outer, kind)];
}

/** Reads the words inside a pair of marks as a passage of their own. */
function readInside(text: string, { start, end }: Span, kind: Passage["kind"]): Draft[] {
  const inside = text.slice(start, end);
  const whole = { start: 0, end: inside.length };
  const quotations = findQuotedSpans(inside, [whole]);
  const paragraph = prepareParagraph({ text: inside, quotations, sentences: splitSentences(inside, whole) });
  return readMarked(paragraph, kind).map((draft) => moveDraft(draft, start));
}

/** Moves a draft by an offset. */
function moveDraft(draft: Draft, offset: number): Draft {
  const move = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const { source, cue, venue, addressee, lead } = draft;
  return {
    ...draft,
    content: move(draft.content),
    utterance: `${offset} ${draft.utterance}`,
    ...(source ? { source: { ...source, span: move(source.span) } } : {}),
    ...(cue ? { cue: move(cue) } : {}),
    ...(venue ? { venue: move(venue) } : {}),
    ...(addressee ? { addressee: move(addressee) } : {}),
    ...(lead ? { lead: move(lead) } : {}),
  };
}

function readMarked({ text, quotations, sentences: tagged }: Paragraph, kind: Passage["kind"]): Draft[] {
  const sentences = tagged.map(framedSentence);
  const framed = { text, quotations, kind, sentences };
  const stretches = contentStretches(framed);
  const passage: Passage = { text, quotations, kind, sentences, stretches };
  const drafts: Draft[] = [];
  const silent = stretches.length === 0;
  for (const reader of READERS)
    if (!(silent && reader.ofFrames)) for (const draft of reader.read(passage)) drafts.push(draft);
  return drafts.length > 1 ? drafts.sort(byPlace) : drafts;
}

/** Written out, since copying an object with a field more takes longer than much of the reading. */
function framedSentence(sentence: Sentence): FramedSentence {
  const { start, end, tokens, quoted, small } = sentence;
  return { start, end, tokens, quoted, small, frames: findFrames(sentence) };
}

function byPlace(a: Draft, b: Draft): number {
  return a.content.start - b.content.start || b.content.end - a.content.end;
}

/** Words of another newsroom, quoted, hold statements of their own: `“…, three officials told the Herald,” the outlet reports`. */
function passedOn(text: string, quotations: readonly Span[], { mode, content, source }: Draft): Draft[] {
  if (mode !== "direct" || !source || !isNewsroom(source)) return [];
  if (!quotations.includes(content)) return [];
  return readInside(text, content, "article");
}

/** So many names are remembered with whether they are a newsroom's. */
const MOST_NAMES = 5_000;

const namesNewsroom = remembered(MOST_NAMES, (words) => findMediaNames(words).some((name) => name.certain));

function isNewsroom({ kind, words, noun = "" }: SourceWords): boolean {
  if (kind === "name") return namesNewsroom(words);
  return RELAY_NOUNS.includes(noun);
}
