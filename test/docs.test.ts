import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deadLinks, linksOf, machineTraces } from "./docs/check-text.ts";
import { readText, trackedPaths } from "./docs/tracked-files.ts";

/** The longest that the description of the architecture may be, in words, so that people read it whole. */
const MOST_WORDS = 1_500;

const tracked = trackedPaths();
const documents = tracked.filter((path) => /^(?:[A-Z]+\.md|docs\/.+\.md)$/.test(path));
const read = (path: string): string => readFileSync(path, "utf8");

describe("the documents", () => {
  test("are all here", () => {
    expect(documents).toEqual(
      expect.arrayContaining([
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "docs/decisions/README.md",
        "docs/guide/command-line.md",
        "docs/guide/dossier.md",
      ]),
    );
  });

  test.each(documents)("%s has no dead link", (path) => {
    expect(deadLinks(path, read)).toEqual([]);
  });

  test("describe the architecture in a length that is read", () => {
    expect(read("ARCHITECTURE.md").trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  });

  test("list every decision, by its number, once", () => {
    const files = readdirSync("docs/decisions").filter((name) => /^\d{4}-/.test(name));
    expect(files.length).toBeGreaterThan(0);
    expect(linksOf(read("docs/decisions/README.md")).sort()).toEqual(files.sort());
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });

  test.each(readdirSync("docs/decisions").filter((name) => /^\d{4}-/.test(name)))(
    "decision %s has its number, context, decision and consequences",
    (name) => {
      const headings = [...read(`docs/decisions/${name}`).matchAll(/^#+ .+$/gm)].map(([heading]) => heading);
      expect(headings[0]).toMatch(new RegExp(`^# ${name.slice(0, 4)}\\. \\S`));
      expect(headings.slice(1)).toEqual(["## Context", "## Decision", "## Consequences"]);
    },
  );

  test("name every kind of finding in the table that explains it", async () => {
    const { FINDING_WORDS } = await import("../src/web/words.ts");
    const section = read("docs/guide/dossier.md").split("## Look at first")[1]?.split("\n## ")[0] ?? "";
    const kinds = [...section.matchAll(/^\| `([a-z-]+)` /gm)].map(([, kind]) => kind);
    expect(kinds.sort()).toEqual(Object.keys(FINDING_WORDS).sort());
  });

  test("show the import table as it is held", async () => {
    const { ROOMS } = await import("./architecture/rooms.ts");
    const table = read("ARCHITECTURE.md").split("## Who may import whom")[1]?.split("\n\n")[1] ?? "";
    const rooms = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room),
    );
    expect(rooms.sort()).toEqual(Object.keys(ROOMS).sort());
  });
});

describe("the tracked files", () => {
  test("name no machine's paths and no registry", () => {
    const traces = tracked.flatMap((path) => machineTraces(path, readText(path) ?? ""));
    expect(tracked.length).toBeGreaterThan(30);
    expect(traces).toEqual([]);
  });
});

describe("the checks of documents", () => {
  const slash = "/";

  test("find dead links and dead anchors", () => {
    const pages: Record<string, string> = {
      "docs/guide/a.md":
        "# A b\n[a](b.md) [b](../dossier.schema.json) [c](#a-b) [d](#nothing) ![e](c.png) [f](https://example.org/x)\n```\n[g](d.md)\n```\n[h]: e.md\n",
    };
    expect(deadLinks("docs/guide/a.md", (path) => pages[path] ?? "")).toEqual(
      ["b.md", "#nothing", "c.png", "e.md"].map((link) => `docs/guide/a.md: ${link}`),
    );
  });

  test.each([
    `see ${slash}work/main`,
    `"${slash}home/ana/pages"`,
    `file=${slash}tmp/x`,
    `file://${slash}tmp/x`,
    `from ${["registry", "npmjs", "org"].join(".")}`,
    `https://${["registry", "example", "com"].join(".")}/a.tgz`,
  ])("find %s", (line) => {
    expect(machineTraces("a.md", `first\n${line}\n`)).toEqual(["a.md:2"]);
  });

  test.each([
    "https://example.org/work/a",
    "../shared/work/a",
    "dist/tmp/a",
    `${slash}usr/bin/chromium`,
    "npm.config.registry",
  ])("let %s through", (line) => {
    expect(machineTraces("a.md", line)).toEqual([]);
  });
});
