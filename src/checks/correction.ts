import type { Check, Coverage, Found } from "./coverage.ts";

/** Points out reports that say that they were corrected. */
export const correction: Check = {
  name: "correction",
  run: (coverage: Coverage): Found[] =>
    coverage.reports.flatMap((report): Found[] => {
      const notes = report.labels.filter((label) => label.field === "correction");
      if (notes.length === 0) return [];
      const because = notes.flatMap((label) => (label.basis === "stated" ? [label.citation] : []));
      return [
        {
          kind: "correction",
          about: [report.id],
          because,
          text: "A note on the page says that this report was corrected or changed.",
        },
      ];
    }),
};
