import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPolnear } from "../../../bench/polnear/read-polnear.ts";
import { isSaying } from "../../../bench/polnear/saying-verbs.ts";
import { addArticle, emptyTally } from "../../../bench/polnear/score-polnear.ts";

const TEXT = "Ana Ruiz said the harbour was hers. “We stay,” she said. Lund hopes it will rain.";
const at = (words: string, from = 0): [number, number] => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "polnear-"));
  for (const name of ["text", "attributions"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "text", "a.txt"), TEXT);
  const part = (id: string, role: string, words: string, from = 0): string =>
    `${id}\t${role} ${at(words, from).join(" ")}\t${words}`;
  const lines = [
    part("T1", "Source", "Ana Ruiz"),
    part("T2", "Cue", "said"),
    part("T3", "Content", "the harbour was hers"),
    "E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3",
    part("T4", "Source", "she"),
    part("T5", "Cue", "said", 50),
    part("T6", "Content", "“We stay,”"),
    "E2\tAttribution:T9 Content:T6 Cue:T5 Source:T4",
    part("T7", "Cue", "hopes"),
    part("T8", "Content", "it will rain"),
    "E3\tAttribution:T9 Cue:T7 Content:T8",
  ];
  writeFileSync(join(folder, "attributions", "a_1.ann"), lines.join("\n"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the measure of who said what", () => {
  it("reads sources, cues and contents", () => {
    const [article] = readPolnear(folder);
    expect(
      article?.attributions.map((one) => one.content.map(([start, end]) => TEXT.slice(start, end))),
    ).toEqual([["the harbour was hers"], ["“We stay,”"], ["it will rain"]]);
  });

  it("owes what is said, excuses what is believed, and asks for the right speaker", () => {
    const [article] = readPolnear(folder);
    if (!article) throw new Error("no article");
    const made = [
      { content: [at("the harbour was hers")], source: [at("Ana Ruiz")], direct: false },
      { content: [at("We stay,")], source: [at("Lund")], direct: true },
      { content: [at("it will rain")], source: [], direct: false },
      { content: [at("Ana Ruiz said")], source: [], direct: false },
    ];
    const speech = emptyTally();
    const misses = addArticle(speech, article, made, { direct: false, overlap: 0.8 });
    expect(speech).toEqual({ gold: 2, found: 2, made: 4, right: 3, sourced: 2, speakers: 1 });
    expect(misses.extra).toEqual([made[3]]);
    const direct = emptyTally();
    addArticle(direct, article, made, { direct: true, overlap: 1 });
    expect(direct).toMatchObject({ gold: 1, found: 1, made: 1, right: 1 });
  });

  it.each([
    ["said on Monday", true],
    ["according to", true],
    [":", true],
    ["hopes", false],
    ["in the view of", false],
  ])("takes the cue %s for saying: %s", (cue, saying) => {
    expect(isSaying(cue)).toBe(saying);
  });
});
