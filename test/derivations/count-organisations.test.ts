import { describe, expect, it } from "vitest";
import { countOrganisations } from "../../src/derivations/count-organisations.ts";
import type { Origin } from "../../src/model/origin.ts";

function origin(name: string | null, more: Partial<Origin> = {}): Origin {
  return {
    id: `o-${name}`,
    kind: "reporting",
    reports: [`${name}.r1`],
    organisation: name === null ? null : { name, basis: "stated" },
    alternatives: [],
    absent: false,
    because: [{ code: "dateline-credit", text: `the dateline credits ${name}`, citations: [] }],
    ...more,
  };
}

function range(...origins: readonly Origin[]): string {
  const { min, max } = countOrganisations(origins);
  return `${min}-${max}`;
}

const perhaps = (name: string): Pick<Origin, "alternatives"> => ({
  alternatives: [{ name, basis: "stated" }],
});

describe("countOrganisations", () => {
  it("counts two reports of one organisation once (R5) and says so", () => {
    const { min, max, because } = countOrganisations([origin("Northern Wire"), origin("Northern Wire")]);
    expect([min, max]).toEqual([1, 1]);
    expect(because.map((reason) => reason.text)).toEqual([
      "Northern Wire: 2 reports, counted once; the dateline credits Northern Wire",
    ]);
  });

  it("gives a range where a label suggests another organisation (R6)", () => {
    expect(range(origin("Northern Wire", perhaps("Lantern Press")))).toBe("1-2");
    expect(range(origin("Northern Wire", perhaps("Lantern Press")), origin("Lantern Press"))).toBe("2-2");
    expect(range(origin("Northern Wire", perhaps("Holm")), origin("Lantern Press", perhaps("Holm")))).toBe(
      "2-3",
    );
  });

  it("counts an origin that nothing names as perhaps one more (R6)", () => {
    expect(range(origin("Northern Wire"), origin(null))).toBe("1-2");
    expect(range(origin(null))).toBe("1-1");
    expect(range(origin(null), origin(null))).toBe("1-2");
  });

  it("gathers origins that nothing names into one reason", () => {
    const { because } = countOrganisations(["a", "b", "c", "d"].map((id) => origin(null, { reports: [id] })));
    expect(because.map(({ text }) => text)).toEqual([
      "perhaps 4 more: nothing names the source of a, b, c and 1 more",
    ]);
  });

  it("counts commentary as nothing (R7)", () => {
    expect(range(origin("The Weir", { kind: "commentary" }))).toBe("0-0");
    expect(range(origin("Northern Wire"), origin(null, { kind: "commentary" }))).toBe("1-1");
  });

  it("gives a reason for every organisation in the range, and none for no origins", () => {
    const { max, because } = countOrganisations([origin("Northern Wire", perhaps("Holm")), origin(null)]);
    expect(because.map((reason) => reason.code)).toEqual(["named", "possible", "unnamed"]);
    expect(because).toHaveLength(max);
    expect(countOrganisations([])).toEqual({ min: 0, max: 0, because: [] });
  });
});
