import { type ErrorCode, SecondSourceError } from "../model/error.ts";
import type { Jobs } from "./jobs.ts";

/** A piece of work on its way to a worker. */
export interface Request<Kind extends keyof Jobs = keyof Jobs> {
  readonly id: number;
  readonly kind: Kind;
  readonly given: Jobs[Kind]["given"];
}

/** What a worker sends back for a request. */
export type Answer =
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly fault: unknown; readonly code?: ErrorCode };

/** Packs an error for the way between threads, where classes are lost. */
export function packFault(id: number, error: unknown): Answer {
  return error instanceof SecondSourceError
    ? { id, fault: error.message, code: error.code }
    : { id, fault: error };
}

/** Gives back the error that was packed. */
export function unpackFault({
  fault,
  code,
}: {
  readonly fault: unknown;
  readonly code?: ErrorCode;
}): unknown {
  return code === undefined ? fault : new SecondSourceError(code, String(fault));
}
