import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import type { Plugin } from "vite";

/** What is one file already offers no downloads; what writes them is half as much again as all the rest. */
const withoutDownloads: Plugin = {
  name: "without-downloads",
  load: (id) => (id.endsWith("/src/app/ExportMenu.tsx") ? "export const ExportMenu = () => null;" : null),
};

/** The dashboard in one file: one script and one stylesheet, which `src/publish` puts into a page with the data. */
export default defineConfig({
  base: "./",
  plugins: [react(), withoutDownloads],
  publicDir: false,
  build: {
    target: ["es2023", "chrome111", "firefox114", "safari16.4"],
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: "src/app/entry-standalone.tsx",
      output: { codeSplitting: false, entryFileNames: "alone.js", assetFileNames: "alone.[ext]" },
    },
  },
});
