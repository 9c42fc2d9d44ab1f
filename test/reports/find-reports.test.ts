import { describe, expect, it } from "vitest";
import type { Label } from "../../src/model/label.ts";
import type { Page } from "../../src/model/page.ts";
import { findReports, type PageReports } from "../../src/reports/find-reports.ts";
import { LOCAL, VIEW, WIRE, wordCount } from "./invented-prose.ts";
import { bodyOf, expectValidReports, labelRows, pageOf } from "./page-of.ts";

const MENU = ["Weir Valley Courier", "Home", "News | Farming | Weather", "Search", "Subscribe"];
const TAIL = [
  "Share this article",
  "Related Stories",
  "What the dam costs, and who pays for it",
  "Ten walks along the dry river",
  "© 2031 Weir Valley Courier. All rights reserved.",
];
const DATED_WIRE = [`VALDEN, Kestria (AP) — ${WIRE[0]}`, ...WIRE.slice(1)];

interface Read extends PageReports {
  readonly page: Page;
  readonly bodies: readonly string[];
}

async function read(content: string | readonly string[], source?: string): Promise<Read> {
  const page = await pageOf(typeof content === "string" ? content : content.join("\n"), source);
  const found = findReports(page);
  expectValidReports(page, found);
  return { ...found, page, bodies: found.reports.map((report) => bodyOf(page, report)) };
}

/** Gives the kinds of the blocks that hold a line of text. */
function kindOf({ page, blocks }: Read, line: string): string | undefined {
  return blocks.find((block) => page.text.slice(block.start, block.end) === line)?.kind;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join("\n");
}

describe("one report on a page", () => {
  const header = [
    "Ferries stop as the river falls",
    "By Ana Ruiz",
    "Published March 4, 2031 | Updated March 5, 2031",
  ];

  it("takes from the page's container what the text does not say", async () => {
    const page = await pageOf([header[0], ...LOCAL].join("\n"));
    const because = "creditline of item 1 of a.xml";
    const fromFeed = { source: "feed", basis: "implied", because } as const;
    const agency = { value: "Northern Wire Agency", name: "Northern Wire Agency", ...fromFeed };
    const labels: Label[] = [
      { field: "credit", ...agency },
      { field: "dateline", ...agency },
      { field: "byline", value: "Ana Ruiz", ...fromFeed },
    ];
    const [report] = findReports({ ...page, labels }).reports;
    expect(report).toMatchObject({ credit: labels[0], dateline: labels[1], byline: labels[2] });
    const dated = await pageOf([header[0], ...DATED_WIRE].join("\n"));
    const [own] = findReports({ ...dated, labels }).reports;
    expect(own?.credit).toMatchObject({ value: "AP", basis: "stated" });
    expect(labelRows(own?.labels ?? [], "credit")).toContain("credit: Northern Wire Agency");
  });

  it("is found in plain text, with its labels and its anatomy", async () => {
    const found = await read([...MENU, ...header, ...LOCAL, ...TAIL]);
    expect(found.bodies).toEqual([LOCAL.join("\n")]);
    const [report] = found.reports;
    expect(report).toMatchObject({
      kind: "article",
      headline: { value: header[0] },
      byline: { value: "Ana Ruiz" },
      published: { value: "2031-03-04" },
    });
    expect(report?.dateline).toBeUndefined();
    expect(labelRows(report?.labels ?? [], "modified")).toEqual(["modified: 2031-03-05"]);
    expect(labelRows(found.labels)).toEqual(["publisher: Weir Valley Courier"]);
    expect(MENU.slice(1).map((line) => kindOf(found, line))).not.toContain("body");
    expect(TAIL.map((line) => kindOf(found, line))).not.toContain("body");
    expect(kindOf(found, "Related Stories")).toBe("related");
    expect(kindOf(found, "Share this article")).toBe("share");
    expect(report?.sentences).toHaveLength(5);
  });

  it("is found in HTML, with the same body", async () => {
    const html = `<!DOCTYPE html><html lang=en><head><title>Ferries stop - Courier</title>
      <meta property="og:site_name" content="Weir Valley Courier"></head><body>
      <nav><ul><li><a href=/>Home</a><li><a href=/farming>Farming in the valley</a></ul></nav>
      <article><h1>${header[0]}</h1><p class=byline>By Ana Ruiz</p><time>March 4, 2031</time>
      <figure><figcaption>The dry landing at Orwin on Tuesday morning.</figcaption></figure>
      ${paragraphs(LOCAL.slice(0, 3))}<aside><p>Ten walks along the dry river</p></aside>${paragraphs(LOCAL.slice(3))}
      </article><div class=comments><p>I was there, and none of this is true at all, I can tell you.</p></div>
      <footer><p>© 2031 Weir Valley Courier. All rights reserved.</p></footer></body></html>`;
    const found = await read(html);
    expect(found.bodies).toEqual([LOCAL.join("\n")]);
    expect(found.reports[0]).toMatchObject({
      headline: { value: header[0], source: "dom" },
      byline: { value: "Ana Ruiz" },
      published: { value: "2031-03-04" },
    });
    expect(kindOf(found, "The dry landing at Orwin on Tuesday morning.")).toBe("caption");
    expect(kindOf(found, "Ten walks along the dry river")).toBe("related");
    expect(labelRows(found.labels, "publisher")).toContain("publisher: Weir Valley Courier");
  });

  it("carries the dateline, the credit, the picture's credit and the notes below it", async () => {
    const found = await read([
      "Kestria to open the gates of its dam",
      "By ANA RUIZ, Associated Press",
      "March 4, 2031",
      "The dam above Valden on Monday. (AP Photo/Tom Lund)",
      ...DATED_WIRE,
      "Tom Lund in Orwin contributed to this report.",
      "Copyright 2031 The Associated Press. All rights reserved.",
      "Correction: An earlier version of this story gave the wrong month.",
    ]);
    const [report] = found.reports;
    expect(found.bodies).toEqual([DATED_WIRE.join("\n")]);
    expect(report).toMatchObject({
      byline: { value: "ANA RUIZ" },
      dateline: { value: "VALDEN, Kestria" },
      credit: { name: "Associated Press", value: "AP" },
    });
    expect(labelRows(report?.labels ?? [], "photo-credit", "correction")).toEqual([
      "photo-credit: Associated Press",
      "correction: Correction: An earlier version of this story gave the wrong month.",
    ]);
    expect(labelRows(report?.labels ?? [], "credit")).toContain("credit: Associated Press");
  });

  it("is not cut at a subheading or at an address in its middle", async () => {
    const long = [
      ...LOCAL,
      "What the council wants",
      ...WIRE,
      "northernwire.example/talks",
      ...LOCAL.map((line) => line.replace("The", "This")),
    ];
    const found = await read(["Ferries stop as the river falls", "By Ana Ruiz", ...long]);
    expect(found.reports).toHaveLength(1);
    expect(kindOf(found, "What the council wants")).toBe("subheading");
  });

  it("is not found where a page holds only menus or a few words", async () => {
    expect((await read([...MENU, ...TAIL])).reports).toEqual([]);
    expect((await read("It rained in Orwin.")).reports).toEqual([]);
  });

  it("leaves the paragraph above its dateline to the standfirst", async () => {
    const standfirst = "Kestria gives in, but not for free, and the harvest will not wait for it.";
    const found = await read(["Kestria to open the gates of its dam", standfirst, ...DATED_WIRE]);
    expect(found.bodies).toEqual([DATED_WIRE.join("\n")]);
    expect(kindOf(found, standfirst)).toBe("standfirst");
  });

  it("takes the first of two paragraphs with the same words for the standfirst", async () => {
    const [first = ""] = LOCAL;
    const found = await read(["Ferries stop as the river falls", first, "By Ana Ruiz", ...LOCAL]);
    expect(found.bodies).toEqual([LOCAL.join("\n")]);
    expect(found.blocks.filter((block) => block.kind === "standfirst")).toHaveLength(1);
  });
});

describe("several reports on a page", () => {
  it("are cut where a headline and a dateline follow enough prose", async () => {
    expect(wordCount(LOCAL)).toBeGreaterThan(100);
    const found = await read([
      "Ferries stop as the river falls",
      "By Ana Ruiz",
      ...LOCAL,
      "courier.example/ferries/2031",
      "Kestria to open the gates of its dam",
      "Associated Press, March 4, 2031",
      ...DATED_WIRE,
      "northernwire.example/kestria",
    ]);
    expect(found.bodies).toEqual([LOCAL.join("\n"), DATED_WIRE.join("\n")]);
    const [first, second] = found.reports;
    expect(labelRows(first?.labels ?? [], "source-link").join()).toContain("courier.example/ferries/2031");
    expect(labelRows(second?.labels ?? [], "source-link").join()).toBe(
      "source-link: northernwire.example/kestria",
    );
    expect(second).toMatchObject({
      headline: { value: "Kestria to open the gates of its dam" },
      dateline: { value: "VALDEN, Kestria" },
      published: { value: "2031-03-04" },
    });
    expect(first?.headline?.value).toBe("Ferries stop as the river falls");
    expect(first?.dateline).toBeUndefined();
  });

  it("are cut without a dateline where the header is whole and another story begins", async () => {
    const header = ["Kestria to open the gates of its dam", "By Tom Lund", "March 4, 2031"];
    const found = await read([
      "Ferries stop as the river falls",
      ...LOCAL,
      "courier.example/ferries/2031",
      ...header,
      ...WIRE,
    ]);
    expect(found.bodies).toEqual([LOCAL.join("\n"), WIRE.join("\n")]);
    expect(found.reports[1]).toMatchObject({
      byline: { value: "Tom Lund" },
      published: { value: "2031-03-04" },
    });
  });

  it("are cut in a round-up of agency briefs", async () => {
    const brief = (at: number): readonly string[] => LOCAL.slice(at, at + 2);
    const found = await read([
      "The river from source to sea",
      `ORWIN (AP) — ${brief(0).join("\n")}`,
      "Company pays for buses along the quay",
      `PORT MERRAN (AP) — ${brief(3).join("\n")}`,
      "Kestria to open the gates of its dam",
      DATED_WIRE.join("\n"),
    ]);
    expect(found.reports.map((report) => report.dateline?.value)).toEqual([
      "ORWIN",
      "PORT MERRAN",
      "VALDEN, Kestria",
    ]);
    expect(found.reports.map((report) => report.headline?.value)).toEqual([
      "The river from source to sea",
      "Company pays for buses along the quay",
      "Kestria to open the gates of its dam",
    ]);
  });

  it("are not cut where a dateline follows without a headline, a credit or an address", async () => {
    const found = await read(["Ferries stop as the river falls", ...LOCAL, ...DATED_WIRE]);
    expect(found.reports).toHaveLength(1);
  });
});

describe("the kind of a report", () => {
  const kinds = async (lines: readonly string[]): Promise<string[]> =>
    (await read(lines)).reports.map((report) => report.kind);

  it("is commentary where it attributes nothing and credits nobody", async () => {
    expect(VIEW.join("\n").length).toBeGreaterThan(900);
    expect(await kinds(["A bench above the river", "By Otto Fenn", ...VIEW])).toEqual(["commentary"]);
  });

  it("is commentary where a line above it says so", async () => {
    expect(await kinds(["Opinion", "A bench above the river", ...LOCAL])).toEqual(["commentary"]);
    expect(await kinds(["Letter to the Editor", "A bench above the river", ...LOCAL])).toEqual([
      "commentary",
    ]);
  });

  it("is reporting where it attributes, credits or has a dateline", async () => {
    expect(await kinds(["Ferries stop as the river falls", ...LOCAL])).toEqual(["article"]);
    expect(await kinds(["A bench above the river", `ORWIN (AP) — ${VIEW[0]}`, ...VIEW.slice(1)])).toEqual([
      "article",
    ]);
    expect(await kinds(["Analysis", "Ferries stop as the river falls", ...LOCAL])).toEqual(["article"]);
  });

  it("is not told from a menu that lists opinion among its sections", async () => {
    const menu = ["News", "Politics", "Opinion", "Sports", "Weather"];
    const page = ["Ferries stop as the river falls", "By Otto Fenn", ...LOCAL];
    expect(await kinds([...menu, ...page])).toEqual(["article"]);
    expect(await kinds([...menu.filter((line) => line !== "Opinion"), "Opinion", ...page])).toEqual([
      "commentary",
    ]);
  });

  it("is not told from verbs of saying in a language whose verbs are not known", async () => {
    const told =
      "Los transbordadores dejaron de cruzar el río durante la noche porque el agua había bajado mucho.";
    const lines = Array.from(
      { length: 12 },
      (_, nth) => `${told} Fue la parada número ${nth + 2} del año en curso.`,
    );
    expect(await kinds(["El río baja y los barcos paran", ...lines])).toEqual(["article"]);
  });

  it("is reporting for a brief that says too little of itself", async () => {
    expect(await kinds(["A bench above the river", ...VIEW.slice(0, 2)])).toEqual(["article"]);
  });

  it("is commentary for a page's own text above a whole article that it embeds", async () => {
    const found = await read([
      "A bench above the river",
      ...VIEW,
      "Kestria to open the gates of its dam",
      "Associated Press, March 4, 2031",
      ...DATED_WIRE,
    ]);
    expect(found.reports.map((report) => report.kind)).toEqual(["commentary", "article"]);
  });
});
