import type { Reporter, TestModule } from "vitest/node";

/** How many tests ended in which way. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function countModule(module: TestModule): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === "passed" || state === "failed") counts[state]++;
    else counts.skipped++;
  }
  // A file that could not be loaded, or a hook that failed, has no failed test of its own.
  if (counts.failed === 0 && module.state() === "failed") counts.failed = 1;
  return counts;
}

/** Writes the counts as the closing line. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Makes the reporter that ends a run with one plain line of counts, and fails a run in which no test ran. */
export function closingLineReporter(): Reporter {
  return {
    onTestRunEnd(modules, errors): void {
      const counts = modules.map(countModule);
      const sum = (key: keyof TestCounts): number => counts.reduce((total, count) => total + count[key], 0);
      const total = {
        passed: sum("passed"),
        failed: sum("failed") + errors.length,
        skipped: sum("skipped"),
      };
      if (total.passed + total.failed === 0) process.exitCode = 1;
      // At exit, so that nothing which other reporters or coverage print comes after it.
      process.once("exit", () => process.stdout.write(`${closingLine(total)}\n`));
    },
  };
}
