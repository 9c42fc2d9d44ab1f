import { expect, it } from "vitest";
import type { Label } from "../../../src/model/label.ts";
import { withLabels } from "../../../src/pages/labels/with-labels.ts";
import { readNews } from "../read-news.ts";

const label = (value: string, because: string): Label => ({
  field: "byline",
  value,
  source: "feed",
  basis: "implied",
  because,
});

it("appends labels to every page and drops what says the same from the same source", async () => {
  const reading = await readNews("a.txt", "The ferry was late.");
  const once = withLabels(reading, [label("Ana Ruiz", "author"), label("Ana Ruiz", "creator")]);
  expect(once.pages[0]?.labels).toEqual([label("Ana Ruiz", "author")]);
  const twice = withLabels(once, [label("Ana Ruiz", "author"), label("Bo Lund", "author")]);
  expect(twice.pages[0]?.labels.map(({ value }) => value)).toEqual(["Ana Ruiz", "Bo Lund"]);
  expect(reading.pages[0]?.labels).toEqual([]);
});

it("keeps the page's own labels first", async () => {
  const reading = await readNews("a.html", "<h1>Ferry late</h1><p>It was.</p>");
  const labelled = withLabels(reading, [label("Ana Ruiz", "author")]);
  expect(labelled.pages[0]?.labels.map(({ field }) => field)).toEqual(["headline", "byline"]);
});
