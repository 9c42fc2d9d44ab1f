import { type ChildProcess, fork } from "node:child_process";
import { HANG_SECONDS, HANG_SIGNAL, WAIT_SECONDS } from "./hang.ts";
import type { FuzzPlan } from "./hostile-input.ts";
import type { Outcome } from "./try-input.ts";

/** What a child says of one input. */
export interface Reply {
  readonly outcome: Outcome;
  /** The most memory that the child has held so far, in MiB. */
  readonly peak: number;
}

/** An input that ended its process. */
export interface Loss {
  readonly number: number;
  readonly kind: "hang" | "ended";
  readonly text: string;
}

/** What came of a run, in the order of the numbers. */
export interface FuzzRun {
  readonly outcomes: readonly Outcome[];
  readonly losses: readonly Loss[];
  /** The most memory that a child held, in MiB. */
  readonly peak: number;
}

/** Which inputs to try, and with how many processes. */
export interface FuzzJob {
  readonly plan: FuzzPlan;
  readonly numbers: readonly number[];
  readonly workers: number;
}

/** Largest heap of a child, in MiB; beyond it the child ends, and the input is reported. */
const HEAP = 2048;

/** Tries inputs in child processes, and goes on with a new one where an input ends its process. */
export async function runChildren({ plan, numbers, workers }: FuzzJob): Promise<FuzzRun> {
  const outcomes: Outcome[] = [];
  const losses: Loss[] = [];
  const waiting = [...numbers].reverse();
  let peak = 0;
  const work = async (): Promise<void> => {
    let child = startChild(plan);
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const answer = await ask(child, number);
      if ("outcome" in answer) {
        outcomes.push(answer.outcome);
        peak = Math.max(peak, answer.peak);
      } else {
        losses.push(answer);
        console.error(`input ${number}: ${answer.kind}, ${answer.text}`);
        child = startChild(plan);
      }
      hear(outcomes.length + losses.length, numbers.length);
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: workers }, work));
  const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;
  return { outcomes: outcomes.sort(byNumber), losses: losses.sort(byNumber), peak };
}

function startChild(plan: FuzzPlan): ChildProcess {
  const program = new URL("./fuzz-child.js", import.meta.url);
  const execArgv = [`--max-old-space-size=${HEAP}`];
  return fork(program, [JSON.stringify(plan)], { execArgv, stdio: ["ignore", "inherit", "ignore", "ipc"] });
}

function ask(child: ChildProcess, number: number): Promise<Reply | Loss> {
  return new Promise((resolve) => {
    const settle = (answer: Reply | Loss): void => {
      clearTimeout(clock);
      child.removeAllListeners();
      resolve(answer);
    };
    const clock = setTimeout(() => {
      settle({ number, kind: "hang", text: `nothing after ${WAIT_SECONDS} seconds` });
      child.kill("SIGKILL");
    }, WAIT_SECONDS * 1000);
    child.on("message", (reply) => settle(reply as Reply));
    child.on("exit", (status, signal) => settle(lossOf(number, status, signal)));
    child.send(number);
  });
}

function lossOf(number: number, status: number | null, signal: string | null): Loss {
  if (signal === HANG_SIGNAL)
    return { number, kind: "hang", text: `more than ${HANG_SECONDS} seconds of processor time` };
  const text = `the process ended (${signal ?? `status ${status}`}); its heap may hold ${HEAP} MiB`;
  return { number, kind: "ended", text };
}

function hear(done: number, all: number): void {
  if (done % 500 === 0 && done < all) console.error(`${done} of ${all}`);
}
