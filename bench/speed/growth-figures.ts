import { execFileSync } from "node:child_process";
import { ENGINE_RUNS, type EngineRun } from "./engine-runs.ts";
import { makeTexts } from "./make-texts.ts";

/** One pass over texts of one size in a process of its own. */
export interface PassFigures {
  readonly megabytes: number;
  readonly seconds: number;
  /** The most memory the process held, the texts and what made them included, in megabytes. */
  readonly peak: number;
}

/** How the time of a pass grows with its texts, and its memory. */
export interface GrowthFigures {
  readonly name: string;
  readonly workers: number;
  readonly small: PassFigures;
  readonly large: PassFigures;
  /** Time for the large texts over time for the small ones, which are a quarter of them. */
  readonly times: number;
  readonly withinLimits: boolean;
}

const SMALL = 30;
const LARGE = 120;
/** Four times the texts may take no more than five times as long ... */
const MOST_TIMES = 5;
/** ... nor more than two gigabytes, in megabytes. */
const MOST_PEAK = 2000;
const SEED = 1;
const WARM_UP = 1;
const MEGABYTE = 1_000_000;
const SECOND = 1000;
const KIBIBYTE = 1024;

/** Measures every pass that is measured at the large size, each size in a process of its own so that none heats the next. */
export function measureGrowth(): GrowthFigures[] {
  return ENGINE_RUNS.filter(({ most }) => most >= LARGE).map(({ name, workers }) => {
    const [small, large] = [startPass(name, workers, SMALL), startPass(name, workers, LARGE)];
    const times = large.seconds / small.seconds;
    const withinLimits = times <= MOST_TIMES && large.peak < MOST_PEAK;
    return { name, workers, small, large, times, withinLimits };
  });
}

function startPass(name: string, workers: number, megabytes: number): PassFigures {
  const [program = ""] = process.argv.slice(1);
  const pass = ["--pass", name, "--workers", String(workers), "--size", String(megabytes)];
  return JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, program, ...pass], { encoding: "utf8" }),
  ) as PassFigures;
}

/** Runs one pass in this process; the child's part of `measureGrowth`. */
export async function runPass(name: string, workers: number, megabytes: number): Promise<PassFigures> {
  const pass = ENGINE_RUNS.find((one) => one.name === name && one.workers === workers);
  if (!pass) throw new Error(`no pass is called ${name} with ${workers} workers`);
  await warmUp(pass);
  const texts = makeTexts(SEED, megabytes);
  const started = performance.now();
  await pass.run(texts);
  const seconds = (performance.now() - started) / SECOND;
  const peak = (process.resourceUsage().maxRSS * KIBIBYTE) / MEGABYTE;
  return { megabytes: texts.bytes / MEGABYTE, seconds, peak };
}

async function warmUp({ run }: EngineRun): Promise<void> {
  await run(makeTexts(SEED + 1, WARM_UP));
}
