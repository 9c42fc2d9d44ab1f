import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, it } from "vitest";
import {
  type ExpectedReport,
  type ExpectedStory,
  placesOf,
  type ResolvedReport,
  resolveStory,
  type StoryPage,
} from "./expected.ts";

type Node = DefaultTreeAdapterMap["node"];

const FOLDER = "examples/arrel-water-talks";
const SILENT = new Set(["head", "script", "style", "template"]);
const INLINE = new Set(["a", "b", "em", "i", "span", "small", "strong", "time"]);

function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (SILENT.has(node.nodeName) || !("childNodes" in node)) return "";
  const inner = node.childNodes.map(textOf).join("");
  return INLINE.has(node.nodeName) ? inner : `\n${inner}\n`;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, "utf-16le");
  const declared = /charset=["']?([\w-]+)/i.exec(bytes.toString("latin1"))?.[1]?.toLowerCase() ?? "utf-8";
  // Browsers read Latin-1 labels as Windows-1252, and some releases of Node's TextDecoder do not.
  return iconv.decode(bytes, declared === "iso-8859-1" ? "windows-1252" : declared);
}

function readPage(name: string): StoryPage {
  const decoded = decode(readFileSync(join(FOLDER, "pages", name)));
  return { source: name, text: name.endsWith(".html") ? textOf(parse(decoded)) : decoded };
}

const pages = readdirSync(join(FOLDER, "pages")).sort().map(readPage);
const story = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as ExpectedStory;
const resolved = resolveStory(story, pages);

function reportOf(key: string): ResolvedReport {
  const report = resolved.reports.get(key);
  if (!report) throw new Error(`No report has the key "${key}"`);
  return report;
}

function bodyText(key: string): string {
  const { page, body } = reportOf(key);
  return body.map(({ start, end }) => page.text.slice(start, end)).join("\n");
}

function namesOf(name: string): readonly string[] {
  const known = story.organisations.find((organisation) => organisation.name === name);
  if (!known) throw new Error(`The organisation "${name}" is not listed`);
  return [known.name, ...known.also];
}

describe("the pages of the example", () => {
  it("decodes every page without a replacement character and keeps curly marks and accents", () => {
    for (const page of pages) expect(page.text, page.source).not.toMatch(/[\uFFFD\u0080-\u009F]/);
    const text = bodyText("gazette-copy");
    expect(text).toContain("Hélène Corvais");
    expect(text).toContain("“Not for one season’s water.”");
    expect(bodyText("courier")).toContain("“a door left ajar”");
  });

  it("has as many pages as the summary says, and each has at least three lines of furniture", () => {
    expect(pages).toHaveLength(story.summary.pages);
    for (const page of pages) {
      const lines = resolved.furniture.filter((line) => line.page === page);
      expect(lines.length, page.source).toBeGreaterThanOrEqual(3);
    }
  });

  it("names in about.md every page and says that all is invented", () => {
    const about = readFileSync(join(FOLDER, "about.md"), "utf8");
    for (const page of pages) expect(about).toContain(page.source);
    expect(about).toMatch(/invented/i);
  });
});

describe("the expected answer", () => {
  it.each(story.reports.map((report) => [report.key, report] as const))(
    "%s has its labels in its page, its dateline at the head of its body",
    (key, report) => {
      const { page, body } = reportOf(key);
      for (const words of [report.headline, report.byline, report.dateline]) {
        if (words !== undefined) expect(placesOf(page.text, words), words).not.toHaveLength(0);
      }
      if (report.dateline !== undefined) expect(bodyText(key).startsWith(report.dateline)).toBe(true);
      if (report.published !== undefined) expect(report.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expectCredit(report, page);
      expect(body).toHaveLength(reportStretches(report));
    },
  );

  it("keeps the bodies of one page apart", () => {
    const spans = [...resolved.reports.values()].flatMap(({ page, body }) =>
      body.map((span) => ({ page, ...span })),
    );
    for (const [index, a] of spans.entries()) {
      const overlapping = spans
        .slice(index + 1)
        .filter((b) => b.page === a.page && a.start < b.end && b.start < a.end);
      expect(overlapping).toEqual([]);
    }
  });

  it("refers only to reports and organisations that it lists", () => {
    const derived = story.derivations.flatMap(({ from, to, orTo }) => [from, to, ...(orTo ?? [])]);
    const about = [...story.findings, ...story.notFindings].flatMap((finding) => finding.about);
    const carried = story.origins.flatMap((origin) => origin.reports);
    for (const key of [...derived, ...about, ...carried, ...story.notDerived.flat()]) reportOf(key);
    for (const origin of story.origins) for (const name of named(origin)) namesOf(name);
    expect(new Set(carried)).toEqual(new Set(resolved.reports.keys()));
  });

  it("finds the words of every finding in a page that it is about", () => {
    for (const { about, words } of story.findings) {
      const texts = about.map((key) => reportOf(key).page.text);
      expect(
        texts.some((text) => text.includes(words)),
        words,
      ).toBe(true);
    }
  });

  it("agrees with its own summary", () => {
    const reporting = story.origins.filter((origin) => origin.kind === "reporting");
    const sure = new Set(reporting.flatMap((origin) => origin.organisation ?? []));
    const possible = new Set(reporting.flatMap(named));
    const { reports, organisations } = story.summary;
    expect(reporting).toHaveLength(reports);
    expect(organisations).toEqual({ min: sure.size, max: possible.size });
  });

  it("never asks for a derivation that it also forbids", () => {
    const forbidden = new Set(story.notDerived.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    for (const { from, to, orTo } of story.derivations) {
      for (const key of [to, ...(orTo ?? [])]) expect(forbidden).not.toContain(`${from} ${key}`);
    }
  });

  it("puts a report's organisation on an origin that carries the report", () => {
    for (const report of story.reports) {
      const names = story.origins
        .filter((origin) => origin.reports.includes(report.key))
        .map((origin) => origin.organisation);
      expect(names, report.key).toContain(report.organisation);
    }
  });
});

describe("what the pages share and what they alter", () => {
  it("carries the wire report word for word, but for the credit", () => {
    const wire = lines("wire");
    expect(lines("weir-wire")).toEqual(wire);
    expect(lines("estuary-copy")).toEqual([wire[0]?.replace(" (NWA)", ""), ...wire.slice(1)]);
    expect(lines("lowland-excerpt").map(curl)).toEqual(wire.slice(0, 5).map(curl));
    expect(wire.filter((line) => lines("courier").includes(line))).toHaveLength(3);
  });

  it("alters in the rewrite one quotation, one figure and one pair of marks", () => {
    expect(bodyText("harbour")).toContain(
      "“My minister cannot carry that into parliament, and they know it.”",
    );
    expect(bodyText("bell-rewrite")).toContain("“My minister will never carry that into parliament");
    expect(bodyText("harbour")).toContain("Nearly 40 percent");
    expect(bodyText("bell-rewrite")).not.toMatch(/nearly/i);
    expect(bodyText("harbour")).not.toContain("“remained far apart");
    expect(bodyText("bell-rewrite")).toContain("“remained far apart");
  });

  it("changes in the corrected version only the figure and the answer of the last paragraph", () => {
    const before = lines("harbour");
    const changed = lines("harbour-corrected").filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(2);
    expect(changed[0]).toContain("210,000 hectares");
  });

  it("shares nothing but public words between the two agencies", () => {
    const quoted = /“[^”]*”/g;
    const own = bodyText("lantern").replace(quoted, "").toLowerCase().split(/\W+/);
    const other = ` ${bodyText("wire").replace(quoted, "").toLowerCase().split(/\W+/).join(" ")} `;
    const runs = own.map((_, index) => own.slice(index, index + 8)).filter((run) => run.length === 8);
    expect(runs.filter((run) => other.includes(` ${run.join(" ")} `))).toEqual([]);
  });
});

describe("resolving an answer", () => {
  const page = { source: "saved/a.txt", text: "Menu\nRain fell. Post. It stopped.\nMenu\n" };
  const report = { key: "a", page: "a.txt", kind: "article", organisation: null } as const;
  const answer = (
    more: Partial<ExpectedReport>,
    furniture: ExpectedStory["furniture"] = [],
  ): ExpectedStory => ({
    ...story,
    reports: [{ ...report, bodyStarts: "Rain", bodyEnds: "stopped.", ...more }],
    furniture,
  });

  it("gives the body's stretches around what is cut out, and every place of a line of furniture", () => {
    const found = resolveStory(answer({ without: [" Post."] }, [{ page: "a.txt", text: "Menu" }]), [page]);
    const body = found.reports.get("a")?.body.map(({ start, end }) => page.text.slice(start, end));
    expect(body).toEqual(["Rain fell.", " It stopped."]);
    expect(found.furniture[0]?.places.map((place) => place.start)).toEqual([0, 34]);
  });

  it("says which phrase of which page is missing, repeated or in the wrong place", () => {
    expect(() => resolveStory(answer({ bodyStarts: "Snow" }), [page])).toThrow(
      'a.txt: the phrase "Snow" is missing',
    );
    expect(() => resolveStory(answer({ bodyStarts: "Menu" }), [page])).toThrow('"Menu" stands 2 times');
    expect(() => resolveStory(answer({ bodyStarts: "stopped.", bodyEnds: "Rain" }), [page])).toThrow(
      "before it starts",
    );
    expect(() => resolveStory(answer({ page: "b.txt" }), [page])).toThrow('No page is called "b.txt"');
    const inside = answer({}, [{ page: "a.txt", text: "Post" }]);
    expect(() => resolveStory(inside, [page])).toThrow('the furniture "Post" stands in "a"');
  });
});

function expectCredit(report: ExpectedReport, page: StoryPage): void {
  if (report.credit === undefined) return;
  const forms = namesOf(report.credit);
  expect(forms.some((form) => page.text.includes(form))).toBe(true);
}

function reportStretches(report: ExpectedReport): number {
  // Cuts that stand one below the other leave a stretch of white space between them.
  return (report.without?.length ?? 0) + 1;
}

function named(origin: ExpectedStory["origins"][number]): string[] {
  return [...(origin.organisation === null ? [] : [origin.organisation]), ...(origin.alternatives ?? [])];
}

function lines(key: string): string[] {
  return bodyText(key)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function curl(line: string): string {
  return line.replace(/[“”]/g, '"').replace(/’/g, "'");
}
