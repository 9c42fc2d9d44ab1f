import { EXIT } from "./exit-status.ts";

function stop(): never {
  process.exit(EXIT.interrupted);
}

/** Ends the process with status 130 when it is interrupted. */
export function catchInterrupt(): void {
  process.on("SIGINT", stop);
}

/**
 * Does work that hardly pauses. While it runs a handler would be called late or not at all, so an interruption ends the
 * process at once, by the signal itself, which shells report as 130 too.
 */
export async function interruptible<T>(work: () => T | Promise<T>): Promise<T> {
  process.off("SIGINT", stop);
  try {
    return await work();
  } finally {
    catchInterrupt();
  }
}
