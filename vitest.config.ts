import { defineConfig } from "vitest/config";

/** Logic runs in plain Node; only what needs a document gets one, because starting one is the slow part. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "logic",
          environment: "node",
          include: [
            "test/*.test.ts",
            "test/{domain,reader,convert,cli,open-data,prerender,scripts}/**/*.test.{ts,tsx}",
          ],
          // A busy machine is no reason to fail.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "screen",
          environment: "jsdom",
          include: ["test/app/**/*.test.{ts,tsx}"],
          setupFiles: ["test/app/setup.ts"],
          // Looking up roles in a simulated document is slow on a busy machine.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
