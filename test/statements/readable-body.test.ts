import { describe, expect, it } from "vitest";
import { withReadableBody } from "../../src/statements/readable-body.ts";
import { buildReport } from "../build-reports.ts";

function bodyOf(...paragraphs: readonly string[]): string[] {
  const { report, page } = buildReport({ id: "a", paragraphs });
  return withReadableBody(report, page.text).body.map(({ start, end }) => page.text.slice(start, end));
}

describe("withReadableBody", () => {
  it("leaves paragraphs as they are", () => {
    expect(bodyOf("The ferry sails.", "Nobody is aboard.")).toEqual([
      "The ferry sails.",
      "Nobody is aboard.",
    ]);
  });

  it("cuts a very long paragraph between sentences and loses nothing of it", () => {
    const letters = "abcdefghijklmnopqrst";
    const sentences = Array.from({ length: 900 }, (_, nth) => {
      const name = [nth % 20, Math.floor(nth / 20) % 20, Math.floor(nth / 400)].map((at) =>
        letters.charAt(at),
      );
      return `The ferry of pier ${name.join("")} leaves the old harbour at dawn.`;
    });
    const paragraph = sentences.join(" ");
    const pieces = bodyOf(paragraph);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(paragraph);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[.]$/);
  });

  it.each(["[1,[1,", "Tuesday ", "1 0 obj title : text "])("leaves out a long line of %j alone", (run) => {
    expect(bodyOf("The ferry sails.", run.repeat(8_000).trim()).join("\n").length).toBeLessThan(40_000);
    expect(bodyOf("The ferry sails.", run.repeat(8_000).trim())[0]).toBe("The ferry sails.");
  });
});
