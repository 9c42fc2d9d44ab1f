import { describe, expect, it } from "vitest";
import { BASE_FORMATS } from "../../../bench/fuzz/base-formats.ts";
import { makeInput } from "../../../bench/fuzz/make-input.ts";
import { pageFaults } from "../../../bench/fuzz/page-faults.ts";
import { OWN_SCRIPT, renderedFaults } from "../../../bench/fuzz/rendered-faults.ts";
import { readStoryDrafts } from "../../../bench/fuzz/story-draft.ts";
import { tryInput } from "../../../bench/fuzz/try-input.ts";
import type { Page } from "../../../src/model/page.ts";

const plan = { mode: "chance", seed: 1 } as const;
const NUMBERS = Array.from({ length: 15 }, (_, nth) => nth);

describe("hostile inputs", () => {
  it.each(NUMBERS)("are read without a fault, ten from number %i0 on", async (tens) => {
    for (let number = tens * 10; number < tens * 10 + 10; number++) {
      const outcome = await tryInput(await makeInput(plan, number), number % 50 === 0);
      expect([outcome.number, outcome.crash, outcome.faults]).toEqual([number, undefined, []]);
    }
  });

  it("are the same for the same seed and number", async () => {
    for (const number of [0, 7, 41]) {
      const [first, second] = [await makeInput(plan, number), await makeInput(plan, number)];
      expect(first.input.bytes.length).toBeGreaterThan(0);
      expect(second).toEqual(first);
    }
    expect(await makeInput({ ...plan, seed: 2 }, 7)).not.toEqual(await makeInput(plan, 7));
  });
});

describe("the inputs that are damaged", () => {
  it.each(BASE_FORMATS)("are ordinary before that: $name", async ({ name, extension, make }) => {
    for (const draft of readStoryDrafts()) {
      const input = { source: `story${extension}`, bytes: await make(draft) };
      const outcome = await tryInput({ number: 0, format: name, recipe: "", input }, false);
      expect([outcome.crash, outcome.faults]).toEqual([undefined, []]);
      expect(outcome.pages).toBeGreaterThan(0);
      const wrong = outcome.codes.filter((code) => /broken|damaged|unread|wrong|too-large/.test(code));
      expect(wrong).toEqual([]);
    }
  });
});

describe("the rules of a fuzz run", () => {
  it("find what would run in a rendered page", () => {
    const html = [
      `<script>${OWN_SCRIPT}</script><script type="application/json">{}</script>`,
      `<script>alert(1)</script><p onclick="x()">a</p><a href=" java\tscript:x()">a</a><a href="data:text/html,a">a</a>`,
      `<a href="https://quay.example/">a</a><img src="data:image/png;base64,AA"><iframe srcdoc="a"></iframe>`,
    ].join("");
    expect(renderedFaults(html).sort()).toEqual([
      "a foreign script: alert(1)",
      "an address that runs: href= java\tscript:x()",
      "an address that runs: href=data:text/html,a",
      "an address that runs: srcdoc=a",
      "an element that loads: iframe",
      "an event handler: onclick",
    ]);
  });

  it("find what breaks the rules of pages", () => {
    const page: Page = {
      id: "p1",
      source: "a",
      mediaType: "text/plain",
      sha256: "",
      encoding: "utf-8",
      text: "Ferry late. \ud800",
      blocks: [
        { start: 0, end: 12 },
        { start: 5, end: 99 },
      ],
      labels: [
        {
          field: "headline",
          value: "Ferry",
          basis: "stated",
          citation: { page: "p1", start: 0, end: 5, exact: "Quay" },
        },
      ],
    };
    expect(pageFaults(page)).toEqual([
      "half a character in the text",
      "block 0-12 with blanks around it",
      "block 5-99 behind 12 of 13",
      "block 5-99 with blanks around it",
      "a headline that does not quote 0-5",
    ]);
    expect(pageFaults({ ...page, text: "Ferry", blocks: [], labels: [] })).toEqual(["a page without blocks"]);
  });
});
