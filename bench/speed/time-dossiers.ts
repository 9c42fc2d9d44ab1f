import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long the program takes from its start to the dossier on the disk. */
export interface DossierTime {
  readonly name: string;
  readonly pages: number;
  /** Medians of the runs, in milliseconds. */
  readonly wall: number;
  readonly bare: number;
  /** How many times as long as Node with nothing to do. */
  readonly ratio: number;
}

const PROGRAM = join("dist", "cli", "main.js");

/** Folders of pages, those outside the repository only where they are there. */
const STORIES = [
  { name: "example", folder: join("examples", "arrel-water-talks", "pages") },
  { name: "seeds", folder: join("..", "shared", "seeds") },
] as const;

/** Says why dossiers cannot be timed, if so. */
export function missingForDossiers(): string | undefined {
  return existsSync(PROGRAM) ? undefined : `${PROGRAM} is not there: npm run build`;
}

/** Times the whole program on each story as a child process beside `node -e 0`, so many runs each in turn. */
export function timeDossiers(runs: number): DossierTime[] {
  const scratch = mkdtempSync(join(tmpdir(), "secondsource-bench-"));
  const times = STORIES.filter(({ folder }) => existsSync(folder)).map(({ name, folder }) => {
    const pages = readdirSync(folder).length;
    const bare: number[] = [];
    const wall: number[] = [];
    for (let run = 0; run < runs; run++) {
      bare.push(timeChild(["-e", "0"]));
      wall.push(timeChild([PROGRAM, folder, "-o", join(scratch, `${name}.html`)]));
    }
    return { name, pages, wall: median(wall), bare: median(bare), ratio: median(wall) / median(bare) };
  });
  rmSync(scratch, { recursive: true });
  return times;
}

function timeChild(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return wall;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
