import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Texts } from "./make-texts.ts";

/** Another program that finds shared text; `run` gives the number of things it found. */
export interface PeerRun {
  readonly name: string;
  /** The stage of ours that it is set beside. */
  readonly beside: "reports to candidates" | "reports to passages";
  /** What it was asked to do. */
  readonly about: string;
  readonly most: number;
  /** Loads it; undefined where it is not installed. `seconds` counts the work alone. */
  readonly load: () => Promise<((texts: Texts) => Promise<{ found: number; seconds: number }>) | undefined>;
  readonly install: string;
}

const SIM_TEXT = "sim_text";

/** The peers in the order they are shown. */
export const PEER_RUNS: readonly PeerRun[] = [
  {
    name: SIM_TEXT,
    beside: "reports to passages",
    about: "runs of at least 12 words between all files (-r12 -n)",
    most: 30,
    load: loadSimText,
    install: "apt-get install similarity-tester",
  },
  {
    name: "@dodona/dolos-core",
    beside: "reports to passages",
    about: "winnowed 8-word fingerprints, window 5, fragments of pairs that share at least 3",
    most: 3,
    load: loadDolos,
    install: "npm install --no-save @dodona/dolos-core",
  },
  {
    name: "minhash",
    beside: "reports to candidates",
    about: "64 permutations over 4-word shingles, bands of 4; candidates only",
    most: 3,
    load: loadMinhash,
    install: "npm install --no-save minhash",
  },
];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const SECOND = 1000;

async function timed(work: () => number): Promise<{ found: number; seconds: number }> {
  const started = performance.now();
  const found = work();
  return { found, seconds: (performance.now() - started) / SECOND };
}

const LIMIT = 300 * SECOND;
const ROOM = 2 ** 30;

async function loadSimText(): ReturnType<PeerRun["load"]> {
  try {
    execFileSync(SIM_TEXT, ["-v"], { stdio: "ignore" });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
  return async ({ reports }) => {
    const folder = mkdtempSync(join(tmpdir(), "secondsource-bench-"));
    mkdirSync(join(folder, "texts"));
    const names = reports.map(({ report }) => join("texts", report.page));
    reports.forEach(({ text }, nth) => {
      writeFileSync(join(folder, names[nth] ?? ""), text);
    });
    const result = await timed(() => {
      const lines = execFileSync(SIM_TEXT, ["-r12", "-n", "-T", "-s", "-i"], {
        cwd: folder,
        input: `${names.join("\n")}\n`,
        encoding: "utf8",
        timeout: LIMIT,
        maxBuffer: ROOM,
      });
      return lines.split("\n").filter((line) => line.startsWith("texts/")).length;
    });
    rmSync(folder, { recursive: true });
    return result;
  };
}

/** Imports a package by the usual rules of resolution (`NODE_PATH` included), or gives undefined. */
async function importPeer<T>(name: string): Promise<T | undefined> {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve(name);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw fault;
  }
  return (await import(pathToFileURL(path).href)) as T;
}

interface DolosFile {
  readonly id: number;
}

interface Dolos {
  readonly File: new (path: string, content: string) => DolosFile;
  readonly TokenizedFile: new (
    file: DolosFile,
    tokens: readonly string[],
    mapping: readonly object[],
  ) => DolosFile;
  readonly Region: new (startRow: number, startCol: number, endRow: number, endCol: number) => object;
  readonly FingerprintIndex: new (
    length: number,
    window: number,
  ) => {
    addFiles(files: readonly DolosFile[]): void;
    sharedFingerprints(): readonly { files(): readonly DolosFile[] }[];
    getPair(a: DolosFile, b: DolosFile): { buildFragments(least?: number): readonly object[] };
  };
}

const DOLOS = { length: 8, window: 5, least: 3, mostFiles: 2000 } as const;

async function loadDolos(): ReturnType<PeerRun["load"]> {
  const dolos = await importPeer<Dolos>("@dodona/dolos-core");
  return (
    dolos &&
    (async ({ reports }) =>
      timed(() =>
        runDolos(
          dolos,
          reports.map(({ text }) => text),
        ),
      ))
  );
}

function runDolos(dolos: Dolos, texts: readonly string[]): number {
  const files = texts.map((text, nth) => {
    const words = wordsOf(text);
    const mapping = words.map((_, at) => new dolos.Region(at, 0, at, 1));
    return new dolos.TokenizedFile(new dolos.File(`t${nth}`, text), words, mapping);
  });
  const index = new dolos.FingerprintIndex(DOLOS.length, DOLOS.window);
  index.addFiles(files);
  const shared = new Map<string, { a: DolosFile; b: DolosFile; count: number }>();
  for (const fingerprint of index.sharedFingerprints()) {
    const carriers = fingerprint.files();
    if (carriers.length > DOLOS.mostFiles) continue;
    carriers.forEach((a, nth) => {
      for (const b of carriers.slice(nth + 1)) {
        const key = `${a.id} ${b.id}`;
        shared.set(key, { a, b, count: (shared.get(key)?.count ?? 0) + 1 });
      }
    });
  }
  const pairs = [...shared.values()].filter(({ count }) => count >= DOLOS.least);
  return pairs.filter(({ a, b }) => index.getPair(a, b).buildFragments().length > 0).length;
}

interface Sketch {
  update(shingle: string): void;
}

interface MinhashModule {
  readonly default: {
    readonly Minhash: new (options: { readonly numPerm: number }) => Sketch;
    readonly LshIndex: new (options: {
      readonly bandSize: number;
    }) => {
      insert(key: string, sketch: Sketch): void;
      query(sketch: Sketch): readonly string[];
    };
  };
}

const MINHASH = { permutations: 64, band: 4, shingle: 4 } as const;

async function loadMinhash(): ReturnType<PeerRun["load"]> {
  const loaded = await importPeer<MinhashModule>("minhash");
  return (
    loaded &&
    (async ({ reports }) =>
      timed(() =>
        runMinhash(
          loaded,
          reports.map(({ text }) => text),
        ),
      ))
  );
}

function runMinhash({ default: { Minhash, LshIndex } }: MinhashModule, texts: readonly string[]): number {
  const index = new LshIndex({ bandSize: MINHASH.band });
  const sketches = texts.map((text, nth) => {
    const sketch = new Minhash({ numPerm: MINHASH.permutations });
    const words = wordsOf(text);
    for (let at = 0; at + MINHASH.shingle <= words.length; at++)
      sketch.update(words.slice(at, at + MINHASH.shingle).join(" "));
    index.insert(String(nth), sketch);
    return sketch;
  });
  const linked = sketches.reduce((sum, sketch) => sum + index.query(sketch).length - 1, 0);
  return linked / 2;
}
