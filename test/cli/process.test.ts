import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLI, runCli, SAMPLE } from "./run-cli.ts";

describe("the program", () => {
  it("gives the package's version and help, with status 0", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(runCli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    const help = runCli(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toMatch(/^Usage: secondsource PATHS\.\.\. /);
  });

  it.each([
    ["nothing", []],
    ["an unknown option", [SAMPLE, "--ferry"]],
    ["an option without its value", [SAMPLE, "-o"]],
    ["two forms", ["labels", "--csv", "--nl", SAMPLE]],
    ["a command without paths", ["show", "p1"]],
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
});
