import { describe, expect, it } from "vitest";
import { nameOrigin } from "../../src/derivations/name-origin.ts";
import type { LabelDraft, ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, factsOf, publishedBy, withDateline } from "./trace-built.ts";

const story = inventParagraphs(71, 4);
const wired = { paragraphs: withDateline("LUND (NW)", story), labels: [credit("NW", "Northern Wire")] };
const picture = (name: string): LabelDraft => ({ field: "photo-credit", words: `Picture: ${name}`, name });

/** The first report is the root; all carry the text. */
function name(...drafts: readonly ReportDraft[]): string {
  const facts = factsOf(...drafts);
  const [root] = facts;
  if (!root) throw new Error("an origin has a root");
  const { organisation, alternatives } = nameOrigin(root, facts);
  const first = organisation ? `${organisation.name} ${organisation.basis}` : "nobody";
  return [first, ...alternatives.map((other) => other.name)].join(", ");
}

describe("nameOrigin", () => {
  it("lets a credit travel to copies that have none", () => {
    const bare: ReportDraft = { id: "bare", paragraphs: story, ...publishedBy("Holm Times") };
    expect(name(bare, { id: "copy", ...wired })).toBe("Northern Wire stated");
    expect(name(bare)).toBe("Holm Times implied");
  });

  it("names nobody where no word does, and says so", () => {
    const facts = factsOf({ id: "bare", paragraphs: story });
    const found = facts[0] && nameOrigin(facts[0], facts);
    expect(found?.organisation).toBeNull();
    expect(found?.because.map((reason) => reason.code)).toEqual(["unnamed"]);
  });

  it("takes the newsroom that the prose relays for implied, and prefers it to the publisher", () => {
    const relays = ["told Harbour News", "Harbour News reported"].map(
      (words): LabelDraft => ({ field: "relay", words, name: "Harbour News" }),
    );
    const told = [...story, "He told Harbour News. Later Harbour News reported it."];
    expect(name({ id: "a", paragraphs: told, labels: relays, ...publishedBy("Brass Bell") })).toBe(
      "Harbour News implied",
    );
  });

  it("follows the stronger of two signs, and among equals what most carriers say", () => {
    const line = (id: string, newsroom: string): ReportDraft => ({
      id,
      paragraphs: story,
      header: [newsroom],
      labels: [credit(newsroom, newsroom)],
    });
    expect(name(line("a", "Lantern Press"), { id: "b", ...wired })).toMatch(/^Northern Wire stated/);
    expect(name(line("a", "Lantern Press"), line("b", "Holm Wire"), line("c", "Holm Wire"))).toMatch(
      /^Holm Wire/,
    );
    expect(name(line("a", "Lantern Press"), line("b", "Holm Wire"))).toMatch(/^Lantern Press/);
  });

  it("keeps a photo credit as an alternative only beside another's agency credit", () => {
    const tail = ["Picture: Corrin Press"];
    const labels = [picture("Corrin Press")];
    const both = { ...wired, tail, labels: [...wired.labels, ...labels] };
    expect(name({ id: "a", ...both, ...publishedBy("Holm Times") })).toBe(
      "Northern Wire stated, Corrin Press",
    );
    expect(name({ id: "a", paragraphs: story, tail, labels, ...publishedBy("Holm Times") })).toBe(
      "Holm Times implied",
    );
    expect(name({ id: "a", ...both, ...publishedBy("Northern Wire") })).toBe("Northern Wire stated");
  });

  it("takes no picture library for an alternative", () => {
    const tail = ["Picture: Getty Images"];
    const labels = [...wired.labels, picture("Getty Images")];
    expect(name({ id: "a", ...wired, tail, labels, ...publishedBy("Holm Times") })).toBe(
      "Northern Wire stated",
    );
  });

  it("takes neither a picture beside a newspaper's own text nor a newspaper beside an agency's for a rival", () => {
    const tail = ["Picture: Corrin Press"];
    const own = [credit("Holm Times", "Holm Times"), picture("Corrin Press")];
    expect(name({ id: "a", header: ["Holm Times"], paragraphs: story, tail, labels: own })).toBe(
      "Holm Times stated",
    );
    const header = ["Boston Globe"];
    const carried = [credit("Boston Globe", "Boston Globe"), credit("AP", "Associated Press")];
    const paragraphs = [`LUND (AP) — ${story[0]}`, ...story.slice(1)];
    expect(name({ id: "a", header, paragraphs, labels: carried })).not.toContain(",");
  });

  it("keeps a rival credit of the root as an alternative", () => {
    const header = ["Lantern Press"];
    const labels = [...wired.labels, credit("Lantern Press", "Lantern Press")];
    expect(name({ id: "a", ...wired, header, labels })).toBe("Northern Wire stated, Lantern Press");
  });

  it("names the part that a newsroom adds by its own signs, not by those of its source", () => {
    const header = ["Valden Courier"];
    const labels = [...wired.labels, credit("Valden Courier", "Valden Courier")];
    const [root] = factsOf({ id: "a", ...wired, header, labels });
    const found = root && nameOrigin(root, [root], new Set(["Northern Wire"]));
    expect(found?.organisation?.name).toBe("Valden Courier");
    expect(found?.alternatives).toEqual([]);
  });

  it("names nobody for an added part where every sign is its source's", () => {
    const [root] = factsOf({ id: "a", ...wired });
    expect(root && nameOrigin(root, [root], new Set(["Northern Wire"])).organisation).toBeNull();
  });

  it("cites the words of every sign", () => {
    const facts = factsOf({ id: "a", ...wired });
    const [reason] = (facts[0] && nameOrigin(facts[0], facts).because) ?? [];
    expect(reason?.text).toBe("the dateline credits Northern Wire");
    expect(reason?.citations.map((citation) => citation.exact)).toEqual(["NW"]);
  });
});
