import { defineConfig } from "vitest/config";

/**
 * The tests that `npm run mutation` runs: those of the pure layers, without those that convert whole reports, which would run for
 * every mutant.
 */
export default defineConfig({
  test: { include: ["test/{domain,reader}/**/*.test.ts", "test/convert/*/**/*.test.ts"], testTimeout: 60_000 },
});
