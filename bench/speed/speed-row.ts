import type { Texts } from "./make-texts.ts";

/** One measured run; `error` instead of figures where it could not be run. */
export interface SpeedRow {
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

const MEGABYTE = 1_000_000;

/** Names a run over texts that is still to be measured. */
export function rowOf(name: string, workers: number, texts: Texts): SpeedRow {
  const megabytes = Math.round((texts.bytes / MEGABYTE) * 10) / 10;
  return { name, workers, megabytes, documents: texts.reports.length };
}

/** Gives the speed of a run over texts that took so many seconds. */
export function speedOf(
  { bytes, reports }: Texts,
  seconds: number,
): { readonly seconds: number; readonly throughput: number; readonly documentsPerSecond: number } {
  return {
    seconds,
    throughput: bytes / MEGABYTE / seconds,
    documentsPerSecond: reports.length / seconds,
  };
}
