import { describe, expect, it } from "vitest";
import { ENGINE_RUNS } from "../../../bench/speed/engine-runs.ts";
import { makeTexts } from "../../../bench/speed/make-texts.ts";

const texts = makeTexts(1, 0.4);

describe("makeTexts", () => {
  it("makes the same texts again, of the size asked for, about three in ten of them copies", () => {
    expect(makeTexts(1, 0.4)).toEqual(texts);
    expect(texts.bytes).toBeGreaterThanOrEqual(400_000);
    expect(texts.bytes).toBeLessThan(410_000);
    const share = texts.copies / texts.reports.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.45);
  });

  it("places paragraphs and sentences where they stand in the text", () => {
    for (const { report, text } of texts.reports) {
      expect(report.body.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
      for (const { start, end } of report.sentences) {
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$|\n/);
        expect(/^$|\s/.test(text.slice(end, end + 1))).toBe(true);
      }
    }
  });
});

describe("the engine's runs", () => {
  // Workers run from compiled code; test/workers covers them.
  it.each(ENGINE_RUNS.filter((run) => run.workers === 1).map((run) => [run.name, run] as const))(
    "find something: %s",
    async (_, { run }) => {
      expect(await run(texts)).toBeGreaterThan(0);
    },
  );
});
