import type { Finding } from "../model/finding.ts";
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
  return CHECKS.flatMap((_, nth) => parts.flatMap((found) => found[nth] ?? []))
    .filter((found) => !seen.has(keyOf(found)) && seen.add(keyOf(found)))
    .sort((a, b) => (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0))
    .map((found, at) => ({ id: `f${at + 1}`, ...found, rank: at + 1 }));
}

/** Passages may overlap by a sentence, and what is found in it is found in both. */
function keyOf(found: Found): string {
  const places = found.because.map(({ page, start, end }) => `${page}:${start}-${end}`);
  return [found.kind, found.text, ...found.about, ...places].join("|");
}
