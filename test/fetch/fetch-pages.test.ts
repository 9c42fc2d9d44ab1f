import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codes, fetchingTest, pagesAsked, texts, to } from "./fetching-test.ts";
import { type Answers, pageOf, serve } from "./serve.ts";

const fetching = fetchingTest();

describe("what is fetched", () => {
  it("is the page with its address, time, type and character set", async () => {
    const { origin, requests } = await fetching.start({
      "/a": (_, response) =>
        void response
          .setHeader("Content-Type", 'text/html; Charset="windows-1252"')
          .end(Buffer.from("<p>Caf\xe9</p>", "latin1")),
    });
    const [fetched] = await fetching.get([`${origin}/a#part`]);
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
    const { origin } = await fetching.start({
      "/a": (_, response) =>
        void response.setHeader("Content-Encoding", coding).end(encode(Buffer.from(pageOf("Ferry")))),
    });
    expect(texts(await fetching.get([`${origin}/a`]))).toEqual([pageOf("Ferry")]);
    const answer = (await fetching.records()).find(({ type }) => type === "response");
    expect(answer?.body).toBe(pageOf("Ferry"));
    expect(answer?.headers).toMatchObject({
      "content-length": String(pageOf("Ferry").length),
      "x-orig-content-encoding": coding,
    });
    expect(answer?.headers).not.toHaveProperty("content-encoding");
  });

  it("is noted where it is coded in an unknown or a wrong way", async () => {
    const { origin } = await fetching.start({
      "/a": (_, response) => void response.setHeader("Content-Encoding", "ferry").end("x"),
      "/b": (_, response) => void response.setHeader("Content-Encoding", "gzip").end("no gzip at all"),
    });
    const fetched = await fetching.get([`${origin}/a`, `${origin}/b`]);
    expect(codes(fetched)).toEqual(["fetch-failed", "fetch-failed"]);
    expect(fetched[0]?.notes[0]?.message).toContain('"ferry"');
  });

  it("comes in the order given, with a note where an address fails", async () => {
    const { origin } = await fetching.start({
      "/a": pageOf("A"),
      "/b": pageOf("B"),
      "/broken": (_, response) => void response.writeHead(500).end("Broken."),
      "/picture": (_, response) => void response.setHeader("Content-Type", "image/png").end("x"),
    });
    const paths = ["/b", "/gone", "/a", "/broken", "/picture"];
    const fetched = await fetching.get([
      ...paths.map((path) => origin + path),
      "http://",
      "https://ana:x@a.test/",
    ]);
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
    const [fetched] = await fetching.get([`${origin}/a`]);
    expect(fetched?.notes[0]).toMatchObject({
      code: "fetch-failed",
      message: "The host refuses the connection (ECONNREFUSED).",
    });
  });
});

describe("redirects", () => {
  it("are followed, and every step is kept", async () => {
    const { origin } = await fetching.start({
      "/1": to("/2", 301),
      "/2": to("./3?x=1#part", 307),
      "/3?x=1": pageOf("End"),
    });
    const fetched = await fetching.get([`${origin}/1`]);
    expect(fetched[0]?.page?.url).toBe(`${origin}/3?x=1`);
    expect(fetched[0]?.notes).toMatchObject([{ level: "info", code: "fetch-redirected", at: `${origin}/1` }]);
    const kept = (await fetching.records()).filter(({ type }) => type === "response");
    expect(kept.map(({ url, status }) => [url, status])).toEqual([
      [`${origin}/1`, 301],
      [`${origin}/2`, 307],
      [`${origin}/3?x=1`, 200],
    ]);
  });

  it("to an address with other letters are followed, from the server and from the file", async () => {
    const server = await fetching.start({
      "/1": (_, response) =>
        void response
          .writeHead(301, {
            Location: Buffer.from("/caf\u00e9", "utf8").toString("latin1"),
            "Cache-Control": "max-age=60",
          })
          .end(),
      "/caf%C3%A9": pageOf("Open"),
    });
    for (const _ of ["fetched", "kept"])
      expect(texts(await fetching.get([`${server.origin}/1`]))).toEqual([pageOf("Open")]);
    expect(pagesAsked(server)).toEqual(["/1", "/caf%C3%A9", "/caf%C3%A9"]);
  });

  it.each([
    ["lead in a circle", "/2", "/1", "fetch-redirects"],
    ["lead to another protocol", "ftp://a.test/", "/1", "fetch-refused-address"],
    ["lead nowhere", "http://", "/1", "fetch-redirects"],
    ["end in a fault", "/gone", "/1", "fetch-status"],
  ])("that %s are noted", async (_, first, second, code) => {
    const { origin } = await fetching.start({ "/1": to(first), "/2": to(second) });
    expect(codes(await fetching.get([`${origin}/1`]))).toEqual([code]);
  });

  it("are followed only so often", async () => {
    const { origin } = await fetching.start({ "/1": to("/2"), "/2": to("/3"), "/3": pageOf("End") });
    expect(codes(await fetching.get([`${origin}/1`], { maxRedirects: 1 }))).toEqual(["fetch-redirects"]);
    expect(codes(await fetching.get([`${origin}/1`], { maxRedirects: 2 }))).toEqual(["fetch-redirected"]);
  });

  it("from two addresses to one page give it once, and it is asked for once", async () => {
    const server = await fetching.start({ "/1": to("/a"), "/2": to("/a"), "/a": pageOf("A") });
    const { origin } = server;
    const fetched = await fetching.get([`${origin}/1`, `${origin}/2`, `${origin}/1`]);
    expect(texts(fetched)).toEqual([pageOf("A"), undefined, undefined]);
    expect(codes(fetched)).toEqual(["fetch-redirected", "fetch-same-page", "fetch-same-page"]);
    expect(pagesAsked(server)).toEqual(["/1", "/a", "/2"]);
  });

  /** In these tests 127.0.0.2 plays a public address, as a test may ask nobody outside. */
  const isPrivate = (address: string): boolean => address !== "127.0.0.2";

  it("from a public to a private address are refused, by number and by name", async () => {
    const inner = await fetching.start({ "/secret": pageOf("Secret") });
    const port = new URL(inner.origin).port;
    const outer = await fetching.start(
      {
        "/number": to(`${inner.origin}/secret`),
        "/name": to(`http://localhost:${port}/secret`),
        "/robots.txt": (_, response) => void response.writeHead(404).end(),
      },
      "127.0.0.2",
    );
    const fetched = await fetching.get([`${outer.origin}/number`, `${outer.origin}/name`], { isPrivate });
    expect(codes(fetched)).toEqual(["fetch-refused-address", "fetch-refused-address"]);
    expect(inner.asked).toEqual([]);
  });

  it("from a kept answer of a public address are refused as well", async () => {
    const inner = await fetching.start({ "/secret": pageOf("Secret") });
    const answer: Answers[string] = (_, response) =>
      void response
        .writeHead(301, { Location: `${inner.origin}/secret`, "Cache-Control": "max-age=600" })
        .end();
    const outer = await fetching.start({ "/a": answer }, "127.0.0.2");
    await fetching.get([`${outer.origin}/a`], { isPrivate });
    expect(codes(await fetching.get([`${outer.origin}/a`], { isPrivate }))).toEqual([
      "fetch-refused-address",
    ]);
    expect(pagesAsked(outer)).toEqual(["/a"]);
    expect(inner.asked).toEqual([]);
  });

  it("between private addresses are followed", async () => {
    const inner = await fetching.start({ "/b": pageOf("B") });
    const other = await fetching.start({ "/a": to(`${inner.origin}/b`) });
    expect(texts(await fetching.get([`${other.origin}/a`]))).toEqual([pageOf("B")]);
  });
});
