import { describe, expect, it, test } from "vitest";
import { readDeeds } from "../../../src/statements/events/read-deeds.ts";
import { pageWith } from "../positions/read-drawn-parties.ts";
import { deedsOf } from "./read-drawn-deeds.ts";

describe("when an event was", () => {
  it("takes the date that stands beside its verb", () => {
    const [event] = deedsOf("On ⟦day-monday:Monday⟧, Norway closed two border crossings.").events;
    expect(event).toMatchObject({ date: "2031-05-05", plover: { event: "SANCTION", mode: "discontinue" } });
    expect(event?.impliedDate).toBeUndefined();
  });

  it("takes the nearer of two dates", () => {
    const { events } = deedsOf(
      "In ⟦day-april:April⟧ Norway closed the border and on ⟦day-monday:Monday⟧ Sweden opened it.",
    );
    expect(events[0]?.date).toBe("2031-04");
  });

  it("does not take the day of a thing for its own", () => {
    const [event] = deedsOf("Norway bought ⟦day-april:April⟧’s harvest.").events;
    expect(event?.date).toBeUndefined();
  });

  it("implies from the tense that it is not after the report, and says why", () => {
    const [event] = deedsOf("Chilean police arrested 40 smugglers.").events;
    expect(event?.impliedDate).toEqual({
      value: "../2031-05-06",
      because: "Told as past by a report of 2031-05-06 (its published or dateline date).",
    });
  });

  it("is dated by what was told right before it, where it names no time of its own", () => {
    const day = (text: string) => deedsOf(text).events.at(-1)?.impliedDate;
    const march = "On ⟦day-monday:Monday⟧ Chilean police blocked a march.";
    expect(day(`${march} Two officials were arrested.`)).toEqual({
      value: "2031-05-05",
      because: 'Told right behind what happened then: "On Monday Chilean police blocked a march".',
    });
    expect(day(`${march} Two officials were arrested last winter.`)?.value).toBe("../2031-05-06");
    const years = "Police arrested officials for ⟦day-years:three years⟧.";
    expect(day(`${march} ${years}`)?.value).toBe("../2031-05-06");
  });

  it("implies the day of the report for what goes on", () => {
    expect(deedsOf("Norway is holding talks with Sweden.").events[0]?.impliedDate?.value).toBe("2031-05-06");
  });
});

describe("how an event is told", () => {
  test.each([
    ["Norway will close the border on Monday.", "scheduled"],
    ["Norway is expected to close the border on Monday.", "expected"],
    ["Norway could close the border next week.", "possible"],
  ])("%s", (text, modality) => {
    expect(deedsOf(text).events.map((event) => event.modality)).toEqual([modality]);
  });

  it("keeps a denial that has a day", () => {
    expect(deedsOf("Norway did not close the border on Monday.").events[0]?.negated).toBe(true);
  });

  it("gives the place in its clause", () => {
    expect(deedsOf("Chilean police arrested 40 smugglers in Arica.").events[0]?.place).toBe("Arica");
  });

  test.each([
    ["A delegation led by Norway met Chilean officials on Monday.", "Norway"],
    ["Two guards were shot dead by a sniper on Monday.", "sniper"],
    ["The presence of the Chilean navy at the parade on Monday drew crowds.", "Chilean navy"],
    ["Norway's withdrawal on Monday was a surprise.", "Norway"],
    ["Chilean police arrested ten smugglers. Three sailors were detained.", "Chilean police"],
    ["Some 3,000 miners had rallied on Monday.", "3,000 miners"],
  ])("says who acts: %s", (text, actor) => {
    expect(deedsOf(text).events.at(-1)?.actor?.name).toBe(actor);
  });

  it("gives all sides of a meeting as actors", () => {
    const [event] = deedsOf("Norway held talks with Sweden on Monday.").events;
    expect([event?.actor?.name, ...(event?.others ?? []).map(({ name }) => name)]).toEqual([
      "Norway",
      "Sweden",
    ]);
    expect(event?.recipient).toBeUndefined();
  });

  it("leaves the type out where PLOVER has none", () => {
    const [event] = deedsOf("A ferry sank off the coast on Monday.").events;
    expect(event?.cue?.exact).toBe("sank");
    expect(event?.plover).toBeUndefined();
  });

  it("lets a pronoun mean the subject before it", () => {
    const { events } = deedsOf("Norway praised the rescuers. It sent 30 tents to Chile.");
    expect(events.map((event) => event.actor?.name)).toEqual(["Norway"]);
  });
});

describe("several reports", () => {
  it("number their events by report and share their policies", () => {
    const [first, second] = [
      pageWith("Chile lifted sanctions on two banks.", "2031-05-06"),
      pageWith("Chile lifted sanctions on two banks.", "2031-05-07"),
    ];
    const page = { ...second.page, id: "q" };
    const report = {
      ...second.report,
      id: "q.r1",
      page: "q",
      body: second.report.body.map((place) => ({ ...place, page: "q" })),
    };
    const { events, policies } = readDeeds({
      pages: [first.page, page],
      reports: [first.report, report],
      times: [],
    });
    expect(events.map(({ id }) => id)).toEqual(["p.r1.e1", "q.r1.e1"]);
    expect(policies.map(({ id, citations }) => [id, citations.map((one) => one.page)])).toEqual([
      ["m1", ["p", "q"]],
    ]);
  });

  it("leave embedded posts out", () => {
    const { page, report } = pageWith("Chile lifted sanctions on two banks.", "2031-05-06");
    const { events, policies } = readDeeds({
      pages: [page],
      reports: [{ ...report, kind: "post" }],
      times: [],
    });
    expect([events, policies]).toEqual([[], []]);
  });
});
