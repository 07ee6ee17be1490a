import { defineConfig } from "vitest/config";

/**
 * The tests that `npm run mutation` runs: those of the pure layers, without those that convert whole reports, which would run for
 * every mutant.
 */
export default defineConfig({
  test: {
    include: ["test/{domain,reader}/**/*.test.ts", "test/convert/*/**/*.test.ts"],
    // Loading the reader's word lists anew for each mutant took most of the time.
    isolate: false,
    testTimeout: 60_000,
  },
});
