import { defineConfig } from "vitest/config";
import { closingLineReporter } from "./test/closing-line-reporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: ["test/build-once.ts"],
    setupFiles: ["test/same-chance.ts"],
    reporters: ["default", closingLineReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
