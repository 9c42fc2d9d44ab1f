import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli, SAMPLE } from "./run-cli.ts";

const PAGES = [`${SAMPLE}/01-northern-wire.html`, `${SAMPLE}/02-daily-estuary.txt`];

let folder: string;
let json: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
  json = runCli([...PAGES, "--json"]).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("verify", () => {
  it("proves a dossier, and says how many pages their hashes prove", () => {
    const run = runCli(["verify", put("whole.json", json)]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/: no fault\n.*2 pages/);
    expect(run.stdout).toMatch(/\d+ citations quote their pages word for word/);
    expect(run.stdout).toMatch(/1 of 2 pages proved by SHA-256/);
  });

  it("proves a dossier of the whole sample from standard input", () => {
    const { status, stdout } = runCli(["verify", "-"], runCli([SAMPLE, "--json"]).stdout);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^-: no fault\n/) });
  });

  it("names each fault with its place and ends with status 5", () => {
    const dossier = JSON.parse(json);
    dossier.reports[0].labels[0].citation.exact = "Nobody offers anything";
    dossier.derivations[0].to = "r9";
    const { status, stdout, stderr } = runCli(["verify", put("changed.json", JSON.stringify(dossier))]);
    expect(status).toBe(5);
    expect(stdout).toMatch(/^reports\[0\]\.labels\[0\]\.citation: does not quote \d+-\d+ of its page$/m);
    expect(stdout).toMatch(/^derivations\[0\]\.to: names the report "r9", which is not in the dossier$/m);
    expect(stderr).toMatch(/has \d+ faults\.\n$/);
  });

  it("finds a changed text by its hash, even where nothing cites it", () => {
    const dossier = JSON.parse(json);
    const page = dossier.pages[1];
    page.text = `${page.text.slice(0, -4)}xxx\n`;
    const { status, stdout } = runCli(["verify", put("text.json", JSON.stringify(dossier))]);
    expect(status).toBe(5);
    expect(stdout).toContain("pages[1].text: does not have the page's SHA-256\n");
  });

  it("lists what breaks the format", () => {
    const dossier = JSON.parse(json);
    delete dossier.pages[0].sha256;
    dossier.reports[0].kind = "novel";
    dossier.author = "\u001b[31m";
    const { status, stdout } = runCli(["verify", put("format.json", JSON.stringify(dossier))]);
    expect(status).toBe(5);
    expect(stdout).toBe(
      [
        'pages[0]: lacks the field "sha256"',
        "reports[0].kind: is none of the values that it may have",
        "author: is no field of the format",
        "",
      ].join("\n"),
    );
  });

  it("compares the saved pages, whatever their names", () => {
    const saved = mkdtempSync(join(folder, "saved-"));
    for (const page of PAGES) copyFileSync(page, join(saved, `copy-of-${basename(page)}`));
    const file = put("saved.json", json);
    const proved = runCli(["verify", "--pages", saved, file]);
    expect(proved).toMatchObject({ status: 0, stderr: "" });
    expect(proved.stdout).toMatch(/2 of 2 pages proved/);
    const changed = join(saved, "copy-of-02-daily-estuary.txt");
    writeFileSync(changed, `${readFileSync(changed, "utf8")} `);
    const { status, stdout } = runCli(["verify", "--pages", saved, file]);
    expect(status).toBe(5);
    expect(stdout).toMatch(/^pages\[1\]\.sha256: is not the SHA-256 of any file read again \(.*02-daily/);
  });

  it.each([
    ["an HTML page", "<!doctype html><title>x</title>", /Only a dossier in JSON can be verified/],
    ["half a file", '{"format":"secondsource/dossier@1"', /is no JSON, or not all of it/],
    ["other JSON", '{"pages":[]}', /does not name the format/],
    ["a later format", '{"format":"secondsource/dossier@9"}', /this release reads secondsource\/dossier@1/],
    ["JSON that is no object", "null", /does not name the format/],
  ])("ends with status 2 for %s", (_, content, words) => {
    const { status, stdout, stderr } = runCli(["verify", put("other", content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
  });

  it("ends with status 2 where there is no file", () => {
    expect(runCli(["verify", join(folder, "missing.json")])).toMatchObject({ status: 2, stdout: "" });
  });
});
