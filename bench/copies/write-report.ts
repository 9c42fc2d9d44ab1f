import { type BaseReport, toBaseReport, wordsOf } from "./base-report.ts";
import { type Cast, expandPattern, makeFamilyName } from "./expand-pattern.ts";
import { pick, pickNumber, type Random, shuffle, startRandom } from "./random.ts";
import { PERSON_PARTS } from "./tables/name-parts.ts";
import { REPORT_WORDS } from "./tables/report-words.ts";
import { HEADLINE_PATTERNS, SENTENCE_PATTERNS } from "./tables/sentence-patterns.ts";

/** The length of an invented report, in words. */
const LENGTH = { least: 250, most: 580 } as const;
/** What the sentences of a report do after its lead; shuffled for every paragraph. */
const TASKS = ["decision", "quote", "speech", "figure", "background", "reaction"] as const;

/**
 * Writes an invented report of 250 to 700 words about a town, its topic and three people. The same seed and id give
 * the same report. `cast` names what the report must share with another one, such as the speaker of a speech.
 */
export function writeReport(seed: number, id: string, cast: Cast = {}): BaseReport {
  const random = startRandom(seed, `report ${id}`);
  const people: Cast = { ...newCast(random), ...cast };
  const length = pickNumber(random, LENGTH.least, LENGTH.most);
  const left = new Map<string, string[]>();
  const sentence = (task: string): string => {
    const open = left.get(task) ?? [];
    if (open.length === 0) open.push(...shuffle(random, SENTENCE_PATTERNS[task] ?? []));
    left.set(task, open);
    return expandPattern(random, open.pop() ?? "", people);
  };
  const paragraphs = [sentence("lead")];
  let words = 0;
  while (words < length) {
    const tasks = shuffle(random, TASKS).slice(0, pickNumber(random, 1, 3));
    const paragraph = tasks.map(sentence).join(" ");
    paragraphs.push(paragraph);
    words += wordsOf(paragraph).length;
  }
  paragraphs.push(sentence("ending"));
  const headline = expandPattern(random, pick(random, HEADLINE_PATTERNS), people);
  const byline = `${pick(random, PERSON_PARTS.given)} ${makeFamilyName(random)}`;
  return toBaseReport({ id, headline, byline }, paragraphs);
}

/** Names the town, the topic, the deciding body and the people of a report. */
export function newCast(random: Random): Cast {
  const cast: Record<string, string> = {
    town: expandPattern(random, "{place}", {}),
    topic: pick(random, REPORT_WORDS["thing"] ?? []),
    body: pick(random, REPORT_WORDS["institution"] ?? []),
    river: expandPattern(random, "{river}", {}),
    paper: `${expandPattern(random, "{place}", {})} ${pick(random, REPORT_WORDS["paper"] ?? [])}`,
  };
  for (const slot of ["p1", "p2", "p3"]) {
    const family = makeFamilyName(random);
    cast[slot] = `${expandPattern(random, "{role}", {})} ${pick(random, PERSON_PARTS.given)} ${family}`;
    cast[`${slot}s`] = family;
  }
  return cast;
}

/** Writes what a person says at a public event: sentences in quotation marks that several reports may carry. */
export function writeSpeech(seed: number, id: string, cast: Cast): string[] {
  const random = startRandom(seed, `speech ${id}`);
  return Array.from({ length: pickNumber(random, 2, 4) }, () => expandPattern(random, "{Quoted}.", cast));
}
