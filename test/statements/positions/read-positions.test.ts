import { describe, expect, it, test } from "vitest";
import type { TimeExpression } from "../../../src/model/time.ts";
import { dealingsOf, positionsOf } from "./read-drawn-positions.ts";

describe("positions", () => {
  test.each([
    ["Norway will open the port if Sweden lifts the ban.", ["if Sweden lifts the ban"]],
    ["Norway will like the port if Sweden lifts the ban.", []],
    ["Norway agreed to open the port if Sweden lifts the ban.", ["if Sweden lifts the ban"]],
    ["Norway offered to open the port in exchange for fish.", ["in exchange for fish"]],
    ["In return for fish, Norway offered to open the port.", ["In return for fish"]],
    ["The mayor said that in exchange she wanted the council to lower the tax.", ["in exchange"]],
    ["Norway refused to open the port unless Sweden lifts the ban.", ["unless Sweden lifts the ban"]],
    ["Norway agreed to open the port until Monday.", [undefined]],
  ])("keep what they are tied to: %s", (text, expected) => {
    expect(positionsOf(text).map((one) => one.conditionalOn?.exact)).toEqual(expected);
  });

  test.each([
    ["Norway did not agree to open the port.", true],
    ["Neither country has agreed to open the port. Norway met Sweden.", undefined],
    ["Norway met Sweden. Neither country has agreed to open the port.", true],
    ["Norway agreed to open the port.", undefined],
  ])("keep that they are denied: %s", (text, negated) => {
    expect(positionsOf(text)[0]?.negated).toBe(negated);
  });

  test.each([
    ["Norway may ask Sweden to open the port.", "possible"],
    ["Norway is reportedly offering to open the port.", "possible"],
    ["Norway and Sweden are expected to continue talks.", "expected"],
    ["Talks between Norway and Sweden are expected to resume in May.", "expected"],
    ["Norway asked Sweden to open the port.", undefined],
  ])("keep how certain they are: %s", (text, modality) => {
    const [position] = positionsOf(text);
    expect(position?.actor.name).toBe("Norway");
    expect(position?.modality).toBe(modality);
  });

  it("name whoever is quoted for the first person, with the quotation", () => {
    const [position] = positionsOf("“We want the council to lower the tax,” Ana Ruiz said on Friday.");
    expect(position).toMatchObject({ actor: { name: "Ana Ruiz" }, quotation: "p.r1.q1", kind: "ask" });
  });

  it("cite the sentence that names whom a pronoun means", () => {
    const [position] = positionsOf("Ana Ruiz came on Friday. She urged Norway to open the port.");
    expect(position?.actor.name).toBe("Ana Ruiz");
    expect(position?.carriedOver?.exact).toBe("Ana Ruiz came on Friday.");
  });

  it.each([
    ["The union rejected a council pay offer and called on the mayor to resign.", ["union", "union"]],
    ["Norway urged the council to open the port and demanded a vote.", ["Norway", "Norway"]],
    ["Fiji, Kenya and Uganda agreed to open the border.", ["Fiji"]],
    ["Iran and Azerbaijan agreed to open the border.", ["Iran"]],
  ])("name the subject that verbs share, not the object between them: %s", (text, actors) => {
    expect(positionsOf(text).map((one) => one.actor.name)).toEqual(actors);
  });

  it("read the items of a list as positions of their own, each with its words", () => {
    const found = positionsOf(
      "Norway urged Sweden to open the port, lift the ban and to free the crew by May.",
    );
    expect(found.map((one) => one.citation.exact)).toEqual([
      "Norway urged Sweden to open the port",
      "lift the ban",
      "free the crew by May",
    ]);
  });

  it("have no recipient where they are agreements", () => {
    const [position] = positionsOf("Norway signed a treaty with Sweden.");
    expect(position).toMatchObject({
      kind: "agreement",
      actor: { name: "Norway" },
      others: [{ name: "Sweden" }],
    });
    expect(position?.recipient).toBeUndefined();
  });

  it("take the day beside the cue for theirs, and the report's day for the latest they can be of", () => {
    const text = "On Friday, Norway urged Sweden to open the port by June 1. Sweden refused to lift the ban.";
    const time = (words: string, value: string): TimeExpression => {
      const start = text.indexOf(words);
      const citation = { page: "p", start, end: start + words.length, exact: words };
      return {
        id: words,
        report: "p.r1",
        citation,
        type: "date",
        value,
        anchor: { value: "2031-05-05", basis: "published", because: "It says so." },
      };
    };
    const found = positionsOf(text, [time("Friday", "2031-05-02"), time("June 1", "2031-06-01")]);
    expect(found.map((one) => one.date)).toEqual(["2031-05-02", undefined]);
    expect(found[1]?.impliedDate?.value).toBe("../2031-05-05");
  });

  it("read nothing out of what is asked as a question", () => {
    expect(positionsOf("Will Norway agree to open the port?")).toEqual([]);
  });

  it("are all read in a long line", () => {
    const text = "Norway urged Sweden to open the port and lift the ban. ".repeat(400);
    expect(positionsOf(text)).toHaveLength(800);
  });
});

describe("threads", () => {
  const text = [
    "Norway urged Sweden to lift sanctions on Fiji.",
    "Norway asked Sweden to open talks with Fiji.",
    "Norway called on Sweden to pay for the pier.",
    "Norway wants Sweden to lift the sanctions on Kenya.",
  ].join(" ");

  it("hold the positions of one party on one matter, in order", () => {
    const { positions, threads } = dealingsOf(text);
    const steps = threads.map(({ matter, steps: ids }) => [
      matter,
      ids.map((id) => positions.find((one) => one.id === id)?.matter),
    ]);
    expect(steps).toContainEqual(["Fiji", ["lift sanctions on Fiji", "open talks with Fiji"]]);
    expect(steps).toContainEqual([
      "lift sanctions",
      ["lift sanctions on Fiji", "lift the sanctions on Kenya"],
    ]);
  });

  it("say who asks whom", () => {
    expect(dealingsOf(text).threads[0]).toMatchObject({
      actor: { name: "Norway" },
      recipient: { name: "Sweden" },
    });
  });

  it("are none where nothing is shared, or where the same is only said twice", () => {
    const twice = "Norway urged Sweden to open the port. ";
    expect(dealingsOf(twice + twice).threads).toEqual([]);
    expect(dealingsOf(`${twice}Norway asked Sweden to pay for the pier.`).threads).toEqual([]);
  });
});
