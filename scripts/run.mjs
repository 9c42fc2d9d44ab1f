// Compiles src/ and bench/ into .build/ and runs one program of bench/ with the arguments that follow.
import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const [program, ...rest] = process.argv.slice(2);
execFileSync(process.execPath, [tsc, "-p", "tsconfig.bench.json"], { stdio: "inherit" });
const compiled = join(".build", program.replace(/\.ts$/, ".js"));
const done = spawnSync(process.execPath, ["--max-old-space-size=8192", compiled, ...rest], {
  stdio: "inherit",
});
process.exit(done.status ?? 1);
