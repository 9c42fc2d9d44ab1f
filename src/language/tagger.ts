import model from "wink-eng-lite-web-model";
import winkNLP, { type PartOfSpeech, type WinkMethods } from "wink-nlp";
import type { Span } from "../model/span.ts";
import { speechVerbForm } from "./en/speech-verbs.ts";

/** Universal part-of-speech tags (Universal Dependencies, version 2). */
export type Tag = PartOfSpeech;

/** A word or mark of a sentence with its part of speech; offsets are UTF-16 code units of the text that was tagged. */
export interface Token extends Span {
  /** The words as they stand, lower case, with straight apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
}

let nlp: WinkMethods | undefined;

/** The parts of the model that only serve sentiment and entities are left out, since they slow the start. */
function loaded(): WinkMethods {
  const unused = (): unknown => ({ machines: [], transformers: [] });
  nlp ??= winkNLP({ ...model, ner: unused }, ["pos"]);
  return nlp;
}

const APOSTROPHE = /[’‘ʼ]/;
const APOSTROPHES = /[’‘ʼ]/g;

/**
 * Tags the words of one sentence (wink-nlp with its English web model, pinned behind this function). The model is
 * loaded at the first call. Offsets count from the start of `sentence`, moved by `offset`.
 */
export function tagWords(sentence: string, offset = 0): Token[] {
  const { its, readDoc } = loaded();
  const tokens = readDoc(sentence).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(its.pos) as Tag[];
  const found: Token[] = [];
  let at = 0;
  for (const [nth, value] of values.entries()) {
    const start = sentence.indexOf(value, at);
    if (start < 0 || value.trim() === "") continue;
    at = start + value.length;
    const folded = value.toLowerCase();
    const lower = APOSTROPHE.test(folded) ? folded.replace(APOSTROPHES, "'") : folded;
    const raw = tags[nth] ?? "X";
    const tag = raw === "VERB" && found.at(-2)?.lower === "according" ? "NOUN" : repairTag(value, raw, found);
    const last = found.at(-1);
    // "Wade said": a capitalised word before a verb of saying is a name.
    if (
      last?.tag === "VERB" &&
      tag === "VERB" &&
      isSaying(lower) &&
      NAME_LIKE.test(sentence.slice(last.start - offset))
    ) {
      found[found.length - 1] = { ...last, tag: "PROPN" };
    }
    found.push({ start: offset + start, end: offset + at, lower, tag });
  }
  return found;
}

function isSaying(word: string): boolean {
  const form = speechVerbForm(word)?.form;
  return form === "past" || form === "third";
}

const NAME_LIKE = /^\p{Lu}\p{Ll}/u;
const OPENS_SENTENCE = /^[“«„‘(:.!?—–]$/;
const MISTAGGED: ReadonlySet<Tag> = new Set(["VERB", "INTJ", "X", "ADV", "ADJ"]);
const ADVERBS: ReadonlySet<string> = new Set(["further", "later", "earlier"]);

/** Corrects what the model often gets wrong: surnames that are also words ("Wade said"), adverbs read as verbs. */
function repairTag(value: string, tag: Tag, found: readonly Token[]): Tag {
  if (tag === "VERB" && ADVERBS.has(value)) return "ADV";
  const before = found.at(-1);
  if (!MISTAGGED.has(tag) || before === undefined || OPENS_SENTENCE.test(before.lower)) return tag;
  if (before.lower === '"' && found.filter((token) => token.lower === '"').length % 2 === 1) return tag;
  return NAME_LIKE.test(value) && tag !== "ADJ" ? "PROPN" : tag;
}
