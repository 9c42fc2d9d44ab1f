import type { Capture } from "./capture.ts";
import { type Fault, isFault } from "./fault.ts";
import type { FetchOptions } from "./fetch-options.ts";
import type { Obtain, Obtained } from "./obtain.ts";
import { fetchable, redirectOf } from "./redirect.ts";
import { retryAfter } from "./retry-after.ts";

/**
 * Follows an address through its redirects to the page. Every step is checked for itself. Only an address that was
 * given, or that private addresses alone have led to, may be private.
 */
export async function followAddress(
  given: URL,
  obtain: Obtain,
  { maxRedirects, isPrivate, clock }: FetchOptions,
): Promise<Obtained | Fault> {
  const start = fetchable(given);
  if (isFault(start)) return start;
  const passed = new Set<string>();
  let url = start;
  let inside = true;
  while (passed.size <= maxRedirects) {
    if (passed.has(url.href)) return circle(url);
    passed.add(url.href);
    const obtained = await obtain(url, inside);
    const onward = isFault(obtained) ? undefined : redirectOf(obtained.capture, url);
    if (isFault(obtained) || !onward) {
      const end = judged(obtained, clock.now());
      return isFault(end) && url !== start ? behind(url, end) : end;
    }
    if (isFault(onward)) return onward;
    const { address } = obtained.capture;
    inside &&= address !== undefined && isPrivate(address);
    url = onward;
  }
  return tooManyRedirects(maxRedirects);
}

/** Takes an answer that is no page for the fault that it is. */
function judged(obtained: Obtained | Fault, now: number): Obtained | Fault {
  return isFault(obtained) ? obtained : (refusal(obtained.capture, now) ?? obtained);
}

function refusal(capture: Capture, now: number): Fault | undefined {
  const { status, reason } = capture;
  if (status === 200) return undefined;
  const pause = retryAfter(capture, now);
  const later = pause === undefined ? "" : ` It asks to wait ${Math.ceil(pause / 1000)} seconds.`;
  const answer = reason === "" ? status : `${status} ${reason}`;
  return { code: "fetch-status", message: `The server answered ${answer}.${later}` };
}

function behind(url: URL, fault: Fault): Fault {
  return { ...fault, message: `It leads to ${url.href}. ${fault.message}` };
}

function circle(url: URL): Fault {
  const message = `The address leads in a circle (${url.href}), as pages do that want cookies. Save it from a browser instead.`;
  return { code: "fetch-redirects", message };
}

function tooManyRedirects(maxRedirects: number): Fault {
  return { code: "fetch-redirects", message: `The address leads on more than ${maxRedirects} times.` };
}
