import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { WARCParser } from "warcio";
import { DEFAULT_FETCH_OPTIONS, type FetchOptions } from "../../src/fetch/fetch-options.ts";
import { type Fetched, fetchPages } from "../../src/fetch/fetch-pages.ts";
import { openWarc } from "../../src/fetch/warc-store.ts";
import { type Answers, serve, type TestServer } from "./serve.ts";

/** The time at which every test begins. */
export const START: number = Date.parse("2024-03-01T12:00:00Z");

/** What a test of fetching has to hand: a WARC file, a clock that stands still, servers that are closed at its end. */
export interface FetchingTest {
  folder: string;
  warc: string;
  now: number;
  /** Pauses that were asked for; nobody waits for them. */
  waits: number[];
  readonly start: (answers: Answers, host?: string) => Promise<TestServer>;
  readonly get: (urls: readonly string[], changes?: Partial<FetchOptions>) => Promise<Fetched[]>;
  /** Reads the WARC file with warcio. */
  readonly records: () => Promise<ReadRecord[]>;
}

/** A record as it was read back. */
export interface ReadRecord {
  readonly type: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly status: number | string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Prepares each test of a file for fetching. */
export function fetchingTest(): FetchingTest {
  const servers: TestServer[] = [];
  const test: FetchingTest = {
    folder: "",
    warc: "",
    now: START,
    waits: [],
    start: async (answers, host) => {
      const server = await serve(answers, host);
      servers.push(server);
      return server;
    },
    get: async (urls, changes = {}) => {
      const wait = async (milliseconds: number) => void test.waits.push(milliseconds);
      const clock = { now: () => test.now, wait };
      const options = { ...DEFAULT_FETCH_OPTIONS, userAgent: "SecondSource/1.2.3", hostPauseMs: 0, clock };
      const store = await openWarc(test.warc, "SecondSource/1.2.3");
      return fetchPages(urls, { store, options: { ...options, ...changes } });
    },
    records: () => recordsOf(test.warc),
  };
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "fetch-"));
    Object.assign(test, { folder, warc: join(folder, "kept.warc.gz"), now: START, waits: [] });
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
    rmSync(test.folder, { recursive: true, force: true });
  });
  return test;
}

/** Gives the codes of all notes. */
export const codes = (fetched: readonly Fetched[]): string[] =>
  fetched.flatMap(({ notes }) => notes.map(({ code }) => code));

/** Gives the text of each page. */
export const texts = (fetched: readonly Fetched[]): (string | undefined)[] =>
  fetched.map(({ page }) => page && Buffer.from(page.bytes).toString());

/** Gives the paths that were asked for, without robots.txt. */
export const pagesAsked = ({ asked }: TestServer): string[] => asked.filter((path) => path !== "/robots.txt");

/** Makes an answer that leads on. */
export const to =
  (location: string, status = 302): Answers[string] =>
  (_, response) =>
    void response.writeHead(status, { Location: location }).end();

async function recordsOf(path: string): Promise<ReadRecord[]> {
  const read: ReadRecord[] = [];
  for await (const record of new WARCParser(createReadStream(path))) {
    const body = Buffer.from(await record.readFully(true)).toString();
    const { warcType: type, warcTargetURI, warcDate, httpHeaders } = record;
    const headers = Object.fromEntries(httpHeaders?.headers ?? []);
    const status = httpHeaders?.statusCode;
    read.push({
      type,
      url: warcTargetURI ?? undefined,
      date: warcDate ?? undefined,
      status,
      headers,
      body,
    });
  }
  return read;
}
