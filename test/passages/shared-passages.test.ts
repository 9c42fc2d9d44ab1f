import { describe, expect, it } from "vitest";
import { panReport } from "../../bench/pan/pan-report.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { sharedPassages } from "../../src/passages/shared-passages.ts";

const GARDEN = [
  "Tomatoes want warm soil and a sheltered wall.",
  "Sow the lettuce again every fortnight until August.",
  "A thick layer of straw keeps the strawberries clean.",
  "Slugs dislike coarse sand around the young cabbages.",
  "Prune the currant bushes once the last berries are gone.",
].join(" ");

const TRAINS = [
  "The night express to the coast will stop running in spring.",
  "Its sleeping carriages are forty years old and spare parts are scarce.",
  "Passengers may exchange tickets at any counter without a fee.",
  "Unions fear that ninety attendants could lose their posts.",
].join(" ");

const RETOLD = [
  "In spring the night express will no longer run to the coast.",
  "Spare parts have grown scarce for its forty years old sleeping carriages.",
  "Without a fee, tickets may be exchanged by passengers at every counter.",
  "That ninety attendants might lose their posts is what the unions fear.",
].join(" ");

const BRIDGE = [
  "Engineers closed the old harbour bridge after a routine inspection.",
  "Rust had eaten into three of the main girders below the deck.",
  "Lorries must use the tunnel for at least eleven months.",
].join(" ");

const shared = (a: string, b: string): [string, string][] =>
  sharedPassages(panReport("a", a), panReport("b", b)).map(({ from, to }) => [
    a.slice(from.start, from.end),
    b.slice(to.start, to.end),
  ]);

const bare = (text: string): string => text.replace(/\.$/, "");

describe("sharedPassages", () => {
  it("gives a copied passage from its first word to its last", () => {
    const found = shared(`${GARDEN}\n\n${TRAINS}`, `${TRAINS}\n\n${BRIDGE}`);
    expect(found).toEqual([[bare(TRAINS), bare(TRAINS)]]);
  });

  it("gives a passage told in other words as one, where no long run of words is the same", () => {
    const [a, b] = [`${GARDEN}\n\n${TRAINS}\n\n${GARDEN}`, `${BRIDGE}\n\n${RETOLD}`];
    expect(matchPassages([panReport("a", a), panReport("b", b)])).toEqual([]);
    expect(shared(a, b)).toEqual([[bare(TRAINS), bare(RETOLD)]]);
  });

  it("gives two passages where much stands between them", () => {
    const [a, b] = [`${TRAINS}\n\n${GARDEN} ${GARDEN}\n\n${BRIDGE}`, `${RETOLD}\n\n${BRIDGE}`];
    expect(shared(a, b)).toEqual([
      [bare(TRAINS), bare(RETOLD)],
      [bare(BRIDGE), bare(BRIDGE)],
    ]);
  });

  it("finds nothing between texts on different matters, and nothing in empty ones", () => {
    expect(shared(GARDEN, `${TRAINS}\n\n${BRIDGE}`)).toEqual([]);
    expect(shared("", TRAINS)).toEqual([]);
    expect(shared("", "")).toEqual([]);
  });

  it("gives the same passages, turned, when the reports change places", () => {
    const [a, b] = [`${GARDEN}\n\n${TRAINS}`, `${BRIDGE}\n\n${RETOLD}`];
    expect(shared(b, a)).toEqual(shared(a, b).map(([from, to]) => [to, from]));
  });

  it("gives the same passages beside other reports on other matters", () => {
    const [a, b] = [panReport("a", `${GARDEN}\n\n${TRAINS}`), panReport("b", `${BRIDGE}\n\n${RETOLD}`)];
    const others = Array.from({ length: 6 }, (_, nth) => panReport(`other${nth}`, GARDEN));
    expect(sharedPassages(a, b, [a, b, ...others])).toEqual(sharedPassages(a, b));
  });
});
