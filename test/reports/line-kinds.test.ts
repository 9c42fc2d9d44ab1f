import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../src/model/report.ts";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { weighBlocks } from "../../src/reports/label-blocks.ts";
import { pageOf } from "./page-of.ts";

/** Lines by what they are by themselves on a page of plain text. */
const LINES: Readonly<Partial<Record<BlockKind, readonly string[]>>> = {
  related: [
    "Related Stories",
    "RELATED:",
    "Read more: Ferries stop again",
    "You may also like",
    "More from Weir Valley",
    "• See also: What the dam costs",
    "Most read in Farming",
    "Editor’s Picks",
  ],
  share: [
    "Share",
    "Share this article",
    "Tweet",
    "Facebook | Twitter | Email",
    "Facebook Twitter WhatsApp 12",
    "Print this page",
    "Share on Facebook",
    "Follow us on Telegram",
    "Tweet This",
  ],
  navigation: [
    "« Back to the front page",
    "Older entries »",
    "← Older",
    "Home",
    "Subscribe",
    "Log in",
    "Skip to content",
    "Weather",
    "Advertisement",
    "OPINION",
    "Tags:",
  ],
  legal: [
    "© 2031 Weir Valley Courier. All rights reserved.",
    "Copyright 2031 Weir Valley Courier",
    "This material may not be published or rewritten.",
    "Sign up for our morning letter",
    "By subscribing you accept our terms.",
    "Terms of Use",
    "The views expressed here are the writer’s own.",
  ],
  comment: [
    "Comments are closed.",
    "Leave a reply",
    "Join the conversation",
    "What do you think? Have your say below",
  ],
  date: ["March 4, 2031", "Published: March 4, 2031 at 10:05 a.m. ET", "Updated 4 March 2031"],
  byline: [
    "By Ana Ruiz",
    "By Ana Ruiz, Reuters",
    "Posted by Ana Ruiz",
    "March 4, 2031 | By Ana Ruiz | Reuters",
  ],
  credit: ["Associated Press", "Reuters | March 4, 2031", "CBS News•"],
  caption: ["The dam at Orwin. (AP Photo/Tom Lund)", "FILE - The dam at Orwin."],
  "source-link": [
    "https://northernwire.example/2031/03/arrel",
    "www.northernwire.example",
    "northernwire.example/arrel/talks",
  ],
  contribution: [
    "(Reporting by Ana Ruiz; Editing by Tom Lund)",
    "Tom Lund in Valden contributed to this report.",
    "Additional reporting by Tom Lund.",
    "Correction: The dam is 40 metres high.",
    "This story was originally published by Northern Wire Agency.",
    "Ana Ruiz is a reporter for the Courier in Port Merran.",
  ],
  furniture: ["* * *", "-----", "12", "1 | 2 | 3", "___"],
  headline: ["Ferries stop as the river falls", "What the dam costs", "WATER TALKS FAIL"],
  body: [
    "The ferries stopped on Tuesday, and nobody could say when they would sail again.",
    "Nobody came.",
    "Share prices fell on Tuesday as the river rose, and the harbour company blamed the weather for its losses.",
    "Related work in the valley has stopped as well, the minister said, because the crews are at the dam.",
    "Comments on this by the minister were met with laughter in the chamber, where the opposition has asked for her to go ever since the dam broke and the valley was flooded in spring. Ruiz said that she would stay until the crews had left the crest, the village had its bridge again and the last family had gone home, and that she had no time for parliament before the summer, when the river would be low and the works could begin at last, she said to loud protests from the benches.",
    "Home is where the river is, the people of Orwin say, and few of them have left.",
  ],
};

async function kindsOf(text: string): Promise<readonly BlockKind[]> {
  return weighBlocks(describeBlocks(await pageOf(text))).blocks.map((block) => block.kind);
}

describe("weighBlocks: what a line is by itself", () => {
  const rows = Object.entries(LINES).flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const));

  it.each(rows)("takes %j for %s", async (line, kind) => {
    expect(await kindsOf(line)).toEqual([kind]);
  });

  it("takes a paragraph directly above a picture's credit for its caption", async () => {
    const text = "A ferry waits at the landing, where nobody boards it.\nPhoto: Tom Lund\nIt rained.";
    expect(await kindsOf(text)).toEqual(["caption", "caption", "body"]);
  });

  it("weighs prose for a body, and lists of other stories against it", async () => {
    const { blocks } = weighBlocks(
      describeBlocks(
        await pageOf(
          "The ferries stopped on Tuesday, and nobody could say when they would sail again.\nRelated Stories\nRead more: The dam",
        ),
      ),
    );
    expect(blocks.map((block) => Math.sign(block.weight))).toEqual([1, -1, -1]);
  });
});

describe("weighBlocks: what the markup says", () => {
  it.each([
    ["<nav><a href=/a>Farming in the valley</a></nav>", "navigation"],
    ["<footer><p>The Courier is printed in Orwin.</p></footer>", "navigation"],
    ["<figure><figcaption>The dam at Orwin holds, and nobody knows why.</figcaption></figure>", "caption"],
    ["<aside><p>What the dam costs</p></aside>", "related"],
    ["<div class='related-stories related'><p>What the dam costs</p></div>", "related"],
    ["<div class=comments><p>I do not believe a word of this, and I live there.</p></div>", "comment"],
    ["<div class=newsletter><p>Every morning the river in your letter box.</p></div>", "legal"],
    ["<p class=byline>Ana Ruiz</p>", "byline"],
    ["<h2>What the dam costs</h2>", "headline"],
    ["<h2>Nobody came.</h2>", "headline"],
    ["<p><a href=/a>The ferries stopped on Tuesday, and nobody could say when.</a></p>", "related"],
    ["<p>The ferries stopped on Tuesday, and nobody could say when.</p>", "body"],
  ])("takes %s for %s", async (html, kind) => {
    const prose = LINES.body?.map((line) => `<p>${line}</p>`).join("") ?? "";
    const page = await pageOf(`<!DOCTYPE html><html><body>${html}${prose}</body></html>`);
    expect(weighBlocks(describeBlocks(page)).blocks[0]?.kind).toBe(kind);
  });

  it("knows captions by their element even where they are most of a page's prose", async () => {
    const caption = LINES.body?.[0] ?? "";
    const page = await pageOf(
      `<!DOCTYPE html><html><body><figure><figcaption>${caption}</figcaption></figure><p>Nobody came.</p></body></html>`,
    );
    expect(weighBlocks(describeBlocks(page)).blocks.map((block) => block.kind)).toEqual(["caption", "body"]);
  });
});
