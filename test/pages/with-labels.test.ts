import { describe, expect, it } from "vitest";
import type { Label } from "../../src/model/label.ts";
import { readPages } from "../../src/pages/formats.ts";
import { withLabels } from "../../src/pages/with-labels.ts";
import { input } from "./bytes.ts";

const label = (value: string, source: NonNullable<Label["source"]>): Label => ({
  field: "headline",
  value,
  source,
  basis: "implied",
  because: "a test",
});

describe("withLabels", () => {
  it("adds labels behind the page's own, each once", async () => {
    const reading = await readPages(input("a.html", "<title>Ferry</title><p>The ferry was late."));
    const added = withLabels(reading, [
      label("Ferry", "dom"),
      label("Ferry", "feed"),
      label("Ferry", "feed"),
    ]);
    expect(added.pages.map(({ labels }) => labels.map(({ value, source }) => [value, source]))).toEqual([
      [
        ["Ferry", "dom"],
        ["Ferry", "feed"],
      ],
    ]);
    expect(added.notes).toBe(reading.notes);
    expect(withLabels(reading, [])).toEqual(reading);
  });
});
