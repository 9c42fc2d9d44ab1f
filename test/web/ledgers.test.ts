import { describe, expect, it } from "vitest";
import { readPageAssets } from "../../src/cli/page-assets.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { renderDossierPage } from "../../src/web/render-dossier-page.tsx";
import { elementsIn, findById, type HtmlNode, textOf } from "./html-nodes.ts";
import { HOSTILE, hostileDossier, LEDGER_DOSSIER, largeLedgers } from "./ledger-dossier.ts";

const assets = readPageAssets(new URL("../../dist/web/", import.meta.url));
const html = renderDossierPage(LEDGER_DOSSIER, assets);

/** The words of a row without footnotes and without the words of its chips. */
function row(id: string): string {
  return textOf(findById(html, id), ["print-only", "chips"]).replace(/\s+/gu, " ").trim();
}

function chips(id: string): string[] {
  return elementsIn(findById(html, id), "a")
    .filter(({ attrs }) => attrs?.some(({ name, value }) => name === "class" && value === "chip"))
    .map((chip) => textOf(chip));
}

/** The texts of a drawing's links, with where they lead. */
function drawn(svg: HtmlNode): string[] {
  return elementsIn(svg, "a").map(
    (link) =>
      `${elementsIn(link, "text")
        .map((text) => textOf(text))
        .join(" | ")} ${link.attrs?.find(({ name }) => name === "href")?.value}`,
  );
}

function empty(rest: Partial<Dossier>): string {
  const none = { quotations: [], figures: [], positions: [], policies: [], events: [], claims: [] };
  return renderDossierPage({ ...LEDGER_DOSSIER, ...none, threads: [], findings: [], ...rest }, assets);
}

describe("the sections", () => {
  it("stand in their order, and seven of them answer to keys", () => {
    const [bar] = elementsIn(findById(html, "dossier"), "nav");
    const links = elementsIn(bar!, "a").map(
      (link) => `${link.attrs?.find(({ name }) => name === "data-section")?.value ?? "-"} ${textOf(link)}`,
    );
    expect(links).toEqual([
      "1 Look at first",
      "2 Who said",
      "3 Figures",
      "4 Asks and offers",
      "5 Measures",
      "6 Timeline",
      "7 Pages",
      "- Labels",
      "- Origins",
      "- Reports",
    ]);
    expect(textOf(findById(html, "keys"))).toContain("Figures, Asks and offers, Measures, Timeline, Pages");
  });

  it("say in one sentence that a ledger is empty, and keep their keys", () => {
    const bare = empty({});
    const sentences = ["said", "figures", "positions", "measures", "timeline"].map((id) =>
      textOf(findById(bare, id)),
    );
    expect(sentences).toEqual([
      "Who saidNo statement of anybody was found in the reports of this set.",
      "FiguresNo figure was found in the reports of this set.",
      "Asks and offersNo asks, offers or agreements were found in the reports of this set.",
      "MeasuresNo policy or programme was found in the reports of this set.",
      "TimelineNo event was found in the reports of this set.",
    ]);
    expect(bare).toContain('<a href="#timeline" data-section="6">');
  });

  it("are left out where a dossier of an older release does not tell of them", () => {
    const { figures: _f, positions: _p, policies: _m, events: _e, ...older } = LEDGER_DOSSIER;
    const page = renderDossierPage({ ...older, threads: [], findings: [], claims: [] }, assets);
    for (const id of ["figures", "positions", "measures", "timeline"])
      expect(page).not.toContain(`<section id="${id}"`);
  });

  it("link to ids of the document only, and give no id twice", () => {
    const bare = html.replace(assets.script, "");
    const ids = [...bare.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...bare.matchAll(/href="#([^"]+)"/gu)].map((found) => found[1]!);
    expect(targets.length).toBeGreaterThan(150);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe("figures", () => {
  it("have one row for each claim, with its measure, period, giver and support", () => {
    expect(row("claim-2")).toBe(
      "more than 1 million cubic metres a dayflow past the dam April 2033Water Board" +
        "2 organisations3 reports, 2 pagesContradictionCardovia News Service; The Belmark Post",
    );
    expect(chips("claim-2")).toEqual([
      "More than 1 million cubic metres a day page 1",
      "About 1.1 million cubic metres a day page 2",
    ]);
    expect(row("claim-3")).toContain("Where: lower Senn");
  });

  it("do not put trends of one bare word beside each other", () => {
    const { value: _v, period: _p, ...rest } = LEDGER_DOSSIER.figures![0]!;
    const trend = { ...rest, kind: "change", value: {}, unit: "number", direction: "up" } as const;
    const bare = { ...trend, measure: "numbers" };
    const figures = [
      { ...bare, id: "m1", period: "2033-05" },
      { ...trend, id: "m2", measure: "sales of salt", period: "2033-05" },
      { ...bare, id: "m3", period: "2033-04" },
      { ...trend, id: "m4", measure: "sales of salt", period: "2033-04" },
    ];
    const trends = empty({ figures });
    const ids = [...trends.matchAll(/<tr id="(figure-\d)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(["figure-1", "figure-4", "figure-2", "figure-3"]);
  });

  it("have a row of their own where no claim gathers them", () => {
    expect(row("figure-7")).toMatch(
      /^Thousands of farms.*not told.*the report itself.*1 report not weighed$/u,
    );
    expect(row("figure-6")).toMatch(/^down 40 %base: than in 2031, 700.*Base of a figure lost$/u);
    expect(row("figure-8")).toMatch(/^12 villages possible.*three envoys not named/u);
    expect(row("figure-10")).toContain("Who or what: from Belmark");
    expect(html).not.toContain('id="figure-1"');
  });

  it("name the other pages that have the same words behind one chip", () => {
    const story = largeLedgers(10);
    const statements = story.figures!.filter(({ id }) => id.startsWith("copy-")).map(({ id }) => id);
    const support = { organisations: { min: 1, max: 1 }, reports: 1, pages: 10, speakers: 0 };
    const claim = { id: "same", kind: "figure", statements, support, origins: [], relays: [] } as const;
    const page = renderDossierPage({ ...story, claims: [claim] }, assets);
    expect(textOf(findById(page, "claim-1"), ["print-only"])).toContain(
      "12 villages page 3 also page 4, page 5, page 6, page 7, page 8, page 9, page 10, page 11 and in 1 more",
    );
  });

  it("mark an implied period as one and say from what", () => {
    expect(row("figure-3")).toContain("February 2033 implied the February before the dateline");
    expect(row("figure-2")).not.toContain("implied");
  });

  it("are drawn where one measure has several periods, with the same as a table", () => {
    const [svg, ...others] = elementsIn(findById(html, "figures"), "svg");
    expect(others).toEqual([]);
    expect(drawn(svg!)).toEqual([
      "Feb 2033 (implied) | nearly 3 million #figure-3",
      "Mar 2033 | about 2.4 million #figure-2",
      "Apr 2033 | more than 1 million #claim-2",
    ]);
    const [table] = elementsIn(findById(html, "figures"), "table");
    expect(textOf(table!, ["thead"])).toBe(
      "flow past the dam" +
        "Feb 2033 impliednearly 3 million cubic metres a day" +
        "Mar 2033 about 2.4 million cubic metres a day" +
        "Apr 2033 more than 1 million cubic metres a day",
    );
  });

  it("are not drawn of one period, of one value, of changes, or of what is denied", () => {
    const figures = LEDGER_DOSSIER.figures!;
    const pages = (change: Partial<(typeof figures)[number]>): string =>
      empty({ figures: figures.slice(0, 3).map((one) => ({ ...one, ...change })) });
    const isDrawn = (page: string): boolean => elementsIn(findById(page, "figures"), "svg").length > 0;
    expect(isDrawn(pages({}))).toBe(true);
    expect(isDrawn(pages({ period: "2033-04" }))).toBe(false);
    expect(isDrawn(pages({ kind: "change" }))).toBe(false);
    expect(isDrawn(pages({ value: { point: 12 } }))).toBe(false);
    expect(isDrawn(pages({ modality: "denied" }))).toBe(false);
  });
});

describe("asks and offers", () => {
  it("stand by pairs of parties, each side in its column, by date", () => {
    const tables = elementsIn(findById(html, "positions"), "table");
    expect(tables.map((table) => textOf(elementsIn(table, "caption")[0]!))).toEqual([
      "Positions of Belmark and Cardovia",
      "Positions of fishermen’s union",
    ]);
    const rows = elementsIn(elementsIn(tables[0]!, "tbody")[0]!, "tr").map((line) =>
      elementsIn(line, "td")
        .slice(0, 2)
        .map((cell) => textOf(cell, ["print-only", "chips"]).replace(/\s+/gu, " ")),
    );
    expect(rows).toEqual([
      ["asks: reduce or delay the filling proposed", ""],
      ["", "agrees: open the gates of the Ulmen dam agreed"],
      ["asks: stop the filling altogether", ""],
      ["accuses: holding back water in the drought", ""],
      ["", "offers: share its flood dataon condition: in exchange for fishing rights on the lower Senn"],
      ["", "Lena Orsk refuses: stop the fillingactor carried over from an earlier sentence"],
    ]);
  });

  it("give dates with what they were worked out from, support and evidence", () => {
    expect(row("position-2")).toContain(
      "12 May 2033from on Thursdaycounted from 12 May 2033: The dateline says May 12, a Thursday. VARN, May 12 (CNS)",
    );
    expect(row("claim-4")).toContain("2 organisations3 reports, 2 pages");
    expect(chips("position-3")).toEqual(["Cardovia offered to share its flood data page 1"]);
  });

  it("say what is denied and what is only possible", () => {
    expect(row("position-7")).toContain("does not state: the ban may return possible");
  });

  it("show how a matter moved, each step with its words", () => {
    const threads = elementsIn(findById(html, "positions"), "details").filter(({ attrs }) =>
      attrs?.some(({ name, value }) => name === "class" && value === "thread"),
    );
    expect(threads.map((thread) => textOf(thread, ["print-only"]).replace(/\s+/gu, " "))).toEqual([
      "the filling of the lake Belmark towards Cardovia" +
        "from reduce or delay the filling (Apr 2033) to stop the filling altogether (16 May 2033)" +
        "April 2033 asks Belmark had asked Cardovia to reduce or delay the filling of… page 1" +
        "16 May 2033 asks Belmark now asks Cardovia to stop the filling of the lake… page 2",
      "night fishing Lena Orsk (Cardovia)" +
        "from ban on night fishing (no date) to The two countries first spoke of the dam in the autumn of 2029 (autumn 2029, implied)" +
        "no date status not told is to return if the talks fail page 2" +
        "autumn 2029 implied event The two countries first spoke of the dam in the autumn of 2029 page 1",
    ]);
  });
});

describe("threads", () => {
  it("gather the steps of one claim, and are left out where a single step remains", () => {
    const [one, , other] = LEDGER_DOSSIER.claims!;
    const claims = [{ ...one!, kind: "position", statements: ["p1", "p5"] } as const, other!];
    const { positions, threads } = LEDGER_DOSSIER;
    const ofSteps = (steps: readonly string[]): string =>
      textOf(
        findById(
          empty({ positions: positions!, claims, threads: [{ ...threads![0]!, steps }] }),
          "positions",
        ),
      );
    expect(ofSteps(["p1", "p5"])).not.toContain("How matters moved");
    const three = ofSteps(["p1", "p5", "p6"]);
    expect(three).toContain("How matters moved");
    expect(three.match(/April 2033 asks/gu)).toHaveLength(1);
  });
});

describe("measures", () => {
  it("have a line of steps, each with its date and words", () => {
    const steps = elementsIn(findById(html, "policy-1"), "li").map((step) =>
      textOf(step, ["print-only"]).replace(/\s+/gu, " "),
    );
    expect(steps).toEqual([
      "proposed 2031 proposed in 2031 page 1",
      "in force January 2032 in force since January 2032 page 1",
      "ended 1 May 2033 ended on May 1 page 1",
      "status not told no date is to return if the talks fail page 2",
    ]);
    expect(row("policy-1")).toMatch(/^ban on night fishingby Lena Orsk \(Cardovia\)towards Belmark/u);
    expect(row("policy-1")).toContain("in 6 places of 2 pages");
    expect(row("policy-2")).toContain("not told");
  });

  it("gather what several reports tell of one step", () => {
    const [policy] = LEDGER_DOSSIER.policies!;
    const [first, ...rest] = policy!.statuses;
    const again = { ...first!, report: "pg-post/1", citation: policy!.citations[1]! };
    const page = empty({ policies: [{ ...policy!, statuses: [first!, ...rest, again] }] });
    const steps = elementsIn(findById(page, "policy-1"), "li").map((step) => textOf(step, ["print-only"]));
    expect(steps).toHaveLength(4);
    expect(steps[0]).toBe("proposed 2031 proposed in 2031 page 1The fishing ban is to return page 2");
  });
});

describe("the timeline", () => {
  it("lists events by date, those without one last", () => {
    const rows = elementsIn(findById(html, "timeline"), "tr").slice(1);
    expect(
      rows.map((line) => textOf(elementsIn(line, "th")[0]!, ["print-only"]).replace(/\s+/gu, " ")),
    ).toEqual([
      "autumn 2029 implied the words name the season",
      "since 1 May 2033 implied since the drought",
      "9 to 12 May 2033",
      "12 May 2033from on Thursdaycounted from 12 May 2033: The dateline says May 12, a Thursday. VARN, May 12 (CNS)",
      "16 May 2033",
      "June 2033",
      "no date",
    ]);
    expect(row("claim-5")).toMatch(/Where: Varn.*Cardovia and Belmark2 organisations/u);
    expect(row("event-6")).toContain("its envoy said on Monday denied");
  });

  it("draws days as points, longer stretches as bars and open ends as arrows, and says what is implied", () => {
    const [wide, narrow] = elementsIn(findById(html, "timeline"), "svg");
    expect(drawn(wide!)).toEqual([
      "autumn 2029, implied | The two countries first spoke of the dam in the… #event-3",
      "since 1 May 2033, implied | 12 villages were emptied #event-5",
      "9 to 12 May 2033 | Delegations met in Varn from May 9 to May 12 #claim-5",
      "12 May 2033 | agreed on Thursday to open the gates #event-4",
      "16 May 2033, denied | its envoy said on Monday #event-6",
      "Jun 2033, expected | A second round is expected in June #event-2",
    ]);
    expect(drawn(narrow!)).toHaveLength(6);
    const shapes = elementsIn(wide!, "a").map((link) =>
      [...elementsIn(link, "circle"), ...elementsIn(link, "rect").slice(1), ...elementsIn(link, "path")]
        .map(({ nodeName, attrs }) => `${nodeName}.${attrs?.find(({ name }) => name === "class")?.value}`)
        .join(" "),
    );
    expect(shapes).toEqual([
      "rect.when implied",
      "rect.when implied path.beyond",
      "rect.when",
      "circle.when",
      "circle.when",
      "rect.when",
    ]);
  });

  it("draws the most carried of many events, and says that it leaves out others", () => {
    const page = renderDossierPage(largeLedgers(80), assets);
    const [svg] = elementsIn(findById(page, "timeline"), "svg");
    expect(elementsIn(svg!, "a")).toHaveLength(60);
    expect(drawn(svg!).some((words) => words.endsWith("#claim-5"))).toBe(true);
    expect(textOf(findById(page, "timeline"))).toContain("the 60 that most organisations carry are drawn");
  });
});

describe("what to look at first", () => {
  it("shows sums with all their operands, and leads to the rows they are about", () => {
    const first = findById(html, "finding-1");
    expect(textOf(first, ["print-only"]).replace(/\s+/gu, " ")).toBe(
      "Does not add up The parts are 10 short of the whole.180 + 230 = 410, not 420" +
        "420 fishermen page 2180 came from Belmark page 2230 from Cardovia page 2" +
        "Figure: some 420Figure: 180",
    );
    const kinds = [2, 3, 4, 5, 6].map((nth) =>
      textOf(elementsIn(findById(html, `finding-${nth}`), "strong")[0]!),
    );
    expect(kinds).toEqual([
      "Contradiction",
      "Different measure",
      "Base of a figure lost",
      "Bound of a figure lost",
      "Adds up",
    ]);
    expect(
      [1, 2, 6].map((nth) => elementsIn(findById(html, `finding-${nth}`), "strong")[0]!.attrs?.[0]?.value),
    ).toEqual(["kind", "kind", "kind fits"]);
    expect(row("finding-5")).toContain(
      "Event: agreed on Thursday to open the gatesMeasure: ban on night fishing",
    );
  });
});

describe("what a finding is about", () => {
  it("is linked once, where it names a claim and statements of one row", () => {
    const [finding] = LEDGER_DOSSIER.findings;
    const about = ["c2", ...LEDGER_DOSSIER.claims!.find(({ id }) => id === "c2")!.statements];
    const repeated = renderDossierPage({ ...LEDGER_DOSSIER, findings: [{ ...finding!, about }] }, assets);
    const links = elementsIn(findById(repeated, "finding-1"), "a")
      .map(({ attrs }) => attrs?.find(({ name }) => name === "href")?.value)
      .filter((href) => href === "#claim-2");
    expect(about.length).toBeGreaterThan(2);
    expect(links).toEqual(["#claim-2"]);
  });
});

describe("hostile words", () => {
  it("stay text in every field of the ledgers", () => {
    const page = renderDossierPage(hostileDossier(), assets);
    const markup = page.replace(assets.script, "");
    expect(markup.match(/<script/gu)).toHaveLength(1);
    expect(markup).not.toMatch(/<img/u);
    for (const id of ["findings", "figures", "positions", "measures", "timeline"]) {
      const text = textOf(findById(page, id));
      expect(text.split(HOSTILE.slice(0, 20)).length).toBeGreaterThan(5);
      expect(elementsIn(findById(page, id), "script")).toEqual([]);
    }
  });
});

describe("a packed dossier", () => {
  it("keeps the ledgers' tables compressed, a hundred rows in a part, and gives the same bytes twice", () => {
    const many = largeLedgers(300);
    const page = renderDossierPage(many, assets);
    expect(page).toBe(renderDossierPage(structuredClone(many), assets));
    const parts = [...page.replace(assets.script, "").matchAll(/data-part="([^"]+)"/gu)].map(
      (found) => found[1],
    );
    expect(parts).toEqual([
      "said-1",
      ...["figures-1", "figures-2", "figures-3", "figures-4"],
      ...["positions-1", "positions-2"],
      "measures-1",
      ...["timeline-1", "timeline-2", "timeline-3", "timeline-4"],
    ]);
    expect(page).not.toContain('id="figure-');
    expect(textOf(findById(page, "figures"))).toContain("101 to 200 of 308");
    expect(textOf(findById(page, "timeline"))).toContain("301 to 307 of 307, May 2033 to no date");
  });
});
