import { pick, pickNumber, type Random } from "../copies/random.ts";
import { HOSTILE_JSON, HOSTILE_LINES, HOSTILE_MARKUP, HOSTILE_WORDS } from "./tables/hostile-runs.ts";
import { HOSTILE_TOKENS } from "./tables/hostile-tokens.ts";

const RUNS: readonly (readonly string[])[] = [HOSTILE_WORDS, HOSTILE_MARKUP, HOSTILE_JSON, HOSTILE_LINES];

const MEGABYTE = 1_000_000;

/** Picks a stretch of hostile text: most are one token or a short run, a few a run of a hundred thousand code units. */
export function hostileText(random: Random): string {
  const chance = random();
  if (chance < 0.5) return pick(random, HOSTILE_TOKENS);
  const length = chance < 0.8 ? 200 : chance < 0.97 ? 5_000 : 100_000;
  return hostileRun(random, pickNumber(random, 1, length));
}

/** Picks a run of one to five million code units. */
export function hugeText(random: Random): string {
  return hostileRun(random, pickNumber(random, MEGABYTE, 5 * MEGABYTE));
}

/** Repeats a hostile piece; now and then in nested markup with its closing half. */
function hostileRun(random: Random, length: number): string {
  const piece = random() < 0.1 ? anyText(random) : pick(random, pick(random, RUNS));
  const run = piece.repeat(Math.ceil(length / piece.length));
  const name = /^<([a-z]+)[ >]/.exec(piece)?.[1];
  return name !== undefined && random() < 0.3
    ? `${run}a${`</${name}>`.repeat(run.length / piece.length)}`
    : run;
}

/** Makes a short text of any characters. */
function anyText(random: Random): string {
  const codes = Array.from({ length: pickNumber(random, 1, 12) }, () =>
    random() < 0.7 ? pickNumber(random, 32, 126) : pickNumber(random, 0, 0xffff),
  );
  return String.fromCharCode(...codes);
}
