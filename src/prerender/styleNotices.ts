import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Adds licences of packages that only stylesheets import: Vite collects only those of imported scripts. */
export const styleNotices = (file: string, packages: readonly string[]): Plugin => ({
  name: "style-notices",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const notices = bundle[file];
      if (notices?.type !== "asset") return;
      const added = packages.map(
        (name) => `\n## ${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`,
      );
      notices.source = `${notices.source.toString()}${added.join("")}`;
    },
  },
});
