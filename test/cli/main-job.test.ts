import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { runCli, SAMPLE } from "./run-cli.ts";

const WIRE = `${SAMPLE}/01-northern-wire.html`;
const EXCERPT = `${SAMPLE}/03-lowland-today.txt`;
const OUTLET = `${SAMPLE}/07-harbour-news.html`;
const RESULT = /^\d+ pages?, \d+ reports?, \d+(?:-\d+)? organisations?\n$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "main-job-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the main job", () => {
  it("prints a summary, and one line of result on standard error", () => {
    const { status, stdout, stderr } = runCli([SAMPLE]);
    expect(status).toBe(0);
    expect(stderr).toMatch(RESULT);
    const [sentence] = stdout.split("\n");
    expect(sentence).toMatch(/^14 pages → \d+ reports → \d+(?:–\d+)? independent organisations$/);
    expect(stdout).toContain("\nOrigins\n");
    expect(stdout).toContain("Northern Wire Agency");
    expect(stdout).toMatch(/\nNo report found in\n {2}\S+13-\S+\n {2}\S+14-\S+\n\n/);
    expect(stdout).toContain("-o dossier.html");
    expect(stdout).not.toContain("\u001b");
  });

  it("writes HTML and JSON by the ends of the names, the same bytes each time", () => {
    const [html, json] = [join(folder, "a.html"), join(folder, "a.json")];
    const pages = [WIRE, EXCERPT, OUTLET];
    expect(runCli([...pages, "-o", html, "-o", json])).toMatchObject({ status: 0, stdout: "" });
    const first = [html, json].map((path) => readFileSync(path, "utf8"));
    expect(first[0]).toMatch(/^<!doctype html>/);
    expect(JSON.parse(first[1]!)).toMatchObject({ format: "secondsource/dossier@1", summary: { pages: 3 } });
    expect(runCli([...pages, "-o", html, "-o", json]).status).toBe(0);
    expect([html, json].map((path) => readFileSync(path, "utf8"))).toEqual(first);
    expect(runCli([...pages, "--json"]).stdout).toBe(first[1]);
    expect(runCli([...pages, "-o", "-"]).stdout).toBe(first[0]);
  });

  it("writes the same bytes whatever the number of workers", () => {
    const given = [SAMPLE, "--json", "--workers"];
    const one = runCli([...given, "1"]);
    expect(one.status).toBe(0);
    expect(runCli([...given, "2"])).toEqual(one);
    expect(runCli([SAMPLE, "--json"])).toEqual(one);
    const rows = ["origins", SAMPLE, "--nl"];
    expect(runCli([...rows, "--workers", "3"])).toEqual(runCli(rows));
  });

  it.each(["0", "65", "-1", "two", "1.5", ""])("refuses %j as a number of workers", (workers) => {
    const { status, stdout, stderr } = runCli([EXCERPT, `--workers=${workers}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/'--workers <number>'.* a number from 1 to 64\./);
  });

  it("refuses a name that says no form, before it reads anything", () => {
    const { status, stdout, stderr } = runCli([WIRE, "-o", join(folder, "a.txt")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/must end in \.html or \.json/);
  });

  it("does not write over a file that is no dossier", () => {
    const page = join(folder, "page.html");
    copyFileSync(WIRE, page);
    const { status, stderr } = runCli(["-o", page, EXCERPT]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is there already and is no dossier/);
    expect(readFileSync(page)).toEqual(readFileSync(WIRE));
  });

  it("says where a dossier cannot be written", () => {
    const { status, stderr } = runCli([EXCERPT, "-o", join(folder, "nowhere", "a.json")]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot be written: there is no such file or folder \(ENOENT\)/);
  });

  it("does not write two things to standard output", () => {
    expect(runCli([EXCERPT, "--json", "-o", "-"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("does the rest where some inputs fail, with status 3", () => {
    const missing = join(folder, "missing.txt");
    const picture = put("a.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"));
    const { status, stdout, stderr } = runCli([missing, picture, EXCERPT, "--json"]);
    expect(status).toBe(3);
    const { pages, notes } = JSON.parse(stdout) as Dossier;
    expect(pages.map((page) => page.source)).toEqual([EXCERPT]);
    expect(notes.map((note) => note.code)).toEqual(["input-missing", "page-binary"]);
    expect(stderr).toContain(`error: ${missing}: There is no such file or folder. (input-missing)\n`);
    expect(stderr).toMatch(/\(page-binary\)\n/);
    expect(stderr.split("\n").at(-2)).toMatch(/^1 page, /);
  });

  it("ends with status 3 and writes nothing where no page can be read", () => {
    const output = join(folder, "none.json");
    const { status, stdout, stderr } = runCli([join(folder, "missing.txt"), "-o", output]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^error: .*\(input-missing\)\nerror: No page could be read\./);
    expect(existsSync(output)).toBe(false);
  });

  it("reads standard input", () => {
    const { status, stdout } = runCli(["-", "--json"], readFileSync(EXCERPT));
    expect(status).toBe(0);
    const [page] = (JSON.parse(stdout) as Dossier).pages;
    expect(page).toMatchObject({ source: "stdin", text: readFileSync(EXCERPT, "utf8") });
  });

  it("lets no page steer the terminal", () => {
    const words =
      "\u001b[2J\u001b]0;owned\u0007 The ferry at Sarn stopped on Monday \u202eafter the flood, the harbour said.";
    const hostile = put("hostile\u001b[31m.txt", `\u001b[31m${words}\n\n${`${words}\n\n`.repeat(5)}`);
    for (const given of [
      [hostile],
      ["show", "hostile", hostile],
      ["labels", hostile],
      ["origins", hostile],
    ]) {
      const { status, stdout, stderr } = runCli(given);
      expect(status).toBe(0);
      expect(stdout).not.toBe("");
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
