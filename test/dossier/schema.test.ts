import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { PROV_PROPERTY } from "../../src/model/derivation.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { minimal } from "./example-dossier.ts";
import { dossierShape, shapes } from "./format-shapes.ts";
import { vocabularies } from "./format-vocabularies.ts";

interface ObjectSchema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ObjectSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

interface Schema extends ObjectSchema {
  readonly $defs: Readonly<Record<string, ObjectSchema>>;
}

const schema = JSON.parse(readFileSync("docs/dossier.schema.json", "utf8")) as Schema;
const validate: ValidateFunction = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function shapeOf({ properties = {}, required = [] }: ObjectSchema): Record<string, string> {
  const shape = Object.keys(properties).map((name) => [
    name,
    required.includes(name) ? "required" : "optional",
  ]);
  return Object.fromEntries(shape) as Record<string, string>;
}

/** Gives the closed list of values of a definition, or of one of its fields (`definition/field`), sorted. */
function valuesAt(path: string): string[] {
  const [name = "", property] = path.split("/");
  const definition = schema.$defs[name];
  const holder = property === undefined ? definition : definition?.properties?.[property];
  return [...(holder?.enum ?? [])].sort();
}

describe("the schema", () => {
  test("accepts a dossier, also after a round trip through JSON", () => {
    validate(JSON.parse(JSON.stringify(minimal)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has the fields of the dossier", () => {
    expect(shapeOf(schema)).toEqual(dossierShape);
  });

  test.each(Object.keys(shapes))("has the fields of %s", (name) => {
    expect(shapeOf(schema.$defs[name] ?? {})).toEqual(shapes[name]);
  });

  test.each(Object.keys(vocabularies))("has the values of %s", (path) => {
    expect(valuesAt(path)).toEqual(Object.keys(vocabularies[path] ?? {}).sort());
  });

  test("has the PROV-O properties that derivations carry", () => {
    expect(valuesAt("derivation/prov")).toEqual([...new Set(Object.values(PROV_PROPERTY))].sort());
  });

  test("closes every object", () => {
    const open = Object.entries(schema.$defs).filter(
      ([, definition]) => definition.properties && definition.additionalProperties !== false,
    );
    expect(open.map(([name]) => name)).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });
});

const [page] = minimal.pages;
const [report] = minimal.reports;
const [derivation] = minimal.derivations;
const [origin] = minimal.origins;
const [finding] = minimal.findings;

describe("a broken dossier", () => {
  test.each<[string, Partial<Record<keyof Dossier, unknown>>, string]>([
    ["another format", { format: "secondsource/dossier@2" }, "/format"],
    ["no summary", { summary: undefined }, ""],
    [
      "a single number of organisations",
      { summary: { ...minimal.summary, organisations: 2 } },
      "/summary/organisations",
    ],
    ["a hash cut short", { pages: [{ ...page, sha256: "abc" }] }, "/pages/0/sha256"],
    [
      "a block of an unknown kind",
      { pages: [{ ...page, blocks: [{ start: 0, end: 1, kind: "advert" }] }] },
      "/pages/0/blocks/0/kind",
    ],
    [
      "an offset below zero",
      { reports: [{ ...report, sentences: [{ start: -1, end: 4 }] }] },
      "/reports/0/sentences/0/start",
    ],
    [
      "an offset between code units",
      { reports: [{ ...report, sentences: [{ start: 0, end: 4.5 }] }] },
      "/reports/0/sentences/0/end",
    ],
    ["a field nobody defined", { reports: [{ ...report, truth: "verified" }] }, "/reports/0"],
    [
      "a label both stated and implied",
      { reports: [{ ...report, headline: { ...report?.headline, because: "a guess" } }] },
      "/reports/0/headline",
    ],
    [
      "an implied label without a reason",
      { reports: [{ ...report, byline: { field: "byline", value: "A. Writer", basis: "implied" } }] },
      "/reports/0/byline",
    ],
    [
      "a direction of its own",
      { derivations: [{ ...derivation, direction: "copied" }] },
      "/derivations/0/direction",
    ],
    [
      "a share above one",
      { derivations: [{ ...derivation, share: { from: 1.2, to: 1 } }] },
      "/derivations/0/share/from",
    ],
    [
      "an origin without its organisation",
      { origins: [{ ...origin, organisation: undefined }] },
      "/origins/0",
    ],
    ["a finding of an unknown kind", { findings: [{ ...finding, kind: "plagiarism" }] }, "/findings/0/kind"],
    ["a finding ranked zero", { findings: [{ ...finding, rank: 0 }] }, "/findings/0/rank"],
    ["a note that is a bare sentence", { notes: ["The page is short."] }, "/notes/0"],
  ])("is refused: %s", (_name, change, at) => {
    expect(validate(JSON.parse(JSON.stringify({ ...minimal, ...change })))).toBe(false);
    expect(validate.errors?.map((error) => error.instancePath)).toContain(at);
  });
});

describe("the example", () => {
  test("quotes its pages", () => {
    const citations = [
      ...minimal.findings.flatMap(({ because }) => because),
      ...minimal.origins.flatMap(({ because }) => because.flatMap((reason) => reason.citations)),
    ];
    expect(citations.length).toBeGreaterThan(0);
    for (const { page: id, start, end, exact } of citations) {
      expect(minimal.pages.find((candidate) => candidate.id === id)?.text.slice(start, end)).toBe(exact);
    }
  });
});
