import { describe, expect, it } from "vitest";
import { findReports } from "../../src/reports/find-reports.ts";
import { LOCAL, VIEW, WIRE } from "./invented-prose.ts";
import { bodyOf, expectValidReports, pageOf } from "./page-of.ts";

/** A story that shares no subject with the invented prose. */
const OPERA: readonly string[] = [
  "The opera house in Lindholm will open its new season with a work for two sopranos and a broken piano, its director said on Friday.",
  "Sopranos from eleven countries auditioned for the parts, the director said, and most of them asked about the piano before they sang a note.",
  "The composer, who built the instrument out of harpsichord strings and bicycle chains, told the orchestra that no rehearsal would sound like another.",
  "Tickets for the premiere sold out within an hour, according to the opera house, and a second evening was added to the programme.",
];
/** More of that story, and more of the one about the ferries. */
const REHEARSAL: readonly string[] = [
  "The first rehearsal with the broken piano took four hours, and two sopranos left it before the orchestra had reached the second act.",
  "The director said that the composer would add a bicycle bell for the last song, and that the opera house had ordered one from Lindholm.",
];
const FERRIES: readonly string[] = [
  "Passengers at Port Merran waited for the buses until the afternoon, and the harbour master told them that no ferry would sail before the river rose.",
  "Maar said that the ferries and their crew would stay at the quay in Orwin, and that the company would pay the passengers for the days without water.",
];
const AGENCY = [`LINDHOLM (AP) — ${OPERA[0]}`, ...OPERA.slice(1)];
const HEADLINE = "Opera house opens its season with a broken piano";

async function bodiesOf(content: readonly string[] | string): Promise<string[]> {
  const page = await pageOf(typeof content === "string" ? content : content.join("\n"));
  const found = findReports(page);
  expectValidReports(page, found);
  return found.reports.map((report) => bodyOf(page, report));
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join("\n");
}

const joined = (...parts: readonly (readonly string[])[]): string[] => parts.map((lines) => lines.join("\n"));

describe("a whole article in a page", () => {
  const forms: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["a headline, a byline and a date", [HEADLINE, "By Tom Lund", "March 4, 2031"], OPERA],
    ["a headline, a source and a date", [HEADLINE, "Reuters, 4 March 2031"], OPERA],
    ["a source, a date and a dateline", ["Reuters, 4 March 2031"], AGENCY],
    ["a headline and a dateline", [HEADLINE], AGENCY],
    [
      "a headline that asks, with a stop inside",
      ["2. Opera House vs. Composer: Who Pays for the Piano?", "Reuters, 4 March 2031"],
      OPERA,
    ],
  ];

  it.each(forms)("is cut out below %s", async (_, header, body) => {
    expect(await bodiesOf(["Ferries stop as the river falls", ...LOCAL, ...header, ...body])).toEqual(
      joined(LOCAL, body),
    );
  });

  it("leaves a subheading, a pull quote and a prompt with the report they stand in", async () => {
    const page = ["Ferries stop as the river falls", ...LOCAL, "What the council wants", ...WIRE.slice(0, 2)];
    const prompts = ["Read more: Opera house opens its season", "“We have no water”", ...WIRE.slice(2)];
    expect(await bodiesOf([...page, ...prompts])).toHaveLength(1);
  });

  it("is not begun by the credit that signs a quotation", async () => {
    const quoted = `“${OPERA.join(" ")}”`;
    const page = [...LOCAL, quoted, "Northern Wire Agency, March 4, 2031", ...WIRE];
    expect(await bodiesOf(["Ferries stop as the river falls", ...page])).toHaveLength(1);
  });

  it("is not begun by a document that is quoted in full", async () => {
    const page = [...LOCAL, "The full text of the letter follows:", ...OPERA];
    expect(await bodiesOf(["Ferries stop as the river falls", ...page])).toHaveLength(1);
  });

  it("is not begun by an abbreviation that is explained", async () => {
    const page = [...LOCAL, "How the gauges work", `RGS (River Gauge System) is old. ${WIRE[0]}`];
    expect(await bodiesOf(["Ferries stop as the river falls", ...page])).toHaveLength(1);
  });
});

describe("the host of an embedded article", () => {
  const html = (inner: string): string =>
    `<!DOCTYPE html><html><body><main><h1>Ferries stop as the river falls</h1>${paragraphs(LOCAL)}
    ${inner}${paragraphs(WIRE)}</main></body></html>`;
  const header = `<h2>${HEADLINE}</h2><p>Reuters, 4 March 2031</p>`;

  it("goes on where the markup leaves the article", async () => {
    const page = html(`<blockquote>${header}${paragraphs(AGENCY)}</blockquote>`);
    expect(await bodiesOf(page)).toEqual(joined([...LOCAL, ...WIRE], AGENCY));
  });

  it("goes on where the words turn back to its subject, without any markup", async () => {
    const page = ["Ferries stop as the river falls", ...LOCAL, HEADLINE, "Reuters, 4 March 2031"];
    expect(await bodiesOf([...page, ...AGENCY, ...FERRIES])).toEqual(joined([...LOCAL, ...FERRIES], AGENCY));
  });

  it("does not go on within an article that stays with its own subject", async () => {
    const page = ["Ferries stop as the river falls", ...LOCAL, HEADLINE, "Reuters, 4 March 2031"];
    expect(await bodiesOf([...page, ...AGENCY, ...REHEARSAL])).toEqual(
      joined(LOCAL, [...AGENCY, ...REHEARSAL]),
    );
  });

  it("stays whole around a block quotation without a header", async () => {
    const page = html(`<blockquote>${paragraphs(OPERA)}</blockquote>`);
    expect(await bodiesOf(page)).toHaveLength(1);
  });
});

describe("a live blog", () => {
  const entry = (time: string, line: string): string[] => [time, "The river today", line];
  const times = ["15:40", "15:12", "14:55", "14:20", "13:58"];
  const timed = (lines: readonly string[]): string[][] =>
    lines.map((line, nth) => entry(times[nth] ?? "", line));

  it("is one report with its entries", async () => {
    expect(await bodiesOf(["As it happened: the river", ...timed(LOCAL).flat()])).toEqual(joined(LOCAL));
  });

  it("holds an agency's report that is pasted in, up to the next entry", async () => {
    const [first, rest] = [timed(LOCAL).slice(0, 3).flat(), timed(LOCAL).slice(3).flat()];
    const page = [
      "As it happened: the river",
      ...first,
      HEADLINE,
      "Reuters, 4 March 2031",
      ...AGENCY,
      ...rest,
    ];
    expect(await bodiesOf(page)).toEqual(joined(LOCAL, AGENCY));
  });

  it("holds an agency's report that is pasted below an entry without prose", async () => {
    const [first, rest] = [timed(LOCAL).slice(0, 3).flat(), timed(LOCAL).slice(3).flat()];
    const page = ["As it happened: the river", ...first, "14:40", "Buses from the Upper Quay and Mill Lane"];
    const pasted = [HEADLINE, "Reuters, 4 March 2031", ...AGENCY];
    expect(await bodiesOf([...page, ...pasted, ...rest])).toEqual(joined(LOCAL, AGENCY));
  });
});

describe("a round-up", () => {
  it("is cut into its items", async () => {
    const items = [LOCAL.slice(0, 3), OPERA.slice(0, 3), VIEW.slice(3)];
    const heads = ["Ferries stop as the river falls", HEADLINE, "Cisterns would be cheaper than the buses"];
    const lines = items.flatMap((item, nth) => [
      ...(nth > 0 ? ["In other news"] : []),
      heads[nth] ?? "",
      ...item,
    ]);
    expect(await bodiesOf(lines)).toEqual(joined(...items));
  });
});
