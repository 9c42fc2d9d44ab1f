import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { pageOf, serve, type TestServer } from "../fetch/serve.ts";
import { CLI, type Run, runCli, SAMPLE } from "./run-cli.ts";

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fetch-cli-"));
  server = await serve({
    "/ferry": pageOf("the ferry stays in port"),
    "/caf": (_, response) =>
      void response
        .setHeader("Content-Type", "text/html; charset=windows-1252")
        .end(Buffer.from(pageOf("the caf\xe9 on board is closed"), "latin1")),
    "/moved": (_, response) => void response.writeHead(301, { Location: "/ferry" }).end(),
    "/never": () => undefined,
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.asked.length = 0;
});

/** Runs the command line while this process goes on, so that its server can answer. */
async function run(...given: string[]): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...given], { stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}

describe("addresses", () => {
  it.each([
    ["the main job", [SAMPLE]],
    ["labels", ["labels"]],
  ])("are refused without --fetch by %s", async (_, given) => {
    const { status, stdout, stderr } = await run(...given, `${server.origin}/ferry`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      `error: "${server.origin}/ferry" is an address, and the network is not used unless you say so: add --fetch to fetch the page, or save it and name the file.\n`,
    );
    expect(server.asked).toEqual([]);
  });

  it("are fetched, kept beside the dossier and read in their place among the paths", async () => {
    const output = join(folder, "d.json");
    const kept = join(folder, "secondsource-fetched.warc.gz");
    const wire = `${SAMPLE}/01-northern-wire.html`;
    const { origin } = server;
    const given = [`${origin}/caf`, wire, `${origin}/moved`, `${origin}/gone`];
    const { status, stderr } = await run("--fetch", ...given, "-o", output);
    expect(status).toBe(3);
    expect(stderr).toContain(`fetched 2 pages; kept in ${kept}\n`);
    expect(stderr).toContain("(fetch-redirected)\n");
    expect(stderr).toContain(`error: ${origin}/gone: The server answered 404 Not Found. (fetch-status)\n`);
    const dossier = JSON.parse(readFileSync(output, "utf8")) as Dossier;
    expect(dossier.pages.map(({ source }) => source)).toEqual([`${origin}/caf`, wire, `${origin}/ferry`]);
    const [page] = dossier.pages;
    expect(page?.text).toContain("the café on board is closed");
    expect(page?.encoding).toBe("windows-1252");
    const implied = { source: "warc", basis: "implied" };
    expect(page?.labels).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...implied, field: "source-link", value: `${origin}/caf` }),
        expect.objectContaining({
          ...implied,
          field: "captured",
          value: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        }),
      ]),
    );
    const { status: proof } = runCli(["verify", output]);
    expect(proof).toBe(0);
  });

  it("are fetched for every command that reads pages, into the file that is named", async () => {
    const kept = join(folder, "labels.warc");
    const { status, stdout } = await run(
      "labels",
      "--json",
      "--fetch",
      `${server.origin}/ferry`,
      "--warc",
      kept,
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`WARC-Date of the page's record in ${kept}`);
    expect(readFileSync(kept, "utf8")).toMatch(/^WARC\/1\.1\r\n/);
  });

  it("that all fail leave no file and end with status 3", async () => {
    const kept = join(folder, "none.warc.gz");
    const { status, stderr } = await run("--fetch", "http://127.0.0.1:1/", "--warc", kept);
    expect(status).toBe(3);
    expect(stderr).toContain("fetched no page\n");
    expect(existsSync(kept)).toBe(false);
  });

  it("are needed for --warc, and its file must be a WARC file", async () => {
    const alone = await run(SAMPLE, "--warc", join(folder, "x.warc.gz"));
    expect(alone).toMatchObject({ status: 2, stdout: "" });
    expect(alone.stderr).toContain("--fetch");
    const wire = `${SAMPLE}/01-northern-wire.html`;
    const before = readFileSync(wire);
    const wrong = await run("--fetch", `${server.origin}/ferry`, "--warc", wire);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(readFileSync(wire)).toEqual(before);
    expect(server.asked).toEqual([]);
  });

  it("leave what came before an interruption whole", async () => {
    const kept = join(folder, "interrupted.warc.gz");
    const given = ["--fetch", `${server.origin}/ferry`, `${server.origin}/never`, "--warc", kept];
    const child = spawn(process.execPath, [CLI, ...given], { stdio: "ignore" });
    const ended = once(child, "close") as Promise<[number | null]>;
    const patience = setInterval(() => {
      if (server.asked.includes("/never")) child.kill("SIGINT");
    }, 50);
    const [status] = await ended;
    clearInterval(patience);
    expect(status).toBe(130);
    expect(gunzipSync(readFileSync(kept)).toString()).toContain(pageOf("the ferry stays in port"));
  });
});
