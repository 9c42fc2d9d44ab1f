import { setTimeout } from "node:timers/promises";

/** The time, and waiting for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The machine's own clock. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

/** Writes a time as ISO 8601 in whole seconds with `Z`, as capture dates are written. */
export function isoSeconds(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace(".000Z", "Z");
}
