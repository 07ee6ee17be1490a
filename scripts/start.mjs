import { parseArgs } from "node:util";
import { installPackages } from "./install.mjs";
import { node, typescript } from "./run.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({ options: { sources: { type: "string", default: "sources" } } });
const data = values.sources === "sources" ? "public/data" : "reports/data";

await installPackages();

console.log("Converting sources");
const converted = await node([...typescript, "src/cli/main.ts", "--in", values.sources, "--out", data]);
if (converted.code > 1) process.exit(converted.code);
if (converted.code === 1) console.log("Some of the sources was left out (see above); the rest is shown.");

console.log("Building the site");
const built = await node(["scripts/build.mjs", "--data", data]);
if (built.code !== 0) process.exit(built.code);

const wanted = process.env["PORT"] === undefined ? undefined : Number(process.env["PORT"]);
const { address, close } = await serveOn(wanted ?? 4173, wanted === undefined ? 20 : 0);
console.log(`\n${address}\n\nCtrl-C ends it.`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().then(() => process.exit(0)));

/**
 * Serves on a port, or on the next one that is free.
 * @param {number} port
 * @param {number} further
 * @returns {ReturnType<typeof serve>}
 */
async function serveOn(port, further) {
  try {
    return await serve({ folder: "dist", port });
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken) throw error;
    if (further > 0) return serveOn(port + 1, further - 1);
    console.error(`Port ${port} is taken. Name another: PORT=8080 npm start`);
    process.exit(1);
  }
}
