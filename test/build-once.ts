import { execFileSync } from "node:child_process";

/** Builds `dist/` before the tests, since the command line and the dossier page are tested as they ship. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
