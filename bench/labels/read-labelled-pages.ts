import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A saved page with what people say of it. */
export interface LabelledPage {
  /** Name of its files without the ending. */
  readonly id: string;
  readonly address: string;
  /** Host of the address without `www.`. */
  readonly site: string;
  readonly bytes: Uint8Array;
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** ISO 8601, to the day or the month. */
  readonly published: string | undefined;
}

interface GroundTruthFile {
  readonly url: string;
  readonly ground_truth: {
    readonly title?: string | null;
    readonly author?: string | null;
    readonly publish_date?: string | null;
  };
}

/** Reads a folder in the layout of WCXB: `html/ID.html.gz` or `html/ID.html` beside `ground-truth/ID.json`, in the order of the ids. */
export function* readLabelledPages(folder: string): Generator<LabelledPage> {
  for (const file of readdirSync(join(folder, "ground-truth")).sort()) {
    if (!file.endsWith(".json")) continue;
    const id = file.slice(0, -".json".length);
    const bytes = pageBytes(join(folder, "html", `${id}.html`));
    if (!bytes) continue;
    const truth = JSON.parse(readFileSync(join(folder, "ground-truth", file), "utf8")) as GroundTruthFile;
    const { title, author, publish_date: published } = truth.ground_truth;
    yield {
      id,
      address: truth.url,
      site: new URL(truth.url).host.replace(/^www\./, ""),
      bytes,
      title: title?.trim() || undefined,
      author: author?.trim() || undefined,
      published: published?.trim() || undefined,
    };
  }
}

function pageBytes(path: string): Uint8Array | undefined {
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`));
  return existsSync(path) ? readFileSync(path) : undefined;
}
