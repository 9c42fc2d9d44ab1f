import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("continuous integration ends with the command that the README gives for the tests", () => {
  const lines = readFileSync(".ci/run", "utf8").trim().split("\n");
  const command = lines.at(-1) ?? "";
  expect(command).toMatch(/^npm ci && .*npm test$/);
  expect(readFileSync("README.md", "utf8").split("\n")).toContain(command);
});
