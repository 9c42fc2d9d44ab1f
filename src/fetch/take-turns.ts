import type { Clock } from "./clock.ts";

/** Lets work wait for its turn at a host and does it, then gives what came of it. */
export type InTurn = <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T>;

/**
 * Makes turns: at one host only one piece of work is done at a time, in the order it came, and `pauseMs` after the one
 * before has ended. Work must not wait for another turn.
 */
export function takeTurns({ now, wait }: Clock): InTurn {
  const last = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>();
  return (host, pauseMs, work) => {
    const turn = (async () => {
      await last.get(host);
      const rest = (ended.get(host) ?? Number.NEGATIVE_INFINITY) + pauseMs - now();
      if (rest > 0) await wait(rest);
      return work();
    })();
    // The next in line waits for the end, whatever it is; who asked hears of the failure.
    last.set(
      host,
      turn.then(
        () => ended.set(host, now()),
        () => ended.set(host, now()),
      ),
    );
    return turn;
  };
}
