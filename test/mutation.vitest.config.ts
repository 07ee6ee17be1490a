import { defineConfig } from "vitest/config";

/** The tests that `npm run mutation` runs: those of the pure layers, so that a change is judged by the tests of its own layer. */
export default defineConfig({
  test: { include: ["test/{domain,reader,convert}/**/*.test.ts"], testTimeout: 60_000 },
});
