import type { Finding } from "../model/finding.ts";
import { CHECKS } from "./checks.ts";
import type { Coverage, Found } from "./coverage.ts";

/** Runs every check over the coverage. Findings come ranked: by check, then in the order of the pages; none twice. */
export function crossCheck(coverage: Coverage): Finding[] {
  const seen = new Set<string>();
  return CHECKS.flatMap((check) => check.run(coverage))
    .filter((found) => !seen.has(keyOf(found)) && seen.add(keyOf(found)))
    .map((found, at) => ({ id: `f${at + 1}`, ...found, rank: at + 1 }));
}

/** Passages may overlap by a sentence, and what is found in it is found in both. */
function keyOf(found: Found): string {
  const places = found.because.map(({ page, start, end }) => `${page}:${start}-${end}`);
  return [found.kind, found.text, ...found.about, ...places].join("|");
}
