import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Match } from "../../src/model/match.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { type Built, buildReport } from "../build-reports.ts";
import { inventParagraphs, inventSentences } from "../invent-prose.ts";

function match(
  a: readonly string[],
  b: readonly string[],
): { matches: readonly Match[]; a: Built; b: Built } {
  const built = [buildReport({ id: "a", paragraphs: a }), buildReport({ id: "b", paragraphs: b })] as const;
  return { matches: matchPassages(built)[0]?.matches ?? [], a: built[0], b: built[1] };
}

function words(built: Built, matches: readonly Match[], side: "from" | "to"): string[] {
  return matches.map((one) => built.text.slice(one[side].start, one[side].end));
}

/** Exchanges one word in `every` for another of the same length. */
function edit(text: string, every: number): string {
  return text
    .split(" ")
    .map((word, at) => (at % every === every - 1 ? "x".repeat(Math.max(2, word.length)) : word))
    .join(" ");
}

const story = inventParagraphs(11, 8);
const foreign = inventParagraphs(12, 8);
const whole = story.join("\n");

describe("matchPassages", () => {
  it("finds a copy from its first character to its last", () => {
    const { matches, a, b } = match(story, story);
    expect(matches).toHaveLength(1);
    expect(words(a, matches, "from")).toEqual([whole]);
    expect(words(b, matches, "to")).toEqual([whole]);
    expect(matches[0]).toMatchObject({ likeness: "verbatim", similarity: 1, prose: 1, quoted: "neither" });
  });

  it("finds a copy in which one word in twelve was changed, as edited", () => {
    const { matches, a } = match(
      story,
      story.map((paragraph) => edit(paragraph, 12)),
    );
    const covered = matches.reduce((sum, one) => sum + one.from.end - one.from.start, 0);
    expect(covered / a.text.length).toBeGreaterThan(0.9);
    expect(new Set(matches.map((one) => one.likeness))).toEqual(new Set(["edited"]));
    for (const one of matches) expect(one.similarity).toBeGreaterThan(0.85);
  });

  it("finds a copy that was cut off", () => {
    const { matches, b } = match(story, story.slice(0, 3));
    expect(words(b, matches, "to")).toEqual([b.text.slice(0, -1)]);
  });

  it("finds reordered paragraphs as passages of their own", () => {
    const turned = [...story.slice(4), ...story.slice(0, 4)];
    const { matches, a, b } = match(story, turned);
    expect(matches).toHaveLength(2);
    expect(words(a, matches, "from")).toEqual(words(b, matches, "to"));
    expect(matches[0]?.to.start).toBeGreaterThan(matches[1]?.to.start ?? 0);
  });

  it("finds an excerpt in foreign text with its exact ends", () => {
    const mixed = [...foreign.slice(0, 3), story[2] ?? "", "Elsewhere it was quiet.", ...foreign.slice(3)];
    const { matches, b } = match(story, mixed);
    expect(words(b, matches, "to")).toEqual([story[2] ?? ""]);
  });

  it("finds two sentences that stand quoted in a text of its own", () => {
    const quoted = story[1]?.split(". ").slice(0, 2).join(". ");
    const mixed = [...foreign.slice(0, 4), `“${quoted}.”`, ...foreign.slice(4)];
    const { matches, b } = match(story, mixed);
    expect(words(b, matches, "to")).toEqual([`${quoted}.`]);
    expect(matches[0]).toMatchObject({ quoted: "to", prose: 1 });
  });

  it("calls a block quotation quoted on its own side only", () => {
    const { matches } = match([...foreign.slice(0, 2), `“${story[3]}”`, ...foreign.slice(2)], story);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ quoted: "from", prose: 1, likeness: "verbatim" });
  });

  it("counts no prose where both sides quote the same public words", () => {
    const said = `“${inventSentences(13, 3).join(" ").replace(/\.$/, "")},” the mayor said.`;
    const { matches } = match(
      [...story, said],
      [...foreign, said.replace("the mayor said", "was her answer")],
    );
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ quoted: "both", prose: 0 });
  });

  it("finds sentences told in other words beside a passage in the same words", () => {
    const told = "The council refused the miller permission to widen the bridge before the autumn harvest.";
    const retold = "Before the harvest in autumn, permission to widen his bridge was refused to the miller.";
    const { matches, a, b } = match([...story.slice(0, 2), told], [story[0] ?? "", retold, ...foreign]);
    const rewritten = matches.filter((one) => one.likeness === "rewritten");
    expect(words(a, rewritten, "from")).toEqual([told.slice(0, -1)]);
    expect(words(b, rewritten, "to")).toEqual([retold.slice(0, -1)]);
  });

  it("takes no sentences for retold where no prose is the same word for word", () => {
    const told = "The council refused the miller permission to widen the bridge before the autumn harvest.";
    const retold = "Before the harvest in autumn, permission to widen his bridge was refused to the miller.";
    expect(match([...story, told], [...foreign, retold]).matches).toEqual([]);
    const said = `“${inventSentences(13, 3).join(" ")}”`;
    const { matches } = match([...story, told, said], [...foreign, retold, "Elsewhere:", said]);
    expect(matches.map((one) => one.quoted)).toEqual(["both"]);
  });

  it("finds nothing where only names and titles are the same", () => {
    const title =
      "Kestrian Water Minister Dario Vennick, Loravian Foreign Minister Helene Corvais, Envoy Anders Okolo";
    const { matches } = match(
      [...story, `There came ${title} and nobody else.`],
      [...foreign, `Guests were ${title} with cake.`],
    );
    expect(matches).toEqual([]);
  });

  it("finds nothing in two texts of their own, and nothing in empty ones", () => {
    expect(match(story, foreign).matches).toEqual([]);
    expect(match([""], [""]).matches).toEqual([]);
    expect(matchPassages([])).toEqual([]);
  });

  it("skips what stands between the stretches of a body", () => {
    const built = buildReport({
      id: "a",
      paragraphs: [story[0] ?? "", "Read also: nothing at all", story[1] ?? ""],
    });
    const body = built.report.body.filter((_, nth) => nth !== 1);
    const cut = { ...built, report: { ...built.report, body } };
    const [pair] = matchPassages([cut, buildReport({ id: "b", paragraphs: story.slice(0, 2) })]);
    expect(pair?.matches).toHaveLength(1);
    expect(pair?.matches[0]).toMatchObject({ similarity: 1, likeness: "verbatim" });
  });
});

describe("any two reports made of the same sentences", () => {
  const pool = [...inventSentences(21, 10), ...inventSentences(22, 4).map((one) => `“${one}”`)];
  const bodies = fc.array(
    fc.array(fc.integer({ min: 0, max: pool.length - 1 }), { minLength: 1, maxLength: 5 }),
    { maxLength: 6 },
  );
  const build = (id: string, chosen: readonly (readonly number[])[]): Built =>
    buildReport({ id, paragraphs: chosen.map((list) => list.map((at) => pool[at]).join(" ")) });

  it("have matches inside their bodies, with shares between 0 and 1, the same at every run", () => {
    fc.assert(
      fc.property(bodies, bodies, (left, right) => {
        const [a, b] = [build("a", left), build("b", right)];
        const pairs = matchPassages([a, b]);
        expect(matchPassages([a, b])).toEqual(pairs);
        for (const one of pairs.flatMap((pair) => pair.matches)) {
          for (const [side, built] of [
            ["from", a],
            ["to", b],
          ] as const) {
            expect(one[side].end).toBeGreaterThan(one[side].start);
            expect(one[side].start).toBeGreaterThanOrEqual(built.report.body[0]?.start ?? 0);
            expect(one[side].end).toBeLessThanOrEqual(built.report.body.at(-1)?.end ?? 0);
          }
          expect(one.words).toBeGreaterThan(0);
          expect(one.similarity).toBeGreaterThan(0);
          expect(one.similarity).toBeLessThanOrEqual(1);
          expect(one.prose).toBeGreaterThanOrEqual(0);
          expect(one.prose).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  // A sentence that stands twice in one body is counted at its first place only, which depends on the order.
  const differentSentences = fc
    .uniqueArray(fc.integer({ min: 0, max: pool.length - 1 }), { maxLength: 8 })
    .map((list) => [list]);

  it("are a pair in one order exactly when they are in the other", () => {
    fc.assert(
      fc.property(differentSentences, differentSentences, (left, right) => {
        const [a, b] = [build("a", left), build("b", right)];
        expect(matchPassages([b, a])).toHaveLength(matchPassages([a, b]).length);
      }),
      { numRuns: 60 },
    );
  });
});
