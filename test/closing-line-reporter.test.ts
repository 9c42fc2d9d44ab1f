import { expect, test } from "vitest";
import { closingLine } from "./closing-line-reporter.ts";

test("the closing line gives the counts and nothing else", () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 1 })).toBe("12 passed, 0 failed, 1 skipped");
});
