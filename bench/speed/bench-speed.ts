import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { alignTable } from "../align-table.ts";
import { ENGINE_RUNS, type EngineRun } from "./engine-runs.ts";
import { measureMachine } from "./machine-figures.ts";
import { makeTexts, type Texts } from "./make-texts.ts";
import { PEER_RUNS } from "./peer-runs.ts";
import { missingForDossiers, timeDossiers } from "./time-dossiers.ts";

/** One measured run; `error` instead of figures where it could not be run. */
interface SpeedRow {
  readonly name: string;
  readonly workers: number;
  readonly megabytes: number;
  readonly documents: number;
  readonly seconds?: number;
  /** Megabytes of UTF-8 a second, and documents a second. */
  readonly throughput?: number;
  readonly documentsPerSecond?: number;
  readonly found?: number;
  /** A peer's throughput as a share of ours for the stage beside it, at the same size. */
  readonly ofOurs?: number;
  readonly error?: string;
}

const SIZES = [3, 30, 120] as const;
const QUICK_SIZES = [3] as const;
const SEED = 1;
const WARM_UP = 1;
/** Small sizes are run so often, and the median is taken. */
const ROUNDS = 3;
const SMALL = 3;
const MEGABYTE = 1_000_000;
const SECOND = 1000;

/**
 * `npm run bench -- [--quick] [--json FILE]`: speed on invented texts of 3, 30 and 120 MB (`--quick`: 3 MB), three in ten
 * of them copies, beside other programs, the machine's own figures, and the time from start to dossier.
 */
export async function benchSpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false }, json: { type: "string" } },
  });
  const machine = measureMachine();
  console.log(
    `Node ${process.version}; memory copy ${machine.copy.toFixed(0)} MB/s, md5 ${machine.md5.toFixed(0)}, ` +
      `sha1 ${machine.sha1.toFixed(0)}, sha256 ${machine.sha256.toFixed(0)}\n`,
  );
  const warm = makeTexts(SEED + 1, WARM_UP);
  for (const { run } of ENGINE_RUNS) await run(warm);
  const rows: SpeedRow[] = [];
  for (const size of values.quick ? QUICK_SIZES : SIZES) {
    const texts = makeTexts(SEED, size);
    for (const engine of ENGINE_RUNS) if (size <= engine.most) rows.push(await measureEngine(engine, texts));
    rows.push(...(await measurePeers(size, texts, rows)));
  }
  console.log(tableOf(rows));
  const missing = missingForDossiers();
  const dossiers = missing === undefined ? timeDossiers() : [];
  console.log(missing ?? `\n${tableOfDossiers(dossiers)}`);
  if (values.json !== undefined)
    writeFileSync(values.json, JSON.stringify({ node: process.version, machine, rows, dossiers }, null, 1));
}

async function measureEngine({ name, workers, run }: EngineRun, texts: Texts): Promise<SpeedRow> {
  const rounds: number[] = [];
  let found = 0;
  for (let round = 0; round < (texts.bytes / MEGABYTE <= SMALL + 1 ? ROUNDS : 1); round++) {
    const started = performance.now();
    found = await run(texts);
    rounds.push((performance.now() - started) / SECOND);
  }
  const seconds = rounds.sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
  return { ...rowOf(name, workers, texts), ...speedOf(texts, seconds), found };
}

async function measurePeers(size: number, texts: Texts, ours: readonly SpeedRow[]): Promise<SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for (const peer of PEER_RUNS.filter(({ most }) => size <= most)) {
    const row = rowOf(peer.name, 1, texts);
    const run = await peer.load();
    if (!run) {
      rows.push({ ...row, error: `not installed (${peer.install})` });
      continue;
    }
    const { found, seconds } = await run(texts);
    const own = ours.find((one) => one.name === peer.beside && one.megabytes === row.megabytes);
    const speed = speedOf(texts, seconds);
    rows.push({
      ...row,
      ...speed,
      found,
      ...(own?.throughput ? { ofOurs: speed.throughput / own.throughput } : {}),
    });
  }
  return rows;
}

function rowOf(name: string, workers: number, texts: Texts): SpeedRow {
  const megabytes = Math.round((texts.bytes / MEGABYTE) * 10) / 10;
  return { name, workers, megabytes, documents: texts.reports.length };
}

function speedOf(
  { bytes, reports }: Texts,
  seconds: number,
): { readonly seconds: number; readonly throughput: number; readonly documentsPerSecond: number } {
  return {
    seconds,
    throughput: bytes / MEGABYTE / seconds,
    documentsPerSecond: reports.length / seconds,
  };
}

function tableOf(rows: readonly SpeedRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    String(row.workers),
    row.megabytes.toFixed(1),
    String(row.documents),
    row.seconds?.toFixed(2) ?? "",
    row.throughput?.toFixed(2) ?? "",
    row.documentsPerSecond?.toFixed(0) ?? "",
    row.found === undefined ? (row.error ?? "") : String(row.found),
    row.ofOurs === undefined ? "" : row.ofOurs.toFixed(3),
  ]);
  const head = ["", "workers", "MB", "documents", "s", "MB/s", "documents/s", "found", "of ours"];
  return alignTable([head, ...cells]).join("\n");
}

function tableOfDossiers(times: ReturnType<typeof timeDossiers>): string {
  return alignTable([
    ["dossier", "pages", "ms", "node -e 0", "ratio"],
    ...times.map((one) => [
      one.name,
      String(one.pages),
      one.wall.toFixed(0),
      one.bare.toFixed(0),
      one.ratio.toFixed(2),
    ]),
  ]).join("\n");
}
