import { describe, expect, it } from "vitest";
import { type PassagePair, scorePlagdet } from "../../bench/pan/plagdet.ts";

const pair = (
  from: readonly [number, number],
  to: readonly [number, number],
  suspicious = "a",
  source = "b",
): PassagePair => ({
  suspicious,
  source,
  from: { start: from[0], end: from[1] },
  to: { start: to[0], end: to[1] },
});

describe("scorePlagdet", () => {
  it("gives 1 for the cases themselves", () => {
    const cases = [pair([0, 100], [500, 600]), pair([300, 350], [0, 40])];
    const score = scorePlagdet(cases, cases);
    expect(score).toMatchObject({ cases: 2, detections: 2, granularity: 1 });
    expect(score.micro).toEqual({ precision: 1, recall: 1, plagdet: 1 });
    expect(score.macro).toEqual({ precision: 1, recall: 1, plagdet: 1 });
  });

  it("gives 0 where nothing is found, and where nothing was to be found", () => {
    const some = [pair([0, 100], [0, 100])];
    expect(scorePlagdet(some, []).micro).toEqual({ precision: 0, recall: 0, plagdet: 0 });
    expect(scorePlagdet([], some).micro).toEqual({ precision: 0, recall: 0, plagdet: 0 });
    expect(scorePlagdet([], some).granularity).toBe(1);
  });

  it("divides by log2 of one more than the granularity", () => {
    const cases = [pair([0, 100], [0, 100])];
    const parts = [pair([0, 50], [0, 50]), pair([50, 80], [50, 80]), pair([80, 100], [80, 100])];
    const score = scorePlagdet(cases, parts);
    expect(score.granularity).toBe(3);
    expect(score.micro).toEqual({ precision: 1, recall: 1, plagdet: 0.5 });
  });

  it("takes the mean of the detections over the cases that have any", () => {
    const cases = [pair([0, 100], [0, 100]), pair([200, 300], [200, 300]), pair([400, 500], [400, 500])];
    const found = [pair([0, 50], [0, 50]), pair([50, 100], [50, 100]), pair([200, 300], [200, 300])];
    expect(scorePlagdet(cases, found).granularity).toBe(1.5);
  });

  it("finds a case only where both passages overlap, in the same pair of documents", () => {
    const cases = [pair([0, 100], [0, 100])];
    expect(scorePlagdet(cases, [pair([0, 100], [100, 200])]).micro.recall).toBe(0);
    expect(scorePlagdet(cases, [pair([0, 100], [0, 100], "a", "c")]).micro.recall).toBe(0);
    expect(scorePlagdet(cases, [pair([99, 199], [99, 199])]).micro.recall).toBe(0.01);
  });

  it("averages over characters and over passages", () => {
    const cases = [pair([0, 100], [0, 100]), pair([1000, 1900], [1000, 1900])];
    const found = [pair([0, 100], [0, 100]), pair([5000, 5300], [5000, 5300])];
    const { micro, macro } = scorePlagdet(cases, found);
    expect(micro.recall).toBeCloseTo(200 / 2000);
    expect(micro.precision).toBeCloseTo(200 / 800);
    expect(macro.recall).toBeCloseTo(1 / 2);
    expect(macro.precision).toBeCloseTo(1 / 2);
    expect(micro.plagdet).toBeCloseTo((2 * 0.1 * 0.25) / 0.35);
  });

  it("counts a character once, however many detections cover it", () => {
    const cases = [pair([0, 100], [0, 100])];
    const found = [pair([0, 80], [0, 80]), pair([40, 120], [40, 120])];
    const { micro, macro, granularity } = scorePlagdet(cases, found);
    expect(micro.precision).toBeCloseTo(200 / 240);
    expect(micro.recall).toBe(1);
    expect(macro.precision).toBeCloseTo((1 + 0.75) / 2);
    expect(macro.recall).toBe(1);
    expect(granularity).toBe(2);
  });

  it("lets detections in pairs without a case lower precision alone", () => {
    const cases = [pair([0, 100], [0, 100])];
    const found = [...cases, pair([0, 100], [0, 100], "c", "d")];
    expect(scorePlagdet(cases, found).micro).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it("covers each side by its own share", () => {
    const { macro, micro } = scorePlagdet([pair([0, 100], [0, 300])], [pair([0, 50], [0, 300])]);
    expect(macro.recall).toBeCloseTo(350 / 400);
    expect(micro.precision).toBe(1);
  });
});
