import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { entries } from "./src/prerender/entries.ts";
import { devServer } from "./src/prerender/server/devServer.ts";
import { prerender } from "./src/prerender/plugin.ts";
import { previewServer } from "./src/prerender/server/previewServer.ts";
import { styleNotices } from "./src/prerender/styleNotices.ts";
import { unusedTokens } from "./src/prerender/unusedTokens.ts";
import { withImports } from "./src/prerender/withImports.ts";
import { hostHeaders } from "./src/prerender/security/headersFile.ts";

/** The licences of what readers' browsers are sent. */
const notices = "notices.txt";

export default defineConfig(({ command, isPreview }) => ({
  // A path without a file is a page of the app in development, and a 404 where the built site is served.
  appType: isPreview ? "mpa" : "spa",
  // Relative, so that the site works in any folder of any host.
  base: command === "build" ? "./" : "/",
  // Vitest reads this file too, and has no use for the pages.
  plugins: process.env["VITEST"]
    ? []
    : [react(), ...prerender(), devServer(), previewServer(), styleNotices(notices, ["hds-design-tokens"])],
  resolve: {
    // React has useSyncExternalStore itself: the stand-in for its earlier versions is not sent.
    alias: [
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: "react" },
      { find: "use-sync-external-store/shim/with-selector", replacement: "use-sync-external-store/with-selector.js" },
    ],
  },
  css: { lightningcss: { unusedSymbols: unusedTokens() } },
  preview: { headers: Object.fromEntries(hostHeaders) },
  build: { target: ["es2023", "chrome111", "firefox114", "safari16.4"] },
  environments: {
    client: {
      build: {
        manifest: "manifest.json",
        license: { fileName: notices },
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Sizes have budgets of their own.
        chunkSizeWarningLimit: 1000,
        rolldownOptions: {
          input: Object.values(entries),
          // Of parse5 only the tokenizer is used, and the package does not say that its other modules can be left out.
          treeshake: { moduleSideEffects: [{ test: /\/node_modules\/parse5\//, sideEffects: false }] },
          output: {
            // What every page starts with comes in one file: packed together it weighs 3.5 kB less than in two.
            codeSplitting: { groups: [{ name: withImports(entries.main, "main") }] },
          },
        },
      },
    },
  },
  test: {
    // By default one core is kept free, which is half of a machine that has two.
    maxWorkers: "100%",
    // Logic runs in plain Node; only what shows something gets a document, because starting one is slow. A test without JSX that needs one says so in
    // its first line.
    // Modules are loaded once per worker: loading them for each file took four fifths of the time. A test that mocks a module loads its subject anew
    // (`vi.resetModules`).
    projects: [
      {
        test: {
          name: "logic",
          environment: "node",
          include: [
            "test/*.test.ts",
            "test/{domain,reader,convert,cli,open-data,prerender,scripts}/**/*.test.{ts,tsx}",
            "test/app/**/*.test.ts",
          ],
          isolate: false,
          // A busy machine is no reason to fail.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "screen",
          environment: "jsdom",
          include: ["test/app/**/*.test.tsx"],
          setupFiles: ["test/app/setup.ts"],
          isolate: false,
          // Looking up roles in a simulated document is slow on a busy machine.
          testTimeout: 60_000,
        },
      },
    ],
  },
}));
