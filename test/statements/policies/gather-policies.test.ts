import { describe, expect, it, test } from "vitest";
import { deedsOf } from "../events/read-drawn-deeds.ts";

function policiesOf(drawn: string): [string, string[]][] {
  return deedsOf(drawn).policies.map(({ name, statuses }) => [
    name,
    statuses.map(({ status, date }) => (date ? `${status} ${date}` : status)),
  ]);
}

describe("what becomes of a policy", () => {
  it("is told step by step, by date", () => {
    expect(
      policiesOf(
        "Flights to Chile were suspended in ⟦day-april:April⟧. Norway had suspended flights to Chile in ⟦day-lastyear:2030⟧.",
      ),
    ).toEqual([["suspension of flights to Chile", ["in force 2030", "in force 2031-04"]]]);
  });

  it("joins a closure and its end", () => {
    expect(
      policiesOf(
        "Norway closed the Tana bridge on ⟦day-sunday:Sunday⟧. The Tana bridge reopened ⟦day-monday:Monday⟧.",
      ),
    ).toEqual([["closure of the Tana bridge", ["in force 2031-05-04", "ended 2031-05-05"]]]);
  });

  it("takes what is resumed as in force again", () => {
    expect(policiesOf("Chile resumed deportation flights.")).toEqual([["deportation flights", ["in force"]]]);
  });

  it("finds a policy again by “that policy”, without citing it twice", () => {
    const { policies } = deedsOf(
      "Norway used a law known as Article 9 to send crews home. That policy ended in ⟦day-april:April⟧.",
    );
    expect(policies.map(({ name, citations }) => [name, citations.length])).toEqual([["Article 9", 1]]);
    expect(policies[0]?.statuses.map(({ status }) => status)).toEqual(["in force", "ended"]);
  });

  it("finds a policy again by a noun that fits, across paragraphs", () => {
    const { policies } = deedsOf(
      "Norway passed the Harbour Act in ⟦day-lastyear:2030⟧.\n\nFerries were late.\n\nThe law was repealed on ⟦day-monday:Monday⟧.",
    );
    expect(policies.map(({ name }) => name)).toEqual(["Harbour Act"]);
    expect(policies[0]?.statuses.map(({ status }) => status)).toEqual(["agreed", "ended"]);
  });

  it("takes “it” for the policy of the sentence before alone", () => {
    expect(policiesOf("Norway imposed a curfew. It was lifted on ⟦day-monday:Monday⟧.")).toEqual([
      ["a curfew", ["in force", "ended 2031-05-05"]],
    ]);
    expect(policiesOf("Norway imposed a curfew. Snow fell. Ferries stood still. It was lifted.")).toEqual([
      ["a curfew", ["in force"]],
    ]);
  });

  it("takes “it” and “them” for the policy that its own sentence told", () => {
    expect(
      policiesOf(
        "Norway introduced a levy, extended it in ⟦day-april:April⟧ and abolished it on ⟦day-sunday:Sunday⟧.",
      ),
    ).toEqual([["a levy", ["in force", "in force 2031-04", "ended 2031-05-04"]]]);
    expect(policiesOf("Norway imposed sanctions on Chile and lifted them on ⟦day-sunday:Sunday⟧.")).toEqual([
      ["sanctions on Chile", ["in force", "ended 2031-05-04"]],
    ]);
  });

  it.each([
    ["Norway agreed to take back 300 boats a month, but that is few.", "take back 300 boats a month"],
    ["Norway granted concessions in the hope of peace.", "concessions"],
    ["The sailors were denied the right to vote in the port.", "the right to vote in the port"],
  ])("is named without what is said beside it: %s", (text, name) => {
    expect(deedsOf(text).policies.map((policy) => policy.name)).toEqual([name]);
  });

  it("leaves amounts and days out of its name", () => {
    expect(policiesOf("Norway raised its tariff on watches to 39 percent.")[0]?.[0]).toBe(
      "tariff on watches",
    );
    expect(policiesOf("Chile and Norway agreed to extend the ceasefire by 2 weeks.")[0]?.[0]).toBe(
      "the ceasefire",
    );
  });

  it("tells bills from laws", () => {
    expect(policiesOf("Norway's parliament rejected the ferry bill.")[0]?.[1]).toEqual(["ended"]);
    expect(policiesOf("Norway introduced a ferry bill.")[0]?.[1]).toEqual(["proposed"]);
    expect(policiesOf("The ferry ministry announced plans to raise the toll.")[0]?.[1]).toEqual(["proposed"]);
    expect(policiesOf("The cabinet approved a plan to ban nets.")[0]?.[1]).toEqual(["agreed"]);
  });

  it("is of the land that a report's own words make one", () => {
    const of = (text: string): string | undefined => deedsOf(text).policies[0]?.actor?.name;
    expect(of("Orvania imposed a curfew. The government of Orvania met.")).toBe("Orvania");
    expect(of("A curfew was imposed. Voters in Orvania were glad. Orvania is calm.")).toBe("Orvania");
    expect(of("A curfew was imposed. Orvanian banks closed. Orvania is calm.")).toBe("Orvania");
    expect(of("A curfew was imposed. Neighbouring Orvania is calm.")).toBeUndefined();
    expect(of("A curfew was imposed on Monday. Voters in Norway were glad.")).toBeUndefined();
  });

  it("is in force while its end is to come", () => {
    expect(policiesOf("The levy will be lifted on ⟦day-monday:Monday⟧.")).toEqual([
      ["The levy", ["in force 2031-05-05"]],
    ]);
    expect(policiesOf("Norway voted to scrap the levy.")).toEqual([["the levy", ["agreed"]]]);
  });

  it("is of whose it is, or of who rules where it holds", () => {
    expect(deedsOf("Norway's ban on nets was lifted.").policies[0]?.actor?.name).toBe("Norway");
    expect(deedsOf("A border crossing remained closed in Astoria, Oregon.").policies[0]?.actor?.name).toBe(
      "United States",
    );
  });

  it("keeps policies of different countries apart", () => {
    expect(policiesOf("Norway banned plastic nets. Chile banned plastic nets.")).toHaveLength(2);
  });

  test.each([
    ["Norway approved a new tax law.", "agreed"],
    ["Norway proposed a new tax law.", "proposed"],
    ["Norway repealed the tax law.", "ended"],
    ["Norway imposed a curfew.", "in force"],
  ])("%s", (text, status) => {
    expect(policiesOf(text).map(([, steps]) => steps)).toEqual([[status]]);
  });

  it("gives the government whose policy it is", () => {
    expect(deedsOf("Norway imposed a curfew.").policies[0]?.actor?.name).toBe("Norway");
  });
});
