import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { countBroken, reportGrowth, reportRun } from "./fuzz-report.ts";
import { countGrowthInputs, makeGrowthInput } from "./growth-inputs.ts";
import type { FuzzPlan } from "./hostile-input.ts";
import { makeInput } from "./make-input.ts";
import { runChildren } from "./run-children.ts";

const USAGE =
  "usage: npm run fuzz -- [--inputs N] [--seed S] [--only FORMAT] [--workers N] [--growth] [--input K [--save FILE]]";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    workers: { type: "string", default: "1" },
    growth: { type: "boolean", default: false },
    input: { type: "string" },
    save: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const plan: FuzzPlan = {
  mode: values.growth ? "growth" : "chance",
  seed: Number(values.seed),
  ...(values.only === undefined ? {} : { only: values.only }),
};

const count = values.growth ? countGrowthInputs(values.only) : Number(values.inputs);
const one = values.input === undefined ? undefined : Number(values.input);
if (one !== undefined && values.save !== undefined) {
  const made = values.growth ? makeGrowthInput(one, values.only) : await makeInput(plan, one);
  writeFileSync(values.save, made.input.bytes);
  const { bytes, ...facts } = made.input;
  console.log(
    `input ${one}: ${bytes.length} bytes, ${made.format}, ${made.recipe}, ${JSON.stringify(facts)}`,
  );
}
const numbers = one === undefined ? Array.from({ length: count }, (_, nth) => nth) : [one];
const run = await runChildren({ plan, numbers, workers: Number(values.workers) });
console.log(reportRun(run).join("\n"));
if (values.growth) console.log(reportGrowth(run.outcomes).join("\n"));
process.exitCode = countBroken(run) > 0 ? 1 : 0;
