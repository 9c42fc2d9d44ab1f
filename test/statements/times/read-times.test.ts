import { describe, expect, it } from "vitest";
import type { Derivation, DerivationKind } from "../../../src/model/derivation.ts";
import { PROV_PROPERTY } from "../../../src/model/derivation.ts";
import type { LabelledBlock } from "../../../src/model/report.ts";
import type { TimeExpression } from "../../../src/model/time.ts";
import { readTimes } from "../../../src/statements/times/read-times.ts";
import { type Built, buildReport, type ReportDraft } from "../../build-reports.ts";

function derive(from: string, to: string, kind: DerivationKind): Derivation {
  return {
    id: `${from}>${to}`,
    from: `${from}.r1`,
    to: `${to}.r1`,
    kind,
    prov: PROV_PROPERTY[kind],
    direction: "probable",
    because: [],
    share: { from: 1, to: 1 },
    matches: [],
  };
}

function timesOf(built: readonly Built[], derivations: readonly Derivation[] = []): TimeExpression[] {
  return readTimes({
    pages: built.map((one) => one.page),
    reports: built.map((one) => one.report),
    derivations,
  });
}

/** Reads one report and gives its times as "words = value (basis)". */
function read(draft: Omit<ReportDraft, "id">): string[] {
  return timesOf([buildReport({ id: "a", ...draft })]).map(rowOf);
}

function rowOf({ citation, value, anchor }: TimeExpression): string {
  return `${citation.exact} = ${value} (${anchor.basis})`;
}

const dated = (words: string, value: string) => ({ field: "published", words, value }) as const;

describe("readTimes", () => {
  it("takes a weekday that owns a meeting for the next where the report looks ahead to it, or where it is tomorrow", () => {
    const ahead = read({
      header: ["March 13, 2031"],
      paragraphs: ["Tuesday's meeting was condemned. The two will meet on Tuesday in Valden."],
      labels: [dated("March 13, 2031", "2031-03-13")],
    });
    expect(ahead.slice(1)).toEqual([
      "Tuesday = 2031-03-18 (stated-date)",
      "Tuesday = 2031-03-18 (stated-date)",
    ]);
    const tomorrow = read({
      header: ["March 13, 2031"],
      paragraphs: ["Friday's meeting was condemned. Tuesday's fire killed two."],
      labels: [dated("March 13, 2031", "2031-03-13")],
    });
    expect(tomorrow.slice(1)).toEqual([
      "Friday = 2031-03-14 (stated-date)",
      "Tuesday = 2031-03-11 (stated-date)",
    ]);
  });

  it("means by last week on a Sunday the week that it ends", () => {
    const sunday = read({
      header: ["March 16, 2031"],
      paragraphs: ["The port closed last week."],
      labels: [dated("March 16, 2031", "2031-03-16")],
    });
    expect(sunday[1]).toBe("last week = 2031-03-10/2031-03-16 (stated-date)");
  });

  it("counts from the day that the report states, and cites it", () => {
    const built = buildReport({
      id: "a",
      header: ["March 14, 2031"],
      paragraphs: ["The harbour of Valden closed Friday."],
      labels: [dated("March 14, 2031", "2031-03-14")],
    });
    const times = timesOf([built]);
    expect(times.map(rowOf)).toEqual([
      "March 14, 2031 = 2031-03-14 (words)",
      "Friday = 2031-03-14 (stated-date)",
    ]);
    expect(times.map(({ id }) => id)).toEqual(["a.r1.t1", "a.r1.t2"]);
    expect(times[1]?.anchor.citation?.exact).toBe("March 14, 2031");
    for (const { citation } of times)
      expect(built.text.slice(citation.start, citation.end)).toBe(citation.exact);
  });

  it("counts narrative times from what was told before, and cites it", () => {
    const times = timesOf([
      buildReport({
        id: "a",
        header: ["March 14, 2031"],
        paragraphs: ["The mill burned on Feb. 3. That week the town sold it. Two days later it rained."],
        labels: [dated("March 14, 2031", "2031-03-14")],
      }),
    ]).slice(1);
    expect(times.map(rowOf)).toEqual([
      "Feb. 3 = 2031-02-03 (stated-date)",
      "That week = 2031-02-03/2031-02-09 (told)",
      "Two days later = 2031-02-05 (told)",
    ]);
    expect(times[1]?.anchor.value).toBe("2031-02-03");
    expect(times[1]?.anchor.citation?.exact).toBe("Feb. 3");
    expect(times[1]?.anchor.because).toBe(
      "Counted from “Feb. 3” (2031-02-03), which the report names before it. The report is dated 2031-03-14.",
    );
  });

  it("counts from what was told in full where nothing tells the day of the report", () => {
    expect(read({ paragraphs: ["The mill burned on Feb. 3, 2029. The next day it rained."] })).toEqual([
      "Feb. 3, 2029 = 2029-02-03 (words)",
      "The next day = 2029-02-04 (told)",
    ]);
  });

  it("takes the day of a dateline before the page's, with the year of the page", () => {
    const times = read({
      header: ["Published March 16, 2031"],
      paragraphs: ["VALDEN, March 14 (Northern Wire) — The harbour closed Friday."],
      labels: [dated("Published March 16, 2031", "2031-03-16"), { field: "dateline", words: "VALDEN" }],
    });
    expect(times.at(-1)).toBe("Friday = 2031-03-14 (dateline)");
  });

  it("takes the day of a picture where the report gives none", () => {
    const caption = "The envoys meet in Valden on Wednesday, March 12, 2031. Image: Corrin Press";
    const times = read({
      header: [caption],
      paragraphs: ["The envoys met Wednesday."],
      labels: [{ field: "photo-credit", words: "Corrin Press" }],
    });
    expect(times).toEqual(["Wednesday = 2031-03-12 (caption)"]);
  });

  it("takes the day of a caption that the page's anatomy marks", () => {
    const built = buildReport({
      id: "a",
      header: ["The envoys, Wednesday, March 12, 2031."],
      paragraphs: ["The envoys met Wednesday."],
    });
    const block: LabelledBlock = { kind: "caption", start: 0, end: 38 };
    const times = readTimes({
      pages: [built.page],
      reports: [built.report],
      derivations: [],
      anatomy: new Map([["a", [block]]]),
    });
    expect(times.map(rowOf)).toEqual(["Wednesday = 2031-03-12 (caption)"]);
  });

  it("does not count from the day of a page that its picture contradicts", () => {
    const built = buildReport({
      id: "a",
      header: ["June 2, 2033", "The envoys meet, March 12, 2031. Image: Corrin Press"],
      paragraphs: ["The envoys met Wednesday."],
      labels: [dated("June 2, 2033", "2033-06-02"), { field: "photo-credit", words: "Corrin Press" }],
    });
    const last = timesOf([built]).at(-1);
    expect(last?.value).toBe("2031-03-12");
    expect(last?.anchor.because).toContain("2033-06-02 does not fit the text");
  });

  it("takes nothing from the day on which a machine saw the page", () => {
    const times = read({
      paragraphs: ["The harbour closed Friday."],
      pageLabels: [{ field: "captured", words: "2033-06-02", because: "the archive's record" }],
    });
    expect(times).toEqual([]);
  });

  it("reads what the words give in full where nothing tells the day", () => {
    expect(read({ paragraphs: ["The pact of May 2029 ended on Friday after three years."] })).toEqual([
      "May 2029 = 2029-05 (words)",
      "three years = P3Y (words)",
    ]);
  });

  it("finds the week by a year that is past, a day without its year and a weekday", () => {
    const times = read({
      paragraphs: [
        "The flights that began in 2030 go on this year. The first left on Dec. 28, the ministry said.",
        "On Friday the minister said that talks will go on later this month, before the vote in November.",
      ],
    });
    expect(times).toEqual([
      "2030 = 2030 (words)",
      "this year = 2031 (weekday)",
      "Dec. 28 = 2030-12-28 (weekday)",
      "Friday = 2031-01-03 (weekday)",
      "later this month = 2031-01 (weekday)",
      "November = 2031-11 (weekday)",
    ]);
  });

  it("lets a copy speak from the day of its model, whatever its page says", () => {
    const paragraphs = ["The harbour closed Friday."];
    const wire = buildReport({
      id: "wire",
      header: ["March 14, 2031"],
      paragraphs,
      labels: [dated("March 14, 2031", "2031-03-14")],
    });
    const copy = buildReport({
      id: "copy",
      paragraphs,
      pageLabels: [{ field: "published", words: "2033-06-02", because: "the page's address" }],
    });
    const times = timesOf([copy, wire], [derive("copy", "wire", "republication")]);
    expect(times.filter(({ report }) => report === "copy.r1").map(rowOf)).toEqual([
      "Friday = 2031-03-14 (derivation)",
    ]);
    expect(times[0]?.anchor.because).toContain("2033-06-02, is not the day of the text");
  });

  it("does not date a report before what it quotes", () => {
    const wire = buildReport({
      id: "wire",
      header: ["March 14, 2031"],
      paragraphs: ["The harbour closed Friday."],
      labels: [dated("March 14, 2031", "2031-03-14")],
    });
    const essay = buildReport({ id: "essay", paragraphs: ["Earlier this year the harbour was sold."] });
    const [first] = timesOf([essay, wire], [derive("essay", "wire", "quotation")]);
    expect(first?.anchor).toMatchObject({ value: "2031-03-14/..", basis: "derivation" });
    expect(first?.value).toBe("2031");
  });

  it("does not date a report before the post that it embeds", () => {
    const text = {
      id: "a",
      paragraphs: ["The mayor said so on Friday.", "We close the harbour.", "They did."],
    };
    const built = buildReport(text);
    const [, post] = built.report.body;
    const label = {
      field: "published",
      value: "2031-03-13",
      basis: "implied",
      because: "the post's signature",
    } as const;
    const posted = {
      ...built.report,
      id: "a.r2",
      kind: "post",
      body: post ? [post] : [],
      published: label,
    } as const;
    const outer = { ...built.report, body: built.report.body.filter((place) => place !== post) };
    const [friday] = readTimes({ pages: [built.page], reports: [outer, posted], derivations: [] });
    expect(friday?.anchor.value).toBe("2031-03-13");
    expect(friday?.value).toBe("2031-03-07");
  });

  it("leaves a day open where only the other reports tell the week", () => {
    const day = (id: string, value: string) =>
      buildReport({ id, header: [value], paragraphs: ["Rain fell."], labels: [dated(value, value)] });
    const lone = buildReport({
      id: "lone",
      paragraphs: ["The harbour closed Friday, the third time in March."],
    });
    const times = timesOf([day("a", "2031-03-12"), day("b", "2031-03-14"), day("c", "2031-03-15"), lone]);
    expect(times.filter(({ report }) => report === "lone.r1").map(rowOf)).toEqual([
      "Friday = [2031-03-07..2031-03-14] (story)",
      "March = 2031-03 (story)",
    ]);
  });

  it("reads a line without end in time that grows with its length", () => {
    const long = "The harbour closed on Friday and may open in May 2032 after three days ".repeat(2_000);
    const times = timesOf([buildReport({ id: "a", paragraphs: [long] })]);
    expect(times.filter(({ value }) => value === "2032-05").length).toBeGreaterThan(1_980);
  });

  it("gives the same times twice", () => {
    const draft = { id: "a", paragraphs: ["Sales rose in June 2030 and fell by 2031."] };
    expect(timesOf([buildReport(draft)])).toEqual(timesOf([buildReport(draft)]));
  });
});
