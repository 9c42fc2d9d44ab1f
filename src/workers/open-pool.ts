import { Worker } from "node:worker_threads";
import type { Jobs } from "./jobs.ts";
import { type Answer, type Request, unpackFault } from "./messages.ts";

/** Workers that wait for work. */
export interface Pool {
  readonly workers: number;
  /**
   * Has pieces of work of one kind done and gives what they made, in the order in which they were given.
   * Where several fail, the error of the first is thrown, as one thread would.
   */
  readonly run: <Kind extends keyof Jobs>(
    kind: Kind,
    given: readonly Jobs[Kind]["given"][],
    hear?: HearDone,
  ) => Promise<Jobs[Kind]["made"][]>;
  readonly close: () => Promise<void>;
}

/** Hears that the piece of work with this number is done. */
export type HearDone = (nth: number) => void;

/** A worker takes its next piece without waiting for this thread to unpack its last. */
const AT_ONCE = 2;

/** Starts workers; `close` ends them. */
export function openPool(workers: number): Pool {
  const threads = Array.from({ length: workers }, startThread);
  return {
    workers,
    run: (kind, given, hear) => runAll(threads, { kind, given, hear: hear ?? (() => undefined) }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** A worker as this thread sees it. */
interface Thread {
  readonly ask: <Kind extends keyof Jobs>(
    kind: Kind,
    given: Jobs[Kind]["given"],
  ) => Promise<Jobs[Kind]["made"]>;
  readonly end: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (made: never) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let death: { readonly error: unknown } | undefined;
  const die = (error: unknown): void => {
    death ??= { error };
    for (const { reject } of waiting.values()) reject(death.error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("fault" in answer) one?.reject(unpackFault(answer));
    else one?.resolve(answer.made as never);
  });
  worker.on("error", die);
  worker.on("messageerror", die);
  worker.on("exit", (code) => die(new Error(`A worker ended before its work was done, with code ${code}.`)));
  return {
    ask: (kind, given) =>
      new Promise((resolve, reject) => {
        if (death) throw death.error;
        const request: Request<typeof kind> = { id: asked++, kind, given };
        worker.postMessage(request);
        waiting.set(request.id, { resolve, reject });
      }),
    end: () => worker.terminate(),
  };
}

async function runAll<Kind extends keyof Jobs>(
  threads: readonly Thread[],
  work: { readonly kind: Kind; readonly given: readonly Jobs[Kind]["given"][]; readonly hear: HearDone },
): Promise<Jobs[Kind]["made"][]> {
  const made: Jobs[Kind]["made"][] = [];
  const faults: { readonly nth: number; readonly error: unknown }[] = [];
  const queue = work.given.entries();
  const serve = async ({ ask }: Thread): Promise<void> => {
    for (const [nth, given] of queue) {
      try {
        made[nth] = await ask(work.kind, given);
        work.hear(nth);
      } catch (error) {
        faults.push({ nth, error });
      }
      if (faults.length > 0) return;
    }
  };
  await Promise.all(threads.flatMap((thread) => Array.from({ length: AT_ONCE }, () => serve(thread))));
  const [first] = faults.sort((one, other) => one.nth - other.nth);
  if (first) throw first.error;
  return made;
}
