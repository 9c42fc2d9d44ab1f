import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { DEFAULT_FETCH_OPTIONS, type FetchOptions } from "../../src/fetch/fetch-options.ts";
import { type Fetched, fetchPages } from "../../src/fetch/fetch-pages.ts";
import { openWarc } from "../../src/fetch/warc-store.ts";
import { type Answers, pageOf, serve, type TestServer } from "./serve.ts";

const START = Date.parse("2024-03-01T12:00:00Z");

let folder: string;
let warc: string;
let now: number;
let waits: number[];
const servers: TestServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fetch-"));
  warc = join(folder, "kept.warc.gz");
  now = START;
  waits = [];
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(answers: Answers, host?: string): Promise<TestServer> {
  const server = await serve(answers, host);
  servers.push(server);
  return server;
}

/** Fetches with a clock that stands still and waits that are only written down. */
async function get(urls: readonly string[], changes: Partial<FetchOptions> = {}): Promise<Fetched[]> {
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const clock = { now: () => now, wait };
  const options = { ...DEFAULT_FETCH_OPTIONS, userAgent: "SecondSource/1.2.3", hostPauseMs: 0, clock };
  const store = await openWarc(warc, "SecondSource/1.2.3");
  return fetchPages(urls, { store, options: { ...options, ...changes } });
}

const codes = (fetched: readonly Fetched[]) => fetched.flatMap(({ notes }) => notes.map(({ code }) => code));
const texts = (fetched: readonly Fetched[]) =>
  fetched.map(({ page }) => page && Buffer.from(page.bytes).toString());
const pagesAsked = ({ asked }: TestServer) => asked.filter((path) => path !== "/robots.txt");

interface ReadRecord {
  readonly type: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly status: number | string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function records(path = warc): Promise<ReadRecord[]> {
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

describe("what is fetched", () => {
  it("is the page with its address, time, type and character set", async () => {
    const { origin, requests } = await start({
      "/a": (_, response) =>
        void response
          .setHeader("Content-Type", 'text/html; Charset="windows-1252"')
          .end(Buffer.from("<p>Caf\xe9</p>", "latin1")),
    });
    const [fetched] = await get([`${origin}/a#part`]);
    expect(fetched).toEqual({
      page: {
        url: `${origin}/a`,
        capturedAt: "2024-03-01T12:00:00Z",
        mediaType: 'text/html; Charset="windows-1252"',
        charset: "windows-1252",
        bytes: Buffer.from("<p>Caf\xe9</p>", "latin1"),
        come: "fetched",
      },
      notes: [],
    });
    expect(requests.map(({ headers }) => headers["user-agent"])).toEqual([
      "SecondSource/1.2.3",
      "SecondSource/1.2.3",
    ]);
  });

  it.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("is decoded from %s", async (coding, encode) => {
    const { origin } = await start({
      "/a": (_, response) =>
        void response.setHeader("Content-Encoding", coding).end(encode(Buffer.from(pageOf("Ferry")))),
    });
    expect(texts(await get([`${origin}/a`]))).toEqual([pageOf("Ferry")]);
    const answer = (await records()).find(({ type }) => type === "response");
    expect(answer?.body).toBe(pageOf("Ferry"));
    expect(answer?.headers).toMatchObject({
      "content-length": String(pageOf("Ferry").length),
      "x-orig-content-encoding": coding,
    });
    expect(answer?.headers).not.toHaveProperty("content-encoding");
  });

  it("is noted where it is coded in an unknown or a wrong way", async () => {
    const { origin } = await start({
      "/a": (_, response) => void response.setHeader("Content-Encoding", "ferry").end("x"),
      "/b": (_, response) => void response.setHeader("Content-Encoding", "gzip").end("no gzip at all"),
    });
    const fetched = await get([`${origin}/a`, `${origin}/b`]);
    expect(codes(fetched)).toEqual(["fetch-failed", "fetch-failed"]);
    expect(fetched[0]?.notes[0]?.message).toContain('"ferry"');
  });

  it("comes in the order given, with a note where an address fails", async () => {
    const { origin } = await start({
      "/a": pageOf("A"),
      "/b": pageOf("B"),
      "/broken": (_, response) => void response.writeHead(500).end("Broken."),
      "/picture": (_, response) => void response.setHeader("Content-Type", "image/png").end("x"),
    });
    const paths = ["/b", "/gone", "/a", "/broken", "/picture"];
    const fetched = await get([...paths.map((path) => origin + path), "http://", "https://ana:x@a.test/"]);
    expect(texts(fetched).slice(0, 5)).toEqual([pageOf("B"), undefined, pageOf("A"), undefined, undefined]);
    expect(codes(fetched)).toEqual([
      "fetch-status",
      "fetch-status",
      "fetch-not-a-page",
      "fetch-failed",
      "fetch-refused-address",
    ]);
    expect(fetched[1]?.notes).toEqual([
      {
        level: "error",
        code: "fetch-status",
        message: "The server answered 404 Not Found.",
        at: `${origin}/gone`,
      },
    ]);
  });

  it("is noted where nobody answers", async () => {
    const { origin, close } = await serve({});
    await close();
    const [fetched] = await get([`${origin}/a`]);
    expect(fetched?.notes[0]).toMatchObject({
      code: "fetch-failed",
      message: "The host refuses the connection (ECONNREFUSED).",
    });
  });
});

describe("redirects", () => {
  const to =
    (location: string, status = 302): Answers[string] =>
    (_, response) =>
      void response.writeHead(status, { Location: location }).end();

  it("are followed, and every step is kept", async () => {
    const { origin } = await start({
      "/1": to("/2", 301),
      "/2": to("./3?x=1#part", 307),
      "/3?x=1": pageOf("End"),
    });
    const fetched = await get([`${origin}/1`]);
    expect(fetched[0]?.page?.url).toBe(`${origin}/3?x=1`);
    expect(fetched[0]?.notes).toMatchObject([{ level: "info", code: "fetch-redirected", at: `${origin}/1` }]);
    const kept = (await records()).filter(({ type }) => type === "response");
    expect(kept.map(({ url, status }) => [url, status])).toEqual([
      [`${origin}/1`, 301],
      [`${origin}/2`, 307],
      [`${origin}/3?x=1`, 200],
    ]);
  });

  it.each([
    ["lead in a circle", "/2", "/1", "fetch-redirects"],
    ["lead to another protocol", "ftp://a.test/", "/1", "fetch-refused-address"],
    ["lead nowhere", "http://", "/1", "fetch-redirects"],
    ["end in a fault", "/gone", "/1", "fetch-status"],
  ])("that %s are noted", async (_, first, second, code) => {
    const { origin } = await start({ "/1": to(first), "/2": to(second) });
    expect(codes(await get([`${origin}/1`]))).toEqual([code]);
  });

  it("are followed only so often", async () => {
    const { origin } = await start({ "/1": to("/2"), "/2": to("/3"), "/3": pageOf("End") });
    expect(codes(await get([`${origin}/1`], { maxRedirects: 1 }))).toEqual(["fetch-redirects"]);
    expect(codes(await get([`${origin}/1`], { maxRedirects: 2 }))).toEqual(["fetch-redirected"]);
  });

  it("from two addresses to one page give it once, and it is asked for once", async () => {
    const server = await start({ "/1": to("/a"), "/2": to("/a"), "/a": pageOf("A") });
    const { origin } = server;
    const fetched = await get([`${origin}/1`, `${origin}/2`, `${origin}/1`]);
    expect(texts(fetched)).toEqual([pageOf("A"), undefined, undefined]);
    expect(codes(fetched)).toEqual(["fetch-redirected", "fetch-same-page", "fetch-same-page"]);
    expect(pagesAsked(server)).toEqual(["/1", "/a", "/2"]);
  });

  /** In these tests 127.0.0.2 plays a public address, as a test may ask nobody outside. */
  const isPrivate = (address: string): boolean => address !== "127.0.0.2";

  it("from a public to a private address are refused, by number and by name", async () => {
    const inner = await start({ "/secret": pageOf("Secret") });
    const port = new URL(inner.origin).port;
    const outer = await start(
      {
        "/number": to(`${inner.origin}/secret`),
        "/name": to(`http://localhost:${port}/secret`),
        "/robots.txt": (_, response) => void response.writeHead(404).end(),
      },
      "127.0.0.2",
    );
    const fetched = await get([`${outer.origin}/number`, `${outer.origin}/name`], { isPrivate });
    expect(codes(fetched)).toEqual(["fetch-refused-address", "fetch-refused-address"]);
    expect(inner.asked).toEqual([]);
  });

  it("from a kept answer of a public address are refused as well", async () => {
    const inner = await start({ "/secret": pageOf("Secret") });
    const answer: Answers[string] = (_, response) =>
      void response
        .writeHead(301, { Location: `${inner.origin}/secret`, "Cache-Control": "max-age=600" })
        .end();
    const outer = await start({ "/a": answer }, "127.0.0.2");
    await get([`${outer.origin}/a`], { isPrivate });
    expect(codes(await get([`${outer.origin}/a`], { isPrivate }))).toEqual(["fetch-refused-address"]);
    expect(pagesAsked(outer)).toEqual(["/a"]);
    expect(inner.asked).toEqual([]);
  });

  it("between private addresses are followed", async () => {
    const inner = await start({ "/b": pageOf("B") });
    const other = await start({ "/a": to(`${inner.origin}/b`) });
    expect(texts(await get([`${other.origin}/a`]))).toEqual([pageOf("B")]);
  });
});

describe("robots.txt", () => {
  const robots =
    (text: string): Answers[string] =>
    (_, response) =>
      void response.end(text);

  it("is obeyed, and asked for once", async () => {
    const server = await start({
      "/robots.txt": robots(
        "User-agent: *\nAllow: /\n\nUser-agent: SecondSource\nDisallow: /closed\nAllow: /closed/open",
      ),
      "/closed/open": pageOf("Open"),
      "/a": (_, response) => void response.writeHead(302, { Location: "/closed/b" }).end(),
    });
    const paths = ["/closed/a", "/closed/open", "/a"];
    const fetched = await get(paths.map((path) => server.origin + path));
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots", "fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("Open"), undefined]);
    expect(server.asked).toEqual(["/robots.txt", "/closed/open", "/a"]);
  });

  it("that cannot be read closes the host, and one that is not there opens it", async () => {
    const closed = await start({ "/robots.txt": (_, response) => void response.writeHead(503).end() });
    const open = await start({ "/a": pageOf("A") });
    const fetched = await get([`${closed.origin}/a`, `${open.origin}/a`]);
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("A")]);
    expect(pagesAsked(closed)).toEqual([]);
  });

  it("is followed where it has moved", async () => {
    const server = await start({
      "/robots.txt": (_, response) => void response.writeHead(301, { Location: "/rules" }).end(),
      "/rules": robots("User-agent: *\nDisallow: /"),
    });
    expect(codes(await get([`${server.origin}/a`]))).toEqual(["fetch-refused-by-robots"]);
    expect(server.asked).toEqual(["/robots.txt", "/rules"]);
  });

  it("is read as far as half a mebibyte", async () => {
    const filler = `# ${"ferry ".repeat(100_000)}\n`;
    const server = await start({
      "/robots.txt": robots(`User-agent: *\nDisallow: /closed\n${filler}Disallow: /a\n`),
      "/a": pageOf("A"),
    });
    const fetched = await get([`${server.origin}/closed`, `${server.origin}/a`]);
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("A")]);
  });

  it("sets the pause between two requests, up to a limit", async () => {
    const server = await start({
      "/robots.txt": robots("User-agent: *\nCrawl-delay: 7"),
      "/a": pageOf("A"),
      "/b": pageOf("B"),
    });
    const urls = [`${server.origin}/a`, `${server.origin}/b`];
    await get(urls);
    expect(waits).toEqual([7000, 7000]);
    rmSync(warc);
    waits = [];
    await get(urls, { maxPauseMs: 3000 });
    expect(waits).toEqual([3000, 3000]);
  });
});

describe("limits", () => {
  it("hold for one answer, as received and as decoded", async () => {
    const { origin } = await start({
      "/long": "x".repeat(2000),
      "/bomb": (_, response) =>
        void response.setHeader("Content-Encoding", "gzip").end(gzipSync(Buffer.alloc(100_000))),
      "/short": "x".repeat(1000),
    });
    const urls = ["/long", "/bomb", "/short"].map((path) => origin + path);
    const fetched = await get(urls, { maxBytes: 1000 });
    expect(codes(fetched)).toEqual(["fetch-too-large", "fetch-too-large"]);
    expect(fetched[2]?.page?.bytes.length).toBe(1000);
    expect((await records()).map(({ type }) => type)).toEqual(["warcinfo", "request", "response"]);
  });

  it("hold for an answer that never ends", async () => {
    const { origin } = await start({
      "/endless": (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write("x".repeat(1000)));
        };
        response.on("drain", more);
        more();
      },
    });
    expect(codes(await get([`${origin}/endless`], { maxBytes: 10_000 }))).toEqual(["fetch-too-large"]);
  });

  it("hold for everything together", async () => {
    const { origin } = await start({
      "/a": "x".repeat(600),
      "/b": "x".repeat(400),
      "/c": "x",
    });
    const urls = ["/a", "/b", "/c"].map((path) => origin + path);
    const fetched = await get(urls, { maxTotalBytes: 1000 });
    expect(codes(fetched)).toEqual(["fetch-too-large"]);
    expect(fetched.map(({ page }) => page?.bytes.length)).toEqual([600, 400, undefined]);
  });

  it("hold for an answer that does not come, or does not end", async () => {
    const { origin } = await start({
      "/robots.txt": (_, response) => void response.writeHead(404).end(),
      "/silent": () => undefined,
      "/halting": (_, response) => void response.write("half"),
    });
    const fetched = await get([`${origin}/silent`, `${origin}/halting`], { timeoutMs: 300 });
    expect(codes(fetched)).toEqual(["fetch-timeout", "fetch-timeout"]);
    expect(fetched[0]?.notes[0]?.message).toContain("The answer was not complete after 0.3 seconds.");
  });

  it("keep an answer that broke off out", async () => {
    const { origin } = await start({
      "/a": (_, response) => {
        response.writeHead(200, { "Content-Length": "100" }).write("half");
        response.destroy();
      },
    });
    expect(codes(await get([`${origin}/a`]))).toEqual(["fetch-failed"]);
  });
});

describe("a host", () => {
  it("is asked for one thing at a time, while another is asked too", async () => {
    const paths = ["/a", "/b", "/c", "/d"];
    const answers = Object.fromEntries(paths.map((path) => [path, pageOf(path)]));
    const [one, two] = [await start(answers), await start(answers, "127.0.0.2")];
    const urls = paths.flatMap((path) => [one.origin + path, two.origin + path]);
    const fetched = await get(urls);
    expect(texts(fetched)).toEqual(paths.flatMap((path) => [pageOf(path), pageOf(path)]));
    expect([one.mostAtOnce(), two.mostAtOnce()]).toEqual([1, 1]);
  });

  it("is asked for one thing at a time by redirects from elsewhere too", async () => {
    const paths = ["/a", "/b", "/c"];
    const one = await start(Object.fromEntries(paths.map((path) => [path, pageOf(path)])));
    const away = Object.fromEntries(
      paths.map((path): [string, Answers[string]] => [
        path,
        (_, response) => void response.writeHead(302, { Location: one.origin + path }).end(),
      ]),
    );
    const others = await Promise.all(["127.0.0.2", "127.0.0.3"].map((host) => start(away, host)));
    const urls = [
      `${others[0]?.origin}/a`,
      `${others[1]?.origin}/b`,
      `${one.origin}/c`,
      `${others[0]?.origin}/c`,
    ];
    const fetched = await get(urls);
    expect(fetched.filter(({ page }) => page)).toHaveLength(3);
    expect(one.mostAtOnce()).toBe(1);
  });

  it("is given a pause after each request", async () => {
    const { origin } = await start({ "/a": pageOf("A"), "/b": pageOf("B") });
    await get([`${origin}/a`, `${origin}/b`], { hostPauseMs: 1000 });
    expect(waits).toEqual([1000, 1000]);
  });

  it.each([429, 503])("that answers %d and asks to wait is asked once more", async (status) => {
    let times = 0;
    const server = await start({
      "/a": (_, response) =>
        void (times++ === 0
          ? response.writeHead(status, { "Retry-After": "5" }).end("Later.")
          : response.end("Now.")),
    });
    expect(texts(await get([`${server.origin}/a`]))).toEqual(["Now."]);
    expect(waits).toEqual([5000]);
  });

  it("is not asked again where it wants a longer wait, or wants it twice", async () => {
    const later =
      (value: string): Answers[string] =>
      (_, response) =>
        void response.writeHead(429, { "Retry-After": value }).end("Later.");
    const server = await start({
      "/long": later("3600"),
      "/date": later(new Date(START + 9000).toUTCString()),
      "/strange": later("soon"),
    });
    const fetched = await get(["/long", "/date", "/strange"].map((path) => server.origin + path));
    expect(fetched.map(({ notes }) => notes[0]?.message)).toEqual([
      "The server answered 429 Too Many Requests. It asks to wait 3600 seconds.",
      "The server answered 429 Too Many Requests. It asks to wait 9 seconds.",
      "The server answered 429 Too Many Requests.",
    ]);
    expect(waits).toEqual([9000]);
    expect(pagesAsked(server)).toEqual(["/long", "/date", "/date", "/strange"]);
  });
});

describe("the WARC file", () => {
  const tagged: Answers = {
    "/a": (request, response) => {
      response.setHeader("ETag", '"1"').setHeader("Content-Type", "text/html");
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.end(pageOf("A"));
    },
    "/long": (_, response) => void response.setHeader("Cache-Control", "max-age=600").end(pageOf("Long")),
    "/plain": pageOf("Plain"),
  };

  it("holds each request and answer, and the system's tools can read it", async () => {
    const { origin } = await start(tagged);
    await get([`${origin}/plain`]);
    expect(await records()).toMatchObject([
      { type: "warcinfo", date: "2024-03-01T12:00:00Z" },
      { type: "request", url: `${origin}/plain`, headers: { "user-agent": "SecondSource/1.2.3" } },
      {
        type: "response",
        url: `${origin}/plain`,
        date: "2024-03-01T12:00:00Z",
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: pageOf("Plain"),
      },
    ]);
    execFileSync("gzip", ["-t", warc]);
    const text = execFileSync("gzip", ["-dc", warc], { encoding: "utf8" });
    expect(text).toMatch(/^WARC\/1\.1\r\n/);
    expect(text).toContain("software: SecondSource/1.2.3\r\n");
    expect(text).toContain("GET /plain HTTP/1.1\r\n");
    expect(text).toContain("HTTP/1.1 200 OK\r\n");
    expect(text).toContain("WARC-IP-Address: 127.0.0.1\r\n");
  });

  it("is a cache: what is fresh is not asked for", async () => {
    const server = await start(tagged);
    const url = `${server.origin}/long`;
    await get([url]);
    now += 599_000;
    server.asked.length = 0;
    const [again] = await get([url]);
    expect(again?.page).toMatchObject({ come: "fresh", capturedAt: "2024-03-01T12:00:00Z" });
    expect(texts([again!])).toEqual([pageOf("Long")]);
    expect(server.asked).toEqual([]);
    now += 2_000;
    expect((await get([url]))[0]?.page?.come).toBe("fetched");
    expect((await records()).filter(({ type }) => type === "response")).toHaveLength(2);
  });

  it("is a cache: what is stale is asked about, and the kept body stands where the server says so", async () => {
    const server = await start(tagged);
    const url = `${server.origin}/a`;
    await get([url]);
    now += 60_000;
    const [again] = await get([url]);
    expect(again?.page).toMatchObject({ come: "unchanged", capturedAt: "2024-03-01T12:00:00Z" });
    expect(texts([again!])).toEqual([pageOf("A")]);
    const revisit = (await records()).find(({ type }) => type === "revisit");
    expect(revisit).toMatchObject({ url, date: "2024-03-01T12:01:00Z", status: 304 });
    const text = execFileSync("gzip", ["-dc", warc], { encoding: "utf8" });
    expect(text).toContain("/revisit/server-not-modified\r\n");
    expect((await get([url]))[0]?.page?.come).toBe("unchanged");
  });

  it("is a cache: an answer of 304 makes what is kept fresh again", async () => {
    const server = await start({
      "/a": (request, response) => {
        response.setHeader("ETag", '"1"').setHeader("Cache-Control", "max-age=600");
        if (request.headers["if-none-match"]) response.writeHead(304).end();
        else response.end(pageOf("A"));
      },
    });
    const url = `${server.origin}/a`;
    await get([url]);
    now += 700_000;
    expect((await get([url]))[0]?.page?.come).toBe("unchanged");
    now += 500_000;
    expect((await get([url]))[0]?.page?.come).toBe("fresh");
    expect(pagesAsked(server)).toEqual(["/a", "/a"]);
  });

  it("may be plain, and is added to as it is", async () => {
    warc = join(folder, "kept.warc");
    const { origin } = await start(tagged);
    await get([`${origin}/a`]);
    await get([`${origin}/plain`]);
    expect(readFileSync(warc, "latin1").startsWith("WARC/1.1\r\n")).toBe(true);
    const read = await records();
    expect(read.map(({ type }) => type)).toEqual(["warcinfo", "request", "response", "request", "response"]);
  });

  it("is whole whatever is fetched at the same time", async () => {
    const paths = Array.from({ length: 12 }, (_, nth) => `/${nth}`);
    const answers = Object.fromEntries(paths.map((path) => [path, pageOf(path)]));
    const hosts = ["127.0.0.1", "127.0.0.2", "127.0.0.3"];
    const origins = (await Promise.all(hosts.map((host) => start(answers, host)))).map(
      ({ origin }) => origin,
    );
    await get(origins.flatMap((origin) => paths.map((path) => origin + path)));
    const read = await records();
    expect(read.filter(({ type }) => type === "warcinfo")).toHaveLength(1);
    for (const { type, url, body } of read)
      if (type === "response") expect(body).toBe(pageOf(new URL(url ?? "").pathname));
    expect(read).toHaveLength(1 + 2 * 36);
  });

  it("is refused where it is something else or is cut off, before anything is asked for", async () => {
    const server = await start(tagged);
    const url = `${server.origin}/a`;
    writeFileSync(warc, "<p>A page that was named by mistake.</p>");
    await expect(get([url])).rejects.toMatchObject({ code: "cannot-write" });
    rmSync(warc);
    await get([url]);
    truncateSync(warc, readFileSync(warc).length - 10);
    server.asked.length = 0;
    await expect(get([url])).rejects.toMatchObject({
      code: "cannot-write",
      message: expect.stringContaining("--warc"),
    });
    warc = join(folder, "nowhere", "kept.warc.gz");
    await expect(get([url])).rejects.toMatchObject({ code: "cannot-write" });
    expect(server.asked).toEqual([]);
  });

  it("is not made where nothing came", async () => {
    await get(["http://127.0.0.1:1/"]);
    expect(() => readFileSync(warc)).toThrow(/ENOENT/);
  });
});
