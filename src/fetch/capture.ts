import type { HeaderRows } from "./header-rows.ts";

/** What was received from one address, as the WARC file keeps it. */
export interface Capture {
  /** Without the fragment. */
  readonly url: string;
  readonly status: number;
  readonly reason: string;
  /** The fields received, those of the codings that were undone under `x-orig-` names. */
  readonly headers: HeaderRows;
  /** The fields that were sent. */
  readonly asked: HeaderRows;
  readonly body: Uint8Array;
  /** When the body was received, ISO 8601 in seconds with `Z`. */
  readonly capturedAt: string;
  /** When the server last said that the body still stands; the same as `capturedAt` at first. */
  readonly checkedAt: string;
  /** The IP address that answered. */
  readonly address?: string | undefined;
}

const OF_THE_BODY = /^(?:x-orig-.*|content-(?:length|encoding|range)|transfer-encoding)$/i;

/** Renews a capture by an answer of 304: its fields replace those of their names, but for those of the body (RFC 9111, section 3.2). */
export function renewed(capture: Capture, headers: HeaderRows, checkedAt: string): Capture {
  const fresh = headers.filter(([name]) => !OF_THE_BODY.test(name));
  const replaced = new Set(fresh.map(([name]) => name.toLowerCase()));
  const kept = capture.headers.filter(([name]) => !replaced.has(name.toLowerCase()));
  return { ...capture, headers: [...kept, ...fresh], checkedAt };
}
