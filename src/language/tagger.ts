import model from "wink-eng-lite-web-model";
import winkNLP, { type PartOfSpeech, type WinkMethods } from "wink-nlp";
import type { Span } from "../model/span.ts";

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

const APOSTROPHE = /[’‘ʼ]/g;

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
    if (start < 0) continue;
    at = start + value.length;
    const lower = value.toLowerCase().replace(APOSTROPHE, "'");
    found.push({ start: offset + start, end: offset + at, lower, tag: tags[nth] ?? "X" });
  }
  return found;
}
