import type { Finding } from "../model/finding.ts";
import { sharedLength } from "../model/span.ts";
import { CHECKS, KIND_ORDER, PAIR_CHECKS } from "./checks.ts";
import type { Coverage, Found } from "./coverage.ts";

/** What each check found, in the order of `CHECKS`. */
export type FoundByCheck = readonly (readonly Found[])[];

/** Runs every check over the coverage. Findings come ranked: by kind, then by check, then in the order of the pages; none twice. */
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
  return withoutRepeats(found.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one))))
    .sort((a, b) => (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0))
    .map((found, at) => ({ id: `f${at + 1}`, ...found, rank: at + 1 }));
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
