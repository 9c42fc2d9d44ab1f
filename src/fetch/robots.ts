import robotsParser from "robots-parser";
import type { Exchange } from "./exchange.ts";
import { type Fault, isFault } from "./fault.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { redirectOf } from "./redirect.ts";

/** What a host's robots.txt says to us. */
export interface RobotsRules {
  readonly allows: (url: URL) => boolean;
  /** The `Crawl-delay`, 0 where none is asked for. */
  readonly pauseMs: number;
}

/** Asks for a robots.txt; `inside` says that private addresses may be connected to. */
export type AskForRobots = (url: URL, inside: boolean) => Promise<Exchange | Fault>;

/** Most redirects of a robots.txt that are followed (RFC 9309, section 2.3.1.2). */
const MOST_REDIRECTS = 5;

/** What is read of a robots.txt, in bytes: the least that RFC 9309 allows (section 2.5). */
export const MAX_ROBOTS_BYTES: number = 500 * 1024;

// The library's types name its function as the default of its module, which it is itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const ALLOW_ALL: RobotsRules = { allows: () => true, pauseMs: 0 };

/**
 * Reads the robots.txt of an address as RFC 9309 has it: none (4xx) allows everything, one that cannot be read (5xx, no
 * answer) allows nothing and is a fault.
 */
export async function readRobots(
  page: URL,
  { userAgent, isPrivate }: Pick<FetchOptions, "userAgent" | "isPrivate">,
  { ask, inside }: { readonly ask: AskForRobots; readonly inside: boolean },
): Promise<RobotsRules | Fault> {
  const home = new URL("/robots.txt", page);
  let url = home;
  let mayBePrivate = inside;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(url, mayBePrivate);
    if (isFault(answer)) return faultOfRobots(answer);
    const next = redirectOf(answer, url);
    if (next === undefined) return rulesOf(answer, home, userAgent);
    if (isFault(next)) return ALLOW_ALL;
    mayBePrivate &&= answer.address !== undefined && isPrivate(answer.address);
    url = next;
  }
  return ALLOW_ALL;
}

function rulesOf({ status, body }: Exchange, home: URL, userAgent: string): RobotsRules | Fault {
  if (status >= 500) {
    const message = `${home.href} could not be read (status ${status}), so nothing is fetched from there.`;
    return { code: "fetch-refused-by-robots", message };
  }
  if (status < 200 || status >= 300) return ALLOW_ALL;
  const robots = parseRobots(home.href, new TextDecoder().decode(body));
  return {
    allows: (url) => robots.isAllowed(url.href, userAgent) ?? true,
    pauseMs: Math.max(0, robots.getCrawlDelay(userAgent) ?? 0) * 1000,
  };
}

/** A robots.txt that is a picture is none; a host that does not answer is left alone. */
function faultOfRobots(fault: Fault): RobotsRules | Fault {
  if (fault.code === "fetch-not-a-page") return ALLOW_ALL;
  if (fault.code !== "fetch-timeout") return fault;
  return {
    ...fault,
    message: `robots.txt could not be read, so nothing is fetched from there. ${fault.message}`,
  };
}
