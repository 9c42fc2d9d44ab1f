import { describe, expect, it } from "vitest";
import { type ToldThread, threadsOf } from "./read-told-threads.ts";

function called(threads: readonly ToldThread[], matter: string, actor?: string): ToldThread[] {
  return threads.filter((one) => one.matter === matter && (actor === undefined || one.actor === actor));
}

describe("threads of several reports", () => {
  const strike = threadsOf([
    [
      "2031-05-06",
      "The drivers' union demanded a 12 percent pay raise. Holm Trams offered 3 percent. The union wants Holm Trams to end split shifts.",
    ],
    [
      "2031-05-12",
      "The drivers' union lowered its demand to 10 percent, but rejected Holm Trams's new offer of 5 percent. The drivers' union still insists on an end to split shifts.",
    ],
    [
      "2031-05-20",
      "The drivers' union and Holm Trams agreed on Monday to an 8 percent raise, ending a long row. Holm Trams agreed to end split shifts from September.",
    ],
  ]);

  it("follow what one side gives from one amount to the next", () => {
    expect(called(strike, "pay", "Holm Trams")[0]?.steps.slice(0, 2)).toEqual(["3 percent", "of 5 percent"]);
  });

  it("hold both sides of what is bargained for", () => {
    const both = called(strike, "pay").at(-1);
    expect(both?.steps.at(0)).toBe("a 12 percent pay raise");
    expect(both?.steps).toContain("of 5 percent");
    expect(both?.steps.at(-1)).toMatch(/^an 8 percent raise/);
  });

  it("are named by the words of the reports, and end with what was agreed", () => {
    const [shifts] = called(strike, "split shifts");
    expect(shifts?.steps.map((step) => step.replace(/^an /, ""))).toEqual([
      "end split shifts",
      "end to split shifts",
      "end split shifts from September",
    ]);
  });

  it("hold what a party offers, and no promise of something else", () => {
    const threads = threadsOf([
      ["2031-05-06", "Norway offered to lend two boats. Norway promised to publish the maps."],
      ["2031-05-12", "Norway is willing to pay for the divers."],
    ]);
    expect(called(threads, "offers").map(({ steps }) => steps)).toEqual([
      ["lend two boats", "pay for the divers"],
    ]);
  });

  it("do not join what shares only words that stand in every matter", () => {
    const threads = threadsOf([
      ["2031-05-06", "Norway urged Sweden to increase the number of buses. Norway urged Sweden to help."],
      ["2031-05-12", "Norway urged Sweden to increase the size of stamps. Norway asked Sweden to help."],
    ]);
    expect(threads).toEqual([]);
  });

  it("do not take a place for a matter", () => {
    const threads = threadsOf([
      ["2031-05-06", "Norway promised to hold a seminar in Lima."],
      ["2031-05-12", "Norway promised to plant trees in Lima."],
    ]);
    expect(threads).toEqual([]);
  });

  it("tell a return from the backing of a plan", () => {
    const threads = threadsOf([
      ["2031-05-06", "Norway wants Sweden to take the divers back."],
      ["2031-05-12", "Norway wants Sweden to send the clerks back."],
      ["2031-05-13", "Norway wants Sweden to back the poem."],
    ]);
    expect(called(threads, "returns").map(({ steps }) => steps)).toEqual([
      ["take the divers back", "send the clerks back"],
    ]);
  });

  it("are ordered by the day on which each report speaks, whatever their order", () => {
    const threads = threadsOf([
      ["2031-05-12", "Norway wants Sweden to lift all sanctions on Fiji."],
      ["2031-05-06", "Norway asked Sweden to ease sanctions on Fiji."],
    ]);
    expect(threads.map(({ steps }) => steps)).toContainEqual([
      "ease sanctions on Fiji",
      "lift all sanctions on Fiji",
    ]);
  });

  it("take an alternative for what it stands beside", () => {
    const threads = threadsOf([
      [
        "2031-05-06",
        "Norway wants Sweden to ground the drones at the fence or make it harder to fly at night.",
      ],
      ["2031-05-12", "Norway asked Sweden to shoot drones at the fence."],
    ]);
    expect(threads[0]?.steps).toEqual([
      "ground the drones at the fence",
      "make it harder to fly at night",
      "shoot drones at the fence",
    ]);
  });
});
