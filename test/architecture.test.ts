import { describe, expect, test } from "vitest";
import { checkArchitecture, findCycle, roomGraph } from "./architecture/check-architecture.ts";
import { checkLayout, LONGEST_FILE } from "./architecture/check-layout.ts";
import { codeOf, importsOf } from "./architecture/read-source.ts";
import { readTree } from "./architecture/read-tree.ts";
import { ROOMS } from "./architecture/rooms.ts";

/** Fewer files than this means the check looked in the wrong place. Raise it as the tree grows. */
const FEWEST_FILES = 10;

const sources = readTree(["src"]);

describe("the tree", () => {
  test("holds at least as many files as it should", () => {
    expect(sources.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  test("keeps to the import table and the engine to itself", () => {
    expect(checkArchitecture(sources)).toEqual([]);
  });

  test("has no cycle between rooms", () => {
    expect(findCycle(roomGraph(sources))).toBeUndefined();
  });

  test("keeps to the rules on length, names and exports", () => {
    expect(checkLayout(readTree(["src", "test", "bench", "scripts"]))).toEqual([]);
  });
});

describe("the import table", () => {
  test("names only rooms that it rules, and allows no cycle", () => {
    const graph = new Map(
      Object.entries(ROOMS).map(([room, rule]) => [
        room,
        new Set(rule.rooms === "any" ? Object.keys(ROOMS).filter((name) => name !== room) : rule.rooms),
      ]),
    );
    const named = [...graph.values()].flatMap((targets) => [...targets]);
    expect(named.filter((name) => !(name in ROOMS))).toEqual([]);
    expect(findCycle(graph)).toBeUndefined();
  });
});

const faultsIn = (path: string, text: string): string[] => checkArchitecture([{ path, text }]);

describe("the check of imports", () => {
  test.each([
    [
      "a static import",
      "src/reports/a.ts",
      'import { a } from "../pages/b.ts";',
      "reports may not import pages",
    ],
    [
      "an import of types",
      "src/model/a.ts",
      'import type { A } from "../language/b.ts";',
      "model may not import language",
    ],
    [
      "a type in brackets",
      "src/model/a.ts",
      'type A = import("../pages/b.ts").A;',
      "model may not import pages",
    ],
    [
      "an import over lines",
      "src/dossier/a.ts",
      'import {\n  a,\n  b,\n} from "../language/b.ts";',
      "dossier may not import language",
    ],
    [
      "a dynamic import",
      "src/web/a.tsx",
      'const a = await import("../pages/b.ts");',
      "web may not import pages",
    ],
    [
      "a bare import",
      "src/checks/a.ts",
      'import "../derivations/b.ts";',
      "checks may not import derivations",
    ],
    [
      "a re-export",
      "src/language/en/a.ts",
      'export * from "../../reports/b.ts";',
      "language may not import reports",
    ],
    ["the library's door", "src/cli/a.ts", 'export { a } from "../index.ts";', "cli may not import index.ts"],
    ["a computed import", "src/cli/a.ts", "const a = await import(name);", "imports a computed path"],
    [
      "a path out of src",
      "src/cli/a.ts",
      'import a from "../../package.json";',
      "leaves src with ../../package.json",
    ],
    [
      "a module of Node",
      "src/pages/a.ts",
      'import { readFileSync } from "node:fs";',
      "pages may not import node:fs",
    ],
    [
      "a package in the model",
      "src/model/a.ts",
      'import { a } from "chardet";',
      "model may not import the package chardet",
    ],
    [
      "a room nobody knows",
      "src/tools/a.ts",
      "export const a = 1;",
      "tools is not a room of the import table",
    ],
  ])("catches %s", (_name, path, text, fault) => {
    const faults = faultsIn(path, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test.each([
    ["src/pages/a.ts", 'import { createHash } from "node:crypto";\nimport { inflateSync } from "node:zlib";'],
    ["src/pages/a.ts", 'import type { Page } from "../model/page.ts";\nimport { parse } from "parse5";'],
    ["src/language/en/a.ts", 'import { b } from "./tables/b.ts";'],
    ["src/pipeline.ts", 'import { readPage } from "./pages/read-page.ts";'],
    ["src/cli/a.ts", 'import { writeFileSync } from "node:fs";\nimport { a } from "../web/a.ts";'],
    [
      "src/model/a.ts",
      '// import { a } from "../pages/b.ts";\nconst a = "import { a } from \'../pages/b.ts\'";',
    ],
  ])("lets %s through: %s", (path, text) => {
    expect(faultsIn(path, text)).toEqual([]);
  });

  test("catches a cycle between rooms", () => {
    const cycle = findCycle(
      roomGraph([
        { path: "src/web/a.ts", text: 'import { a } from "../cli/a.ts";' },
        { path: "src/cli/a.ts", text: 'import type { A } from "../store/a.ts";' },
        { path: "src/store/a.ts", text: 'export { a } from "../web/b.ts";' },
      ]),
    );
    expect(cycle).toEqual(["web", "cli", "store", "web"]);
  });
});

describe("the check of purity", () => {
  test.each([
    "const a = Date.now();",
    "const a = new Date();",
    "const a = new Date;",
    "const a = Date();",
    "const a = Math.random();",
    "console.log(1);",
    "const a = process.env;",
    'await fetch("a");',
    "const a = globalThis;",
    `const a = \`at \${Date.now()} sharp\`;`,
    "const a = /['\"`]/.test(b) ? Math.random() : 0;",
  ])("catches %s", (text) => {
    expect(faultsIn("src/passages/a.ts", text)).toHaveLength(1);
  });

  test.each([
    "const a = new Date(0);",
    "const a = new Date(b);",
    'const a = "console.log and Date.now";',
    "// Math.random would do harm here\n/* process.exit */",
    "const a = { process: 1, fetch: 2 };\nconst b = a.process;",
    "const a = b.fetch(1) + prefetch(2);",
    "const a = `process.env`;",
    "const a = half / 2; const b = 'process.env' + c / d;",
  ])("lets %s through", (text) => {
    expect(faultsIn("src/passages/a.ts", text)).toEqual([]);
  });

  test("leaves the command line free to speak", () => {
    expect(faultsIn("src/cli/a.ts", 'process.exitCode = 1;\nconsole.error("a");')).toEqual([]);
  });
});

describe("the reading of source", () => {
  test("keeps every character of code in its place", () => {
    const text = `const a = "it's"; // don't\nconst b = \`x\${f({ c: \`y\${1}\` })}z\` + /["/]/.source;\nconst c = 1;\n`;
    const code = codeOf(text);
    expect(code).toHaveLength(text.length);
    expect(code).toContain("f({ c: ");
    expect(code.indexOf("const c = 1;")).toBe(text.indexOf("const c = 1;"));
    expect(code).not.toMatch(/it's|don't|[xyz]/);
  });

  test("gives each import with its line", () => {
    const text =
      'import a from "a";\nimport { b } from "b";\n\nconst c = import("c");\nexport { a, b, c };\n';
    expect(importsOf({ path: "src/cli/a.ts", text })).toEqual([
      { specifier: "a", line: 1 },
      { specifier: "b", line: 2 },
      { specifier: "c", line: 4 },
    ]);
  });
});

describe("the check of layout", () => {
  const long = "const a = 1;\n".repeat(LONGEST_FILE + 1);

  test.each([
    ["src/model/a.ts", long, "has 401 lines"],
    ["src/model/readPage.ts", "", "is not a kebab-case name"],
    ["src/Model/read-page.ts", "", "a folder is not kebab-case"],
    ["src/model/utils.ts", "", "utils says nothing"],
    ["src/helpers/page.ts", "", "helpers says nothing"],
    ["src/cli/page-manager.ts", "", "page-manager says nothing"],
    ["src/cli/page.ts", "export default 1;", "has a default export"],
    ["src/cli/page.ts", "const a = 1;\nexport { a as default };", "has a default export"],
  ])("catches %s", (path, text, fault) => {
    expect(checkLayout([{ path, text }])).toEqual([`${path}: ${fault}`]);
  });

  test.each([
    ["src/language/en/tables/verbs.ts", long],
    ["src/model/common-words.ts", long.slice("const a = 1;\n".length)],
    ["test/build-once.ts", "export default 1;"],
    ["test/pages/read-page.test.ts", ""],
  ])("lets %s through", (path, text) => {
    expect(checkLayout([{ path, text }])).toEqual([]);
  });
});
