import { createMatchIndex } from "../../src/passages/match-index.ts";
import { type Random, startRandom } from "../copies/random.ts";
import { quantile } from "./quantile.ts";

/** What adding a document to the match index costs, and asking it about one, in milliseconds. */
export interface IndexFigures {
  readonly documents: number;
  readonly insert: Spread;
  readonly query: Spread;
  readonly queries: number;
  readonly bytesPerDocument: number;
  /** The part of the copies whose source is among the first ten of the answer; others copy the same source. */
  readonly found: number;
  /** From the first insert to the last answer. */
  readonly seconds: number;
}

/** The middle, the slowest in a hundred and the slowest of all. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Runs of four words in an article of some 500 words, without the runs across its paragraphs. */
const GRAMS = 450;
/** One gram in twenty is one of the archive's set phrases; the others are in no second document but by copying. */
const PHRASE_SHARE = 0.05;
const PHRASES = 5000;
/** Every hundredth document is a copy of an earlier one, of which it keeps two thirds in one piece. */
const COPY_EVERY = 100;
const KEPT = 300;
const FIRST = 10;
const SECOND = 1000;

/**
 * Adds documents one by one and asks for the sources of the copies among them just before they are added, so that
 * queries meet the index as it grows and merges. Documents are generated gram hashes, not texts: the index sees
 * nothing else of a text, and a million real articles would take longer to write than to index.
 */
export function measureIndex(seed: number, documents: number): IndexFigures {
  const index = createMatchIndex();
  const random = startRandom(seed, "index");
  const inserts = new Float64Array(documents);
  const queries: number[] = [];
  let found = 0;
  const begun = performance.now();
  for (let nth = 0; nth < documents; nth++) {
    let grams = drawGrams(seed, nth);
    if (nth % COPY_EVERY === COPY_EVERY - 1) {
      const source = pickOriginal(random, nth);
      grams = copyGrams(grams, drawGrams(seed, source));
      const asked = performance.now();
      const hits = index.query(grams, FIRST);
      queries.push(performance.now() - asked);
      if (hits.some(({ body }) => body === source)) found++;
    }
    const started = performance.now();
    index.add(grams);
    inserts[nth] = performance.now() - started;
  }
  return {
    documents,
    insert: spreadOf(inserts),
    query: spreadOf(Float64Array.from(queries)),
    queries: queries.length,
    bytesPerDocument: index.bytes() / documents,
    found: found / queries.length,
    seconds: (performance.now() - begun) / SECOND,
  };
}

/** Draws the grams of a document by its number alone, so that a source can be drawn again. */
function drawGrams(seed: number, nth: number): Uint32Array {
  const random = startRandom(seed ^ Math.imul(nth, 0x9e3779b1), "document");
  return Uint32Array.from({ length: GRAMS }, () => drawGram(random));
}

function drawGram(random: Random): number {
  if (random() >= PHRASE_SHARE) return Math.floor(random() * 2 ** 32);
  const phrase = Math.floor(random() ** 2 * PHRASES);
  return Math.imul(phrase + 1, 0x9e3779b1) >>> 0;
}

/** Picks the number of an earlier document that is no copy itself. */
function pickOriginal(random: Random, before: number): number {
  const at = Math.floor(random() * before);
  return at % COPY_EVERY === COPY_EVERY - 1 ? at - 1 : at;
}

function copyGrams(own: Uint32Array, source: Uint32Array): Uint32Array {
  const grams = own.slice();
  grams.set(source.subarray(0, KEPT));
  return grams;
}

function spreadOf(times: Float64Array): Spread {
  const sorted = times.sort();
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: quantile(sorted, 1) };
}
