import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fetchingTest, pagesAsked, texts } from "./fetching-test.ts";
import { type Answers, pageOf } from "./serve.ts";

const fetching = fetchingTest();

describe("the WARC file", () => {
  const tagged: Answers = {
    "/a": (request, response) => {
      response.setHeader("ETag", '"1"').setHeader("Content-Type", "text/html");
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.end(pageOf("A"));
    },
    "/long": (_, response) =>
      void response
        .setHeader("Cache-Control", "max-age=600")
        .setHeader("Vary", "User-Agent, Accept-Encoding")
        .end(pageOf("Long")),
    "/plain": pageOf("Plain"),
  };

  it("holds each request and answer, and the system's tools can read it", async () => {
    const { origin } = await fetching.start(tagged);
    await fetching.get([`${origin}/plain`]);
    expect(await fetching.records()).toMatchObject([
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
    execFileSync("gzip", ["-t", fetching.warc]);
    const text = execFileSync("gzip", ["-dc", fetching.warc], { encoding: "utf8" });
    expect(text).toMatch(/^WARC\/1\.1\r\n/);
    expect(text).toContain("software: SecondSource/1.2.3\r\n");
    expect(text).toContain("GET /plain HTTP/1.1\r\n");
    expect(text).toContain("HTTP/1.1 200 OK\r\n");
    expect(text).toContain("WARC-IP-Address: 127.0.0.1\r\n");
  });

  it("is a cache: what is fresh is not asked for", async () => {
    const server = await fetching.start(tagged);
    const url = `${server.origin}/long`;
    await fetching.get([url]);
    fetching.now += 599_000;
    server.asked.length = 0;
    const [again] = await fetching.get([url]);
    expect(again?.page).toMatchObject({ come: "fresh", capturedAt: "2024-03-01T12:00:00Z" });
    expect(texts([again!])).toEqual([pageOf("Long")]);
    expect(server.asked).toEqual([]);
    fetching.now += 2_000;
    expect((await fetching.get([url]))[0]?.page?.come).toBe("fetched");
    expect((await fetching.records()).filter(({ type }) => type === "response")).toHaveLength(2);
  });

  it("is a cache: what is stale is asked about, and the kept body stands where the server says so", async () => {
    const server = await fetching.start(tagged);
    const url = `${server.origin}/a`;
    await fetching.get([url]);
    fetching.now += 60_000;
    const [again] = await fetching.get([url]);
    expect(again?.page).toMatchObject({ come: "unchanged", capturedAt: "2024-03-01T12:00:00Z" });
    expect(texts([again!])).toEqual([pageOf("A")]);
    const revisit = (await fetching.records()).find(({ type }) => type === "revisit");
    expect(revisit).toMatchObject({ url, date: "2024-03-01T12:01:00Z", status: 304 });
    const text = execFileSync("gzip", ["-dc", fetching.warc], { encoding: "utf8" });
    expect(text).toContain("/revisit/server-not-modified\r\n");
    expect((await fetching.get([url]))[0]?.page?.come).toBe("unchanged");
  });

  it("is a cache: an answer of 304 makes what is kept fresh again", async () => {
    const server = await fetching.start({
      "/a": (request, response) => {
        response.setHeader("ETag", '"1"').setHeader("Cache-Control", "max-age=600");
        if (request.headers["if-none-match"]) response.writeHead(304).end();
        else response.end(pageOf("A"));
      },
    });
    const url = `${server.origin}/a`;
    await fetching.get([url]);
    fetching.now += 700_000;
    expect((await fetching.get([url]))[0]?.page?.come).toBe("unchanged");
    fetching.now += 500_000;
    expect((await fetching.get([url]))[0]?.page?.come).toBe("fresh");
    expect(pagesAsked(server)).toEqual(["/a", "/a"]);
  });

  it("may be plain, and is added to as it is", async () => {
    fetching.warc = join(fetching.folder, "kept.warc");
    const { origin } = await fetching.start(tagged);
    await fetching.get([`${origin}/a`]);
    await fetching.get([`${origin}/plain`]);
    expect(readFileSync(fetching.warc, "latin1").startsWith("WARC/1.1\r\n")).toBe(true);
    const read = await fetching.records();
    expect(read.map(({ type }) => type)).toEqual(["warcinfo", "request", "response", "request", "response"]);
  });

  it("is whole whatever is fetched at the same time", async () => {
    const paths = Array.from({ length: 12 }, (_, nth) => `/${nth}`);
    const answers = Object.fromEntries(paths.map((path) => [path, pageOf(path)]));
    const hosts = ["127.0.0.1", "127.0.0.2", "127.0.0.3"];
    const origins = (await Promise.all(hosts.map((host) => fetching.start(answers, host)))).map(
      ({ origin }) => origin,
    );
    await fetching.get(origins.flatMap((origin) => paths.map((path) => origin + path)));
    const read = await fetching.records();
    expect(read.filter(({ type }) => type === "warcinfo")).toHaveLength(1);
    for (const { type, url, body } of read)
      if (type === "response") expect(body).toBe(pageOf(new URL(url ?? "").pathname));
    expect(read).toHaveLength(1 + 2 * 36);
  });

  it("is refused where it is something else or is cut off, before anything is asked for", async () => {
    const server = await fetching.start(tagged);
    const url = `${server.origin}/a`;
    writeFileSync(fetching.warc, "<p>A page that was named by mistake.</p>");
    await expect(fetching.get([url])).rejects.toMatchObject({ code: "cannot-write" });
    rmSync(fetching.warc);
    await fetching.get([url]);
    truncateSync(fetching.warc, readFileSync(fetching.warc).length - 10);
    server.asked.length = 0;
    await expect(fetching.get([url])).rejects.toMatchObject({
      code: "cannot-write",
      message: expect.stringContaining("--warc"),
    });
    fetching.warc = join(fetching.folder, "nowhere", "kept.warc.gz");
    await expect(fetching.get([url])).rejects.toMatchObject({ code: "cannot-write" });
    expect(server.asked).toEqual([]);
  });

  it("is not made where nothing came", async () => {
    await fetching.get(["http://127.0.0.1:1/"]);
    expect(() => readFileSync(fetching.warc)).toThrow(/ENOENT/);
  });
});
