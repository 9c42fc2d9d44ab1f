import { parentPort } from "node:worker_threads";
import { JOBS, type Jobs } from "./jobs.ts";
import { type Answer, packFault, type Request } from "./messages.ts";

function answer<Kind extends keyof Jobs>({ id, kind, given }: Request<Kind>): Answer {
  try {
    return { id, made: JOBS[kind](given) };
  } catch (error) {
    return packFault(id, error);
  }
}

parentPort?.on("message", (request: Request) => parentPort?.postMessage(answer(request)));
