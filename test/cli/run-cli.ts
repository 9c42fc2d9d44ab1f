import { spawnSync } from "node:child_process";

/** What a run of the command line gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line, as it ships. */
export const CLI = "dist/cli/main.js";

/** The folder of the sample story's pages. */
export const SAMPLE = "examples/arrel-water-talks/pages";

/** Runs the built command line with arguments and a standard input. */
export function runCli(given: readonly string[], input: string | Uint8Array = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
