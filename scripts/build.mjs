// Builds dist/: the library and command line by tsc, the dossier page's own script and style by esbuild.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (existsSync("src/web/island/main.ts")) {
  await build({
    entryPoints: { island: "src/web/island/main.ts", style: "src/web/style.css" },
    outdir: "dist/web",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
}
if (existsSync("dist/cli/main.js")) chmodSync("dist/cli/main.js", 0o755);
