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

interface Tagger {
  readonly methods: WinkMethods;
  /** The words that the tagger knows, each with its place in `list`; it adds every word that it meets. */
  readonly places: Record<string, number>;
  readonly list: readonly string[];
  /** How many words the model brings along. */
  readonly own: number;
}

let tagger: Tagger | undefined;

/** With more learned words than so many the tagger is loaded anew, because it keeps what it has been made to forget. */
const MOST_LEARNED = 300_000;

/** The parts of the model that only serve sentiment and entities are left out, since they slow the start. */
function loaded(): Tagger {
  if (tagger && tagger.list.length - tagger.own < MOST_LEARNED) return tagger;
  const unused = (): unknown => ({ machines: [], transformers: [] });
  const core = (model.core as () => CoreModel)();
  const { hash, list } = core.features.lexeme;
  tagger = {
    methods: winkNLP({ ...model, core: () => core, ner: unused }, ["pos"]),
    places: hash,
    list,
    own: list.length,
  };
  return tagger;
}

/** What is used here of the model's words. */
interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly hash: Record<string, number>; readonly list: readonly string[] };
  };
}

/**
 * Makes the tagger forget the words that it met: it cuts "Wade's" in two, but not where an earlier sentence ended in
 * "Wade's.", so that what a sentence gives would depend on the ones before. A word of letters alone is never cut.
 */
function forgetFrom({ places, list }: Tagger, first: number): void {
  for (let nth = first; nth < list.length; nth++) {
    const word = list[nth] ?? "";
    if (!ONLY_LETTERS.test(word)) delete places[word];
  }
}

const ONLY_LETTERS = /^[A-Za-z]+$/;

const APOSTROPHE = /[’‘ʼ]/;
const APOSTROPHES = /[’‘ʼ]/g;

/** So many sentences are remembered with their words, some 25 MB: quotations, positions and events tag the same ones. */
const MOST_SENTENCES = 10_000;
const known = new Map<string, { readonly offset: number; readonly tokens: readonly Token[] }>();

/**
 * Tags the words of one sentence (wink-nlp with its English web model, pinned behind this function). The model is
 * loaded at the first call. Offsets count from the start of `sentence`, moved by `offset`.
 */
export function tagWords(sentence: string, offset = 0): readonly Token[] {
  const before = known.get(sentence);
  // Most sentences are asked for again in the same paragraph.
  if (before) return before.offset === offset ? before.tokens : moved(before.tokens, offset - before.offset);
  const tokens = tagAnew(sentence, offset);
  if (known.size >= MOST_SENTENCES) known.clear();
  if (sentence.length <= LONGEST_REMEMBERED) known.set(sentence, { offset, tokens });
  return tokens;
}

function moved(tokens: readonly Token[], by: number): Token[] {
  return tokens.map(({ start, end, lower, tag }) => ({ start: start + by, end: end + by, lower, tag }));
}

/** Forgets every sentence that was tagged, so that tagging can be measured. */
export function forgetSentences(): void {
  known.clear();
}

/** What is longer is no sentence, and would take the room of many. */
const LONGEST_REMEMBERED = 2_000;

function tagAnew(sentence: string, offset: number): Token[] {
  const { values, tags } = rawTags(sentence);
  const found: Token[] = [];
  let at = 0;
  for (const [nth, value] of values.entries()) {
    const start = sentence.indexOf(value, at);
    if (start < 0 || value.trim() === "") continue;
    at = start + value.length;
    const folded = value.toLowerCase();
    const lower = APOSTROPHE.test(folded) ? folded.replace(APOSTROPHES, "'") : folded;
    const raw = tags[nth] ?? "X";
    if (DOMAIN.test(value) && isAddress(found, offset + start)) {
      found.pop();
      const site = found.pop();
      if (site)
        found.push({ start: site.start, end: offset + at, lower: `${site.lower}.${lower}`, tag: "PROPN" });
      continue;
    }
    const tag = raw === "VERB" && found.at(-2)?.lower === "according" ? "NOUN" : repairTag(value, raw, found);
    const last = found.at(-1);
    // "Wade said": a capitalised word before a verb of saying is a name.
    if (
      last?.tag === "VERB" &&
      tag === "VERB" &&
      isSaying(lower) &&
      NAME_LIKE.test(sentence.slice(last.start - offset))
    ) {
      found[found.length - 1] = retagged(last, "PROPN");
    }
    // "a think tank said"
    if (last?.lower === "think" && lower.startsWith("tank")) found[found.length - 1] = retagged(last, "NOUN");
    if (
      last &&
      tag === "PROPN" &&
      isNameBefore(sentence, last, { value, start, offset, before: found.at(-2) })
    )
      found[found.length - 1] = retagged(last, "PROPN");
    found.push({ start: offset + start, end: offset + at, lower, tag });
  }
  return found;
}

/** Written out, so that all words keep one shape in memory: a copy by "..." has its own and slows whatever reads words. */
function retagged({ start, end, lower }: Token, tag: Tag): Token {
  return { start, end, lower, tag };
}

interface NameBehind {
  readonly value: string;
  readonly start: number;
  readonly offset: number;
  readonly before: Token | undefined;
}

/** "said Will Ruiz", "He Weihan": a verb or a pronoun in capitals right before a name belongs to it. */
function isNameBefore(sentence: string, last: Token, { value, start, offset, before }: NameBehind): boolean {
  const verb = last.tag === "AUX" && GIVEN_VERBS.has(last.lower);
  if ((!verb && !(last.tag === "PRON" && last.lower === "he")) || !NAME_LIKE.test(value)) return false;
  if (last.end - offset + 1 !== start || !NAME_LIKE.test(sentence.slice(last.start - offset))) return false;
  if (!verb) return true;
  const opens =
    before === undefined ||
    OPENS_SENTENCE.test(before.lower) ||
    (/^["']+$/.test(before.lower) && !closes(sentence, before, offset));
  return !opens && !NAME_LIKE.test(sentence.slice(before.start - offset));
}

/** `late,'' Will Ruiz said`: a mark right behind a letter or a comma closes a quotation. */
function closes(sentence: string, { start }: Token, offset: number): boolean {
  return /\S/.test(sentence.charAt(start - offset - 1));
}

/** Verbs that are given names as well. */
const GIVEN_VERBS: ReadonlySet<string> = new Set(["will", "may"]);

function rawTags(sentence: string): { readonly values: readonly string[]; readonly tags: readonly Tag[] } {
  const current = loaded();
  const { its, readDoc } = current.methods;
  const known = current.list.length;
  const tokens = readDoc(sentence).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(its.pos) as Tag[];
  forgetFrom(current, known);
  return { values, tags };
}

function isSaying(word: string): boolean {
  const form = speechVerbForm(word)?.form;
  return form === "past" || form === "third";
}

/** What an internet address ends with, in small letters. */
const DOMAIN = /^(?:com|org|net|info|news|online|gov|edu|tv|io|co|uk|de|fr)$/;

/** "told Weirwatch.info": an address, which the library cuts at its stop. */
function isAddress(found: readonly Token[], start: number): boolean {
  const [site, stop] = [found.at(-2), found.at(-1)];
  return (
    stop?.lower === "." && stop.end === start && site?.end === stop.start && /^[\p{L}\d-]+$/u.test(site.lower)
  );
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
