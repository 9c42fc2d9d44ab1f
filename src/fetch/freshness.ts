import CachePolicy from "http-cache-semantics";
import type { Capture } from "./capture.ts";
import { headersByName } from "./header-rows.ts";

/** What a capture is still good for: as it is, or with the fields that ask the server whether it still stands. */
export type Freshness =
  | { readonly fresh: true }
  | { readonly fresh: false; readonly conditions: Readonly<Record<string, string>> };

const CONDITIONS = ["if-none-match", "if-modified-since"] as const;

/** Judges a capture at a time, as a browser's own cache would (RFC 9111). */
export function freshnessOf(
  capture: Capture,
  sent: Readonly<Record<string, string>>,
  now: number,
): Freshness {
  const { host } = new URL(capture.url);
  const request = { url: capture.url, method: "GET", headers: { ...sent, host } };
  const earlier = { ...request, headers: { ...headersByName(capture.asked), host } };
  const policy = policyAt(Date.parse(capture.checkedAt), earlier, capture, now);
  if (policy.satisfiesWithoutRevalidation(request)) return { fresh: true };
  const asked = policy.revalidationHeaders(request);
  const conditions = CONDITIONS.flatMap((name) => {
    const value = asked[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { fresh: false, conditions: Object.fromEntries(conditions) };
}

/** The library takes the time from the machine; a capture has its own, and tests have theirs. */
function policyAt(
  received: number,
  request: CachePolicy.HttpRequest,
  { status, headers }: Capture,
  now: number,
): CachePolicy {
  const made = new CachePolicy(request, { status, headers: headersByName(headers) }, { shared: false });
  const policy = CachePolicy.fromObject({ ...made.toObject(), t: received });
  return Object.assign(policy, { now: () => now });
}
