import { describe, expect, it } from "vitest";
import { classifyPair } from "../../src/derivations/classify-pair.ts";
import type { ReportDraft } from "../build-reports.ts";
import { inventParagraphs, inventSentences } from "../invent-prose.ts";
import { credit, publishedBy, weigh, withDateline } from "./trace-built.ts";

const story = inventParagraphs(41, 8);
const own = inventParagraphs(42, 8);
const wire: ReportDraft = {
  id: "wire",
  paragraphs: withDateline("LUND (NW)", story),
  labels: [credit("NW", "Northern Wire")],
  ...publishedBy("Northern Wire"),
};

function kind(paragraphs: readonly string[], more: Partial<ReportDraft> = {}, to: ReportDraft = wire) {
  return classifyPair(weigh({ id: "copy", paragraphs, ...more }, to));
}

/** Exchanges every sixth word. */
function retouched(text: string): string {
  return text
    .split(" ")
    .map((word, at) => (at % 6 === 5 ? "otherwise" : word))
    .join(" ");
}

describe("classifyPair", () => {
  it("calls a copy with light cuts a republication", () => {
    expect(kind(story)).toBe("republication");
    expect(kind(story.slice(0, 6))).toBe("republication");
    expect(kind([...story.slice(0, 6), ...own.slice(0, 2)])).toBe("republication");
  });

  it("calls the first part alone an excerpt", () => {
    expect(kind(story.slice(0, 3))).toBe("excerpt");
  });

  it("calls paragraphs set word for word into a text of its own an excerpt", () => {
    const mixed = [...own.slice(0, 3), ...story.slice(2, 5), ...own.slice(3)];
    expect(kind(mixed)).toBe("excerpt");
  });

  it("calls a text that keeps some of the words and tells the rest anew a rewrite", () => {
    const half = story.slice(0, 4).map(retouched);
    expect(kind([...half, ...own.slice(0, 4)])).toBe("rewrite");
  });

  it("calls a block of another's prose in quotation marks a quotation", () => {
    expect(kind([...own, `“${story[2]}”`])).toBe("quotation");
  });

  it("asks for fewer quoted words where the newsroom is credited", () => {
    const relay = { field: "relay", words: "Northern Wire reports", name: "Northern Wire" } as const;
    const words = inventSentences(41, 3).slice(0, 2).join(" ").split(" ");
    const quoting = (count: number): string[] => [
      ...own,
      `“${words.slice(0, count).join(" ")}”, Northern Wire reports.`,
    ];
    expect(kind(quoting(16))).toBeUndefined();
    expect(kind(quoting(16), { labels: [relay] })).toBe("quotation");
    expect(kind(quoting(22))).toBe("quotation");
  });

  it("calls a newer version of the same newsroom's report a revision", () => {
    const tail = ["Updated May 4, 2024"];
    const labels = [{ field: "modified", words: "Updated May 4, 2024" } as const];
    const house = publishedBy("Harbour News");
    const first = { id: "first", paragraphs: story, ...house };
    expect(kind([...story, own[0] ?? ""], { tail, labels, ...house }, first)).toBe("revision");
    expect(kind([...story.slice(0, 3), ...own.slice(0, 5)], house, first)).toBe("revision");
  });

  it("calls versions of one agency's text that both credit it a revision", () => {
    const labels = [credit("NW", "Northern Wire")];
    const longer = withDateline("LUND (NW)", [...own.slice(0, 4), ...story.slice(0, 3)]);
    const to = { id: "to", paragraphs: withDateline("LUND (NW)", [...story, ...own.slice(5)]), labels };
    expect(kind(longer, { labels, ...publishedBy("Holm Times") }, to)).toBe("revision");
  });

  it("finds no derivation in quotations of the same public words", () => {
    const said = inventSentences(43, 6).map((one) => `“${one}”`);
    const to = { id: "to", paragraphs: [...story, ...said] };
    expect(kind([...own, ...said], {}, to)).toBeUndefined();
  });

  it("finds no derivation in a set phrase or in texts of their own", () => {
    const phrase = "the two countries have been at odds over the river for more than a decade.";
    const to = { id: "to", paragraphs: [...story, `In Lund ${phrase}`] };
    expect(kind([...own, `In Holm ${phrase}`], {}, to)).toBeUndefined();
    expect(kind(own)).toBeUndefined();
  });
});
