import { describe, expect, it } from "vitest";
import { findItem, type Item } from "../../src/cli/find-item.ts";
import { SecondSourceError } from "../../src/model/error.ts";
import { minimal } from "../dossier/example-dossier.ts";

const ALL: readonly Item["kind"][] = ["page", "report", "origin", "derivation", "finding"];
const find = (name: string, kinds: readonly Item["kind"][] = ALL): string => {
  const { kind, item } = findItem(minimal, name, { kinds, otherwise: "not-found" });
  return `${kind} ${item.id}`;
};
const fault = (name: string): string => {
  try {
    return find(name);
  } catch (error) {
    if (error instanceof SecondSourceError) return `${error.code}: ${error.message}`;
    throw error;
  }
};

describe("findItem", () => {
  it("finds by id, by the beginning of an id, and by a page's file", () => {
    expect(find("o1")).toBe("origin o1");
    expect(find("first-report")).toBe("report first-report");
    expect(find("first-r")).toBe("report first-report");
    expect(find("fir")).toBe("page first");
    expect(find("fir", ["report"])).toBe("report first-report");
    const [page] = minimal.pages;
    expect(find(page!.source)).toBe("page first");
    expect(find(page!.source.replace(/^.*\//, ""))).toBe("page first");
  });

  it("tells what a name may stand for", () => {
    expect(fault("d")).toBe("derivation d1");
    expect(fault("ferry-boat")).toMatch(/^not-found: Nothing in these pages goes by "ferry-boat"/);
    expect(fault(".txt")).toMatch(/^usage: "\.txt" may stand for first \(.*\), second \(.*\)\. Give more/);
    expect(fault("")).toMatch(/^not-found: /);
  });
});
