import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { checkShape, type Schema } from "../../src/dossier/check-shape.ts";
import { verifyDossier } from "../../src/dossier/verify-dossier.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Note } from "../../src/model/note.ts";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { renderDossierPage } from "../../src/web/render-dossier-page.tsx";
import type { HostileInput } from "./hostile-input.ts";
import { pageFaults } from "./page-faults.ts";
import { OWN_SCRIPT, renderedFaults } from "./rendered-faults.ts";

/** What came of one input. */
export interface Outcome {
  readonly number: number;
  readonly format: string;
  readonly recipe: string;
  readonly bytes: number;
  readonly pages: number;
  /** Codes of the notes, one for each note. */
  readonly codes: readonly string[];
  /** Rules that the result breaks. */
  readonly faults: readonly string[];
  /** What was thrown, with where. */
  readonly crash?: string;
  /** Processor time of reading and building, in seconds; the checks are left out. */
  readonly seconds: number;
}

const ORDINARY = "examples/arrel-water-talks/pages/01-northern-wire.html";

/** What every input is held against. */
interface Rules {
  readonly ordinary: Page;
  readonly schema: Schema;
  readonly codes: ReadonlySet<string>;
}

let rules: Promise<Rules> | undefined;

async function readRules(): Promise<Rules> {
  const { pages } = await readPages({ source: "ordinary.html", bytes: readFileSync(ORDINARY) });
  const listed = readFileSync("docs/guide/notes.md", "utf8").matchAll(/^\| `([a-z-]+)`/gm);
  const schema = JSON.parse(readFileSync("docs/dossier.schema.json", "utf8")) as Schema;
  return { ordinary: pages[0]!, schema, codes: new Set(Array.from(listed, ([, code = ""]) => code)) };
}

/** Reads an input, builds a dossier of its pages and one ordinary page, and checks what came out; never throws. */
export async function tryInput(
  { number, format, recipe, input }: HostileInput,
  render: boolean,
): Promise<Outcome> {
  rules ??= readRules();
  const known = await rules;
  const core = { number, format, recipe, bytes: input.bytes.length };
  const before = process.cpuUsage();
  try {
    const read = await readPages(input);
    const identified = identifyPages([...read.pages, known.ordinary]);
    const notes = [...read.notes, ...identified.notes];
    const dossier = buildDossier({ pages: identified.pages, notes });
    const seconds = secondsSince(before);
    const faults = [
      ...read.pages.flatMap(pageFaults),
      ...noteFaults(read.notes, known.codes),
      ...dossierFaults(dossier, known.schema),
      ...(read.pages.length === 0 && read.notes.length === 0 ? ["neither a page nor a note"] : []),
      ...(render ? renderedFaults(renderDossierPage(dossier, { script: OWN_SCRIPT, style: "" })) : []),
    ];
    const codes = read.notes.map(({ code }) => code);
    return { ...core, pages: read.pages.length, codes, faults: faults.slice(0, 10), seconds };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      ...core,
      pages: 0,
      codes: [],
      faults: [],
      crash: crash.slice(0, 2000),
      seconds: secondsSince(before),
    };
  }
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function noteFaults(notes: readonly Note[], codes: ReadonlySet<string>): string[] {
  return notes.flatMap(({ code }) => (codes.has(code) ? [] : [`the note ${code} is not in the guide`]));
}

function dossierFaults(dossier: Dossier, schema: Schema): string[] {
  const written: unknown = JSON.parse(JSON.stringify(dossier));
  const shape = checkShape(written, schema).map(({ at, message }) => `${at} ${message}`);
  const kept = isDeepStrictEqual(written, dossier) ? [] : ["the dossier is not the same after JSON"];
  const proved = verifyDossier(dossier).faults.map(({ at, message }) => `${at} ${message}`);
  return [...kept, ...shape, ...proved];
}
