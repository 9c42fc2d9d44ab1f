import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The layouts of evaluation sets that are read, named after the sets that use them. */
export type ExtractionLayout = "aeb" | "wcxb" | "fundus";

/** What a set says of one page; a field that the set leaves open is absent. */
export interface ExtractionTruth {
  /** Lines of the article's body. A line that may be missing is optional. */
  readonly body: readonly { readonly text: string; readonly optional: boolean }[];
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** One page of a set; its HTML is read when it is asked for. */
export interface ExtractionPage {
  readonly id: string;
  readonly html: () => Uint8Array;
  readonly truth: ExtractionTruth;
}

/** A set of pages with the bodies that a reader marked in them. */
export interface ExtractionSet {
  readonly layout: ExtractionLayout;
  readonly pages: readonly ExtractionPage[];
}

/**
 * Reads an evaluation set, whose layout is told by its files:
 *
 * - AEB: `ground-truth.json` (id to `articleBody`) beside `html/<id>.html.gz`;
 * - WCXB: `ground-truth/<id>.json` beside `html/<id>.html.gz`;
 * - fundus-evaluation: `ground_truth.json` (name to `body`) beside or above `dataset/html`.
 *
 * Throws where the folder has none of them. Pages without HTML or without a body are left out.
 */
export function readExtractionSet(folder: string): ExtractionSet {
  if (existsSync(join(folder, "ground-truth.json")))
    return setOf("aeb", join(folder, "html"), entriesOf(join(folder, "ground-truth.json")));
  if (existsSync(join(folder, "ground-truth")))
    return setOf("wcxb", join(folder, "html"), filesOf(join(folder, "ground-truth")));
  const truth = ["ground_truth.json", "dataset/ground_truth.json"].map((name) => join(folder, name));
  const file = truth.find((path) => existsSync(path));
  const html = ["dataset/html", "html"].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined || html === undefined)
    throw new Error(
      `${folder} holds no ground-truth.json, no ground-truth folder and no ground_truth.json with dataset/html`,
    );
  return setOf("fundus", html, entriesOf(file));
}

type Entry = readonly [string, unknown];

function setOf(layout: ExtractionLayout, html: string, entries: readonly Entry[]): ExtractionSet {
  const names = new Map(readdirSync(html).map((name) => [idOf(name), join(html, name)]));
  const pages = entries.flatMap(([id, value]): ExtractionPage[] => {
    const path = names.get(idOf(id));
    const truth = truthOf(value);
    return path === undefined || truth.body.length === 0
      ? []
      : [{ id: idOf(id), html: () => bytesOf(path), truth }];
  });
  return { layout, pages: pages.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function idOf(name: string): string {
  return basename(name).replace(/(?:\.html?)?(?:\.gz)?$/i, "");
}

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

function entriesOf(file: string): Entry[] {
  return Object.entries(JSON.parse(readFileSync(file, "utf8")) as object);
}

function filesOf(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [
      basename(name, ".json"),
      JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown,
    ]);
}

type Fields = Readonly<Record<string, unknown>>;

function truthOf(value: unknown): ExtractionTruth {
  const entry = fieldsOf(value);
  const inner = fieldsOf(entry["ground_truth"]);
  const from: Fields = { ...entry, ...inner };
  const body = linesOf(from["articleBody"] ?? from["main_content"] ?? from["body"], false);
  const text = (name: string, ...keys: readonly string[]): Partial<ExtractionTruth> => {
    const found = keys.map((key) => wordsOf(from[key])).find((one) => one !== "");
    return found === undefined ? {} : { [name]: found };
  };
  return {
    body,
    ...text("url", "url"),
    ...text("title", "title"),
    ...text("author", "author", "authors"),
    ...text("date", "publish_date", "publishing_date", "date"),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ");
  return typeof value === "string" ? value.trim() : "";
}

/** Lists the lines of a body, however its paragraphs are grouped: text, lists, lists of lists, objects with text. */
function linesOf(value: unknown, optional: boolean): { text: string; optional: boolean }[] {
  if (typeof value === "string")
    return value
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((text) => ({ text, optional }));
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, optional));
  if (typeof value !== "object" || value === null) return [];
  const fields = fieldsOf(value);
  const may = optional || fields["optional"] === true;
  return ["summary", "headline", "text", "paragraphs", "sections", "body"].flatMap((key) =>
    linesOf(fields[key], may),
  );
}
