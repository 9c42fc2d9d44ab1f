// Tries inputs by their numbers in a process of its own, so that a hang or a full memory ends only this process.
import { Worker } from "node:worker_threads";
import { makeGrowthInput } from "./growth-inputs.ts";
import type { FuzzPlan } from "./hostile-input.ts";
import { makeInput } from "./make-input.ts";
import type { Reply } from "./run-children.ts";
import { tryInput } from "./try-input.ts";

/** Every so many inputs the dossier page is rendered and searched too. */
const RENDERED = 50;

const plan = JSON.parse(process.argv[2] ?? "") as FuzzPlan;
const started = new Int32Array(new SharedArrayBuffer(4));
new Worker(new URL("./watch-processor.js", import.meta.url), { workerData: started });

process.on("message", async (number: number) => {
  const made = plan.mode === "growth" ? makeGrowthInput(number, plan.only) : await makeInput(plan, number);
  Atomics.store(started, 0, Math.round(process.cpuUsage().user / 1000) + 1);
  const outcome = await tryInput(made, number % RENDERED === 0);
  Atomics.store(started, 0, 0);
  const reply: Reply = { outcome, peak: process.resourceUsage().maxRSS / 1024 };
  process.send!(reply);
});
process.on("disconnect", () => process.exit());
