import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Dossier } from "../../src/model/dossier.ts";
import { type GoldStep, type GoldThread, scoreThread } from "./score-threads.ts";

interface Gold {
  readonly positions: readonly GoldStep[];
  readonly threads: readonly GoldThread[];
}

/**
 * Measures the threads of a dossier against hand-made ones: `npm run eval -- threads DOSSIER.json GOLD-DIR`. A step is
 * read where some position, policy or event covers its words; a thread counts where one made thread holds its steps.
 */
export async function evalThreads(args: readonly string[]): Promise<void> {
  const [file, folder] = args;
  if (!file || !folder) throw new Error("usage: npm run eval -- threads DOSSIER.json GOLD-DIR");
  const dossier = JSON.parse(readFileSync(file, "utf8")) as Dossier;
  const gold = JSON.parse(readFileSync(join(folder, "gold-positions.json"), "utf8")) as Gold;
  const seeds = new Map(dossier.pages.map((page) => [page.id, basename(page.source).slice(0, 3)]));
  const scores = gold.threads.map((thread) => scoreThread(thread, { dossier, steps: gold.positions, seeds }));
  for (const { name, owed, read, held, disordered, matter } of scores)
    console.log(
      `${name}: ${owed} steps, ${read} read, ${held} in one thread (${matter}), ${disordered} out of order`,
    );
  const strict = scores.filter((one) => one.held === one.owed && one.disordered === 0).length;
  const whole = scores.filter((one) => one.read > 0 && one.held === one.read).length;
  const most = scores.filter((one) => one.held >= MOST * one.owed && one.disordered === 0).length;
  console.log(
    `${strict} of ${scores.length} are whole and in order, ${whole} hold every step that was read, ${most} at least ${MOST * 100} % of all in order`,
  );
}

/** A thread of which less is held tells another story. */
const MOST = 0.6;
