import { describe, expect, it } from "vitest";
import type { ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, dated, factsOf, publishedBy, withDateline } from "./trace-built.ts";

const paragraphs = inventParagraphs(31, 4);

function codes(draft: Omit<ReportDraft, "id">): string[] {
  return (factsOf({ id: "a", ...draft })[0]?.evidence ?? []).map((one) => `${one.code} ${one.name}`);
}

describe("gatherFacts", () => {
  it("tells credits apart by where they stand", () => {
    const header = ["Holm Wire"];
    const tail = ["Lund Press contributed", "Copyright Skar Service"];
    const labels = [
      credit("Copyright Skar Service", "Skar Service"),
      credit("(NW)", "Northern Wire"),
      credit("Holm Wire", "Holm Wire"),
      { field: "contribution", words: "Lund Press contributed", name: "Lund Press" } as const,
    ];
    expect(codes({ paragraphs: withDateline("LUND (NW)", paragraphs), header, tail, labels })).toEqual([
      "dateline-credit Northern Wire",
      "credit-line Holm Wire",
      "note-credit Skar Service",
      "contribution Lund Press",
    ]);
  });

  it("takes a source link below the body for a sign, and none above it", () => {
    const link = { field: "source-link", words: "https://wire.example/1", name: "Northern Wire" } as const;
    expect(codes({ paragraphs, tail: [link.words], labels: [link] })).toEqual(["source-link Northern Wire"]);
    expect(codes({ paragraphs, header: [link.words], labels: [link] })).toEqual([]);
  });

  it("puts the publisher's own name behind another newsroom's of the same strength", () => {
    const header = ["Holm Times", "Northern Wire"];
    const labels = header.map((name) => credit(name, name));
    expect(codes({ paragraphs, header, labels, ...publishedBy("Holm Times") })).toEqual([
      "credit-line Northern Wire",
      "credit-line Holm Times",
      "publisher Holm Times",
    ]);
  });

  it("takes a portal for a carrier, never for a source", () => {
    const [facts] = factsOf({ id: "a", paragraphs, ...publishedBy("Yahoo News") });
    expect(facts).toMatchObject({ aggregated: true, publisher: "Yahoo News", evidence: [] });
  });

  it("takes the newsroom that the prose relays again and again for its source", () => {
    const told = [
      ...paragraphs,
      "He told Harbour News.",
      "Later Harbour News reported it.",
      "Valley Post said so.",
    ];
    const relay = (words: string, name: string) => ({ field: "relay", words, name }) as const;
    const twice = [
      relay("told Harbour News", "Harbour News"),
      relay("Harbour News reported", "Harbour News"),
    ];
    const rival = relay("Valley Post said", "Valley Post");
    expect(codes({ paragraphs: told, labels: twice })).toEqual(["relays Harbour News"]);
    expect(codes({ paragraphs: told, labels: [...twice, rival] })).toEqual(["relays Harbour News"]);
    expect(codes({ paragraphs: told, labels: twice.slice(1) })).toEqual([]);
    expect(codes({ paragraphs: told, labels: [...twice.slice(1), rival] })).toEqual([]);
    expect(codes({ paragraphs: told, labels: twice, ...publishedBy("Harbour News") })).toEqual([
      "publisher Harbour News",
    ]);
  });

  it("measures the body and its prose without quotations", () => {
    const quoted = "“Nobody asked the miller about it at all,” she said.";
    const [facts] = factsOf({
      id: "a",
      paragraphs: ["Rain fell on the town.", quoted],
      header: ["A headline"],
    });
    expect(facts?.bodyLength).toBe("Rain fell on the town.".length + quoted.length);
    expect(facts?.proseLength).toBe(
      (facts?.bodyLength ?? 0) - "Nobody asked the miller about it at all,".length,
    );
  });

  it("gives the day of publication, and the note by which a version says that it is one", () => {
    const tail = ["Updated May 4, 2024", "Correction: there were two mills."];
    const modified = { field: "modified", words: "Updated May 4, 2024" } as const;
    const correction = { field: "correction", words: "Correction: there were two mills." } as const;
    const [both] = factsOf({
      id: "a",
      paragraphs,
      tail,
      labels: [dated("2024-05-03T08:00"), modified, correction],
    });
    expect(both?.published).toBe("2024-05-03");
    expect(both?.revised?.field).toBe("correction");
    expect(factsOf({ id: "a", paragraphs, tail, labels: [modified] })[0]?.revised?.field).toBe("modified");
    expect(factsOf({ id: "a", paragraphs })[0]).not.toHaveProperty("revised");
  });
});
