import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../src/model/version.ts";

/** What npm says where the registry is out of reach, by its codes of errors. */
const OUT_OF_REACH =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ENETUNREACH|EHOSTUNREACH/;

const ALLOWED =
  /^(?:dist\/.+\.(?:js|d\.ts|css)|examples\/.+|docs\/dossier\.schema\.json|LICENSE|README\.md|CHANGELOG\.md|THIRD-PARTY\.md|package\.json)$/;

const REQUIRED = [
  "dist/cli/main.js",
  "dist/index.js",
  "dist/index.d.ts",
  "dist/web/island.js",
  "dist/web/style.css",
  "docs/dossier.schema.json",
  "examples/arrel-water-talks/pages/01-northern-wire.html",
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  "THIRD-PARTY.md",
  "package.json",
];

const SAMPLE = join("node_modules", "secondsource", "examples", "arrel-water-talks", "pages");

let folder: string;
let files: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" })) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  files = packed.files.map(({ path }) => path);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  install(join(folder, packed.filename));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Installs as a person does; where the registry is out of reach, with the dependencies that stand in this repository. */
function install(tarball: string): void {
  const given = ["install", tarball, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"];
  const { status, stderr } = spawnSync("npm", given, { cwd: folder, encoding: "utf8" });
  if (status === 0) return;
  if (!OUT_OF_REACH.test(stderr)) throw new Error(`npm install failed:\n${stderr}`);
  const home = join(folder, "node_modules", "secondsource");
  mkdirSync(home, { recursive: true });
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", home]);
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  symlinkSync("../secondsource/dist/cli/main.js", join(folder, "node_modules", ".bin", "secondsource"));
}

function run(command: string, ...given: readonly string[]): string {
  return execFileSync(command, given, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("the package", () => {
  it("holds the program, the sample, the schema and the papers, and nothing else", () => {
    expect(files.filter((path) => !ALLOWED.test(path))).toEqual([]);
    expect(REQUIRED.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("has one version everywhere", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(VERSION).toBe(manifest.version);
    expect(run("npx", "--no-install", "secondsource", "--version")).toBe(`${VERSION}\n`);
  });

  it("reads the sample where it is installed, and verifies what it wrote", () => {
    run("npx", "--no-install", "secondsource", SAMPLE, "-o", "dossier.html", "-o", "dossier.json");
    expect(readFileSync(join(folder, "dossier.html"), "utf8")).toMatch(/^<!doctype html>/);
    const proof = run("npx", "--no-install", "secondsource", "verify", "dossier.json", "--pages", SAMPLE);
    expect(proof).toMatch(/^dossier\.json: no fault\n/);
    expect(proof).toMatch(/14 of 14 pages proved/);
  });

  it("is a library with types", () => {
    writeFileSync(join(folder, "use.ts"), LIBRARY_USE);
    const tsc = resolve("node_modules", "typescript", "bin", "tsc");
    const options = [
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--lib",
      "es2023",
      "--types",
      "",
    ];
    run(process.execPath, tsc, ...options, "use.ts");
    expect(existsSync(join(folder, "use.js"))).toBe(true);
    expect(run(process.execPath, "use.js")).toBe(`${VERSION} 1 ferry.txt 0\n`);
  });
});

const LIBRARY_USE = `
import { buildDossier, type Dossier, identifyPages, readPages, verifyDossier, version } from "secondsource";

declare const console: { log(text: string): void };
const text = "The ferry to Holm stopped on Monday, the harbour said. It will start again on Friday.";
const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const reading = await readPages({ source: "ferry.txt", bytes });
const dossier: Dossier = buildDossier({ pages: identifyPages(reading.pages).pages, notes: reading.notes });
console.log([version, dossier.pages.length, dossier.pages[0]?.source, verifyDossier(dossier).faults.length].join(" "));
`;
