import { GROWTH_LENGTHS } from "./growth-inputs.ts";
import type { FuzzRun, Loss } from "./run-children.ts";
import type { Outcome } from "./try-input.ts";

const LISTED = 10;

/** Inputs below this size say nothing about seconds per megabyte, in bytes. */
const WEIGHED = 100_000;

/** Writes what a run found: first what the same seed gives again, then times and memory, which differ from run to run. */
export function reportRun({ outcomes, losses, peak }: FuzzRun): string[] {
  return [
    ...formatLines(outcomes),
    ...noteLines(outcomes),
    ...faultLines(outcomes, losses),
    "",
    "Slowest inputs, seconds of processor time:",
    ...slowest(outcomes, ({ seconds }) => seconds),
    `Most seconds per MB, inputs of ${WEIGHED / 1000} kB and more:`,
    ...slowest(
      outcomes.filter(({ bytes }) => bytes >= WEIGHED),
      ({ seconds, bytes }) => (seconds / bytes) * 1e6,
    ),
    `Most memory held by a process: ${Math.round(peak)} MiB`,
  ];
}

/** Counts the inputs that broke something. */
export function countBroken({ outcomes, losses }: FuzzRun): number {
  return losses.length + outcomes.filter(isBroken).length;
}

function isBroken({ crash, faults }: Outcome): boolean {
  return crash !== undefined || faults.length > 0;
}

function formatLines(outcomes: readonly Outcome[]): string[] {
  const names = [...new Set(outcomes.map(({ format }) => format))].sort();
  const rows = names.map((name) => {
    const those = outcomes.filter(({ format }) => format === name);
    const sum = (value: (one: Outcome) => number): number => those.reduce((all, one) => all + value(one), 0);
    return [name, those.length, (sum(({ bytes }) => bytes) / 1e6).toFixed(1), sum(({ pages }) => pages)];
  });
  return ["Inputs by what they were made from:", ...table([["format", "inputs", "MB", "pages"], ...rows])];
}

function noteLines(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { codes } of outcomes) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const without = outcomes.filter(({ pages }) => pages === 0).length;
  return ["", `Notes by code (${without} inputs gave no page):`, ...table(rows)];
}

function faultLines(outcomes: readonly Outcome[], losses: readonly Loss[]): string[] {
  const broken = outcomes.filter(isBroken);
  const crashes = broken.filter(({ crash }) => crash !== undefined).length;
  const hangs = losses.filter(({ kind }) => kind === "hang").length;
  return [
    "",
    `${outcomes.length + losses.length} inputs: ${crashes} crashes, ${hangs} hangs, ${losses.length - hangs} processes ended, ${broken.length - crashes} with broken rules.`,
    ...broken.map(
      (one) => `  input ${one.number} (${one.format}: ${one.recipe}): ${one.crash ?? one.faults.join("; ")}`,
    ),
    ...losses.map(({ number, kind, text }) => `  input ${number}: ${kind}, ${text}`),
  ];
}

function slowest(outcomes: readonly Outcome[], measure: (one: Outcome) => number): string[] {
  const sorted = [...outcomes].sort((a, b) => measure(b) - measure(a)).slice(0, LISTED);
  return sorted.map(
    (one) =>
      `  ${measure(one).toFixed(2)}  input ${one.number}, ${one.format}, ${(one.bytes / 1e6).toFixed(2)} MB: ${one.recipe}`,
  );
}

function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => `${first}`.length));
  return rows.map(
    ([first, ...rest]) =>
      `  ${`${first}`.padEnd(width)}${rest.map((cell) => `${cell}`.padStart(9)).join("")}`,
  );
}

/** Seconds below which a run's growth is noise. */
const NOTABLE = 0.2;

/** Lists hostile runs whose time grows by more than half again their length, the steepest first. */
export function reportGrowth(outcomes: readonly Outcome[]): string[] {
  const [short, long] = GROWTH_LENGTHS;
  const steepest = (long / short) * 1.5;
  const byNumber = new Map(outcomes.map((one) => [one.number, one]));
  const grown = outcomes.flatMap((one) => {
    const before = byNumber.get(one.number - 1);
    if (one.number % 2 === 0 || !before || one.seconds < NOTABLE) return [];
    const factor = one.seconds / before.seconds;
    return factor > steepest ? [{ one, before, factor }] : [];
  });
  return [
    "",
    `${grown.length} runs whose time grows more than ${steepest} times from ${short} to ${long} characters:`,
    ...grown
      .sort((a, b) => b.one.seconds - a.one.seconds)
      .map(
        ({ one, before, factor }) =>
          `  ${factor.toFixed(1)} times, ${before.seconds.toFixed(2)} to ${one.seconds.toFixed(2)} s: input ${one.number}, ${one.format}, ${one.recipe}`,
      ),
  ];
}
