import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type FamilyFigures, measureFamily } from "./family-figures.ts";
import { type GrowthFigures, measureGrowth, runPass } from "./growth-figures.ts";
import { type IndexFigures, measureIndex } from "./index-figures.ts";
import { type MachineFigures, measureMachine } from "./machine-figures.ts";
import { measureRuns, warmUp } from "./measure-runs.ts";
import { measurePages, type PageFigures } from "./page-figures.ts";
import type { SpeedRow } from "./speed-row.ts";
import {
  tableOfDossiers,
  tableOfFamilies,
  tableOfGrowth,
  tableOfIndexes,
  tableOfPages,
  tableOfRows,
  tableOfStages,
} from "./speed-tables.ts";
import { measureStages, type StageFigures } from "./stage-figures.ts";
import { type DossierTime, missingForDossiers, timeDossiers } from "./time-dossiers.ts";

const SIZES = [3, 30, 120] as const;
const QUICK_SIZES = [3] as const;
const INDEXES = [100_000, 1_000_000] as const;
const QUICK_INDEXES = [100_000] as const;
const COPIES = 600;
/** So often the program is started on each story. */
const STARTS = 20;
const QUICK_STARTS = 5;
const SEED = 1;

/** Everything that was measured so far. */
interface Figures {
  readonly node: string;
  readonly machine: MachineFigures;
  readonly rows: SpeedRow[];
  readonly families: FamilyFigures[];
  readonly indexes: IndexFigures[];
  readonly growth: GrowthFigures[];
  readonly dossiers: DossierTime[];
  readonly pages: PageFigures[];
  readonly stages: StageFigures[];
}

/**
 * `npm run bench -- [--quick] [--json FILE]`: speed on invented texts of 3, 30 and 120 MB, three in ten of them copies,
 * beside other programs and the machine's own figures; a report with 600 copies; the match index at 100,000 and a
 * million documents; how time and memory grow from 30 to 120 MB; the time from start to dossier; CPU time from saved pages to
 * their reports; what each stage takes of the dossier of a large story.
 *
 * `--quick` leaves out the larger sizes and the growth. The file is written after each part, so that a part that
 * fails takes none of the others with it. `--pass`, `--workers` and `--size` are for the processes that it starts.
 */
export async function benchSpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      pass: { type: "string" },
      workers: { type: "string", default: "1" },
      size: { type: "string", default: "3" },
    },
  });
  if (values.pass === undefined) await benchAll(values.quick, values.json);
  else console.log(JSON.stringify(await runPass(values.pass, Number(values.workers), Number(values.size))));
}

async function benchAll(quick: boolean, file: string | undefined): Promise<void> {
  const node = process.version;
  const machine = measureMachine();
  const figures: Figures = {
    ...{ node, machine },
    ...{ rows: [], families: [], indexes: [], growth: [], dossiers: [], pages: [], stages: [] },
  };
  const { rows, families, indexes, growth, dossiers, pages, stages } = figures;
  const show = (table: string): void => {
    if (file !== undefined) writeFileSync(file, JSON.stringify(figures, null, 1));
    console.log(`${table}\n`);
  };
  show(lineOf(node, machine));
  await warmUp(SEED + 1);
  for (const size of quick ? QUICK_SIZES : SIZES) {
    const measured = await measureRuns(SEED, size);
    rows.push(...measured);
    show(tableOfRows(measured));
  }
  families.push(measureFamily(SEED, COPIES));
  show(tableOfFamilies(families));
  for (const documents of quick ? QUICK_INDEXES : INDEXES) indexes.push(measureIndex(SEED, documents));
  show(tableOfIndexes(indexes));
  if (!quick) growth.push(...measureGrowth());
  if (!quick) show(tableOfGrowth(growth));
  const missing = missingForDossiers();
  if (missing === undefined) dossiers.push(...timeDossiers(quick ? QUICK_STARTS : STARTS));
  show(missing ?? tableOfDossiers(dossiers));
  pages.push(...(await measurePages()));
  show(tableOfPages(pages));
  stages.push(await measureStages(SEED));
  show(tableOfStages(stages));
}

function lineOf(node: string, { copy, md5, sha1, sha256 }: MachineFigures): string {
  const figures = Object.entries({ "memory copy": copy, md5, sha1, sha256 });
  return `Node ${node}; MB/s: ${figures.map(([name, speed]) => `${name} ${speed.toFixed(0)}`).join(", ")}`;
}
