import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findReports } from "../../src/reports/find-reports.ts";
import { readOne } from "../extraction/predict-body.ts";
import { readWithReadability } from "../extraction/readability-peer.ts";

/** CPU time from saved pages to their reports, beside Readability.js with linkedom on the same pages. */
export interface PageFigures {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly peerSeconds: number;
  readonly ratio: number;
  /** The slowest page, in CPU seconds. */
  readonly slowest: number;
}

const FOLDERS = [
  { name: "AEB", folder: join("..", "shared", "eval", "aeb", "html") },
  { name: "example", folder: join("examples", "arrel-water-talks", "pages") },
] as const;
const MICRO = 1e6;

/** Reads every HTML page of the first folder that is there, each once by either program in turn. */
export async function measurePages(): Promise<PageFigures[]> {
  const place = FOLDERS.find(({ folder }) => existsSync(folder));
  if (!place) return [];
  const names = readdirSync(place.folder).filter((name) => /\.html(\.gz)?$/.test(name));
  let [seconds, peerSeconds, slowest] = [0, 0, 0];
  for (const name of names) {
    const bytes = readFileSync(join(place.folder, name));
    const html = name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    peerSeconds += readWithReadability(html).seconds;
    const started = process.cpuUsage();
    const page = await readOne(html, false, name);
    if (page) findReports(page);
    const { user, system } = process.cpuUsage(started);
    const own = (user + system) / MICRO;
    seconds += own;
    slowest = Math.max(slowest, own);
  }
  const ratio = seconds / peerSeconds;
  return [{ name: place.name, pages: names.length, seconds, peerSeconds, ratio, slowest }];
}
