import { describe, expect, it } from "vitest";
import { findReports } from "../../src/reports/find-reports.ts";
import { draw } from "../draw.ts";
import { bodyOf, expectValidReports, pageOf } from "./page-of.ts";

const BEFORE =
  "The ferries stopped on Tuesday, and nobody in the valley could say when they would sail again, the harbour master said.\n" +
  "She said the river had fallen by a metre in a week, and that she had not seen the landing dry in thirty years.\n";
const AFTER =
  "The company said that it would pay for buses until the river rose, but the first of them did not leave before noon.\n" +
  "Passengers waited at the landing, and some of them said that they would walk to Orwin over the dam.\n";

/** Posts are drawn as `post`, their writers as `who`. */
const PAGES: readonly (readonly [string, string, string | undefined])[] = [
  [
    "a signature on its own line",
    "⟦post:No ferries today. Walk, people!⟧\n⟦post:— ⟦who:Weir Ferries⟧ (@weirferries) March 4, 2031⟧\n",
    "2031-03-04",
  ],
  [
    "a signature glued to the last line",
    "⟦post:No ferries today. Walk, people!— ⟦who:Weir Ferries⟧ (@weirferries) March 4, 2031⟧\n",
    "2031-03-04",
  ],
  [
    "a day before the month",
    "⟦post:No ferries today.⟧\n⟦post:— ⟦who:Weir Ferries⟧ (@weirferries) 4 March 2031⟧\n",
    "2031-03-04",
  ],
  [
    "several lines",
    "⟦post:No ferries today.⟧\n⟦post:Walk, people!⟧\n⟦post:— ⟦who:Weir Ferries⟧ (@weirferries) March 4, 2031⟧\n",
    "2031-03-04",
  ],
];

describe("posts embedded in a report", () => {
  it.each(PAGES)("are found by %s", async (_, post, date) => {
    const said = `“We are sorry,” the company said.\n`;
    const { text, spans } = draw(BEFORE + said + post + AFTER);
    const page = await pageOf(text);
    const found = findReports(page);
    expectValidReports(page, found);
    const [article, ...posts] = found.reports;
    expect(posts.map((one) => one.kind)).toEqual(["post"]);
    expect(posts[0]?.body).toEqual(spans["post"]?.map((span) => ({ page: page.id, ...span })));
    expect(posts[0]?.byline).toMatchObject({ value: "Weir Ferries", citation: spans["who"]?.[0] });
    expect(posts[0]?.published?.value).toBe(date);
    expect(bodyOf(page, article)).toBe((BEFORE + said + AFTER).trim());
  });

  it("are told apart where several stand one below the other", async () => {
    const { text, spans } = draw(
      `${BEFORE}“Nobody sails,” she said.\n⟦one:No ferries.⟧\n⟦one:— Weir Ferries (@weir) March 4, 2031⟧\n` +
        `⟦two:We walk.⟧\n⟦two:— Ana Ruiz (@ruiz) March 5, 2031⟧\n${AFTER}`,
    );
    const page = await pageOf(text);
    const posts = findReports(page).reports.filter((report) => report.kind === "post");
    expect(posts.map((post) => post.body.map(({ start, end }) => ({ start, end })))).toEqual([
      spans["one"],
      spans["two"],
    ]);
  });

  it("are found by their markup", async () => {
    const paragraphs = (text: string): string => `<p>${text.trim().split("\n").join("</p><p>")}</p>`;
    const page = await pageOf(
      `<!DOCTYPE html><html><body><article>${paragraphs(BEFORE)}<blockquote class="twitter-tweet"><p>No ferries.</p>` +
        `— Weir Ferries (@weir) <a href="https://x.example/1">March 4, 2031</a></blockquote>${paragraphs(AFTER)}</article></body></html>`,
    );
    const found = findReports(page);
    expectValidReports(page, found);
    expect(found.reports.map((report) => report.kind)).toEqual(["article", "post"]);
    expect(bodyOf(page, found.reports[1])).toContain("No ferries.");
    expect(bodyOf(page, found.reports[0])).toBe((BEFORE + AFTER).trim());
  });

  it("are none where prose names an account", async () => {
    const text = `${BEFORE}The company (@weirferries) wrote on March 4, 2031 that it was sorry, and nobody answered it.\n${AFTER}`;
    expect(findReports(await pageOf(text)).reports.map((report) => report.kind)).toEqual(["article"]);
  });
});
