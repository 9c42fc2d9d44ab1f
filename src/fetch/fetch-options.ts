import type { Clock } from "./clock.ts";
import { SYSTEM_CLOCK } from "./clock.ts";
import { isPrivateAddress } from "./private-address.ts";

/** How pages are fetched. */
export interface FetchOptions {
  /** Sent as `User-Agent`; robots.txt is read for its first word, without the version. */
  readonly userAgent: string;
  /** For one request, from the look-up of the host to the last byte. */
  readonly timeoutMs: number;
  /** Largest answer that is kept, in bytes. */
  readonly maxBytes: number;
  /** Most bytes that are fetched in all. */
  readonly maxTotalBytes: number;
  readonly maxRedirects: number;
  /** Pause between two requests to one host. */
  readonly hostPauseMs: number;
  /** Longest pause that a host's `Crawl-delay` or `Retry-After` is given. */
  readonly maxPauseMs: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  readonly clock: Clock;
  /** Tells the addresses that a public address may not lead to. */
  readonly isPrivate: (address: string) => boolean;
}

const MEBIBYTE = 1024 * 1024;

/** The limits that are kept where nothing else is said. */
export const DEFAULT_FETCH_OPTIONS: Omit<FetchOptions, "userAgent"> = {
  timeoutMs: 30_000,
  maxBytes: 32 * MEBIBYTE,
  maxTotalBytes: 512 * MEBIBYTE,
  // Sites need two or three (https, www, a moved article); half of the twenty that browsers allow.
  maxRedirects: 10,
  hostPauseMs: 1000,
  maxPauseMs: 30_000,
  hosts: 4,
  clock: SYSTEM_CLOCK,
  isPrivate: isPrivateAddress,
};
