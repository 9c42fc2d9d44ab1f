// Runs as a thread beside a child's inputs and ends the process where one input takes too much of the processor.
import { workerData } from "node:worker_threads";
import { HANG_SECONDS, HANG_SIGNAL } from "./hang.ts";

/** Processor time at which the current input was begun, in milliseconds; 0 between inputs. */
const started = workerData as Int32Array<SharedArrayBuffer>;

setInterval(() => {
  const begun = Atomics.load(started, 0);
  if (begun === 0) return;
  if (process.cpuUsage().user / 1000 - begun > HANG_SECONDS * 1000) process.kill(process.pid, HANG_SIGNAL);
}, 250);
