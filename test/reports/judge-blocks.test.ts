import { describe, expect, it } from "vitest";
import { blockFeatures } from "../../src/reports/block-features.ts";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { judgeBlocks } from "../../src/reports/judge-blocks.ts";
import { weighBlocks } from "../../src/reports/label-blocks.ts";
import { bodyOf, pageOf } from "./page-of.ts";

const SAID = [
  "The ferries between Orwin and Port Merran stopped on Tuesday, and nobody in the valley could say when they would sail again.",
  "Ilse Maar, who has run the harbour for nineteen years, said that the river had fallen by a metre in a week.",
  "The company that runs the ferries said that it would pay for buses until the river rose, but the first did not leave before noon.",
  "The town council is to meet on Thursday, and the mayor said that he would ask the neighbours upstream to open their gates.",
];
const MENU =
  "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Harbour</a><li><a href=/c>Weather</a></ul></nav>";
const MORE =
  "<div class=related><h3>More</h3><ul><li><a href=/d>Ten walks along the river</a><li><a href=/e>What the dam costs</a></ul></div>";

function story(paragraphs: readonly string[]): string {
  return `<html><head><title>Ferries stop</title></head><body>${MENU}<article class=story><h1>Ferries stop as the river falls</h1>
    <div class=story-body>${paragraphs.join("")}</div></article>${MORE}<footer><p>Imprint and contact</p></footer></body></html>`;
}

describe("judgeBlocks, through findReports", () => {
  it("takes the items of a list within an article for its body", async () => {
    const list =
      "<ul><li>buses from the quay at eight</li><li>a boat for the doctor</li><li>no freight until April</li></ul>";
    const page = await pageOf(
      story([
        ...SAID.slice(0, 2).map((text) => `<p>${text}</p>`),
        list,
        ...SAID.slice(2).map((text) => `<p>${text}</p>`),
      ]),
    );
    const body = bodyOf(page, findReports(page).reports[0]);
    expect(body).toContain("a boat for the doctor");
    expect(body).not.toContain("Ten walks");
    expect(body).not.toContain("Weather");
  });

  it("keeps subheadings in the anatomy and out of the body", async () => {
    const paragraphs = SAID.flatMap((text, at) => [
      ...(at === 2 ? ["<h2>Buses instead</h2>"] : []),
      `<p>${text}</p>`,
    ]);
    const page = await pageOf(story(paragraphs));
    const { reports, blocks } = findReports(page);
    const heading = blocks.find(({ start, end }) => page.text.slice(start, end) === "Buses instead");
    expect(heading).toMatchObject({ kind: "subheading", report: reports[0]?.id });
    expect(bodyOf(page, reports[0])).not.toContain("Buses instead");
  });

  it("finds an article in a language and a script of which no word is known", async () => {
    const prose =
      "渡し船は火曜日に運航を停止し、いつ再開するかは誰にも分からないと港長は述べた。川の水位は一週間で一メートル下がった。";
    const page = await pageOf(
      story(Array.from({ length: 6 }, (_, nth) => `<p>${"一二三四五六"[nth]}、${prose}</p>`)),
    );
    const body = bodyOf(page, findReports(page).reports[0]);
    expect(body.match(/渡し船は/g)).toHaveLength(6);
    expect(body).not.toContain("Weather");
  });

  it("weighs the lines of a long text by the verdict, those of a short one as the rules did", async () => {
    const menu = Array.from({ length: 40 }, (_, nth) => `Harbour ${nth}`);
    const judged = async (lines: readonly string[]) => {
      const page = await pageOf(lines.join("\n"), "a.txt");
      const { blocks: weighed } = weighBlocks(describeBlocks(page));
      return { weighed, blocks: judgeBlocks(weighed, page.labels, new Set([0])) };
    };
    const prose = Array.from({ length: 3 }, () => SAID).flat();
    const long = await judged([`${SAID[0]}`, ...menu, ...prose]);
    expect(long.weighed[0]).toMatchObject({ kind: "body" });
    expect(long.blocks[0]).toMatchObject({ kind: "furniture", weight: -0.3 });
    const kept = long.blocks.filter(({ kind }) => kind === "body");
    expect(kept.length).toBeGreaterThan(8);
    for (const { weight, words } of kept) expect(weight).toBeGreaterThanOrEqual(1 + words / 12);
    const short = await judged(prose);
    expect(short.blocks.map(({ weight }) => weight)).toEqual(short.weighed.map(({ weight }) => weight));
  });

  it("gives each block the same number of values, whether or not it has markup", async () => {
    const html = await pageOf(story(SAID.map((text) => `<p>${text}</p>`)));
    const text = await pageOf(SAID.join("\n"), "a.txt");
    const tables = [html, text].map((page) =>
      blockFeatures(weighBlocks(describeBlocks(page)).blocks, page.labels),
    );
    expect(tables[0]?.width).toBe(tables[1]?.width);
    expect([...(tables[1]?.values ?? [])].some(Number.isNaN)).toBe(true);
    expect(blockFeatures([], [])).toEqual({ width: 0, values: new Float64Array() });
  });
});
