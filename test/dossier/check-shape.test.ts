import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkShape, type Schema } from "../../src/dossier/check-shape.ts";
import { minimal } from "./example-dossier.ts";

const schema = JSON.parse(readFileSync("docs/dossier.schema.json", "utf8")) as Schema;
const valid = new Ajv2020({ strict: false }).compile(schema);

/** Lists the paths to every value of a JSON value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([name, field]) => pathsIn(field, [...path, name]))];
}

function withChange(path: readonly (string | number)[], change: unknown): unknown {
  const copy = structuredClone(minimal) as unknown as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((at, name) => at[name] as Record<string | number, unknown>, copy);
  const last = path.at(-1);
  if (last === undefined) return change;
  if (change === undefined) delete holder[last];
  else holder[last] = change;
  return copy;
}

describe("checkShape", () => {
  it("finds no fault with a dossier that is right", () => {
    expect(checkShape(minimal, schema)).toEqual([]);
  });

  it("names the place and the fault", () => {
    const dossier = { ...minimal, notes: [{ level: "loud", code: "", message: 3, extra: true }] };
    expect(checkShape(dossier, schema)).toEqual([
      { at: "notes[0].level", message: "is none of the values that it may have" },
      { at: "notes[0].code", message: "is empty" },
      { at: "notes[0].message", message: "is no string" },
      { at: "notes[0].extra", message: "is no field of the format" },
    ]);
  });

  it("is not led astray by names that every object has", () => {
    const dossier = JSON.parse(
      JSON.stringify(minimal).replace("{", '{"__proto__":1,"constructor":2,'),
    ) as unknown;
    expect(checkShape(dossier, schema).map(({ at }) => at)).toEqual(["__proto__", "constructor"]);
  });

  it("finds a fault exactly where a full validator does", () => {
    const paths = pathsIn(minimal).filter((path) => !path.includes("text"));
    const values = [
      undefined,
      null,
      -1,
      0.5,
      2,
      "",
      "reporting",
      "stated",
      true,
      [],
      {},
      [{}],
      { start: 1, end: 2 },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...values), (path, change) => {
        const changed = withChange(path, change);
        const compact = JSON.parse(JSON.stringify(changed) ?? "null") as unknown;
        expect(checkShape(compact, schema).length === 0).toBe(valid(compact));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
