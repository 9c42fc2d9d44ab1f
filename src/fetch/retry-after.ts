import { type HeaderRows, headerOf } from "./header-rows.ts";

const ASKS_TO_WAIT: ReadonlySet<number> = new Set([429, 503]);

/** Gives how long an answer asks to wait before the address is asked for again, in milliseconds (RFC 9110, section 10.2.3). */
export function retryAfter(
  { status, headers }: { readonly status: number; readonly headers: HeaderRows },
  now: number,
): number | undefined {
  const value = ASKS_TO_WAIT.has(status) ? headerOf(headers, "retry-after")?.trim() : undefined;
  if (value === undefined) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}
