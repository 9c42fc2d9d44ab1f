import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codes, fetchingTest, pagesAsked, START, texts } from "./fetching-test.ts";
import { type Answers, pageOf } from "./serve.ts";

const fetching = fetchingTest();

describe("robots.txt", () => {
  const robots =
    (text: string): Answers[string] =>
    (_, response) =>
      void response.end(text);

  it("is obeyed, and asked for once", async () => {
    const server = await fetching.start({
      "/robots.txt": robots(
        "User-agent: *\nAllow: /\n\nUser-agent: SecondSource\nDisallow: /closed\nAllow: /closed/open",
      ),
      "/closed/open": pageOf("Open"),
      "/a": (_, response) => void response.writeHead(302, { Location: "/closed/b" }).end(),
    });
    const paths = ["/closed/a", "/closed/open", "/a"];
    const fetched = await fetching.get(paths.map((path) => server.origin + path));
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots", "fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("Open"), undefined]);
    expect(server.asked).toEqual(["/robots.txt", "/closed/open", "/a"]);
  });

  it("that cannot be read closes the host, and one that is not there opens it", async () => {
    const closed = await fetching.start({
      "/robots.txt": (_, response) => void response.writeHead(503).end(),
    });
    const open = await fetching.start({ "/a": pageOf("A") });
    const fetched = await fetching.get([`${closed.origin}/a`, `${open.origin}/a`]);
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("A")]);
    expect(pagesAsked(closed)).toEqual([]);
  });

  it("is followed where it has moved", async () => {
    const server = await fetching.start({
      "/robots.txt": (_, response) => void response.writeHead(301, { Location: "/rules" }).end(),
      "/rules": robots("User-agent: *\nDisallow: /"),
    });
    expect(codes(await fetching.get([`${server.origin}/a`]))).toEqual(["fetch-refused-by-robots"]);
    expect(server.asked).toEqual(["/robots.txt", "/rules"]);
  });

  it("is read as far as half a mebibyte", async () => {
    const filler = `# ${"ferry ".repeat(100_000)}\n`;
    const server = await fetching.start({
      "/robots.txt": robots(`User-agent: *\nDisallow: /closed\n${filler}Disallow: /a\n`),
      "/a": pageOf("A"),
    });
    const fetched = await fetching.get([`${server.origin}/closed`, `${server.origin}/a`]);
    expect(codes(fetched)).toEqual(["fetch-refused-by-robots"]);
    expect(texts(fetched)).toEqual([undefined, pageOf("A")]);
  });

  it("sets the pause between two requests, up to a limit", async () => {
    const server = await fetching.start({
      "/robots.txt": robots("User-agent: *\nCrawl-delay: 7"),
      "/a": pageOf("A"),
      "/b": pageOf("B"),
    });
    const urls = [`${server.origin}/a`, `${server.origin}/b`];
    await fetching.get(urls);
    expect(fetching.waits).toEqual([7000, 7000]);
    rmSync(fetching.warc);
    fetching.waits = [];
    await fetching.get(urls, { maxPauseMs: 3000 });
    expect(fetching.waits).toEqual([3000, 3000]);
  });
});

describe("limits", () => {
  it("hold for one answer, as received and as decoded", async () => {
    const { origin } = await fetching.start({
      "/long": "x".repeat(2000),
      "/bomb": (_, response) =>
        void response.setHeader("Content-Encoding", "gzip").end(gzipSync(Buffer.alloc(100_000))),
      "/short": "x".repeat(1000),
    });
    const urls = ["/long", "/bomb", "/short"].map((path) => origin + path);
    const fetched = await fetching.get(urls, { maxBytes: 1000 });
    expect(codes(fetched)).toEqual(["fetch-too-large", "fetch-too-large"]);
    expect(fetched[2]?.page?.bytes.length).toBe(1000);
    expect((await fetching.records()).map(({ type }) => type)).toEqual(["warcinfo", "request", "response"]);
  });

  it("hold for an answer that never ends", async () => {
    const { origin } = await fetching.start({
      "/endless": (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write("x".repeat(1000)));
        };
        response.on("drain", more);
        more();
      },
    });
    expect(codes(await fetching.get([`${origin}/endless`], { maxBytes: 10_000 }))).toEqual([
      "fetch-too-large",
    ]);
  });

  it("hold for everything together", async () => {
    const { origin } = await fetching.start({
      "/a": "x".repeat(600),
      "/b": "x".repeat(400),
      "/c": "x",
    });
    const urls = ["/a", "/b", "/c"].map((path) => origin + path);
    const fetched = await fetching.get(urls, { maxTotalBytes: 1000 });
    expect(codes(fetched)).toEqual(["fetch-too-large"]);
    expect(fetched.map(({ page }) => page?.bytes.length)).toEqual([600, 400, undefined]);
  });

  it("hold for an answer that does not come, or does not end", async () => {
    const { origin } = await fetching.start({
      "/robots.txt": (_, response) => void response.writeHead(404).end(),
      "/silent": () => undefined,
      "/halting": (_, response) => void response.write("half"),
    });
    const fetched = await fetching.get([`${origin}/silent`, `${origin}/halting`], { timeoutMs: 300 });
    expect(codes(fetched)).toEqual(["fetch-timeout", "fetch-timeout"]);
    expect(fetched[0]?.notes[0]?.message).toContain("The answer was not complete after 0.3 seconds.");
  });

  it("keep an answer that broke off out", async () => {
    const { origin } = await fetching.start({
      "/a": (_, response) => {
        response.writeHead(200, { "Content-Length": "100" }).write("half");
        response.destroy();
      },
    });
    expect(codes(await fetching.get([`${origin}/a`]))).toEqual(["fetch-failed"]);
  });
});

describe("a host", () => {
  it("is asked for one thing at a time, while another is asked too", async () => {
    const paths = ["/a", "/b", "/c", "/d"];
    const answers = Object.fromEntries(paths.map((path) => [path, pageOf(path)]));
    const [one, two] = [await fetching.start(answers), await fetching.start(answers, "127.0.0.2")];
    const urls = paths.flatMap((path) => [one.origin + path, two.origin + path]);
    const fetched = await fetching.get(urls);
    expect(texts(fetched)).toEqual(paths.flatMap((path) => [pageOf(path), pageOf(path)]));
    expect([one.mostAtOnce(), two.mostAtOnce()]).toEqual([1, 1]);
  });

  it("is asked for one thing at a time by redirects from elsewhere too", async () => {
    const paths = ["/a", "/b", "/c"];
    const one = await fetching.start(Object.fromEntries(paths.map((path) => [path, pageOf(path)])));
    const away = Object.fromEntries(
      paths.map((path): [string, Answers[string]] => [
        path,
        (_, response) => void response.writeHead(302, { Location: one.origin + path }).end(),
      ]),
    );
    const others = await Promise.all(["127.0.0.2", "127.0.0.3"].map((host) => fetching.start(away, host)));
    const urls = [
      `${others[0]?.origin}/a`,
      `${others[1]?.origin}/b`,
      `${one.origin}/c`,
      `${others[0]?.origin}/c`,
    ];
    const fetched = await fetching.get(urls);
    expect(fetched.filter(({ page }) => page)).toHaveLength(3);
    expect(one.mostAtOnce()).toBe(1);
  });

  it("is given a pause after each request", async () => {
    const { origin } = await fetching.start({ "/a": pageOf("A"), "/b": pageOf("B") });
    await fetching.get([`${origin}/a`, `${origin}/b`], { hostPauseMs: 1000 });
    expect(fetching.waits).toEqual([1000, 1000]);
  });

  it.each([429, 503])("that answers %d and asks to wait is asked once more", async (status) => {
    let times = 0;
    const server = await fetching.start({
      "/a": (_, response) =>
        void (times++ === 0
          ? response.writeHead(status, { "Retry-After": "5" }).end("Later.")
          : response.end("Now.")),
    });
    expect(texts(await fetching.get([`${server.origin}/a`]))).toEqual(["Now."]);
    expect(fetching.waits).toEqual([5000]);
  });

  it("is not asked again where it wants a longer wait, or wants it twice", async () => {
    const later =
      (value: string): Answers[string] =>
      (_, response) =>
        void response.writeHead(429, { "Retry-After": value }).end("Later.");
    const server = await fetching.start({
      "/long": later("3600"),
      "/date": later(new Date(START + 9000).toUTCString()),
      "/strange": later("soon"),
    });
    const fetched = await fetching.get(["/long", "/date", "/strange"].map((path) => server.origin + path));
    expect(fetched.map(({ notes }) => notes[0]?.message)).toEqual([
      "The server answered 429 Too Many Requests. It asks to wait 3600 seconds.",
      "The server answered 429 Too Many Requests. It asks to wait 9 seconds.",
      "The server answered 429 Too Many Requests.",
    ]);
    expect(fetching.waits).toEqual([9000]);
    expect(pagesAsked(server)).toEqual(["/long", "/date", "/date", "/strange"]);
  });
});
