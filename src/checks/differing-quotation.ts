import { NUMBER_WORDS } from "../language/en/tables/bounds.ts";
import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { NEGATIONS } from "../language/en/tables/negations.ts";
import { CONTRACTIONS, FILLERS } from "../language/en/tables/spoken-words.ts";
import type { Claim } from "../model/claim.ts";
import type { Page } from "../model/page.ts";
import type { Quotation } from "../model/quotation.ts";
import { alignWords, type Step, type Word, wordsOf } from "./aligned-sentences.ts";
import type { Check, Coverage, Found } from "./coverage.ts";

/** Words that two quotations must share in order to be one utterance, and their share of the shorter one. */
const FEWEST_KEPT = 7;
const KEPT_SHARE = 0.8;
/** Words that must be the same on either side of a change. */
const FEWEST_BESIDE = 2;
/** A change of more words is another sentence. */
const LONGEST_CHANGE = 3;
/** Variants of one utterance that are compared with the one that most reports carry. */
const MOST_VARIANTS = 12;

/**
 * Asks whether reports that are independent of each other give one quotation with different words. Speech is written
 * down in several ways, so only changes of words that tell count.
 */
export const differingQuotation: Check = {
  name: "differing-quotation",
  run: (coverage: Coverage): Found[] => {
    const look = lookup(coverage);
    const seen = new Set<string>();
    return coverage.claims
      .flatMap((claim) => differencesIn(claim, look))
      .filter((found) => !seen.has(keyOf(found)) && seen.add(keyOf(found)));
  },
};

/** A long quotation and a part of it are two claims and may differ in the same place. */
function keyOf({ text, because }: Found): string {
  return [text, ...because.map(({ page }) => page)].join("|");
}

interface Lookup {
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly originsOf: (report: string) => ReadonlySet<string>;
}

function lookup({ quotations, pages, origins }: Coverage): Lookup {
  const byReport = new Map<string, Set<string>>();
  for (const { id, reports } of origins) {
    for (const report of reports) byReport.set(report, (byReport.get(report) ?? new Set()).add(id));
  }
  return {
    quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
    pages: new Map(pages.map((page) => [page.id, page])),
    originsOf: (report) => byReport.get(report) ?? new Set(),
  };
}

/** Quotations with the same words, the first of them with its words. */
interface Variant {
  readonly words: readonly Word[];
  readonly page: Page;
  readonly quotations: Quotation[];
}

function differencesIn(claim: Claim, look: Lookup): Found[] {
  if (claim.support.reports < 2) return [];
  const variants = variantsOf(claim, look);
  const [most, ...others] = variants;
  if (!most) return [];
  const seen = new Set<string>();
  return others.slice(0, MOST_VARIANTS).flatMap((variant): Found[] => {
    const apart = independentPair(variant, most, look);
    const change = apart && changeBetween(variant, most);
    if (!change || seen.has(change)) return [];
    seen.add(change);
    return [
      {
        kind: "altered-quotation",
        about: [...apart.map(({ report }) => report), claim.id],
        because: apart.map(({ content }) => content),
        text: `Independent reports give the quotation with different words: ${change}.`,
      },
    ];
  });
}

/** The variants of a claim's quoted words, those that most reports carry first. */
function variantsOf(claim: Claim, look: Lookup): Variant[] {
  const variants = new Map<string, Variant>();
  for (const id of claim.statements) {
    const quotation = look.quotations.get(id);
    const page = look.pages.get(quotation?.content.page ?? "");
    if (quotation?.mode !== "direct" || !page || /…|\.\s?\.\s?\.|[[(]/.test(quotation.content.exact))
      continue;
    const words = wordsOf(page.text, quotation.content, []);
    const key = words.map((word) => word.folded).join(" ");
    const known = variants.get(key) ?? { words, page, quotations: [] };
    known.quotations.push(quotation);
    variants.set(key, known);
  }
  return [...variants.values()]
    .filter((variant) => variant.words.length >= FEWEST_KEPT)
    .sort((a, b) => b.quotations.length - a.quotations.length || b.words.length - a.words.length);
}

/** Copies of one body of reporting are compared where they derive from each other. */
function independentPair(one: Variant, other: Variant, look: Lookup): [Quotation, Quotation] | undefined {
  for (const left of one.quotations) {
    const origins = look.originsOf(left.report);
    const right = other.quotations.find(({ report }) =>
      [...look.originsOf(report)].every((origin) => !origins.has(origin)),
    );
    if (right && left.hops === 0 && right.hops === 0) return [left, right];
  }
  return undefined;
}

function changeBetween(one: Variant, other: Variant): string | undefined {
  const steps = alignWords(one.words, other.words);
  const kept = steps.reduce((sum, step) => sum + (step.kind === "kept" ? step.from.length : 0), 0);
  const shorter = Math.min(one.words.length, other.words.length);
  if (kept < FEWEST_KEPT || kept < KEPT_SHARE * shorter) return undefined;
  const first = steps.findIndex((step) => step.kind === "kept");
  const last = steps.findLastIndex((step) => step.kind === "kept");
  // Where a longer stretch is left out in between, what stands around it may be two places of a speech.
  if (steps.slice(first, last).some((step) => step.kind !== "kept" && lengthOf(step) > LONGEST_CHANGE))
    return undefined;
  for (const [nth, step] of steps.entries()) {
    if (step.kind === "kept" || !isInside(steps, nth)) continue;
    const [here, there] = [exactOf(one.page, step.from), exactOf(other.page, step.to)];
    if (!tells(step) || spoken(here) === spoken(there) || isShortFor(here, there)) continue;
    if (here === "") return `“${there}” stands in one of them only`;
    if (there === "") return `“${here}” stands in one of them only`;
    return `“${here}” in one, “${there}” in another`;
  }
  return undefined;
}

function lengthOf({ from, to }: Step): number {
  return Math.max(from.length, to.length);
}

function isInside(steps: readonly Step[], nth: number): boolean {
  return [steps[nth - 1], steps[nth + 1]].every(
    (step) => step?.kind === "kept" && step.from.length >= FEWEST_BESIDE,
  );
}

const PLAIN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS].map((word) => word.replaceAll("'", "")),
);

function tells({ from, to }: Step): boolean {
  return [...from, ...to].some(
    ({ folded }) => NEGATIONS.has(folded) || !(PLAIN_FUNCTION_WORDS.has(folded) || FILLERS.has(folded)),
  );
}

/** Writes words as they are heard: without contractions, marks and differences of spelling. */
function spoken(words: string): string {
  const plain = words.toLowerCase().replace(/[’‘]/g, "'");
  const whole = CONTRACTIONS.reduce((text, [ending, full]) => text.replaceAll(ending, full), plain);
  return whole
    .split(/\s+/)
    .map((word) => `${NUMBER_WORDS.get(word) ?? word}`)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/z/g, "s")
    .replace(/our/g, "or");
}

/** "St" for "Saint", "Sen" for "Senator". */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = [spoken(one), spoken(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length > 3 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function exactOf(page: Page, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? page.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
