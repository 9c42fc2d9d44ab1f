import type { StoredTrees } from "../../../src/reports/decision-trees.ts";

/** Writes grown trees as the table that the program carries. */
export function treesAsTable({ base, unit, cuts, trees }: StoredTrees): string {
  return `/**
 * Decision trees that tell an article's body from what stands around it, grown by \`npm run train\` on the development
 * articles of WCXB (Murrough Foley, 2026, CC BY 4.0); see docs/decisions/0009-block-model.md. Written by a program.
 */
import type { StoredTrees } from "../decision-trees.ts";

/** The trees that \`judgeBlocks\` adds up. */
export const BLOCK_TREES: StoredTrees = {
  base: ${base},
  unit: ${unit},
  cuts: [
${cuts.map((own) => `    [${own.join(", ")}],`).join("\n")}
  ],
  trees: [
${trees.map((tree) => `    "${tree}",`).join("\n")}
  ],
};
`;
}
