import { parseArgs } from "node:util";
import { installPackages } from "./install.mjs";

const { values } = parseArgs({ options: { sources: { type: "string" } } });
if (values.sources !== undefined) process.env["KOJELAUTA_SOURCES"] = values.sources;

// npm that is ended by its process id does not end what it started.
const parent = process.ppid;
if (process.env["npm_lifecycle_event"] !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();

await installPackages();

// Only now are they there.
const { createBuilder, preview } = await import("vite");
const builder = await createBuilder({ logLevel: "warn" }, null);
await builder.buildApp();

const wanted = process.env["PORT"];
const server = await preview({
  preview: wanted === undefined ? {} : { port: Number(wanted), strictPort: true },
}).catch((/** @type {unknown} */ error) => {
  console.error(`${String(error)}\nName another port: PORT=8080 npm start`);
  process.exit(1);
});
console.log(`\n${server.resolvedUrls?.local[0] ?? ""}\n\nCtrl-C ends it.`);
