import { describe, expect, it } from "vitest";
import { findMentions, findMentionsIn } from "../../../src/statements/times/find-mentions.ts";
import { resolveShape } from "../../../src/statements/times/resolve-shape.ts";
import { type Told, toldWith } from "../../../src/statements/times/resolve-told.ts";
import type { TimeExample } from "../../../src/statements/times/time-rule.ts";
import { TIME_RULES } from "../../../src/statements/times/time-rules.ts";

const DRAWN = /⟦([^:⟧]+):([^⟧]+)⟧/g;

/** Gives an example's text without its marks. */
function textOf({ drawn }: TimeExample): string {
  return drawn.replace(DRAWN, "$2");
}

/** Draws what is read into an example's text. */
function drawnBy({ anchor, drawn }: TimeExample): string {
  const text = textOf({ anchor, drawn });
  let made = "";
  let from = 0;
  let told: Told = {};
  for (const { start, end, shape, tense } of findMentions(text)) {
    const placed = resolveShape(shape, { day: anchor, tense, told });
    if (!placed) continue;
    made += `${text.slice(from, start)}⟦${placed.value}:${text.slice(start, end)}⟧`;
    from = end;
    if (placed.type === "date" || placed.type === "interval") told = toldWith(told, placed.value);
  }
  return made + text.slice(from);
}

describe("time rules", () => {
  for (const { name, examples } of TIME_RULES) {
    it(`reads ${name} as its examples draw it`, () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.map(drawnBy)).toEqual(examples.map(({ drawn }) => drawn));
    });
    it(`finds ${name} again where text is put in front`, () => {
      const moved = examples.map(({ anchor, drawn }) => ({ anchor, drawn: `The town slept. ${drawn}` }));
      expect(moved.map(drawnBy)).toEqual(moved.map(({ drawn }) => drawn));
    });
  }

  it("gives each rule another name", () => {
    expect(new Set(TIME_RULES.map(({ name }) => name)).size).toBe(TIME_RULES.length);
  });
});

describe("findMentionsIn", () => {
  it("finds in each of many paragraphs what is found in it alone", () => {
    const texts = TIME_RULES.flatMap(({ examples }) => examples.map(textOf));
    expect(findMentionsIn(texts)).toEqual(texts.map((text) => findMentions(text)));
  });
});
