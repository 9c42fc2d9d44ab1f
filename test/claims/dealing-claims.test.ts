import { describe, expect, it } from "vitest";
import { gatherEvents, gatherPositions } from "../../src/claims/dealing-claims.ts";
import { country, eventIn, positionIn } from "./state-things.ts";

function asks(...positions: readonly ReturnType<typeof positionIn>[]): string[] {
  return gatherPositions(positions, [], []).map(({ ids }) => ids.join(" "));
}

function events(...list: readonly ReturnType<typeof eventIn>[]): string[] {
  return gatherEvents(list, []).map(({ ids }) => ids.join(" "));
}

describe("gatherPositions", () => {
  it("joins one party's ask in several reports", () => {
    expect(
      asks(
        positionIn("a", "open the sluice gates in March"),
        positionIn("b", "the gates of the sluice be opened"),
      ),
    ).toEqual(["a.p b.p"]);
  });

  it("keeps apart what another party asks, what is refused and what is not asked", () => {
    const matter = "open the sluice gates in March";
    expect(
      asks(
        positionIn("a", matter),
        positionIn("b", matter, { actor: country("Loravia") }),
        positionIn("c", matter, { kind: "refusal" }),
        positionIn("d", matter, { negated: true }),
        positionIn("e", matter, { recipient: country("Loravia") }),
        positionIn("f", matter, { recipient: country("Ostmark"), id: "f.p" }),
      ),
    ).toEqual(["a.p e.p", "b.p", "c.p", "d.p", "f.p"]);
  });

  it("keeps two asks of one party apart", () => {
    expect(asks(positionIn("a", "open the sluice gates"), positionIn("b", "pay for the new dam"))).toEqual([
      "a.p",
      "b.p",
    ]);
  });
});

describe("gatherEvents", () => {
  it("joins what several reports tell of one day, or of its month", () => {
    const what = "ministers met in the old harbour hall";
    expect(
      events(
        eventIn("a", what, { date: "2024-03-11" }),
        eventIn("b", what, { date: "2024-03" }),
        eventIn("c", what, { date: "2024-04-11" }),
      ),
    ).toEqual(["a.e b.e", "c.e"]);
  });

  it("meets a day in an interval", () => {
    const what = "ministers met in the old harbour hall";
    expect(
      events(
        eventIn("a", what, { date: "2024-03-04/2024-03-11" }),
        eventIn("b", what, { date: "2024-03-09" }),
      ),
    ).toEqual(["a.e b.e"]);
  });
});
