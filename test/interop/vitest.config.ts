import { defineConfig } from "vitest/config";

/** The built site and the formats met by other programs: Firefox, DuckDB, LibreOffice. They need a build, and take minutes. */
export default defineConfig({
  test: {
    include: ["test/interop/*.test.ts"],
    // One after another: each starts a program that takes the whole machine.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
