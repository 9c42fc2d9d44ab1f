import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inventParagraphs } from "../invent-prose.ts";
import { CLI, runCli, SAMPLE } from "./run-cli.ts";

/** So many pages keep two workers busy for some seconds ... */
const BUSY_PAGES = 80;
/** ... and so long after its start the program has read them. */
const BUSY_AFTER_MS = 1500;

describe("the program", () => {
  it("gives the package's version and help, with status 0", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(runCli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    const help = runCli(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toMatch(/^Usage: secondsource PATHS\.\.\. /);
    expect(runCli(["help"])).toEqual(help);
    expect(runCli(["help", "quotes"])).toEqual(runCli(["quotes", "--help"]));
  });

  it.each([
    ["nothing", []],
    ["an unknown option", [SAMPLE, "--ferry"]],
    ["an option without its value", [SAMPLE, "-o"]],
    ["two forms", ["labels", "--csv", "--nl", SAMPLE]],
    ["a command without paths", ["show", "p1"]],
    ["help on a command that there is not", ["help", "ferry"]],
    ["an option of the main job before a command", ["--json", "labels", SAMPLE]],
  ])("ends with status 2 for %s", (_, given) => {
    const { status, stdout, stderr } = runCli(given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain("secondsource --help");
  });

  it("ends quietly when the reader of its output goes away", () => {
    const command = `"$0" ${CLI} show 01-northern-wire --json ${SAMPLE} | head -c 10; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath], { encoding: "utf8" });
    expect(stdout).toMatch(/0\n$/);
    expect(stderr).toBe("");
  });

  it("ends with 130 when it is interrupted", async () => {
    const child = spawn(process.execPath, [CLI, "-"], { stdio: ["pipe", "ignore", "inherit"] });
    const ended = once(child, "exit") as Promise<[number | null, string | null]>;
    const patience = setInterval(() => child.kill("SIGINT"), 1000);
    const [status, signal] = await ended;
    clearInterval(patience);
    // Before its handler stands the signal itself ends the process, which a shell reports as 130 as well.
    expect(signal === "SIGINT" ? 130 : status).toBe(130);
  });
  it("ends at once when it is interrupted while workers are busy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "interrupted-"));
    for (let page = 0; page < BUSY_PAGES; page++)
      writeFileSync(join(folder, `${page}.txt`), inventParagraphs(page, 300).join("\n\n"));
    const child = spawn(process.execPath, [CLI, folder, "--json", "--workers", "2"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit") as Promise<[number | null, string | null]>;
    const output = text(child.stdout);
    await setTimeout(BUSY_AFTER_MS);
    const asked = performance.now();
    child.kill("SIGINT");
    const [status, signal] = await ended;
    expect(signal === "SIGINT" ? 130 : status).toBe(130);
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(await output).toBe("");
    rmSync(folder, { recursive: true });
  });
});
