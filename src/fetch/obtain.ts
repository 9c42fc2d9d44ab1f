import type { Capture } from "./capture.ts";
import { ACCEPTED_CODINGS } from "./decode-body.ts";
import { type Ask, type Exchange, exchange } from "./exchange.ts";
import { type Fault, isFault } from "./fault.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { freshnessOf } from "./freshness.ts";
import { retryAfter } from "./retry-after.ts";
import { MAX_ROBOTS_BYTES, type RobotsRules, readRobots } from "./robots.ts";
import { type InTurn, takeTurns } from "./take-turns.ts";
import type { WarcStore } from "./warc-store.ts";

/** A capture with how it was come by: fetched now, said by the server to stand still, or still fresh and not asked for. */
export interface Obtained {
  readonly capture: Capture;
  readonly come: "fetched" | "unchanged" | "fresh";
}

/** Gives what stands at one address; `inside` says that private addresses may be connected to. */
export type Obtain = (url: URL, inside: boolean) => Promise<Obtained | Fault>;

type Fields = Readonly<Record<string, string>>;

/** What one run of fetching shares between its addresses. */
interface Session {
  readonly store: WarcStore;
  readonly options: FetchOptions;
  readonly inTurn: InTurn;
  readonly rulesOf: (url: URL, inside: boolean) => Promise<RobotsRules | Fault>;
  /** Fields that every request is sent with. */
  readonly sent: Fields;
  /** Bytes received so far. */
  received: number;
}

/**
 * Makes the way to single addresses: from the store where its capture is fresh, else from the server, if robots.txt
 * allows it, in turn with the other requests to the host. An address is asked for once.
 */
export function makeObtain(store: WarcStore, options: FetchOptions): Obtain {
  const inTurn = takeTurns(options.clock);
  const sent = {
    "user-agent": options.userAgent,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-encoding": ACCEPTED_CODINGS,
    connection: "close",
  };
  const askForRobots = (url: URL, inside: boolean): Promise<Exchange | Fault> =>
    inTurn(url.hostname, 0, () => exchange(url, askOf(options, sent, { inside, robots: true })));
  const rulesOf = once(
    ({ origin }) => origin,
    (url, inside) => readRobots(url, options, { ask: askForRobots, inside }),
  );
  const session: Session = { store, options, inTurn, rulesOf, sent, received: 0 };
  return once(
    ({ href }) => href,
    (url, inside) => obtain(url, inside, session),
  );
}

/** Does work once for each address that has the same key, and for each of the two kinds of addresses it may lead to. */
function once<T>(
  keyOf: (url: URL) => string,
  work: (url: URL, inside: boolean) => Promise<T>,
): (url: URL, inside: boolean) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (url, inside) => {
    const key = `${inside} ${keyOf(url)}`;
    const doing = done.get(key) ?? work(url, inside);
    done.set(key, doing);
    return doing;
  };
}

function askOf(
  { timeoutMs, maxBytes, isPrivate }: FetchOptions,
  headers: Fields,
  { inside, robots = false }: { inside: boolean; robots?: boolean },
): Ask {
  return {
    headers,
    timeoutMs,
    maxBytes: robots ? MAX_ROBOTS_BYTES : maxBytes,
    overflow: robots ? "cut" : "fault",
    isForbidden: (address) => !inside && isPrivate(address),
  };
}

async function obtain(url: URL, inside: boolean, session: Session): Promise<Obtained | Fault> {
  const { store, options, sent, rulesOf, inTurn } = session;
  const known = store.find(url.href);
  const freshness = known && freshnessOf(known, sent, options.clock.now());
  if (known && freshness?.fresh) return { capture: known, come: "fresh" };
  const rules = await rulesOf(url, inside);
  if (isFault(rules)) return rules;
  if (!rules.allows(url)) return disallowed(url);
  const pause = Math.max(options.hostPauseMs, Math.min(rules.pauseMs, options.maxPauseMs));
  const headers = { host: url.host, ...sent, ...(freshness?.fresh === false && freshness.conditions) };
  const ask = askOf(options, headers, { inside });
  return inTurn(url.hostname, pause, () => requestTwice(url, ask, pause, session));
}

/** Asks once more where the server asks to wait, and for no longer than is allowed; its host is left alone meanwhile. */
async function requestTwice(url: URL, ask: Ask, pause: number, session: Session): Promise<Obtained | Fault> {
  const { clock, maxPauseMs } = session.options;
  const first = await request(url, ask, session);
  const wait = isFault(first) ? undefined : retryAfter(first.capture, clock.now());
  if (wait === undefined || wait > maxPauseMs) return first;
  await clock.wait(Math.max(wait, pause));
  return request(url, ask, session);
}

async function request(url: URL, ask: Ask, session: Session): Promise<Obtained | Fault> {
  const { store, options } = session;
  const left = options.maxTotalBytes - session.received;
  if (left <= 0) return totalReached(options.maxTotalBytes);
  const answer = await exchange(url, { ...ask, maxBytes: Math.min(ask.maxBytes, left) });
  if (isFault(answer)) return answer;
  session.received += answer.body.length;
  const renews = answer.status === 304 ? store.find(url.href) : undefined;
  const asked = Object.entries(ask.headers);
  const capture = await store.add({
    url: url.href,
    asked,
    exchange: answer,
    at: options.clock.now(),
    renews,
  });
  return { capture, come: renews ? "unchanged" : "fetched" };
}

function disallowed(url: URL): Fault {
  const message = `The robots.txt of ${url.host} asks programs not to fetch this page. Save it from a browser instead.`;
  return { code: "fetch-refused-by-robots", message };
}

function totalReached(maxTotalBytes: number): Fault {
  const message = `More than ${maxTotalBytes} bytes were fetched in all; this was left out. Fetch it in another run.`;
  return { code: "fetch-too-large", message };
}
