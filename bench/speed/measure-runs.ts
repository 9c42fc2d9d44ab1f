import { ENGINE_RUNS, type EngineRun } from "./engine-runs.ts";
import { makeTexts, type Texts } from "./make-texts.ts";
import { PEER_RUNS, type PeerRun } from "./peer-runs.ts";
import { quantile } from "./quantile.ts";
import { rowOf, type SpeedRow, speedOf } from "./speed-row.ts";

const WARM_UP = 1;
/** Small sizes are run so often, and the median is taken. */
const ROUNDS = 3;
const SMALL = 3.5;
const SECOND = 1000;

/** Runs every stage of the engine once over a few texts, so that the first measured run is no slower than the next. */
export async function warmUp(seed: number): Promise<void> {
  const texts = makeTexts(seed, WARM_UP);
  for (const { run } of ENGINE_RUNS) await run(texts);
}

/** Measures the engine's stages and then the peers over texts of one size, in megabytes. */
export async function measureRuns(seed: number, size: number): Promise<SpeedRow[]> {
  const texts = makeTexts(seed, size);
  const rows: SpeedRow[] = [];
  for (const engine of ENGINE_RUNS) if (size <= engine.most) rows.push(await measureEngine(engine, texts));
  for (const peer of PEER_RUNS) if (size <= peer.most) rows.push(await measurePeer(peer, texts, rows));
  return rows;
}

async function measureEngine({ name, workers, run }: EngineRun, texts: Texts): Promise<SpeedRow> {
  const row = rowOf(name, workers, texts);
  const rounds: number[] = [];
  let found = 0;
  for (let round = 0; round < (row.megabytes <= SMALL ? ROUNDS : 1); round++) {
    const started = performance.now();
    found = await run(texts);
    rounds.push((performance.now() - started) / SECOND);
  }
  const seconds = quantile(
    rounds.sort((a, b) => a - b),
    0.5,
  );
  return { ...row, ...speedOf(texts, seconds), found };
}

/** A peer that is absent or breaks down takes nothing from the others: its row says so. */
async function measurePeer(peer: PeerRun, texts: Texts, ours: readonly SpeedRow[]): Promise<SpeedRow> {
  const row = rowOf(peer.name, 1, texts);
  try {
    const run = await peer.load();
    if (!run) return { ...row, error: `not installed (${peer.install})` };
    const { found, seconds } = await run(texts);
    const own = ours.find((one) => one.name === peer.beside);
    const speed = speedOf(texts, seconds);
    const share = own?.throughput ? { ofOurs: speed.throughput / own.throughput } : {};
    return { ...row, ...speed, found, ...share };
  } catch (fault) {
    return { ...row, error: String(fault).split("\n", 1)[0] ?? "" };
  }
}
