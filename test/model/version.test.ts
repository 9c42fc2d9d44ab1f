import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { VERSION } from "../../src/model/version.ts";

it("gives the version of the package", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
