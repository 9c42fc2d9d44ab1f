import type { Finding } from "../model/finding.ts";
import { sharedLength } from "../model/span.ts";
import { CHECKS, FIRST_LIGHT_KIND, KIND_ORDER, PAIR_CHECKS } from "./checks.ts";
import type { Coverage, Found } from "./coverage.ts";

/** What each check found, in the order of `CHECKS`. */
export type FoundByCheck = readonly (readonly Found[])[];

/**
 * Runs every check over the coverage. Findings come ranked, none twice: by kind, the first five of each before the others,
 * then by check, then in the order of the pages.
 */
export function crossCheck(coverage: Coverage): Finding[] {
  return rankFindings([checkPairs(coverage), checkWhole(coverage)]);
}

/** Runs the checks that look at each derivation by itself; the derivations may be checked in parts, in their order. */
export function checkPairs(coverage: Coverage): FoundByCheck {
  return CHECKS.map((check) => (PAIR_CHECKS.has(check) ? check.run(coverage) : []));
}

/** Runs the checks that look at the coverage as a whole. */
export function checkWhole(coverage: Coverage): FoundByCheck {
  return CHECKS.map((check) => (PAIR_CHECKS.has(check) ? [] : check.run(coverage)));
}

/** Ranks what the parts of the checking found, in their order. */
export function rankFindings(parts: readonly FoundByCheck[]): Finding[] {
  const seen = new Set<string>();
  const found = CHECKS.flatMap((_, nth) => parts.flatMap((part) => part[nth] ?? []));
  const kept = withoutRepeats(found.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one))));
  return inOrderOfLooking(kept).map((found, at) => ({ id: `f${at + 1}`, ...found, rank: at + 1 }));
}

/** So many of a kind are shown before the other kinds have had their turn: forty of one kind would hide the rest. */
const MOST_IN_A_ROW = 5;

/** Sorts by kind: the first ones of every kind, then the others of them, then the kinds that weigh less. */
function inOrderOfLooking(found: readonly Found[]): Found[] {
  const light = KIND_ORDER.get(FIRST_LIGHT_KIND) ?? 0;
  const counts = new Map<Found["kind"], number>();
  const placed = found.map((one) => {
    const nth = counts.get(one.kind) ?? 0;
    counts.set(one.kind, nth + 1);
    const kind = KIND_ORDER.get(one.kind) ?? 0;
    const turn = kind >= light ? 2 : nth < MOST_IN_A_ROW ? 0 : 1;
    return { one, kind, turn };
  });
  return placed.sort((a, b) => a.turn - b.turn || a.kind - b.kind).map(({ one }) => one);
}

/** A lost bound may be seen in the aligned words and in the figures that were read: the first is kept. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const lost = found.filter(({ kind }) => kind === "lost-bound");
  return found.filter((one) => {
    const nth = lost.indexOf(one);
    return !lost.slice(0, Math.max(0, nth)).some((other) => restOnTheSame(one, other));
  });
}

function restOnTheSame(one: Found, other: Found): boolean {
  return one.because.every((place, nth) => {
    const there = other.because[nth];
    return there !== undefined && place.page === there.page && sharedLength(place, there) > 0;
  });
}

/** Passages may overlap by a sentence, and what is found in it is found in both. */
function keyOf(found: Found): string {
  const places = found.because.map(({ page, start, end }) => `${page}:${start}-${end}`);
  return [found.kind, found.text, ...found.about, ...places].join("|");
}
