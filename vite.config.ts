import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The scripts and the styles of the page. The pages themselves are written by `src/publish`, which finds these files through the manifest.
 * Every address is relative, so that the site works in any folder of any host.
 */
export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: {
    // React keeps outside stores by itself: what did so for its earlier versions is not sent.
    alias: [
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: "react" },
      { find: "use-sync-external-store/shim/with-selector", replacement: "use-sync-external-store/with-selector.js" },
    ],
  },
  build: {
    target: ["es2023", "chrome111", "firefox114", "safari16.4"],
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Sizes have budgets of their own, in scripts/sizes.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What nearly every part uses comes in one file: files of a few lines weigh more by themselves than together.
        codeSplitting: {
          groups: [{ name: "shared", test: /src\/(?:app|domain)\/(?:[\w-]+\/)*[a-zA-Z]+\.tsx?$/, minShareCount: 4 }],
        },
      },
      input: [
        "src/app/main.tsx",
        "src/app/beforeHydration.ts",
        "src/app/styles/deferred.css",
        "src/app/pages/method/method.css",
        "src/app/styles/print.css",
        "src/app/languageRedirect.ts",
      ],
    },
  },
});
