import type { Note } from "../model/note.ts";
import type { Capture } from "./capture.ts";
import { type Fault, isFault } from "./fault.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { followAddress } from "./follow-address.ts";
import { headerOf } from "./header-rows.ts";
import { makeObtain, type Obtain, type Obtained } from "./obtain.ts";
import type { WarcStore } from "./warc-store.ts";

/** A page as it was fetched. */
export interface FetchedPage {
  /** The address that gave it, at the end of all redirects, without the fragment. */
  readonly url: string;
  /** When its bytes were received, ISO 8601 in seconds with `Z`. */
  readonly capturedAt: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
  readonly come: Obtained["come"];
}

/** What came of one address: its page, unless it was lost or given already, and notes on it. */
export interface Fetched {
  readonly page?: FetchedPage;
  readonly notes: readonly Note[];
}

/** Hears how many of the addresses are done. */
export type HearFetched = (done: number, all: number) => void;

/**
 * Fetches addresses and stores every answer; gives what came of each, in the order given. One host is asked for one
 * thing at a time, several hosts side by side. An address that is given twice, or leads where another led, gives its
 * page once. What fails becomes a note at the address; only a store that cannot be written throws.
 */
export async function fetchPages(
  given: readonly string[],
  { store, options, hear = () => undefined }: { store: WarcStore; options: FetchOptions; hear?: HearFetched },
): Promise<Fetched[]> {
  const obtain = makeObtain(store, options);
  const outcomes = new Map<string, Obtained | Fault>();
  const waiting = [...byHost(given).values()];
  const askHosts = async (): Promise<void> => {
    for (let urls = waiting.shift(); urls; urls = waiting.shift()) {
      for (const url of urls) {
        hear(outcomes.size, given.length);
        outcomes.set(url, await outcomeOf(url, obtain, options));
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, askHosts));
  const seen = new Map<string, string>();
  return given.map((url) => fetchedOf(url, outcomes.get(url)!, seen));
}

function byHost(given: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(given)) {
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}

async function outcomeOf(url: string, obtain: Obtain, options: FetchOptions): Promise<Obtained | Fault> {
  if (URL.canParse(url)) return followAddress(new URL(url), obtain, options);
  return {
    code: "fetch-failed",
    message: "This is no address that can be fetched; look whether it is whole.",
  };
}

/** `seen` holds the addresses of the pages that were given already, with the address that each was given for. */
function fetchedOf(at: string, outcome: Obtained | Fault, seen: Map<string, string>): Fetched {
  if (isFault(outcome)) return { notes: [{ level: "error", ...outcome, at }] };
  const { capture, come } = outcome;
  const first = seen.get(capture.url);
  if (first !== undefined) {
    const message = `This gives the same page as ${first === at ? "before" : first}; it is read once.`;
    return { notes: [{ level: "info", code: "fetch-same-page", message, at }] };
  }
  seen.set(capture.url, at);
  const page = pageOf(capture, come);
  if (capture.url === new URL(at).href.replace(/#.*$/, "")) return { page, notes: [] };
  const message = `The address leads to ${capture.url}, which the page is listed by.`;
  return { page, notes: [{ level: "info", code: "fetch-redirected", message, at }] };
}

function pageOf({ url, headers, body, capturedAt }: Capture, come: FetchedPage["come"]): FetchedPage {
  const contentType = headerOf(headers, "content-type");
  const [, charset] = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "") ?? [];
  return {
    url,
    capturedAt,
    ...(contentType !== undefined && { mediaType: contentType }),
    ...(charset !== undefined && { charset }),
    bytes: body,
    come,
  };
}
