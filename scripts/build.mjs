import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./bundle.mjs";
import { node, typescript } from "./run.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    data: { type: "string", default: "public/data" },
    /** Takes the scripts and styles that the last build bundled: a site of other data has the same. */
    "as-bundled": { type: "boolean", default: false },
  },
});

/** Where the parts of the page that is one file wait for it to be written. */
const partsOfAlone = ".alone";
/** Without a file of its own for the configuration: two builds at once would clear away each other's. */
const bundler = [
  "node_modules/vite/bin/vite.js",
  "build",
  "--configLoader",
  "runner",
  "--emptyOutDir",
  "--logLevel",
  "warn",
];
const steps = [
  ...(values["as-bundled"]
    ? []
    : [
        () => node([...bundler, "--outDir", bundled]),
        () => node([...bundler, "--config", "vite.alone.config.ts", "--outDir", join(bundled, partsOfAlone)]),
      ]),
  async () => {
    await rm(values.out, { recursive: true, force: true });
    await cp(bundled, values.out, { recursive: true });
    // The bundler brings this repository's data along; the site shows those that were asked for.
    await rm(join(values.out, "data"), { recursive: true, force: true });
    await cp(values.data, join(values.out, "data"), { recursive: true });
    return { code: 0 };
  },
  () => node([...typescript, "scripts/method.ts", "--data", `${values.out}/data/method.json`]),
  () => node([...typescript, "src/prerender/main.ts", "--out", values.out], { env: { NODE_ENV: "production" } }),
];

for (const step of steps) {
  const { code } = await step();
  process.exitCode = code;
  if (code !== 0) break;
}
