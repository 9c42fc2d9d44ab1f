import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readPages } from "../../src/pages/formats.ts";
import { readOneStory } from "../one-story/read-one-story.ts";
import {
  onOneLine,
  ownLines,
  type SpliceMaterial,
  type SplicePage,
  type SpliceStory,
} from "./splice-material.ts";

/**
 * Reads outside pages: a folder with `html/*.html.gz` and either `ground-truth.json` (articleBody and url by file,
 * as the article extraction benchmark has it) or `ground-truth/*.json` (title, author, publish_date and
 * main_content, as WCXB has it); or a one-story CSV, whose pages are only read unspliced.
 */
export async function readSpliceMaterial(path: string): Promise<SpliceMaterial> {
  if (path.endsWith(".csv")) return readStoryPages(path);
  const stories = existsSync(join(path, "ground-truth.json")) ? readBodies(path) : readArticles(path);
  const pages: SplicePage[] = [];
  for (const { file, story } of stories) {
    const page = await readPage(file, story);
    if (page) pages.push(page);
  }
  return { name: basename(path), pages };
}

interface Named {
  readonly file: string;
  readonly story: SpliceStory;
}

function readBodies(path: string): Named[] {
  const truth = JSON.parse(readFileSync(join(path, "ground-truth.json"), "utf8")) as Record<
    string,
    { readonly articleBody: string; readonly url: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    file: join(path, "html", `${id}.html.gz`),
    story: { id, site: siteOf(url), headline: "", paragraphs: paragraphsOf(articleBody) },
  }));
}

interface ArticleTruth {
  readonly url: string;
  readonly ground_truth: {
    readonly title?: string | null;
    readonly author?: string | null;
    readonly publish_date?: string | null;
    readonly main_content?: string | null;
  };
}

function readArticles(path: string): Named[] {
  const folder = join(path, "ground-truth");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { url, ground_truth: truth } = JSON.parse(
        readFileSync(join(folder, name), "utf8"),
      ) as ArticleTruth;
      const id = basename(name, ".json");
      const day = /^\d{4}-\d\d-\d\d/.exec(truth.publish_date ?? "")?.[0];
      return {
        file: join(path, "html", `${id}.html.gz`),
        story: {
          id,
          site: siteOf(url),
          headline: onOneLine(truth.title ?? ""),
          ...(truth.author ? { byline: onOneLine(truth.author) } : {}),
          ...(day ? { date: day } : {}),
          paragraphs: paragraphsOf(truth.main_content ?? ""),
        },
      };
    });
}

function siteOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).map(onOneLine).filter(Boolean);
}

async function readPage(file: string, story: SpliceStory): Promise<SplicePage | undefined> {
  const bytes = gunzipSync(readFileSync(file));
  const { pages } = await readPages({ source: `${story.id}.html`, bytes, mediaType: "text/html" });
  const page = pages[0];
  if (!page) return undefined;
  const lines = page.blocks.map(({ start, end }) => onOneLine(page.text.slice(start, end)));
  const named = page.labels.find((label) => label.field === "headline")?.value ?? "";
  const headline = story.headline || onOneLine(named.replace(/\s[|–—-]\s[^|–—-]{2,40}$/, ""));
  const html = new TextDecoder().decode(bytes);
  return { story: { ...story, headline }, html, lines, own: ownLines(lines, story.paragraphs) };
}

async function readStoryPages(file: string): Promise<SpliceMaterial> {
  const pages = (await readOneStory(file)).map((page): SplicePage => {
    const lines = page.blocks.map(({ start, end }) => onOneLine(page.text.slice(start, end)));
    const site = page.labels.find((label) => label.field === "publisher")?.value ?? "";
    return { story: { id: page.source, site, headline: "", paragraphs: [] }, lines, own: [] };
  });
  return { name: basename(file), pages };
}
