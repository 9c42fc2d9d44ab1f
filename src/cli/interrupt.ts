import { EXIT } from "./exit-status.ts";

function stop(): never {
  process.exit(EXIT.interrupted);
}

/** Ends the process with status 130 when it is interrupted. */
export function catchInterrupt(): void {
  process.on("SIGINT", stop);
}

/**
 * Does work that does not pause. While it runs no handler could be called, so an interruption ends the process at once,
 * by the signal itself, which shells report as 130 too.
 */
export function interruptible<T>(work: () => T): T {
  process.off("SIGINT", stop);
  try {
    return work();
  } finally {
    catchInterrupt();
  }
}
