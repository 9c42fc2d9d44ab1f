import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/cli/read-inputs.ts";
import type { Derivation } from "../../src/model/derivation.ts";
import type { DossierPage } from "../../src/model/dossier.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Origin } from "../../src/model/origin.ts";
import type { Report } from "../../src/model/report.ts";
import { sharedLength } from "../../src/model/span.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { type ExpectedStory, fileNameOf, resolveStory } from "./expected.ts";

const FOLDER = "examples/arrel-water-talks";

const reading = await readInputs([`${FOLDER}/pages`], async () => new Uint8Array());
const dossier = buildDossier(reading);
const story = JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")) as ExpectedStory;
const resolved = resolveStory(story, dossier.pages);
const prose = dossier.reports.filter((report) => report.kind !== "post");
const found = new Map(story.reports.map(({ key }) => [key, reportOn(key)]));

/** Finds the report whose body begins and ends where the answer says. */
function reportOn(key: string): Report | undefined {
  const wanted = resolved.reports.get(key);
  const [start, end] = [wanted?.body[0]?.start, wanted?.body.at(-1)?.end];
  return prose.find((report) => {
    const sameEnds = report.body[0]?.start === start && report.body.at(-1)?.end === end;
    return sameEnds && pageOf(report) === wanted?.page;
  });
}

function pageOf(report: Report): DossierPage | undefined {
  return dossier.pages.find((page) => page.id === report.page);
}

function get(key: string): Report {
  const report = found.get(key);
  if (!report) throw new Error(`No report has the body of "${key}"`);
  return report;
}

function keyOf(id: string): string {
  return [...found].find(([, report]) => report?.id === id)?.[0] ?? id;
}

function originsOf(key: string): Origin[] {
  return dossier.origins.filter((origin) => origin.reports.includes(get(key).id));
}

function derivationsFrom(key: string): Derivation[] {
  return dossier.derivations.filter((derivation) => derivation.from === get(key).id);
}

/** A finding is about a report when it names the report, its derivation or its origin. */
function isAbout(finding: Finding, key: string): boolean {
  const { id } = get(key);
  const derived = dossier.derivations.filter(({ from, to }) => from === id || to === id);
  const ids = [id, ...derived.map((one) => one.id), ...originsOf(key).map((one) => one.id)];
  return finding.about.some((about) => ids.includes(about));
}

function holdsWords(finding: Finding, words: string): boolean {
  return finding.because.some(({ exact }) => exact.includes(words) || words.includes(exact));
}

function wordings(kind: Finding["kind"]): string[] {
  return dossier.findings.filter((finding) => finding.kind === kind).map((finding) => finding.text);
}

describe("the reports of the sample story", () => {
  it("reads every page without a note", () => {
    expect(dossier.pages.map((page) => fileNameOf(page.source))).toHaveLength(story.summary.pages);
    expect(dossier.notes).toEqual([]);
  });

  it.each(story.reports.map((report) => [report.key, report] as const))(
    "finds %s from its first word to its last",
    (key, expected) => {
      const bodies = prose
        .filter((report) => fileNameOf(pageOf(report)?.source ?? "") === expected.page)
        .map((report) => bodyEnds(report));
      expect(found.get(key), bodies.join("\n")).toBeDefined();
      expect(get(key).kind).toBe(expected.kind);
    },
  );

  it("leaves out of the bodies what the answer leaves out", () => {
    for (const [key, { page, body }] of resolved.reports) {
      const text = [...get(key).body].map(({ start, end }) => page.text.slice(start, end)).join("\n");
      const wanted = body.map(({ start, end }) => page.text.slice(start, end)).join("\n");
      expect(wordsOf(text), key).toEqual(wordsOf(wanted));
    }
  });

  it("finds no other article or commentary", () => {
    expect(prose.map((report) => keyOf(report.id)).sort()).toEqual(story.reports.map(({ key }) => key).sort());
  });

  it("puts no line of furniture into a body", () => {
    for (const { page, text, places } of resolved.furniture) {
      const holding = prose.filter(
        (report) =>
          pageOf(report) === page &&
          report.body.some((body) => places.some((place) => sharedLength(place, body) > 0)),
      );
      expect(holding.map((report) => keyOf(report.id)), text).toEqual([]);
    }
  });
});

describe("the labels of the sample story", () => {
  it.each(story.reports.map((report) => [report.key, report] as const))("reads those of %s", (key, expected) => {
    const report = get(key);
    const read = {
      headline: report.headline?.value,
      byline: report.byline?.value,
      dateline: report.dateline?.value,
      published: report.published?.value.slice(0, 10),
    };
    if (expected.headline !== undefined) expect(read.headline).toBe(expected.headline);
    if (expected.published !== undefined) expect(read.published).toBe(expected.published);
    if (expected.dateline !== undefined) expect(read.dateline).toContain(expected.dateline);
    for (const name of expected.byline?.split(" and ") ?? []) expect(read.byline).toContain(name);
    if (expected.credit !== undefined) expect(creditsOf(report)).toContain(expected.credit);
    for (const label of report.labels) {
      if (label.basis !== "stated") continue;
      const { start, end, exact } = label.citation;
      expect(pageOf(report)?.text.slice(start, end)).toBe(exact);
    }
  });
});

describe("the derivations of the sample story", () => {
  it.each(story.derivations.map((one) => [`${one.from} from ${one.to}`, one] as const))(
    "traces %s",
    (_, expected) => {
      const targets = [expected.to, ...(expected.orTo ?? [])];
      const traced = derivationsFrom(expected.from);
      const right = traced.find((one) => targets.includes(keyOf(one.to)));
      const all = traced.map((one) => `${one.kind} of ${keyOf(one.to)}, ${one.direction}`).join("; ");
      expect(right, all).toBeDefined();
      expect([right?.kind, right?.direction]).toEqual([expected.kind, expected.direction]);
    },
  );

  it.each(story.notDerived)("traces neither of %s and %s to the other", (a, b) => {
    const ids = [get(a).id, get(b).id];
    const wrong = dossier.derivations.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
    expect(wrong.map((one) => `${one.kind}: ${one.because.map((reason) => reason.text).join("; ")}`)).toEqual([]);
  });

  it("traces nothing else", () => {
    const owed = story.derivations.map((one) => one.from);
    const wanted = new Set(owed);
    expect(dossier.derivations.map((one) => keyOf(one.from)).filter((key) => !wanted.has(key))).toEqual([]);
    expect(dossier.derivations).toHaveLength(owed.length);
  });
});

describe("the origins of the sample story", () => {
  const owed = story.origins.map((origin) => [origin.organisation ?? "nobody", origin] as const);

  it.each(owed)("finds the reports that rest on %s", (_, expected) => {
    const same = dossier.origins.filter(
      (origin) => names(origin.reports.map(keyOf)) === names(expected.reports) && origin.kind === expected.kind,
    );
    const [origin] =
      same.length > 1 ? same.filter((one) => one.organisation?.name === expected.organisation) : same;
    expect(origin, dossier.origins.map((one) => names(one.reports.map(keyOf))).join("\n")).toBeDefined();
    if (expected.organisation !== null) expect(origin?.organisation?.name).toBe(expected.organisation);
    expect(origin?.alternatives.map((one) => one.name)).toEqual(expected.alternatives ?? []);
    expect(origin?.because.length).toBeGreaterThan(0);
  });

  it("finds no other origin", () => {
    expect(dossier.origins).toHaveLength(story.origins.length);
  });

  it("gives each report's organisation to an origin that carries it", () => {
    for (const { key, organisation } of story.reports) {
      if (organisation === null) continue;
      expect(originsOf(key).map((origin) => origin.organisation?.name), key).toContain(organisation);
    }
  });

  it("sums up the coverage", () => {
    const { organisations, ...rest } = dossier.summary;
    const { min, max } = organisations;
    expect({ ...rest, organisations: { min, max } }).toEqual(story.summary);
    expect(organisations.because).toHaveLength(max);
  });
});

describe("the findings of the sample story", () => {
  it.each(story.findings.map((one) => [one.kind, one] as const))("finds the %s", (kind, { about, words }) => {
    const right = dossier.findings.filter(
      (finding) =>
        finding.kind === kind && about.every((key) => isAbout(finding, key)) && holdsWords(finding, words),
    );
    expect(right, wordings(kind).join("\n")).toHaveLength(1);
  });

  it.each(story.notFindings.map((one) => [one.kind, one.about.join(" and "), one] as const))(
    "finds no %s about %s",
    (kind, _, { about }) => {
      const ids = about.map((key) => get(key).id);
      const wrong = dossier.findings.filter(
        (finding) => finding.kind === kind && ids.every((id) => finding.about.includes(id)),
      );
      expect(wrong.map((finding) => finding.text)).toEqual([]);
    },
  );

  it("finds nothing that the answer does not know", () => {
    const surplus = dossier.findings.filter(
      (finding) =>
        !story.findings.some((owed) => owed.kind === finding.kind && holdsWords(finding, owed.words)),
    );
    expect(surplus.map((finding) => `${finding.kind} ${finding.about.map(keyOf).join(" ")}: ${finding.text}`)).toEqual([]);
  });
});

function bodyEnds(report: Report): string {
  const text = pageOf(report)?.text ?? "";
  const [start, end] = [report.body[0]?.start ?? 0, report.body.at(-1)?.end ?? 0];
  return `${report.kind}: ${text.slice(start, start + 60)} ... ${text.slice(end - 60, end)}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function creditsOf(report: Report): string[] {
  const labels = [report.credit, ...report.labels].flatMap((label) => (label ? [label] : []));
  return labels
    .filter((label) => label.field === "credit" || label.field === "contribution")
    .flatMap((label) => label.name ?? []);
}

function names(list: readonly string[]): string {
  return [...list].sort().join(" ");
}

describe("who said what in the sample story", () => {
  const { quotations = [], silences = [], claims = [] } = dossier;
  const fileOf = (id: string): string => {
    const page = dossier.pages.find((one) => one.id === id);
    return fileNameOf(page?.source ?? "");
  };

  it.each(story.claims.map((claim) => [claim.words, claim] as const))("finds “%s”", (words, expected) => {
    const own = claims.filter(({ statements }) =>
      quotations.some(({ id, content }) => statements.includes(id) && content.exact.includes(words)),
    );
    expect(own).toHaveLength(1);
    const said = quotations.filter(({ id }) => own[0]?.statements.includes(id));
    for (const { source } of said) {
      expect(source.named).toBe(expected.named ?? true);
      expect(source.name).toContain(expected.speaker);
    }
    expect([...new Set(said.map(({ content }) => fileOf(content.page)))].sort()).toEqual(expected.pages);
    expect(own[0]?.support).toEqual({
      organisations: expected.organisations,
      reports: expected.reports,
      pages: expected.pages.length,
      speakers: 1,
    });
  });

  it("finds who gave no answer", () => {
    for (const { page, words } of story.silences) {
      const answers = silences.filter(({ citation }) => fileOf(citation.page) === page);
      expect(
        answers.map(({ citation }) => citation.exact).filter((exact) => exact.includes(words)),
        words,
      ).toHaveLength(1);
    }
  });

  it("reads nothing from a line of furniture", () => {
    const cited = [...quotations.map(({ content }) => content), ...silences.map(({ citation }) => citation)];
    for (const { page, text, places } of resolved.furniture) {
      const held = cited.filter(
        (citation) =>
          citation.page === dossier.pages.find((one) => one.source === page.source)?.id &&
          places.some((place) => sharedLength(place, citation) > 0),
      );
      expect(
        held.map(({ exact }) => exact),
        text,
      ).toEqual([]);
    }
  });
});
